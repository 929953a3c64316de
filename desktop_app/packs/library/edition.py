"""Which edition of an invented company's library its folder makes: a number that rises, and fixed days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path

from desktop_app.packs.fields import Fields
from desktop_app.packs.limits import LIMITS
from desktop_app.packs.problem import PackRefused, Report
from desktop_app.packs.reader import check_format
from desktop_app.packs.toml_source import decode, parse_toml

EDITION_NAME = "library.toml"
HIGHEST = 2**32
NEVER_OVER = datetime(2100, 1, 1, tzinfo=UTC)  # whoever opens an old app looks around as on its first day


@dataclass(frozen=True, slots=True)
class Edition:
    """`number` is the version of all that is signed; moments are UTC."""

    number: int
    confirmed: datetime
    good_until: datetime = NEVER_OVER


def edition_of(company: Path, now: datetime) -> Edition:
    """What the folder's own file says; without one each making is an edition of its own, numbered by its moment."""
    try:
        with (company / EDITION_NAME).open("rb") as stream:
            content = stream.read(LIMITS.text)
    except FileNotFoundError:
        return Edition(int(now.timestamp()), now.astimezone(UTC))
    return read_edition(content)


def read_edition(content: bytes) -> Edition:
    """From the bytes of a `library.toml`; PackRefused tells all that is wrong with it."""
    fields = Fields(parse_toml(EDITION_NAME, decode(EDITION_NAME, content)), Report(EDITION_NAME))
    check_format(fields)
    number = fields.integer("number", 1, HIGHEST)
    day, until = fields.date("date"), fields.date("good_until")
    fields.finish()
    if fields.report or day is None or until is None:
        raise PackRefused(fields.report)
    return Edition(number, _midnight(day), _midnight(until))


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
