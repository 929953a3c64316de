"""Time comes in as an argument: one port, so that rules stay clockless and tests choose the hour."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """The present moment with the local UTC offset, as said on this computer."""
        ...


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        """Local time with its offset; after a change of the clock it simply says the new time."""
        return datetime.now().astimezone()
