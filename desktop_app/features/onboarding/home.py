"""What Home says: a greeting, the next step, the path, and what waits; pure, so that a glance suffices to draw it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import NamedTuple, Protocol

from desktop_app.features.onboarding.due import Days, days_of
from desktop_app.features.onboarding.further import Further, Taken, every_step, further_of, own_steps, taken_on
from desktop_app.features.onboarding.path import Key, Laid, Path, Standing, key_of, lay
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
    further: tuple[Further, ...] = ()

    @property
    def first_name(self) -> str:
        """What to call the person: the first word of the name they gave."""
        return self.name.split()[0] if self.name.split() else self.name


Moments = Mapping[str, str]
"""Further paths by id, and when they were taken up, as said then."""

NONE_TAKEN: Moments = MappingProxyType({})


def home_of(desk: Desk, joined_at: str, now: datetime, standings: Standings, taken: Moments = NONE_TAKEN) -> HomeView:
    """Home for this desk at this moment."""
    days, known, took = days_of(joined_at, now), how_it_stands(desk.company, standings), taken_on(taken, now)
    return HomeView(
        *(desk.person.id, desk.person.name, desk.company.short_name, desk.company.example),
        contact=desk.company.contact.name,
        day=days.number,
        hour=now.hour,
        path=lay_path(desk.company, known, days, took),
        further=further_of(desk.company, known, took),
    )


def how_it_stands(company: Company, standings: Standings) -> dict[Key, Standing]:
    """The standing of every step of every path; those whose pack is not here are left out."""
    return {key_of(step): standing for step, standing in standings.of(every_step(company))}


def lay_path(company: Company, known: Mapping[Key, Standing], days: Days, taken: Taken) -> Path:
    """The company's first path, and what of further ones joins it."""
    steps, since = own_steps(company, taken)
    return lay([(step, known[key_of(step)]) for step in steps if key_of(step) in known], days, since)
