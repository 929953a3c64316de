"""What a library holds, in our own words, without any foreign object: for lists, screens and JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from desktop_app.packs.library.format import Grant, Target
from desktop_app.packs.texts import Texts


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """That a version is not offered any more: since which day (ISO), and what its publisher says why."""

    day: str
    why: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One version of a pack in a library; `publisher` is empty where the company seal itself lists it."""

    target: Target
    sha256: str
    size: int
    title: Texts
    languages: tuple[str, ...]
    publisher: str
    published: str
    withdrawn: Withdrawal | None = None


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who may publish what. `people` are names by key id; `sticks` tells whether they may stamp."""

    id: str
    people: Mapping[str, str]
    grants: tuple[Grant, ...]
    signatures: int
    sticks: bool

    @property
    def name(self) -> str:
        """All names, for a sentence."""
        return ", ".join(self.people.values()) or self.id


@dataclass(frozen=True, slots=True)
class Standing:
    """How a library stands: who it is, until when its signatures are good, when it was last confirmed."""

    fingerprint: str
    company: str
    good_until: datetime
    confirmed: datetime | None
    publishers: tuple[Publisher, ...]
    entries: tuple[Entry, ...]
