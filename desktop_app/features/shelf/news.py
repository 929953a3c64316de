"""What looking at libraries came to: what one may have, what was brought, what went back, what was refused."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from typing import Protocol

from desktop_app.features.shelf.progress import Progress
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.offers import Offer
from desktop_app.packs.library.desk.results import Refusal
from desktop_app.packs.library.records import Entry
from desktop_app.packs.looks import Look
from desktop_app.packs.texts import Texts
from desktop_app.packs.version import precedence

SMALL = 50_000_000  # bytes that may come by themselves in one round: a minute on a slow line
Pause = Callable[[], None]
Told = Callable[[Progress], None]


@dataclass(frozen=True, slots=True)
class Offered:
    """A version that one may have, and where. `before` is the version in use, empty where the pack is new here."""

    look: Look
    entry: Entry
    before: str = ""


@dataclass(frozen=True, slots=True)
class Came:
    """A version that came onto the shelf."""

    pack_id: str
    kind: str
    version: str
    title: Texts
    company: str
    before: str = ""


@dataclass(frozen=True, slots=True)
class Back:
    """A version that was withdrawn, so that an earlier one is in use again."""

    pack_id: str
    title: Texts
    version: str
    now: str
    why: str


@dataclass(frozen=True, slots=True)
class News:
    """`asks` is the company that wants to change what it learns about one, by name and version of its agreement.

    `unknown` is what was handed over and leads to a library that is not followed here.
    """

    looks: tuple[Look, ...] = ()
    offered: tuple[Offered, ...] = ()
    came: tuple[Came, ...] = ()
    failed: tuple[Refusal, ...] = ()
    back: tuple[Back, ...] = ()
    asks: tuple[str, str] | None = None
    unknown: str = ""

    @property
    def reached(self) -> bool:
        """Whether every library could be looked at."""
        return all(look.trouble is None for look in self.looks)

    def look_of(self, fingerprint: str) -> tuple[Look, ...]:
        """What is known of one library, from each of its places."""
        return tuple(look for look in self.looks if look.fingerprint == fingerprint)

    def followed_by(self, later: News) -> News:
        """What is known after another look, perhaps at a part only."""
        again = {(look.fingerprint, look.where) for look in later.looks}
        kept = tuple(look for look in self.looks if (look.fingerprint, look.where) not in again)
        fresh = {one.entry.sha256 for one in later.offered}
        came = {(one.pack_id, one.version) for one in later.came}
        older = (one for one in self.offered if (one.look.fingerprint, one.look.where) not in again)
        offered = (*later.offered, *(one for one in older if one.entry.sha256 not in fresh))
        left = tuple(one for one in offered if (one.entry.target.id, one.entry.target.version) not in came)
        return replace(later, looks=(*kept, *later.looks), offered=left)

    def keeping_troubles_of(self, before: News) -> News:
        """What was refused where somebody asked to look is not washed away by a look that goes by itself."""
        again = {(look.fingerprint, look.where) for look in self.looks}
        still = (look for look in before.looks if look.trouble and (look.fingerprint, look.where) not in again)
        return replace(self, looks=(*still, *self.looks))

    def without(self, fingerprint: str) -> News:
        """The same without a library that is followed no longer."""
        return replace(
            self,
            looks=tuple(look for look in self.looks if look.fingerprint != fingerprint),
            offered=tuple(one for one in self.offered if one.look.fingerprint != fingerprint),
        )


@dataclass(frozen=True, slots=True)
class Damaged:
    """A file of the shelf that is not what it was; `missing`: it is gone altogether."""

    sha256: str
    pack_id: str
    version: str
    title: Texts
    missing: bool


@dataclass(frozen=True, slots=True)
class Checked:
    """What verifying the shelf came to, or what of it is left after mending."""

    count: int
    damaged: tuple[Damaged, ...] = ()
    mended: int = 0
    failed: tuple[Refusal, ...] = ()


class Fetcher(Protocol):
    """Who goes and fetches; all of it in the net lane, and each `pause` may end it."""

    def round(self, fetch: bool, pause: Pause, told: Told) -> News:
        """Look everywhere; with `fetch`, bring what is small."""
        ...

    def look_at(self, handed: str, pause: Pause) -> News:
        """Look at what a person handed over: a folder, a file, a link, an address."""
        ...

    def bring(self, wanted: Collection[Offered], pause: Pause, told: Told) -> News:
        """Bring these."""
        ...

    def check(self, pause: Pause, told: Told) -> Checked:
        """Read every file of the shelf."""
        ...

    def mend(self, found: Checked, pause: Pause, told: Told) -> Checked:
        """Fetch what is damaged once more, to the byte."""
        ...


def offered_by(looks: Iterable[Look], in_use: dict[str, str]) -> tuple[Offered, ...]:
    """Of each pack the newest version that is worth having, once, whichever place has it; updates first."""
    newest: dict[str, Offered] = {}
    for look in looks:
        for offer in look.offers.worth_having:
            pack_id, known = offer.entry.target.id, newest.get(offer.entry.target.id)
            if known is None or _age(offer) > precedence(known.entry.target.version):
                newest[pack_id] = Offered(look, offer.entry, in_use.get(pack_id, ""))
    return tuple(sorted(newest.values(), key=lambda one: (not one.before, one.entry.target)))


def by_itself(offered: Iterable[Offered], own: str, once_here: Collection[str]) -> tuple[Offered, ...]:
    """What may come without being asked for, the smallest first, as long as all of it is small.

    Updates of what is on the shelf, and what is new from the company's `own` library; not what the person put away
    (`once_here` are the sha256 of everything that ever came).
    """
    wanted = [one for one in offered if one.before or (one.look.fingerprint == own and not _put_away(one, once_here))]
    chosen, room = [], SMALL
    for one in sorted(wanted, key=lambda one: one.entry.size):
        room -= one.entry.size
        if room < 0:
            break
        chosen.append(one)
    return tuple(chosen)


def _put_away(one: Offered, once_here: Collection[str]) -> bool:
    pack_id = one.entry.target.id
    versions = (offer.entry for offer in one.look.offers.offers if offer.entry.target.id == pack_id)
    return any(entry.sha256 in once_here for entry in versions)


def _age(offer: Offer) -> tuple[object, ...]:
    return precedence(offer.entry.target.version)


def alarms(look: Look) -> tuple[Trouble, ...]:
    """Signs that somebody uses the company's keys who should not."""
    told = (look.trouble, *(refusal.trouble for refusal in look.offers.refused))
    return tuple(one for one in told if one is not None and one.code in ALARMS)


ALARMS = frozenset({"desk.same-number", "desk.list-same-number", "desk.version-changed", "desk.impossible-number"})
