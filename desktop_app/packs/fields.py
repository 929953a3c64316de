"""Reads a table of TOML key by key, gathers every complaint and goes on, so that one check tells them all."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

from desktop_app.packs.near import UNKNOWN_CHOICE, UNKNOWN_KEY, UNKNOWN_REFERENCE, unknown
from desktop_app.packs.problem import Detail, Problem, problem
from desktop_app.packs.rules import Rule
from desktop_app.packs.texts import NO_TEXTS, Texts
from desktop_app.packs.toml_lines import Path
from desktop_app.packs.toml_source import TomlSource

Choice = TypeVar("Choice", bound=StrEnum)
Shape = tuple[re.Pattern[str], Rule]

IDENTIFIER: Shape = (re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*"), Rule.BAD_ID)
PACK_ID: Shape = (
    re.compile(r"(?=.{1,100}$)[a-z0-9]+(?:-+[a-z0-9]+)*(?:\.[a-z0-9]+(?:-+[a-z0-9]+)*)+"),
    Rule.BAD_PACK_ID,
)
LANGUAGE: Shape = (re.compile(r"[a-z]{2,3}(?:-[A-Z]{2})?"), Rule.BAD_LANGUAGE)


class Fields:
    """One table. Ask for every key it may have, then `finish`: what nobody asked for is unknown.

    A wrong value is reported and answered with an empty one; whoever reads leaves out, or raises, what was reported.
    """

    def __init__(
        self,
        source: TomlSource,
        report: list[Problem],
        path: Path = (),
        table: Mapping[str, object] | None = None,
        absent: bool = False,
    ) -> None:
        self._source = source
        self._report = report
        self._path = path
        self._table = source.values if table is None else table
        self._absent = absent  # its lack was told already: say nothing more
        self._asked: set[str] = set()

    @property
    def file(self) -> str:
        return self._source.file

    @property
    def report(self) -> list[Problem]:
        """Where all complaints about the pack gather."""
        return self._report

    def line(self, *keys: str | int) -> int:
        return self._source.line((*self._path, *keys))

    def name(self, *keys: str | int) -> str:
        """A key as its author would say it: `course.objective.title`, without numbers of elements."""
        return ".".join(key for key in (*self._path, *keys) if isinstance(key, str))

    def has(self, key: str) -> bool:
        return key in self._table

    def present(self) -> tuple[str, ...]:
        return tuple(self._table)

    def values_in(self, key: str, inner: str) -> list[object]:
        """What the tables under `key` hold as `inner`, whatever it is, without asking for it."""
        tables = self._table.get(key)
        if not isinstance(tables, list):
            return []
        return [table[inner] for table in tables if isinstance(table, dict) and inner in table]

    def complain(self, rule: Rule, *keys: str | int, **details: Detail) -> None:
        """Report about the line of `keys`; the sentence may name the key."""
        details.setdefault("key", self.name(*keys))
        self._report.append(problem(rule, self.file, self.line(*keys), **details))

    def text(self, key: str, needed: bool = True, shape: Shape | None = None) -> str:
        value = self._value(key, needed)
        if value is None:
            return ""
        return self._checked_text(value, (key,), shape)

    def list_of_text(self, key: str, needed: bool = True, shape: Shape | None = None) -> tuple[str, ...]:
        value = self._value(key, needed)
        if value is None:
            return ()
        if not isinstance(value, list) or (needed and not value):
            self.complain(Rule.NOT_LIST, key)
            return ()
        texts = [self._checked_text(item, (key, number), shape) for number, item in enumerate(value)]
        self._complain_of_repeats(key, texts)
        return tuple(texts)

    def integer(self, key: str, least: int, most: int, default: int | None = None) -> int:
        value = self._value(key, default is None)
        if value is None:
            return default or 0
        if not isinstance(value, int) or isinstance(value, bool):
            self.complain(Rule.NOT_INTEGER, key)
            return 0
        if not least <= value <= most:
            self.complain(Rule.OUT_OF_RANGE, key, least=least, most=most)
        return value

    def number(self, key: str, default: float | None = None) -> float:
        """A finite number, whole or not."""
        value = self._value(key, default is None)
        if value is None:
            return default or 0.0
        number = _finite(value)
        if number is None:
            self.complain(Rule.NOT_NUMBER, key)
            return 0.0
        return number

    def flag(self, key: str, default: bool | None = None) -> bool:
        value = self._value(key, default is None)
        if value is None:
            return default or False
        if not isinstance(value, bool):
            self.complain(Rule.NOT_FLAG, key)
            return False
        return value

    def date(self, key: str, needed: bool = True) -> date | None:
        value = self._value(key, needed)
        if value is None:
            return None
        if not isinstance(value, date) or isinstance(value, datetime):
            self.complain(Rule.NOT_DATE, key)
            return None
        return value

    def choice(self, key: str, kind: type[Choice], guess: Choice) -> Choice:
        """One of the names of `kind`; `guess` only lets the reading go on after a complaint."""
        value = self._value(key, needed=True)
        if value is None:
            return guess
        return self._chosen(self._checked_text(value, (key,)), kind, (key,)) or guess

    def choices(self, key: str, kind: type[Choice], default: tuple[Choice, ...] = ()) -> tuple[Choice, ...]:
        if default and not self.has(key):
            self._asked.add(key)
            return default
        texts = self.list_of_text(key)
        found = (self._chosen(text, kind, (key, number)) for number, text in enumerate(texts))
        return tuple(choice for choice in found if choice is not None)

    def texts(self, key: str, languages: Collection[str], needed: bool = True) -> Texts:
        """A table of language → text; every language of the pack must be there, and no other."""
        if not needed and not self.has(key):
            self._asked.add(key)
            return NO_TEXTS
        table = self.table(key)
        if table._absent:
            return NO_TEXTS
        if not table.present():
            self.complain(Rule.EMPTY_TEXT, key)
        for language in languages:
            if not table.has(language):
                table.complain(Rule.MISSING_LANGUAGE, language=language)
        for language in table.present():
            if languages and language not in languages:
                table.complain(Rule.UNLISTED_LANGUAGE, language, language=language)
        texts = {language: table.text(language) for language in table.present()}
        return Texts({language: text for language, text in texts.items() if text})

    def table(self, key: str, needed: bool = True) -> Fields:
        value = self._value(key, needed)
        if isinstance(value, dict):
            return Fields(self._source, self._report, (*self._path, key), value)
        if value is not None:
            self.complain(Rule.NOT_TABLE, key)
        return Fields(self._source, self._report, (*self._path, key), {}, absent=True)

    def tables(self, key: str, needed: bool = True) -> list[Fields]:
        value = self._value(key, needed)
        if value is None:
            return []
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            self.complain(Rule.NOT_TABLES, key)
            return []
        path = (*self._path, key)
        return [Fields(self._source, self._report, (*path, n), item) for n, item in enumerate(value)]

    def reference(self, key: str, value: str, known: Collection[str], number: int | None = None) -> bool:
        """Whether `value` of `key` is one of the known names; reported if not."""
        found = value in known
        if value and not found:
            keys = (key,) if number is None else (key, number)
            line = self.line(*keys)
            self._report.append(unknown(UNKNOWN_REFERENCE, self.file, line, self.name(key), value, known))
        return found

    def unique(self, key: str, value: str, lines: dict[str, int]) -> bool:
        """Whether `value` of `key` is new, and put into `lines`, value → line; reported if it is there already."""
        if value in lines:
            self.complain(Rule.DUPLICATE_ID, key, value=value, first=lines[value])
            return False
        if value:
            lines[value] = self.line(key)
        return bool(value)

    def finish(self) -> None:
        """Report the keys that nobody asked for."""
        missing = self._asked - set(self._table)
        known = sorted(missing or self._asked)
        for key in self._table:
            if key not in self._asked:
                self._report.append(unknown(UNKNOWN_KEY, self.file, self.line(key), self.name(key), key, known))

    def _value(self, key: str, needed: bool) -> object:
        self._asked.add(key)
        if key not in self._table and needed and not self._absent:
            self.complain(Rule.MISSING_KEY, key)
        return self._table.get(key)

    def _checked_text(self, value: object, keys: tuple[str | int, ...], shape: Shape | None = None) -> str:
        if not isinstance(value, str):
            self.complain(Rule.NOT_TEXT, *keys)
            return ""
        if not value.strip():
            self.complain(Rule.EMPTY_TEXT, *keys)
            return ""
        if shape and not shape[0].fullmatch(value):
            self.complain(shape[1], *keys, value=value)
            return ""
        return value

    def _chosen(self, text: str, kind: type[Choice], keys: tuple[str | int, ...]) -> Choice | None:
        names = [str(choice) for choice in kind]
        if text in names:
            return kind(text)
        if text:
            line = self.line(*keys)
            self._report.append(unknown(UNKNOWN_CHOICE, self.file, line, self.name(*keys), text, names))
        return None

    def _complain_of_repeats(self, key: str, texts: list[str]) -> None:
        seen: set[str] = set()
        for number, text in enumerate(texts):
            if text and text in seen:
                self.complain(Rule.LISTED_TWICE, key, number, value=text)
            seen.add(text)


def _finite(value: object) -> float | None:
    """As a number that can be reckoned with; TOML knows infinite ones and whole ones without end."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) else None
