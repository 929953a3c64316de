"""Makes ids out of words, the same ones from the same words, and keeps them apart."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 40
_NOT_IN_IDS = re.compile(r"[^a-z0-9]+")
_OWN_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "ħ": "h", "ß": "ss"} | dict.fromkeys("'’‘")
)


def slug(words: str) -> str:
    """Small letters, digits and single hyphens, cut between words; empty where nothing in the words is of that kind."""
    apart = unicodedata.normalize("NFKD", words.casefold().translate(_OWN_LETTERS))
    bare = "".join(sign for sign in apart if not unicodedata.combining(sign))
    whole = _NOT_IN_IDS.sub("-", bare).strip("-")
    if len(whole) <= LONGEST:
        return whole
    cut = whole[: LONGEST + 1].rpartition("-")[0]
    return cut or whole[:LONGEST]


class Names:
    """Hands out ids, none twice."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._last: dict[str, int] = {}  # of each base, so that many alike are numbered without counting anew

    def new(self, words: str, otherwise: str) -> str:
        """An id from `words`; `otherwise`, which is one already, where they give none."""
        base = slug(words) or otherwise
        name, count = base, self._last.get(base, 1)
        while name in self._taken:
            count += 1
            name = f"{base}-{count}"
        self._last[base] = count
        self._taken.add(name)
        return name
