"""What somebody meant to type: words that are one slip of the keyboard away, or two where a word is long."""

from __future__ import annotations

from collections.abc import Iterable

_SHORTEST = 4  # letters; among shorter words every other one is a slip away, "not" from "now"
_LONG = 8  # letters, from which on two slips are forgiven
_MOST = 24  # letters; beyond this it is no word


class Slips:
    """The words that somebody may have meant. Takes a library along: to be made in a lane."""

    def __init__(self, words: Iterable[str]) -> None:
        from rapidfuzz import process  # 10 ms and 4 MB that only who asks the policy needs
        from rapidfuzz.distance import OSA

        self._words = tuple(sorted({word for word in words if len(word) >= _SHORTEST}))
        self._extract, self._distance = process.extract, OSA.distance

    def meant(self, typed: str) -> tuple[str, ...]:
        """The nearest words, all that are equally near; none where the word is short or nothing is near enough."""
        if not _SHORTEST <= len(typed) <= _MOST:
            return ()
        most = 2 if len(typed) >= _LONG else 1
        near = self._extract(typed, self._words, scorer=self._distance, score_cutoff=most, limit=None)
        found = [(slips, word) for word, slips, _ in near if _begins_alike(typed, word) and not _goes_on(typed, word)]
        least = min(found, default=(0, ""))[0]
        return tuple(word for slips, word in sorted(found) if slips == least)


def _goes_on(typed: str, word: str) -> bool:
    """One word that another begins with is another word, or not typed to its end yet: "party" is no "part"."""
    return typed.startswith(word) or word.startswith(typed)


def _begins_alike(typed: str, word: str) -> bool:
    """The first letter is seldom wrong; "ot" for "to" may be."""
    return typed[0] == word[0] or typed[:2] == word[1::-1]
