"""Takes the words of a paragraph apart: plain text, and which stretches of it are bold, slanted, code or a link."""

from __future__ import annotations

from dataclasses import dataclass
from html.parser import HTMLParser


@dataclass(frozen=True)
class Run:
    """A stretch of text, counted as Qt counts (UTF-16); `address` is empty where it is no link."""

    start: int
    length: int
    text: str
    marks: frozenset[str]
    address: str


def len16(text: str) -> int:
    """How long a text is as Qt counts."""
    return len(text) + sum(ord(sign) > 0xFFFF for sign in text)


def runs_of(html: str) -> tuple[str, tuple[Run, ...]]:
    """The plain text of what `lesson.parse` lets through, and the runs that are not plain."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return "".join(reader.parts), tuple(reader.runs)


class _Reader(HTMLParser):
    """Knows b, i, code, a and br; there is nothing else in a lesson."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.runs: list[Run] = []
        self._marks: list[str] = []
        self._address = ""
        self._length = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self._add("\n")
        elif tag == "a":
            self._address = dict(attrs).get("href") or ""
        else:
            self._marks.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self._address = ""
        elif tag in self._marks:
            self._marks.remove(tag)

    def handle_data(self, data: str) -> None:
        text = data.replace("\n", " ")
        length = len16(text)
        if self._marks or self._address:
            self.runs.append(Run(self._length, length, text, frozenset(self._marks), self._address))
        self._add(text)

    def _add(self, text: str) -> None:
        self.parts.append(text)
        self._length += len16(text)
