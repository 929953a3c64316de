"""Where a person stopped, as a value; apart from its table, so that the first screen needs no SQL library."""

from __future__ import annotations

from typing import NamedTuple


class Place(NamedTuple):
    """Where reading stopped: the lesson, quiz or clause, and the share of the way down it, 0 to 1."""

    item: str
    position: float
