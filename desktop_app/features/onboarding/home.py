"""What Home says: a greeting, the next step, the path, and what waits; pure, so that a glance suffices to draw it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple, Protocol

from desktop_app.features.onboarding.due import Days, days_of
from desktop_app.features.onboarding.path import Laid, Path, lay
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
    """Asked of whoever owns courses and policies: how far is the person with these stops?"""

    def of(self, steps: Sequence[PathStep]) -> Sequence[Laid]:
        """Each stop with its standing; those whose pack is not here are left out."""
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


def home_of(desk: Desk, joined_at: str, now: datetime, standings: Standings) -> HomeView:
    """Home for this desk at this moment."""
    days = days_of(joined_at, now)
    return HomeView(
        *(desk.person.id, desk.person.name, desk.company.short_name, desk.company.example),
        contact=desk.company.contact.name,
        day=days.number,
        hour=now.hour,
        path=lay_path(desk.company, standings, days),
    )


def lay_path(company: Company, standings: Standings, days: Days) -> Path:
    """The company's path; stops whose pack is not here are left out."""
    return lay(standings.of(company.path), days)
