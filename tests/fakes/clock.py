"""A clock that tests set, so that the hour is part of the story."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

MONDAY_MORNING = datetime(2026, 11, 2, 9, 0, tzinfo=timezone(timedelta(hours=1)))


class FixedClock:
    """Says the same time until it is moved."""

    def __init__(self, moment: datetime = MONDAY_MORNING) -> None:
        self._moment = moment

    def now(self) -> datetime:
        """The set moment."""
        return self._moment

    def pass_(self, **span: float) -> None:
        """Let time pass (or, with negative numbers, be set back): `pass_(days=30)`."""
        self._moment += timedelta(**span)

    def set(self, moment: datetime) -> None:
        """Set it outright: a time zone, a daylight saving change, a wrong year."""
        self._moment = moment
