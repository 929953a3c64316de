"""What a policy looks for in drafts: terms and patterns, each tied to the clause that it serves; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from desktop_app.packs.pack import by_id
from desktop_app.packs.texts import Texts, nearest_language

DIGIT, LETTER, ENDING = "#", "@", "*"
APOSTROPHES = "['’]"
_TOKEN = {DIGIT: r"\d", LETTER: r"[^\W\d_]"}

Words = Mapping[str, tuple[str, ...]]  # language → words and phrases


class Severity(StrEnum):
    """How much weight a finding has."""

    STOP = "stop"
    CARE = "care"


class Place(NamedTuple):
    """Where something stands in a text, in characters, the end not included."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Check:
    """One thing to look for.

    `words` count as whole words whatever their case, `*` for any ending. A shape has `#` for a digit and `@` for a
    letter. Where one of `unless` stands in the text too, nothing is found. `finds` and `spares` are its own proofs: a
    sentence in which it must be found, and one in which no check may find anything.
    """

    id: str
    clause: str
    severity: Severity
    advice: Texts
    finds: Texts
    spares: Texts
    words: Words = field(default_factory=dict, hash=False)
    unless: Words = field(default_factory=dict, hash=False)
    shapes: tuple[str, ...] = ()

    def places(self, text: str, language: str) -> Iterator[Place]:
        """Everywhere in a text of that language where it is found."""
        wanted = _sought(_of(self.words, language), self.shapes)
        excuses = _sought(_of(self.unless, language), ())
        if wanted is None or (excuses is not None and excuses.search(text)):
            return
        for found in wanted.finditer(text):
            yield Place(*found.span())


@dataclass(frozen=True, slots=True)
class Checks:
    """All checks of a policy; in the `protected` sentences of each language nothing may ever be found."""

    checks: tuple[Check, ...] = ()
    protected: Words = field(default_factory=dict, hash=False)

    def check(self, check_id: str) -> Check:
        return by_id(self.checks, check_id)

    def finding(self, text: str, language: str) -> tuple[Check, ...]:
        """The checks that find something in a text."""
        return tuple(check for check in self.checks if next(check.places(text, language), None))


def _of(words: Words, language: str) -> tuple[str, ...]:
    return words.get(nearest_language(words, language), ())


@lru_cache(maxsize=512)
def _sought(words: tuple[str, ...], shapes: tuple[str, ...]) -> re.Pattern[str] | None:
    """One expression for all of them, without anything that could make it slow; None where there is nothing."""
    parts = [*(_word(word) for word in words), *(_shape(shape) for shape in shapes)]
    return re.compile("|".join(parts), re.IGNORECASE) if parts else None


def _word(phrase: str) -> str:
    words = [_letters(word.removesuffix(ENDING)) + r"\w*" * word.endswith(ENDING) for word in phrase.split()]
    return r"(?<!\w)" + r"\s+".join(words) + r"(?!\w)"


def _shape(shape: str) -> str:
    return r"(?<!\w)" + "".join(_TOKEN.get(sign) or re.escape(sign) for sign in shape) + r"(?!\w)"


def _letters(word: str) -> str:
    return "".join(APOSTROPHES if sign in "'’" else re.escape(sign) for sign in word)
