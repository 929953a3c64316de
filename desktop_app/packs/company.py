"""A company's set-up file: who it is, what it may be told, the path of the first days and further ones."""

from __future__ import annotations

from datetime import date
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


class FurtherPath(NamedTuple):
    """A path that a person may take up beside the first one, and put down again; nobody is put on it."""

    id: str
    title: Texts
    summary: Texts
    stops: tuple[PathStep, ...]


class NoticePart(NamedTuple):
    """A part of the privacy notice: a heading, and paragraphs parted by empty lines."""

    title: Texts
    text: Texts


class PrivacyNotice(NamedTuple):
    """What the company tells everybody whose data it keeps; shown at joining and under Me."""

    version: str
    day: date
    parts: tuple[NoticePart, ...]

    def told(self, language: str) -> tuple[tuple[str, str], ...]:
        """Heading and text of each part, in a language."""
        return tuple((part.title.of(language), part.text.of(language)) for part in self.parts)


class CompanyServer(NamedTuple):
    """Where the company's server is, and the keys it countersigns with, by their fingerprints."""

    url: str
    countersigns: tuple[str, ...] = ()


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
    further: tuple[FurtherPath, ...] = ()
    privacy: PrivacyNotice | None = None
    server: CompanyServer | None = None
