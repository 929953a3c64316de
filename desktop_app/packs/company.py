"""A company's set-up file: who it is, what it may be told, and the path of the first days."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from desktop_app.packs.texts import Texts

COMPANY_NAME = "company.toml"


class Cohorts(StrEnum):
    """What a trainer may see of a named person."""

    OFF = "off"
    STATUS = "status"
    FULL = "full"


class PathKind(StrEnum):
    """What there is to do at a stop of the path."""

    COURSE = "course"
    POLICY_READ = "policy-read"
    POLICY_SIGN = "policy-sign"


class When(StrEnum):
    """By when a stop of the path should be behind one, counted from joining."""

    FIRST_WEEK = "first-week"
    THIRTY_DAYS = "30-days"
    SIXTY_DAYS = "60-days"
    NINETY_DAYS = "90-days"

    @property
    def days(self) -> int:
        """How many days after joining the period ends."""
        return 7 if self is When.FIRST_WEEK else int(self.value.partition("-")[0])


class Contact(NamedTuple):
    """The person one can turn to."""

    name: str
    role: Texts


class Agreement(NamedTuple):
    """The data agreement shown at joining: `programme` says whether programme statements may leave."""

    version: str
    programme: bool
    cohorts: Cohorts
    text: Texts


class PathStep(NamedTuple):
    """One stop on the path: a pack's id, what to do with it, and by when.

    `due_days` after joining it would be good to have (0: when its period ends); `after` names packs that come first.
    """

    kind: PathKind
    pack: str
    when: When
    due_days: int = 0
    after: tuple[str, ...] = ()


class Company(NamedTuple):
    """The whole of `company.toml`."""

    id: str
    name: str
    short_name: str
    home: str
    languages: tuple[str, ...]
    example: bool
    contact: Contact
    agreement: Agreement
    path: tuple[PathStep, ...]
