"""Comparing by ear: a person reads words of the company seal to another, and types two of those they hear."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from desktop_app.kernel.comparing import comparing
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.troubles import DeskTrouble

ASKED = 2
ENOUGH = 4  # letters that tell a word of the list from all others


def parts(fingerprint: str, language: str) -> tuple[str, ...]:
    """Eight words, or in Polish six groups of five digits."""
    return tuple(comparing(fingerprint, language).split())


def places_to_ask(fingerprint: str, language: str, draw: int) -> tuple[int, ...]:
    """Which two to ask for, counted from 0 and in order; `draw` is any number, handed in by chance."""
    count = len(parts(fingerprint, language))
    first = draw % count
    second = (first + 1 + draw // count % (count - 1)) % count
    return tuple(sorted((first, second)))


def are_the_same(fingerprint: str, language: str, places: Sequence[int], typed: Sequence[str]) -> bool:
    """Whether the typed words are those at the places; case, accents and what follows four letters do not matter."""
    said = parts(fingerprint, language)
    if len(places) < ASKED or len(set(places)) != len(places) or len(typed) != len(places):
        return False
    return all(_same(said[place], text) for place, text in zip(places, typed, strict=True))


def require_the_same(fingerprint: str, language: str, places: Sequence[int], typed: Sequence[str]) -> None:
    """A Trouble where somebody reads other words than these."""
    if not are_the_same(fingerprint, language, places, typed):
        raise Trouble(DeskTrouble.WORDS_DIFFER)


def _same(word: str, typed: str) -> bool:
    known, given = _plain(word), _plain(typed)
    return given == known or (known.isalpha() and len(given) >= ENOUGH and known.startswith(given))


def _plain(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.strip().casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))
