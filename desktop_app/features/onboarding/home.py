"""What Home says: a greeting, the next step, the path, and what waits; pure, so that a glance suffices to draw it."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple, Protocol

from desktop_app.features.onboarding.path import Path, Standing, lay
from desktop_app.packs.company import Company, PathStep


class Person(NamedTuple):
    """The person at this desk: an id that statements carry, and a name that stays here until they sign."""

    id: str
    name: str
    audience: str = "employee"


class Desk(NamedTuple):
    """Who sits here and for which company."""

    person: Person
    company: Company


class Standings(Protocol):
    """Asked of whoever owns courses and policies: how far is the person with this stop?"""

    def of(self, step: PathStep) -> Standing | None:
        """The standing, or None when its pack is not here."""
        ...


class HomeView(NamedTuple):
    """Everything Home shows. `day` counts from 1 on the day of joining; `hour` chooses the greeting."""

    person_id: str
    name: str
    company: str
    example: bool
    contact: str
    day: int
    hour: int
    path: Path

    @property
    def first_name(self) -> str:
        """What to call the person: the first word of the name they gave."""
        return self.name.split()[0] if self.name.split() else self.name


def day_of(joined_at: str, now: datetime) -> int:
    """Which day at the company this is, 1 on the first; a clock set back never goes below 1."""
    try:
        joined = datetime.fromisoformat(joined_at).date()
    except ValueError:
        return 1
    return max(1, (now.date() - joined).days + 1)


def home_of(desk: Desk, joined_at: str, now: datetime, standings: Standings) -> HomeView:
    """Home for this desk at this moment."""
    return HomeView(
        *(desk.person.id, desk.person.name, desk.company.short_name, desk.company.example),
        contact=desk.company.contact.name,
        day=day_of(joined_at, now),
        hour=now.hour,
        path=lay_path(desk.company, standings),
    )


def lay_path(company: Company, standings: Standings) -> Path:
    """The company's path; stops whose pack is not here are left out."""
    found = ((step, standings.of(step)) for step in company.path)
    return lay((step, standing) for step, standing in found if standing is not None)
