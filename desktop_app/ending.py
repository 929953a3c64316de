"""How a window ends, as an exit code of the event loop."""

from __future__ import annotations

from enum import IntEnum


class Ending(IntEnum):
    """How a window ends: for good, because somebody else wants to sit down, or to try opening once more."""

    CLOSED = 0
    SOMEBODY_ELSE = 64
    ONCE_MORE = 65
