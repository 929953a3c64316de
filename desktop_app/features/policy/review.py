"""When a policy is to be looked through again: a gentle reminder first, then due; pure."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

REMIND = 30  # days before


class Review(StrEnum):
    """How far off the day is; `DONE` once the person has said that they looked through this version again."""

    FAR = "far"
    NEAR = "near"
    DUE = "due"
    DONE = "done"

    @property
    def asked(self) -> bool:
        """Whether the person is asked to look."""
        return self in (Review.NEAR, Review.DUE)


def review_of(day: date, today: date, *, done: bool) -> Review:
    """A day that lies ahead is near or far; what was done stays done until another version names another day."""
    if done:
        return Review.DONE
    if today >= day:
        return Review.DUE
    return Review.NEAR if (day - today).days <= REMIND else Review.FAR
