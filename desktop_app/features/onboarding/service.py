"""Joining a company and finding one's way: what a new hire wants in the first minute and every morning."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from pathlib import Path as FilePath
from typing import Protocol

from desktop_app.events import CompanyChanged, CompanyJoined, PathsChanged, PersonChanged
from desktop_app.features.onboarding import store
from desktop_app.features.onboarding.due import days_of
from desktop_app.features.onboarding.further import Further, every_step, taken_on
from desktop_app.features.onboarding.home import (
    Desk,
    HomeView,
    Person,
    Standings,
    home_of,
    how_it_stands,
    lay_path,
)
from desktop_app.features.onboarding.path import Path
from desktop_app.kernel.clock import Clock
from desktop_app.kernel.tasks import CancelToken
from desktop_app.kernel.trouble import Trouble
from desktop_app.ledger.journal import Journal
from desktop_app.ledger.kinds import COMPANY_JOINED
from desktop_app.ledger.statement import Deed
from desktop_app.packs.company import Company
from desktop_app.packs.pack import Audience
from desktop_app.packs.texts import Texts
from desktop_app.storage.database import Connection, Database

__all__ = ["Desk", "HomeView", "OnboardingService", "PackInstaller", "Person"]


class PackInstaller(Protocol):
    """Builds a pack from its source folder and puts it on the shelf."""

    def __call__(self, folder: FilePath) -> object:
        """Install one pack; doing it twice changes nothing."""
        ...


class OnboardingService:
    """All of it runs in the db lane."""

    def __init__(
        self,
        database: Database,
        journal: Journal,
        clock: Clock,
        standings: Standings,
        announce: Callable[[object], None],
    ) -> None:
        self._database = database
        self._journal = journal
        self._clock = clock
        self._standings = standings
        self._announce = announce

    def desk(self) -> Desk | None:
        """The desk, once somebody has joined."""
        with self._database.read() as connection:
            return _desk(connection)

    def join(
        self,
        name: str,
        company: Company,
        folders: tuple[FilePath, ...],
        install: PackInstaller,
        token: CancelToken,
        library: str = "",
    ) -> Desk:
        """Shelve the company's packs, then write person, company and statement at once: joined or not at all.

        `library` is the fingerprint of the one that speaks for the company, empty where it came without.
        """
        clean = " ".join(name.split())
        if not clean:
            raise Trouble("onboarding.name-missing")
        for folder in folders:
            token.raise_if_cancelled()
            install(folder)
        with self._database.write() as connection:
            if store.person_of(connection) is None:
                store.add_person(connection, Person(str(uuid.uuid4()), clean))
            if store.company_of(connection) is None:
                store.add_company(connection, company, self._clock.now().isoformat(timespec="seconds"), library)
                deed = Deed(COMPANY_JOINED, f"company/{company.id}", Texts({"en": company.name}))
                self._journal.append(connection, deed)
            desk = _desk(connection)
        if desk is None:
            raise Trouble("profile.nobody")
        self._announce(CompanyJoined(desk.company.id))
        return desk

    def company_changed(self, company: Company) -> None:
        """The company signed another set-up. What it learns about a person changes only once they agreed to that."""
        with self._database.write() as connection:
            known = store.company_of(connection)
            if known is None or known.id != company.id:
                return
            asks = company.agreement.version != known.agreement.version
            kept = company._replace(agreement=known.agreement) if asks else company
            store.change_company(connection, kept)
        if kept != known:
            self._announce(CompanyChanged(company.id))

    def agree(self, company: Company) -> None:
        """The person read what the company would learn about them from now on, and agrees."""
        with self._database.write() as connection:
            known = store.company_of(connection)
            if known is None or known.id != company.id:
                raise Trouble("profile.nobody")
            changed = known._replace(agreement=company.agreement, privacy=company.privacy)
            store.change_company(connection, changed, agreed=True)
        self._announce(CompanyChanged(company.id))

    def path(self) -> Path:
        """The path as the person stands on it, with those of further ones that they took up."""
        with self._database.read() as connection:
            desk, joined_at, taken = _desk(connection), store.joined_at(connection), store.taken_paths(connection)
        if desk is None:
            return Path(())
        now, known = self._clock.now(), how_it_stands(desk.company, self._standings)
        return lay_path(desk.company, known, days_of(joined_at, now), taken_on(taken, now))

    def home(self) -> HomeView | None:
        """What Home says now; None while nobody has joined."""
        with self._database.read() as connection:
            desk, joined_at, taken = _desk(connection), store.joined_at(connection), store.taken_paths(connection)
        return home_of(desk, joined_at, self._clock.now(), self._standings, taken) if desk else None

    def further(self) -> tuple[Further, ...]:
        """The further paths of which something is here."""
        view = self.home()
        return view.further if view else ()

    def course_order(self) -> tuple[str, ...]:
        """In which order the company would have its courses: of one's own path first, then of its other paths."""
        desk = self.desk()
        own = [stop.step.pack for stop in self.path().stops]
        others = [step.pack for step in every_step(desk.company)] if desk else []
        return tuple(dict.fromkeys([*own, *others]))

    def take_up(self, path_id: str, taken_at: str = "") -> None:
        """Put a further path on one's own; `taken_at` is when it was taken up before, for whoever puts it down amiss.

        No statement tells of it, and nothing of it ever leaves.
        """
        desk = self.desk()
        if desk is None or path_id not in {path.id for path in desk.company.further}:
            raise Trouble("onboarding.path-gone")
        moment = taken_at or self._clock.now().isoformat(timespec="seconds")
        with self._database.write() as connection:
            store.take_path(connection, path_id, moment)
        self._announce(PathsChanged())

    def put_down(self, path_id: str) -> str:
        """Take a further path off again, without a trace; when it was taken up, or nothing if it was not."""
        with self._database.write() as connection:
            moment = store.taken_paths(connection).get(path_id, "")
            store.forget_path(connection, path_id)
        self._announce(PathsChanged())
        return moment

    def rename(self, name: str) -> Desk | None:
        """The person corrects their name; signatures keep the one that was typed."""
        clean = " ".join(name.split())
        if not clean:
            raise Trouble("onboarding.name-missing")
        with self._database.write() as connection:
            store.rename(connection, clean)
            desk = _desk(connection)
        self._announce(PersonChanged())
        return desk

    def change_audience(self, audience: str) -> Desk | None:
        """The person is something else to the company from now on; what they signed stays signed as what they were."""
        with self._database.write() as connection:
            store.change_audience(connection, Audience(audience))
            desk = _desk(connection)
        self._announce(PersonChanged())
        return desk


def _desk(connection: Connection) -> Desk | None:
    person, company = store.person_of(connection), store.company_of(connection)
    return Desk(person, company) if person and company else None
