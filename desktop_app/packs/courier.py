"""Fetches what companies share: meets libraries, looks at them, brings packs; the database is reached by a port."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple, Protocol, TypeVar

from desktop_app.kernel.clock import Clock
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.at_home import OwnExample, places_at_home, require_at_home
from desktop_app.packs.company import Company
from desktop_app.packs.followed import Followed
from desktop_app.packs.handed import Handed, is_web
from desktop_app.packs.library.desk.anchor import Anchor, MachineWide, agreed
from desktop_app.packs.library.desk.bringing import bring
from desktop_app.packs.library.desk.known import Trust
from desktop_app.packs.library.desk.offers import Offers, offers_of
from desktop_app.packs.library.desk.public_seals import is_public
from desktop_app.packs.library.desk.refresh import refresh
from desktop_app.packs.library.desk.remembered import remembered
from desktop_app.packs.library.desk.results import Refreshed, Refusal
from desktop_app.packs.library.desk.source import DeskSource, Pause, never
from desktop_app.packs.library.desk.troubles import OF_THE_SOURCE, DeskTrouble
from desktop_app.packs.library.desk.trust import begin, meet
from desktop_app.packs.library.records import Entry
from desktop_app.packs.looks import NO_OFFERS, Brought, Look, Meeting, company_of
from desktop_app.packs.memberships import Memberships
from desktop_app.packs.shelf import Shelf, Shelved

Answer = TypeVar("Answer")
Told = Callable[[int, int, int, int], None]  # number of the pack from 0, how many, bytes that came, bytes of this one


class Stores(NamedTuple):
    """Where things are written down; to be used where the database lives."""

    followed: Followed
    memberships: Memberships
    shelf: Shelf


class InDatabase(Protocol):
    """Does work where the database lives, and waits for its answer."""

    def __call__(self, work: Callable[[Stores], Answer]) -> Answer: ...


class Courier:
    """Its methods run in the net lane. `caches` holds a folder for each server; `open_source` opens a path or address.

    `machine` tells what the IT people set up, `example` where the program's own library is; `company_changed` hears
    of a changed set-up of this desk's company, where the database lives.
    """

    def __init__(
        self,
        in_database: InDatabase,
        open_source: Callable[[str, Pause], DeskSource],
        clock: Clock,
        caches: Path,
        machine: Callable[[], MachineWide | None],
        example: OwnExample,
        company_changed: Callable[[Company], None],
    ) -> None:
        self._in_database = in_database
        self._open_source = open_source
        self._clock = clock
        self._caches = caches
        self._machine = machine
        self._example = example
        self._company_changed = company_changed

    # The first time

    def meet(self, handed: Handed, pause: Pause = never) -> Meeting:
        """Who says to be there; a Trouble where there is no library, or one that may not be followed."""
        if not handed.where:
            raise Trouble(DeskTrouble.PLACE_UNKNOWN)
        with self._source(handed.where, pause) as source:
            fingerprint, root = meet(source)
            label = source.label
        said = self._vouched(fingerprint, handed)
        known = fingerprint in {one.fingerprint for one in self._followed()}
        return Meeting(handed, label, fingerprint, root, said, known)

    def follow(self, meeting: Meeting, pause: Pause = never) -> Look:
        """The first look, once the words were compared or somebody else vouched for them.

        It is followed from now on, unless the look was in vain: then a Trouble tells why, and nothing is written.
        """
        where = meeting.handed.where
        anchor = meeting.agreed or Anchor(meeting.fingerprint)
        if is_web(where) and not anchor.address:
            anchor = replace(anchor, address=where)
        trust = begin(anchor, meeting.root)
        with self._source(where, pause) as source:
            known = next((one for one in self._followed() if one.fingerprint == trust.fingerprint), None)
            found = refresh(source, known or trust, self._clock.now(), self._cache(trust))
            if found.trouble is not None:
                raise found.trouble
        before = self._in_database(lambda stores: stores.followed.follow(trust))
        look = self._kept(before, self._learnt(found, before), where)
        self._keep_code(meeting, found)
        return look

    def _keep_code(self, meeting: Meeting, found: Refreshed) -> None:
        """The code of an invitation is bound to the key that signs first; until then its hash waits here."""
        code, company = meeting.handed.anchor.code if meeting.handed.anchor else "", company_of(found.trust)[0]
        if code and company is not None:
            fingerprint = meeting.fingerprint
            self._in_database(lambda stores: stores.memberships.invited(company.id, fingerprint, code))

    # From then on

    def look(self, fingerprint: str, where: str = "", pause: Pause = never) -> Look:
        """Look at a library that is followed: at `where`, else at its address, else where it was found last."""
        trust = self._trust(fingerprint)
        place = where or next(iter(self._reachable(trust)), "")
        if not place:
            return Look(trust, "", trust.company, changed=False, trouble=Trouble(DeskTrouble.PLACE_UNKNOWN))
        return self._look(trust, place, pause)

    def look_everywhere(self, pause: Pause = never) -> tuple[Look, ...]:
        """Look at every library, at each of its places that can be reached."""
        self._adopt_example()
        found = []
        for known in self._followed():
            for place in self._reachable(known):
                pause()
                found.append(self._look(self._trust(known.fingerprint), place, pause))
        return tuple(found)

    def remembered(self, fingerprint: str) -> Look:
        """All that a server offered at the last look, without asking it anything."""
        trust = self._trust(fingerprint)
        found = remembered(trust, self._clock.now(), self._cache(trust))
        installed = self._in_database(lambda stores: stores.followed.installed())
        offers = offers_of(found, installed) if found.trouble is None else NO_OFFERS
        told = (found.label, False, found.older, found.trouble)
        return Look(trust, trust.address, *told, company_of(trust)[0], offers, found.entries)

    def bring(
        self, look: Look, entries: Sequence[Entry], pause: Pause = never, told: Told = lambda *_told: None
    ) -> Brought:
        """Bring packs onto the shelf, one after the other; one that fails stops no other, unless its source is gone."""
        shelved: list[Shelved] = []
        failed: list[Refusal] = []
        with self._source(look.where, pause) as source:
            for number, entry in enumerate(entries):
                pause()
                try:
                    shelved.append(self._bring(source, look, entry, pause, _counting(told, number, len(entries))))
                except Trouble as trouble:
                    failed.append(Refusal(entry.target.name, trouble))
                    if trouble.code in OF_THE_SOURCE or trouble.code.startswith("profile."):
                        break
        if failed:
            self._in_database(lambda stores: stores.followed.look_again(look.fingerprint))
        return Brought(tuple(shelved), tuple(failed))

    # Inside

    def _bring(
        self, source: DeskSource, look: Look, entry: Entry, pause: Pause, told: Callable[[int, int], None]
    ) -> Shelved:
        door = self._in_database(lambda stores: stores.shelf)
        candidate = bring(source, entry, door, pause, told)

        def shelve(stores: Stores) -> Shelved:
            stores.followed.brought(candidate.part.sha256, look.fingerprint, entry.publisher)
            return stores.shelf.shelve(candidate)

        try:
            return self._in_database(shelve)
        finally:
            door.discard(candidate.part)

    def _look(self, trust: Trust, where: str, pause: Pause) -> Look:
        try:
            require_at_home(trust.fingerprint, where, self._example)
            with self._source(where, pause) as source:
                found = refresh(source, trust, self._clock.now(), self._cache(trust))
        except Trouble as trouble:
            if trouble.code.startswith("profile."):
                raise
            return Look(trust, where, where, changed=False, trouble=trouble)
        return self._kept(trust, found, where)

    def _learnt(self, found: Refreshed, before: Trust) -> Refreshed:
        """What an invitation asked for stays, whatever was looked at with."""
        kept = replace(found.trust, least_root=before.least_root, address=before.address)
        return replace(found, trust=kept)

    def _kept(self, before: Trust, found: Refreshed, where: str) -> Look:
        """Write down what a look taught, and tell it."""
        company, complaint = company_of(found.trust)
        refused = (*found.refused, complaint) if complaint else found.refused

        def keep(stores: Stores) -> Offers:
            stores.followed.remember(before, found.trust)
            if found.trouble is not None or not found.changed:
                return NO_OFFERS
            if not is_web(where):
                stores.memberships.found_at(before.fingerprint, where)
            offers = offers_of(replace(found, refused=refused), stores.followed.installed())
            stores.followed.recall(before.fingerprint, found.entries)
            stores.shelf.set_aside(stores.followed.recalled())
            mine = stores.memberships.companies_of(before.fingerprint)
            if company is not None and found.trust.setup != before.setup and company.id in mine:
                self._company_changed(company)
            return offers

        offers = self._in_database(keep)
        told = (found.label, found.changed, found.older, found.trouble)
        return Look(found.trust, where, *told, company, offers, found.entries)

    def _vouched(self, fingerprint: str, handed: Handed) -> Anchor | None:
        """What somebody said of it who is believed. For an invented company the program speaks, and nobody else."""
        if is_public(fingerprint):
            require_at_home(fingerprint, handed.where, self._example)
            return self._example.anchor()
        return agreed(fingerprint, self._machine(), handed.anchor)

    def _adopt_example(self) -> None:
        """A desk that joined the invented company before it had a library follows that library from now on."""
        company_id = self._in_database(lambda stores: stores.memberships.example_alone())
        if not company_id:
            return
        try:
            look = self.follow(self.meet(Handed(str(self._example.place()), self._example.anchor())))
        except Trouble as trouble:
            if trouble.code.startswith("profile."):
                raise
            return  # everything that was there stays, and the next look tries again
        company = look.company
        if company is None or company.id != company_id:
            self._in_database(lambda stores: stores.followed.leave(look.fingerprint))
            return
        self._in_database(lambda stores: stores.memberships.belong(company.id, look.fingerprint))
        self._in_database(lambda _stores: self._company_changed(company))

    def _trust(self, fingerprint: str) -> Trust:
        for one in self._followed():
            if one.fingerprint == fingerprint:
                return one
        raise Trouble(DeskTrouble.NOT_FOLLOWED)

    def _followed(self) -> tuple[Trust, ...]:
        return self._in_database(lambda stores: stores.followed.all())

    def _reachable(self, trust: Trust) -> Iterator[str]:
        """Its address, then the folders and files that are there now; of an invented company the program's own."""
        if is_public(trust.fingerprint):
            yield from places_at_home(trust.fingerprint, self._example)
            return
        if trust.address:
            yield trust.address
        places = self._in_database(lambda stores: stores.memberships.places_of(trust.fingerprint))
        yield from (place for place in places if _is_there(place))

    def _cache(self, trust: Trust) -> Path:
        return self._caches / trust.fingerprint[:32]

    @contextmanager
    def _source(self, where: str, pause: Pause) -> Iterator[DeskSource]:
        source = self._open_source(where, pause)
        try:
            yield source
        finally:
            source.close()


def _counting(told: Told, number: int, count: int) -> Callable[[int, int], None]:
    return lambda done, size: told(number, count, done, size)


def _is_there(place: str) -> bool:
    try:
        return Path(place).exists()
    except OSError:
        return False
