"""By which day something would be good to have: days of the calendar, not hours, so no change of clocks moves one."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import NamedTuple

from desktop_app.packs.company import PathStep

_SATURDAY = 5


class Days(NamedTuple):
    """The day somebody joined, as the calendar said there and then, and today, as it says here and now."""

    joined: date
    today: date

    @property
    def number(self) -> int:
        """Which day at the company this is, 1 on the first; a clock set back never goes below 1."""
        return max(1, (self.today - self.joined).days + 1)


def days_of(joined_at: str, now: datetime) -> Days:
    """The days of a moment kept as text; where it cannot be read, today is the first."""
    try:
        joined = datetime.fromisoformat(joined_at).date()
    except ValueError:
        joined = now.date()
    return Days(joined, now.date())


def due_on(step: PathStep, joined: date, *, compulsory: bool) -> date | None:
    """The day for one stop, a Monday where it would be a weekend; optional stops have one only if the company says."""
    if not (compulsory or step.due_days):
        return None
    try:
        due = joined + timedelta(days=step.due_days or step.when.days)
        return due + timedelta(days=max(0, 7 - due.weekday()) if due.weekday() >= _SATURDAY else 0)
    except OverflowError:
        return None
