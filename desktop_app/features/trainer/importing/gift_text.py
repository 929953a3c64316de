"""Takes a GIFT text apart: blocks between blank lines, comments, categories, and signs that are not escaped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.features.trainer.importing.found import Passage
from desktop_app.features.trainer.importing.plain import Style, passage

COMMENT = "//"
CATEGORY = "$CATEGORY:"
_ENDS = re.compile(r"\r\n|\r|\n")
_ESCAPED = r"\\[:#={}~\\n]"
_ESCAPE = re.compile(_ESCAPED)
_LABEL = re.compile(r"\[(?:id|tag):((?:[^\]\\]|\\.){1,200})\]")
_STYLE = re.compile(r"\[(html|markdown|plain|moodle)\]")
_WRAPPED = re.compile(r"[^\S\n]*\n\s*")


@dataclass(frozen=True, slots=True)
class Block:
    """One question's text without its comments, from `line`; labels stood in the comments."""

    line: int
    text: str
    category: str = ""
    labels: tuple[str, ...] = ()


def blocks(text: str) -> Iterator[Block]:
    """The questions of a file, each with the category it came after."""
    category = ""
    for lines in _paragraphs(text):
        labels = tuple(found for _, line in lines if _is_comment(line) for found in _LABEL.findall(line))
        kept = [(number, line) for number, line in lines if not _is_comment(line)]
        while kept and kept[0][1].lstrip().startswith(CATEGORY):
            category = unescape(kept.pop(0)[1].strip().removeprefix(CATEGORY)).strip()
        if kept:
            yield Block(kept[0][0], "\n".join(line for _, line in kept).strip(), category, labels)


def _paragraphs(text: str) -> Iterator[list[tuple[int, str]]]:
    gathered: list[tuple[int, str]] = []
    for number, line in enumerate(_ENDS.split(text), 1):
        if line.strip():
            gathered.append((number, line))
        elif gathered:
            yield gathered
            gathered = []
    if gathered:
        yield gathered


def _is_comment(line: str) -> bool:
    return line.lstrip().startswith(COMMENT)


def unescape(text: str) -> str:
    r"""The signs that a backslash protected, themselves; `\n` is a line break."""
    return _ESCAPE.sub(lambda found: "\n" if found[0][1] == "n" else found[0][1], text)


def places(text: str, signs: str) -> list[int]:
    """Where one of the signs, a regular expression, stands without a backslash before it."""
    pattern = re.compile(f"{_ESCAPED}|({signs})")
    return [found.start() for found in pattern.finditer(text) if found[1] is not None]


def first(text: str, signs: str) -> int:
    """Where the sign stands first; -1 where it does not."""
    return next(iter(places(text, signs)), -1)


def cut(text: str, at: Iterable[int]) -> list[str]:
    """The text in pieces, each after the first beginning at one of the places."""
    ends = [0, *at, len(text)]
    return [text[begin:end] for begin, end in pairwise(ends)]


def styled(text: str, style: Style) -> tuple[str, Style]:
    """The text without the `[html]` before it, and how it is written; `style` where it does not say."""
    text = text.strip()
    found = _STYLE.match(text)
    return (text[found.end() :].strip(), Style(found[1])) if found else (text, style)


def joined(text: str) -> str:
    """In one line: lines are wrapped as one likes, only an escaped line break is one."""
    return _WRAPPED.sub(" ", text)


def words(text: str, style: Style, language: str) -> Passage:
    """A text of the source as plain words."""
    text, style = styled(text, style)
    return passage(unescape(joined(text)), style, language)


def typed(text: str) -> Passage:
    """What is to be typed or matched: words as they stand, in which nothing is HTML."""
    return words(styled(text, Style.PLAIN)[0], Style.PLAIN, "")
