"""Reduces a text of the source, HTML or Markdown, to plain words: quizzes have no other."""

from __future__ import annotations

import base64
import html
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum

from desktop_app.features.trainer.importing.found import Passage, Shown
from desktop_app.features.trainer.importing.html_words import HtmlWords, has_markup
from desktop_app.features.trainer.importing.notes import Reason, note, unusable

LONGEST_TEXT = 20_000  # signs of one text in the source, pictures written into it apart


class Style(StrEnum):
    """How a text is written."""

    HTML = "html"
    MARKDOWN = "markdown"
    PLAIN = "plain"
    AUTO = "moodle"  # prose in which simple HTML may stand


_FORMULAS = (("\\(", "\\)"), ("\\[", "\\]"), ("$$", "$$"))
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
_DATA = re.compile(r"data:image/([a-z]{1,10})(?:\+xml)?;base64,([A-Za-z0-9+/=\s]*)")
_INLINE = re.compile(r"inline-picture-(\d{1,4})\.[a-z]+")
_MLANG = re.compile(r"\{mlang\s{1,9}([\w-]{2,10})\s{0,9}\}(.{0,4000}?)\{mlang\}", re.DOTALL)
_SPACES = re.compile(r"[^\S\n]+")
_LINES = re.compile(r" *\n *")
_MANY_LINES = re.compile(r"\n{3,}")
_ENDS = re.compile("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")


def passage(text: str, style: Style, language: str = "") -> Passage:
    """The plain words of a text; of one in several languages those in `language`. Unusable for one without end."""
    text, inlined = _without_data(text)
    if len(text) > LONGEST_TEXT:
        raise unusable(Reason.TOO_LONG, limit=LONGEST_TEXT)
    formula = (note(Reason.FORMULA),) if _has_formula(text) else ()
    if style is Style.PLAIN:
        return Passage(tidy(text), notes=formula)
    if "{mlang}" in text:
        text = _MLANG.sub(r'<span class="multilang" lang="\1">\2</span>', text)
    found = _auto(text, language) if style is Style.AUTO else _marked_up(text, style, language)
    return Passage(found.text, tuple(_with_content(found.shown, inlined)), (*formula, *found.notes))


def tidy(text: str) -> str:
    """Without the spaces and signs that nobody sees; line breaks stay."""
    text = _ENDS.sub("\n", text).replace("\t", " ")
    text = "".join(sign for sign in text if sign == "\n" or unicodedata.category(sign) not in ("Cc", "Cs"))
    text = _LINES.sub("\n", _SPACES.sub(" ", text))
    return _MANY_LINES.sub("\n\n", text).strip()


def one_line(text: str) -> str:
    """Tidy, and without line breaks."""
    return " ".join(tidy(text).split())


def _has_formula(text: str) -> bool:
    """Whether something stands between the signs that begin and end a formula in TeX."""
    return any(0 <= text.find(begin) < text.rfind(end) - 1 for begin, end in _FORMULAS)


def _auto(text: str, language: str) -> Passage:
    """Prose is left as it is, `<p>` as an answer too; only where it is clearly meant as HTML it is read as such."""
    if has_markup(text):
        found = _read(HtmlWords(text, language, prose=True))
        return found if found.text or found.shown else Passage(tidy(text))
    return Passage(tidy(html.unescape(text) if _ENTITY.search(text) else text))


def _marked_up(text: str, style: Style, language: str) -> Passage:
    return _read(HtmlWords(text if style is Style.HTML else _rendered(text), language))


def _read(words: HtmlWords) -> Passage:
    text = tidy(words.read())
    shown = tuple(replace(one, alt=one_line(one.alt)) for one in words.shown)
    return Passage(text, shown, tuple(words.notes))


def _rendered(text: str) -> str:
    from markdown_it import MarkdownIt  # only few sources need it

    return str(MarkdownIt("commonmark").render(text))


def _without_data(text: str) -> tuple[str, list[bytes]]:
    """The text with a short name for each picture written into it, and those pictures."""
    inlined: list[bytes] = []

    def take(found: re.Match[str]) -> str:
        inlined.append(decoded(found[2]))
        return f"inline-picture-{len(inlined) - 1}.{found[1]}"

    return (_DATA.sub(take, text) if "data:image/" in text else text), inlined


def _with_content(shown: Iterable[Shown], inlined: list[bytes]) -> Iterable[Shown]:
    for one in shown:
        place = _INLINE.fullmatch(one.name)
        found = place is not None and int(place[1]) < len(inlined)
        yield replace(one, content=inlined[int(place[1])]) if place and found else one


def decoded(text: str) -> bytes:
    """The bytes of base64; none where it is not that."""
    try:
        return base64.b64decode(text)
    except ValueError:
        return b""
