"""When to look for news by itself: now and then, sooner where a look was in vain, and not twice for one glance."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

EVERY = timedelta(hours=4)  # a course is news for weeks; a server should not hear of each desk every minute
AFTER_FAILING = timedelta(minutes=30)
FOR_A_GLANCE = timedelta(minutes=10)  # who opens the page wants to see the present


class Round(NamedTuple):
    """The last look at everything: when, and whether everything could be reached."""

    at: datetime
    reached: bool = True


def is_due(last: Round | None, now: datetime) -> bool:
    """Whether it is time to look again; a clock that was set back does not put it off."""
    if last is None:
        return True
    return _is_over(last, now, EVERY if last.reached else AFTER_FAILING)


def is_stale(last: Round | None, now: datetime) -> bool:
    """Whether somebody who looks at the page now should see more than the last look found."""
    return last is None or _is_over(last, now, FOR_A_GLANCE)


def _is_over(last: Round, now: datetime, span: timedelta) -> bool:
    passed = now - last.at
    return passed < timedelta(0) or passed >= span
