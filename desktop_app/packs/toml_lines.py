"""Finds the line of every key in a TOML text that tomllib has already accepted; values are not its business."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress

Path = tuple[str | int, ...]

BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)+")
SPACE = re.compile(r"[ \t]*")
BARE = re.compile(r"[A-Za-z0-9_-]+")
TEXT = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}(?!")'
    r"|'''.*?'{3,5}(?!')"
    r'|"(?:[^"\\]|\\.)*"'
    r"|'[^']*'",
    re.DOTALL,
)
PLAIN = re.compile(r"[^,\]}#\n\r]+")
ESCAPE = re.compile(r'\\(x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[btnfre"\\])')
ESCAPED = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", "e": "\x1b", '"': '"', "\\": "\\"}


def lines_of(text: str, first_line: int = 1) -> Mapping[Path, int]:
    """Key path → line; an element of an array has its number in the path."""
    locator = _Locator(text, first_line)
    with suppress(_Lost):  # lines are a courtesy: those found so far still serve
        locator.walk()
    return locator.lines


class _Lost(Exception):
    """The text has a shape this file does not know."""


class _Locator:
    """One pass over the text, counting lines as it goes."""

    def __init__(self, text: str, first_line: int) -> None:
        self._text = text
        self._at = 0
        self._line = first_line
        self._counted = 0
        self.lines: dict[Path, int] = {}
        self._elements: dict[Path, int] = {}

    def walk(self) -> None:
        table: Path = ()
        self._skip(BLANK)
        while self._at < len(self._text):
            table = self._statement(table)
            self._skip(BLANK)

    def _statement(self, table: Path) -> Path:
        if self._text.startswith("[[", self._at):
            return self._header(2)
        if self._text.startswith("[", self._at):
            return self._header(1)
        self._pair(table)
        return table

    def _header(self, brackets: int) -> Path:
        line = self._here()
        self._at += brackets
        keys = self._keys()
        outer = self._through(keys[:-1], line)
        place = (*outer, keys[-1])
        path = self._next_element(place, line) if brackets == 2 else place
        self.lines[path] = line  # the header itself, even if a deeper one came first
        self._at += brackets
        return path

    def _through(self, keys: list[str], line: int) -> Path:
        """The table that `keys` lead to; through an array of tables, its newest element."""
        path: Path = ()
        for key in keys:
            path = (*path, key)
            self.lines.setdefault(path, line)
            if path in self._elements:
                path = (*path, self._elements[path])
        return path

    def _next_element(self, place: Path, line: int) -> Path:
        self.lines.setdefault(place, line)
        self._elements[place] = self._elements.get(place, -1) + 1
        return (*place, self._elements[place])

    def _pair(self, table: Path) -> None:
        line = self._here()
        keys = self._keys()
        self._step("=")
        for depth in range(1, len(keys) + 1):
            self.lines.setdefault((*table, *keys[:depth]), line)
        self._skip(SPACE)
        self._value((*table, *keys))

    def _keys(self) -> list[str]:
        keys: list[str] = []
        while True:
            self._skip(SPACE)
            keys.append(self._key())
            self._skip(SPACE)
            if not self._text.startswith(".", self._at):
                return keys
            self._at += 1

    def _key(self) -> str:
        if self._next() in ("'", '"'):
            quoted = self._take(TEXT)
            return quoted[1:-1] if quoted[0] == "'" else ESCAPE.sub(_unescape, quoted[1:-1])
        return self._take(BARE)

    def _value(self, path: Path) -> None:
        opening = self._next()
        if opening == "[":
            self._array(path)
        elif opening == "{":
            self._inline_table(path)
        else:
            self._take(TEXT if opening in ("'", '"') else PLAIN)

    def _array(self, path: Path) -> None:
        number = 0
        self._open()
        while self._next() != "]":
            self.lines.setdefault((*path, number), self._here())
            self._value((*path, number))
            number += 1
            self._separate()
        self._at += 1

    def _inline_table(self, path: Path) -> None:
        self._open()
        while self._next() != "}":
            self._pair(path)
            self._separate()
        self._at += 1

    def _open(self) -> None:
        self._at += 1
        self._skip(BLANK)

    def _separate(self) -> None:
        self._skip(BLANK)
        if self._next() == ",":
            self._open()

    def _next(self) -> str:
        return self._text[self._at : self._at + 1]

    def _step(self, sign: str) -> None:
        if self._next() != sign:
            raise _Lost
        self._at += 1

    def _skip(self, pattern: re.Pattern[str]) -> None:
        found = pattern.match(self._text, self._at)
        self._at = found.end() if found else self._at

    def _take(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self._text, self._at)
        if not found:
            raise _Lost
        self._at = found.end()
        return found[0]

    def _here(self) -> int:
        self._line += self._text.count("\n", self._counted, self._at)
        self._counted = self._at
        return self._line


def _unescape(found: re.Match[str]) -> str:
    sign = found[1]
    return ESCAPED[sign] if sign in ESCAPED else chr(int(sign[1:], 16))
