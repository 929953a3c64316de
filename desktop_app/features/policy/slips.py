"""What somebody meant to type: words that are one slip of the keyboard away, or two where a word is long.

Words are compared as they sound in some ways: "foto" is photo, "colegue" one slip from colleague.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_SHORTEST = 4  # letters; among shorter words every other one is a slip away, "not" from "now"
_LONG = 8  # letters, from which on two slips are forgiven
_MOST = 24  # letters; beyond this it is no word
_DOUBLED = re.compile(r"(.)\1+")
_SOUNDS = (("ph", "f"), ("ck", "k"), ("rz", "z"))  # of Polish "rz" and "ż", whose dot is gone by now


class Slips:
    """The words that somebody may have meant. Takes a library along: to be made in a lane."""

    def __init__(self, words: Iterable[str]) -> None:
        from rapidfuzz import process  # 10 ms and 4 MB that only who asks the policy needs
        from rapidfuzz.distance import OSA

        self._words = tuple(sorted({word for word in words if len(word) >= _SHORTEST}))
        self._heard = [_heard(word) for word in self._words]
        self._extract, self._distance = process.extract, OSA.distance

    def meant(self, typed: str) -> tuple[str, ...]:
        """The nearest words, all that are equally near; none where the word is short or nothing is near enough."""
        if not _SHORTEST <= len(typed) <= _MOST:
            return ()
        heard, most = _heard(typed), 2 if len(typed) >= _LONG else 1
        near = self._extract(heard, self._heard, scorer=self._distance, score_cutoff=most, limit=None)
        alike = [(slips, self._words[at]) for sound, slips, at in near if _begins_alike(heard, sound)]
        found = [(slips, self._distance(typed, word), word) for slips, word in alike if not _goes_on(typed, word)]
        least = min(found, default=(0, 0, ""))[:2]
        return tuple(word for *slips, word in sorted(found) if tuple(slips) == least)


def _heard(word: str) -> str:
    """A word without what is not heard of it: letters that are doubled, and spellings of one sound."""
    for written, sound in _SOUNDS:
        word = word.replace(written, sound)
    return _DOUBLED.sub(r"\1", word)


def _goes_on(typed: str, word: str) -> bool:
    """One word that another begins with is another word, or not typed to its end yet: "party" is no "part"."""
    return typed.startswith(word) or word.startswith(typed)


def _begins_alike(typed: str, word: str) -> bool:
    """The first letter is seldom wrong; "ot" for "to" may be."""
    return typed[0] == word[0] or typed[:2] == word[1::-1]
