"""What is on the shelf, how much room it takes, and what of it nobody needs any more."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from desktop_app.packs.library.records import Withdrawal
from desktop_app.packs.texts import NO_TEXTS, Texts
from desktop_app.packs.version import precedence


class Hold(StrEnum):
    """Why a version stays."""

    ATTEMPT = "attempt"  # somebody is in the middle of a check on it, and finishes on it
    SIGNED = "signed"  # a signature is bound to these very bytes
    FIRST = "first"  # without it an earlier version would be in use


@dataclass(frozen=True, slots=True)
class Copy:
    """One version of a pack on the shelf. `library` names the company that brought it; empty where none did."""

    sha256: str
    pack_id: str
    kind: str
    version: str
    title: Texts
    size: int
    current: bool
    came: str
    publisher: str = ""
    library: str = ""
    changes: Texts = NO_TEXTS
    withdrawn: Withdrawal | None = None
    attempt: bool = False
    signed: bool = False


@dataclass(frozen=True, slots=True)
class ShelvedPack:
    """A pack with all its versions, the one in use first, then the newest first."""

    copies: tuple[Copy, ...]

    @property
    def current(self) -> Copy:
        """The version in use."""
        return self.copies[0]

    @property
    def earlier(self) -> tuple[Copy, ...]:
        """The others."""
        return self.copies[1:]

    def hold(self, copy: Copy) -> Hold | None:
        """Why that version stays; None where it may go."""
        if copy.attempt:
            return Hold.ATTEMPT
        if copy.signed:
            return Hold.SIGNED
        return Hold.FIRST if copy.current and self.earlier else None


@dataclass(frozen=True, slots=True)
class Inventory:
    """The whole shelf; `free` is the room that is left on the disk. Sizes are bytes."""

    packs: tuple[ShelvedPack, ...] = ()
    free: int = 0

    @property
    def size(self) -> int:
        """What all of it takes."""
        return sum(copy.size for pack in self.packs for copy in pack.copies)

    @property
    def spare(self) -> tuple[Copy, ...]:
        """Earlier versions that nobody needs."""
        return tuple(copy for pack in self.packs for copy in pack.earlier if pack.hold(copy) is None)

    def pack_of(self, sha256: str) -> ShelvedPack | None:
        """The pack that a version belongs to."""
        return next((pack for pack in self.packs if any(one.sha256 == sha256 for one in pack.copies)), None)


def inventory(copies: Iterable[Copy], free: int) -> Inventory:
    """Versions put together into packs, each kind by itself: courses, policies, the rest."""
    by_id = sorted(copies, key=lambda copy: copy.pack_id)
    packs = (ShelvedPack(_ordered(versions)) for _, versions in groupby(by_id, key=lambda copy: copy.pack_id))
    return Inventory(
        tuple(sorted(packs, key=lambda pack: (_RANK.get(pack.current.kind, 9), pack.current.pack_id))), free
    )


def _ordered(versions: Iterable[Copy]) -> tuple[Copy, ...]:
    newest_first = sorted(versions, key=lambda copy: precedence(copy.version), reverse=True)
    return tuple(sorted(newest_first, key=lambda copy: not copy.current))


_RANK = {"course": 0, "policy": 1, "brand": 2}
