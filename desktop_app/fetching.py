"""Goes to the libraries and back in the net lane: looks, brings what is wanted, and tells what came of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.features.shelf.inventory import Copy
from desktop_app.features.shelf.news import (
    Back,
    Came,
    Checked,
    Damaged,
    News,
    Offered,
    Pause,
    Told,
    by_itself,
    offered_by,
)
from desktop_app.features.shelf.progress import Progress
from desktop_app.packs.handed import handed_text
from desktop_app.packs.library.desk.results import Refusal
from desktop_app.packs.library.records import Entry
from desktop_app.packs.looks import Look
from desktop_app.packs.repairing import is_missing, is_whole, mend

if TYPE_CHECKING:
    from desktop_app.couriers import Ask, Couriers
    from desktop_app.house import House


class Fetching:
    """See `features.shelf.news.Fetcher`. `ask` has things done where the database lives, by `house`."""

    def __init__(self, couriers: Couriers, house: Callable[[], House], ask: Ask) -> None:
        self._couriers = couriers
        self._house = house
        self._ask = ask

    def round(self, fetch: bool, pause: Pause, told: Told) -> News:
        """Look everywhere; with `fetch`, bring what is small: updates, and what is new from the company itself."""
        if not self._db(lambda house: house.stores.followed.all() or house.stores.memberships.example_alone()):
            return News()
        before = self._copies()
        looks = tuple(self._complete(look) for look in self._couriers().look_everywhere(pause))
        news = self._found(before, looks)
        if not fetch:
            return news
        own, once_here = self._db(lambda house: (house.sharing.own_library(), house.sharing.once_here()))
        wanted = by_itself(news.offered, own, once_here)
        return _with(news, self.bring(wanted, pause, told)) if wanted else news

    def look_at(self, handed: str, pause: Pause) -> News:
        """Look at what a person handed over; where its library is not followed here, `unknown` says what it was."""
        place = handed_text(handed)
        courier = self._couriers()
        met = courier.meet(place, pause)
        if not met.known:
            return News(unknown=handed)
        before = self._copies()
        return self._found(before, (self._complete(courier.look(met.fingerprint, place.where, pause)),))

    def bring(self, wanted: Collection[Offered], pause: Pause, told: Told) -> News:
        """Bring these, place by place; what came is announced even if the rest is cut short."""
        before, counted = self._copies(), _Counted(told, [one.entry for one in wanted])
        failed: list[Refusal] = []
        came: tuple[Came, ...] = ()
        try:
            for look, some in groupby(wanted, key=lambda one: one.look):
                entries = [one.entry for one in some]
                failed.extend(self._couriers().bring(look, entries, pause, counted.from_here(entries)).failed)
        finally:
            came = self._came(before)
            self._db(lambda house: house.sharing.changed({one.pack_id for one in came}))
        return News(came=came, failed=tuple(failed))

    def check(self, pause: Pause, told: Told) -> Checked:
        """Read every file of the shelf."""
        copies, folder = self._copies(), self._db(lambda house: house.shelf.folder)
        counted = _Counted(told, copies)
        damaged = [one for one in (self._damage(copy, folder, pause, counted) for copy in copies) if one is not None]
        return Checked(len(copies), tuple(damaged))

    def mend(self, found: Checked, pause: Pause, told: Told) -> Checked:
        """Fetch what is damaged once more, to the byte."""
        courier = self._couriers()
        looks = [self._complete(look) for look in courier.look_everywhere(pause)]
        sizes = {one.sha256: one for one in self._copies()}
        counted = _Counted(told, [sizes[one.sha256] for one in found.damaged if one.sha256 in sizes])
        wanted = [(one.sha256, f"{one.pack_id} {one.version}") for one in found.damaged if one.sha256 in sizes]
        mended = mend(courier, looks, wanted, pause, counted.from_here(list(counted.things)))
        self._db(lambda house: house.sharing.changed({one.pack_id for one in found.damaged}))
        left = tuple(one for one in found.damaged if one.sha256 not in mended.whole)
        return Checked(found.count, left, len(mended.whole), mended.failed)

    # Inside

    def _db(self, work: Callable[[House], Any]) -> Any:
        return self._ask(lambda: work(self._house()))

    def _damage(self, copy: Copy, folder: Path, pause: Pause, counted: _Counted) -> Damaged | None:
        pause()
        tell = counted.from_here([copy])
        if is_whole(folder, copy.sha256, pause, lambda done: tell(0, 1, done, copy.size)):
            return None
        self._db(lambda house: house.shelf.distrust(copy.sha256))
        return Damaged(copy.sha256, copy.pack_id, copy.version, copy.title, is_missing(folder, copy.sha256))

    def _copies(self) -> tuple[Copy, ...]:
        copies: tuple[Copy, ...] = self._db(lambda house: house.sharing.copies())
        return copies

    def _complete(self, look: Look) -> Look:
        """Of a server that has nothing new, all that it offered at the last look."""
        if look.changed or look.trouble is not None:
            return look
        known = self._couriers().remembered(look.fingerprint)
        return known if known.trouble is None else look

    def _found(self, before: Sequence[Copy], looks: Sequence[Look]) -> News:
        after = self._copies()
        in_use = {one.pack_id: one.version for one in after if one.current}
        back = tuple(_backs(before, after))
        self._db(lambda house: house.sharing.changed({one.pack_id for one in back}))
        change = self._db(lambda house: house.sharing.overview().change)
        asks = (change.after.name, change.after.agreement.version) if change else None
        return News(tuple(looks), offered_by(looks, in_use), back=back, asks=asks)

    def _came(self, before: Sequence[Copy]) -> tuple[Came, ...]:
        known = {one.sha256 for one in before}
        used = {one.pack_id: one.version for one in before if one.current}
        return tuple(
            Came(one.pack_id, one.kind, one.version, one.title, one.library, used.get(one.pack_id, ""))
            for one in self._copies()
            if one.sha256 not in known
        )


def _with(news: News, brought: News) -> News:
    """What a look found, and what was brought of it."""
    return news.followed_by(replace(brought, back=news.back, asks=news.asks))


def _backs(before: Iterable[Copy], after: Iterable[Copy]) -> Iterable[Back]:
    """What is used in an earlier version than before, since the later one was withdrawn."""
    used = {one.pack_id: one for one in before if one.current}
    withdrawn = {one.sha256: one.withdrawn for one in after}
    for now in after:
        was = used.get(now.pack_id)
        if not now.current or was is None or was.sha256 == now.sha256:
            continue
        mark = withdrawn.get(was.sha256)
        if mark is not None:
            yield Back(now.pack_id, now.title, was.version, now.version, mark.why)


class _Counted:
    """Turns what a courier tells of one place into how far all of it is."""

    def __init__(self, told: Told, things: Sequence[Entry | Copy]) -> None:
        self.things = tuple(things)
        self._told = told
        self._all = sum(one.size for one in things)

    def from_here(self, things: Sequence[Entry | Copy]) -> Callable[[int, int, int, int], None]:
        first = self.things.index(things[0]) if things else 0

        def tell(number: int, _count: int, done: int, size: int) -> None:
            at = first + number
            one, before = self.things[at], sum(other.size for other in self.things[:at])
            title = tuple(one.title.items())
            self._told(Progress(at, len(self.things), one.sha256, title, done, size, before + done, self._all))

        return tell
