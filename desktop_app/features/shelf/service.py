"""What a person wants of what their company shares: to see it, to leave a library, to make room; in the db lane."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from desktop_app.events import ShelfChanged
from desktop_app.features.shelf import store
from desktop_app.features.shelf.freshness import Freshness, freshness
from desktop_app.features.shelf.inventory import Copy, Hold, Inventory, inventory
from desktop_app.kernel.clock import Clock
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.archive import ENDING
from desktop_app.packs.company import Company
from desktop_app.packs.followed import Followed
from desktop_app.packs.library.desk.known import Trust
from desktop_app.packs.looks import company_of
from desktop_app.packs.memberships import Memberships
from desktop_app.packs.shelf import Shelf
from desktop_app.storage.database import Database

HELD = {Hold.ATTEMPT: "sharing.held-attempt", Hold.SIGNED: "sharing.held-signed", Hold.FIRST: "sharing.held-first"}


@dataclass(frozen=True, slots=True)
class Library:
    """A library that is followed. `own`: it speaks for the desk's company; `bound`: the IT people chose it."""

    trust: Trust
    places: tuple[str, ...]
    own: bool
    bound: bool
    signs: tuple[Freshness, ...]

    @property
    def fingerprint(self) -> str:
        """Which one."""
        return self.trust.fingerprint


@dataclass(frozen=True, slots=True)
class Change:
    """What the company would learn from now on (`after`), and what it may learn until one agrees (`before`)."""

    before: Company
    after: Company


@dataclass(frozen=True, slots=True)
class Overview:
    """All that the page shows without asking anybody outside; `now` is when it was asked."""

    now: datetime
    company: str
    libraries: tuple[Library, ...]
    inventory: Inventory
    change: Change | None


@dataclass(frozen=True, slots=True)
class Removed:
    """A version that was taken off, so that it can be put back while its file is still there."""

    sha256: str
    pack_id: str
    row: Mapping[str, Any]


class SharingService:
    """All of it runs in the db lane."""

    def __init__(
        self,
        database: Database,
        shelf: Shelf,
        followed: Followed,
        memberships: Memberships,
        clock: Clock,
        announce: Callable[[object], None],
    ) -> None:
        self._database = database
        self._shelf = shelf
        self._followed = followed
        self._memberships = memberships
        self._clock = clock
        self._announce = announce

    def overview(self, bound: Collection[str] = ()) -> Overview:
        """How everything stands; `bound` are fingerprints that the IT people chose."""
        with self._database.read() as connection:
            company, copies = store.company_of(connection), store.copies(connection)
        own = self._memberships.library_of(company.id) if company else ""
        now = self._clock.now()
        libraries = tuple(self._library(trust, own, bound, now) for trust in self._followed.all())
        return Overview(
            now=now,
            company=company.name if company else "",
            libraries=tuple(sorted(libraries, key=lambda one: not one.own)),
            inventory=inventory(copies, self._free()),
            change=_change(company, next((one.trust for one in libraries if one.own), None)),
        )

    def copies(self) -> tuple[Copy, ...]:
        """Every version on the shelf."""
        with self._database.read() as connection:
            return store.copies(connection)

    def own_library(self) -> str:
        """The fingerprint of the library that speaks for the desk's company; empty where none does."""
        with self._database.read() as connection:
            company = store.company_of(connection)
        return self._memberships.library_of(company.id) if company else ""

    def once_here(self) -> frozenset[str]:
        """The sha256 of everything that libraries ever brought."""
        with self._database.read() as connection:
            return store.once_here(connection)

    def changed(self, pack_ids: Collection[str]) -> None:
        """Tell that packs came, went, or are used in another version."""
        if pack_ids:
            self._announce(ShelfChanged(tuple(sorted(pack_ids))))

    # Libraries

    def leave(self, fingerprint: str) -> Trust | None:
        """Follow a library no longer; what it brought stays. What to come back with."""
        trust = next((one for one in self._followed.all() if one.fingerprint == fingerprint), None)
        self._followed.leave(fingerprint)
        return trust

    def come_back(self, trust: Trust) -> None:
        """Follow it again, as if one had never left."""
        self._followed.follow(trust)

    # Room

    def remove(self, sha256: str) -> Removed:
        """Take a version off the shelf. Its file goes with `dispose`, or at the next start: until then it can return.

        A Trouble where somebody needs it.
        """
        with self._database.write() as connection:
            shelf = inventory(store.copies(connection), 0)
            pack = shelf.pack_of(sha256)
            if pack is None:
                raise Trouble("sharing.gone")
            copy = next(one for one in pack.copies if one.sha256 == sha256)
            hold = pack.hold(copy)
            if hold is not None:
                raise Trouble(HELD[hold], name=copy.pack_id, version=copy.version)
            row = store.take_off(connection, sha256) or {}
        self.changed((copy.pack_id,))
        return Removed(sha256, copy.pack_id, row)

    def put_back(self, removed: Removed) -> None:
        """Put on the shelf again what was taken off; a Trouble where its file is gone."""
        if not (self._shelf.folder / f"{removed.sha256}{ENDING}").is_file():
            raise Trouble("sharing.gone")
        with self._database.write() as connection:
            store.put_back(connection, removed.row)
        self.changed((removed.pack_id,))

    def dispose(self, removed: Removed) -> None:
        """Give its room back, unless it has returned. What cannot be removed now goes at a later start."""
        with self._database.read() as connection:
            if store.is_here(connection, removed.sha256):
                return
        with suppress(OSError):
            (self._shelf.folder / f"{removed.sha256}{ENDING}").unlink(missing_ok=True)

    def _free(self) -> int:
        with suppress(OSError):
            return shutil.disk_usage(self._shelf.folder).free
        return 0

    def _library(self, trust: Trust, own: str, bound: Collection[str], now: datetime) -> Library:
        signs = freshness(trust.confirmed, trust.good_until, now, served=bool(trust.address))
        places = self._memberships.places_of(trust.fingerprint)
        return Library(trust, places, trust.fingerprint == own, trust.fingerprint in bound, signs)


def _change(company: Company | None, trust: Trust | None) -> Change | None:
    """Whether the company's newest set-up asks for another agreement than the one that holds here."""
    if company is None or trust is None:
        return None
    signed, _ = company_of(trust)
    if signed is None or signed.id != company.id or signed.agreement.version == company.agreement.version:
        return None
    return Change(company, signed)
