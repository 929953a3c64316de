"""Reads HTML into the words that a person would read, and tells what was more than words.

Own and linear: a reader of HTML in the library takes seconds over some twenty thousand signs made to hurt it.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.features.trainer.importing.found import Shown
from desktop_app.features.trainer.importing.notes import Note, Reason, note

_ATTRIBUTE = r"""[^\s"'<>/=]+(?:\s{0,9}=\s{0,9}(?:"[^"]{0,4000}"|'[^']{0,4000}'|[^\s"'<>]+))?"""
_TAG = re.compile(rf"<(?P<close>/?)(?P<name>[a-zA-Z][\w:-]{{0,30}})(?P<rest>(?>\s+{_ATTRIBUTE}){{0,40}})\s{{0,40}}/?>")
_ONE_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))""")
_KNOWN = re.compile(
    r"a|abbr|b|big|blockquote|br|center|code|div|em|font|h[1-6]|hr|i|img|kbd|li|mark|ol|p|pre|q|s|samp|small|span|"
    r"strike|strong|su[bp]|table|tbody|t[dhrt]|tfoot|thead|ul?|var"
)
_BREAKS = frozenset(["br", "tr", "li", "hr", "dt", "dd"])
_PARAGRAPHS = re.compile(r"p|div|[uod]l|table|blockquote|pre|h[1-6]|section|article|center")
_CELLS = frozenset(["td", "th"])
_MEDIA = frozenset(["audio", "video", "iframe", "object", "canvas", "svg", "math"])
_SILENT = frozenset(["script", "style", "title", *_MEDIA])
_BOXED = frozenset(["a", "sup", "sub", "pre", "span"])
_DEEPEST = 50
_ITEM = "\n– "
_RAISED = dict(zip("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ", strict=True))
_LOWERED = dict(zip("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎", strict=True))


def is_meant(tag: re.Match[str]) -> bool:
    """Whether what looks like a tag in prose is one; in `a <b and c> d` there is none."""
    return _KNOWN.fullmatch(tag["name"].lower()) is not None and (not tag["rest"].strip() or "=" in tag["rest"])


def has_markup(text: str) -> bool:
    """Whether prose has tags that are meant as such."""
    return any(is_meant(tag) for tag in _TAG.finditer(text))


@dataclass(frozen=True, slots=True)
class _Box:
    """An element whose end has not come yet, and after how many words it began."""

    name: str
    at: int
    link: str = ""
    language: str = ""


class HtmlWords:
    """One pass over HTML; whatever it is, there are words at the end. In prose only tags that are meant count."""

    def __init__(self, text: str, language: str, prose: bool = False) -> None:
        self._text = text
        self._small = text.lower()
        self._language = language.lower()
        self._prose = prose
        self._words: list[str] = []
        self._boxes: list[_Box] = []
        self._silent = ""
        self._languages = set(_languages(text)) if "multilang" in text else set()
        self.shown: list[Shown] = []
        self.notes: dict[Note, None] = {}

    def read(self) -> str:
        """The words; pictures and notes are there afterwards."""
        at = 0
        while (start := self._text.find("<", at)) >= 0:
            self._say(self._text[at:start])
            at = self._markup(start)
        self._say(self._text[at:])
        while self._boxes:
            self._close(self._boxes[-1].name)
        if len(self._languages) > 1:
            ours = self._language in self._languages
            reason = Reason.LANGUAGES if ours else Reason.LANGUAGES_MIXED
            self.notes[note(reason, language=self._language)] = None
        return "".join(self._words)

    def _markup(self, start: int) -> int:
        """What stands at a `<`; where the reading goes on."""
        for opening, closing in (("<!--", "-->"), ("<!", ">"), ("<?", ">")):
            if self._text.startswith(opening, start) and (end := self._text.find(closing, start)) >= 0:
                return end + len(closing)
        tag = _TAG.match(self._text, start)
        if tag is None or (self._prose and not is_meant(tag)):
            self._say("<")
            return start + 1
        self._tag(tag)
        return tag.end()

    def _say(self, words: str) -> None:
        if self._silent or not words or self._is_foreign():
            return
        words = html.unescape(words)
        if not any(box.name == "pre" for box in self._boxes):
            words = " ".join(f"x{words}x".split())[1:-1]
        self._words.append(words)

    def _is_foreign(self) -> bool:
        """Whether these words say in another language what is there in ours."""
        if self._language not in self._languages:
            return False
        return any(box.language and box.language != self._language for box in self._boxes)

    def _tag(self, tag: re.Match[str]) -> None:
        name, closing = tag["name"].lower(), bool(tag["close"])
        if self._silent or name in _SILENT:
            self._hush(name, closing, tag.end())
            return
        self._space(name, closing)
        if closing:
            self._close(name)
        elif name == "img":
            self._picture(_attributes(tag["rest"]))
        elif name in _BOXED and len(self._boxes) < _DEEPEST:
            self._begin(name, _attributes(tag["rest"]))

    def _hush(self, name: str, closing: bool, after: int) -> None:
        """Skip what is no text, up to its end, if it has one."""
        if closing:
            self._silent = "" if name == self._silent else self._silent
        elif not self._silent:
            self._silent = name if f"</{name}" in self._small[after:] else ""
            if name in _MEDIA:
                self.notes[note(Reason.MEDIA, name=name)] = None

    def _space(self, name: str, closing: bool) -> None:
        if _PARAGRAPHS.fullmatch(name):
            self._words.append("\n\n")
        elif name == "li" and not closing:
            self._words.append(_ITEM)
        elif name in _BREAKS and name != "li":
            self._words.append("\n")
        elif name in _CELLS:
            self._words.append(" ")

    def _picture(self, attributes: dict[str, str]) -> None:
        if not self._is_foreign():
            self.shown.append(Shown(attributes.get("src", "").strip(), attributes.get("alt", "")))

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        of_languages = "multilang" in attributes.get("class", "")
        language = attributes.get("lang", "").lower() if of_languages else ""
        self._boxes.append(_Box(name, len(self._words), attributes.get("href", ""), language))

    def _close(self, name: str) -> None:
        at = next((number for number, box in reversed(list(enumerate(self._boxes))) if box.name == name), None)
        if at is None:
            return
        box = self._boxes.pop(at)
        said = "".join(self._words[box.at :])
        if name in ("sup", "sub"):
            self._words[box.at :] = [_scripted(said, raised=name == "sup")]
        elif box.link.startswith(("http://", "https://")) and box.link not in said:
            self._words.append(f" ({box.link})")


def _attributes(rest: str) -> dict[str, str]:
    found = _ONE_ATTRIBUTE.findall(rest)
    return {name.lower(): html.unescape(one or two or three) for name, one, two, three in found}


def _languages(text: str) -> Iterator[str]:
    for tag in _TAG.finditer(text):
        attributes = _attributes(tag["rest"])
        if "multilang" in attributes.get("class", "") and attributes.get("lang"):
            yield attributes["lang"].lower()


def _scripted(said: str, raised: bool) -> str:
    """m² and H₂O; where there is no such sign, ^ and _ say what was meant."""
    signs = _RAISED if raised else _LOWERED
    plain = said.strip()
    if all(sign in signs for sign in plain):
        return "".join(signs[sign] for sign in plain)
    mark = "^" if raised else "_"
    return f"{mark}{plain}" if plain.isalnum() else f"{mark}({plain})"
