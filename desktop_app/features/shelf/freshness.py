"""How fresh the word of a library is: when it was last confirmed, and until when it is good."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

SERVED = timedelta(days=30)  # who looks after a server confirms it every few weeks, or it confirms itself
CARRIED = timedelta(days=90)  # a stick or a file is brought by people, and people come around less often
AHEAD = timedelta(days=60)  # enough to tell the owner, and for sticks to go round once more


class Sign(StrEnum):
    """What a person should know of a library's word."""

    UNKNOWN = "unknown"  # nobody has confirmed it yet
    QUIET = "quiet"  # nobody has confirmed it for long
    ENDING = "ending"  # its signatures are good for some weeks only
    ENDED = "ended"  # they are past their day: what is here stays, nothing new passes


@dataclass(frozen=True, slots=True)
class Freshness:
    """A sign, and the days it speaks of: since then, or until then."""

    sign: Sign
    days: int = 0


def freshness(
    confirmed: datetime | None, good_until: datetime | None, now: datetime, *, served: bool
) -> tuple[Freshness, ...]:
    """All that there is to say, the gravest first; nothing where all is well."""
    return tuple(_signs(confirmed, good_until, now, SERVED if served else CARRIED))


def _signs(
    confirmed: datetime | None, until: datetime | None, now: datetime, patience: timedelta
) -> Iterator[Freshness]:
    if until is not None and now >= until:
        yield Freshness(Sign.ENDED, (now - until).days)
        return
    if until is not None and until - now <= AHEAD:
        yield Freshness(Sign.ENDING, (until - now).days)
    if confirmed is None:
        yield Freshness(Sign.UNKNOWN)
    elif now - confirmed > patience:
        yield Freshness(Sign.QUIET, (now - confirmed).days)
