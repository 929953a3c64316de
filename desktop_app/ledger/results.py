"""How well somebody did in a course as a whole: one number, the same wherever it is told."""

from __future__ import annotations

from desktop_app.ledger.fold import Progress
from desktop_app.ledger.kinds import QUIZ_PASSED


def course_result(progress: Progress, course_id: str) -> int | None:
    """In percent, of the best result in each of its checks that was passed; None where nothing was asked."""
    shares = [mark.best for _, mark in progress.within(QUIZ_PASSED.name, course_id) if mark.best is not None]
    return round(100 * sum(shares) / len(shares)) if shares else None
