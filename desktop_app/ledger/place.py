"""Where a person stopped, as a value; apart from its table, so that the first screen needs no SQL library."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """Where reading stopped: the lesson, quiz or clause, and the share of the way down it, 0 to 1."""

    item: str
    position: float
