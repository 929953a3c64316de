"""Takes a text apart into words as a person hears them: without case, without accents."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

_WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*")
_LETTERS = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "æ": "ae", "œ": "oe", "ı": "i"})  # no accent to take off
_BENDS = 5  # letters: a shorter word is taken as it stands
_ENDING = 2  # letters that a longer one may change when it bends
_GROWTH = 3  # letters by which a form of it may be longer; of a short one fewer, or "postman" would be a "post"


class Span(NamedTuple):
    """A piece of a text, by its first character and its length."""

    start: int
    length: int

    @property
    def end(self) -> int:
        """The character after the last one."""
        return self.start + self.length


class Word(NamedTuple):
    """A word of a text: where it stands, and how it sounds."""

    span: Span
    folded: str


def fold(text: str) -> str:
    """Small letters without accents, so that "Perché", "perche" and "PERCHÉ" are one."""
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(_LETTERS)
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


_fold_word = lru_cache(maxsize=8192)(fold)  # texts say the same words again and again


def words_of(text: str) -> tuple[Word, ...]:
    """The words in their order; digits are words too."""
    found = ((match, _fold_word(match.group())) for match in _WORD.finditer(text))
    return tuple(Word(Span(match.start(), len(match.group())), folded) for match, folded in found if folded)


def stem(folded: str) -> str:
    """The part of a word that stays when it bends: Italian, Polish and English do so at the end."""
    return folded if len(folded) < _BENDS else folded[: max(_BENDS - 1, len(folded) - _ENDING)]


def is_form_of(folded: str, dictionary: str) -> bool:
    """Whether a word of a text is a form of a word of the glossary: "announcements" of "announcement"."""
    growth = _ENDING if len(dictionary) < _BENDS else _GROWTH
    return folded.startswith(stem(dictionary)) and len(folded) <= len(dictionary) + growth
