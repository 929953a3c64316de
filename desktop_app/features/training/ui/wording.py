"""The short phrases that all pages of training share: minutes, counts, states."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.features.training.course import CourseState, StepState


def minutes(number: int) -> str:
    """`4 minutes`."""
    return QCoreApplication.translate("Training", "%n minutes", "", number)


def short_minutes(number: int) -> str:
    """`4 min`, where room is scarce."""
    return QCoreApplication.translate("Training", "%n min", "", number)


def minutes_left(number: int) -> str:
    """`17 min left`."""
    return QCoreApplication.translate("Training", "%n min left", "", number)


def done_of(state: CourseState) -> str:
    """`7 of 12 lessons`."""
    text = QCoreApplication.translate("Training", "{done} of %n lessons", "", len(state.steps))
    return text.format(done=state.done)


def standing(state: CourseState) -> str:
    """`7 of 12 lessons · 17 min left`."""
    if state.done == len(state.steps):
        return QCoreApplication.translate("Training", "All %n lessons done", "", len(state.steps))
    return f"{done_of(state)} · {minutes_left(state.minutes_left)}"


def percent(share: float) -> str:
    """`58%`; never 100% before everything is done, never 0% once something is."""
    number = round(share * 100)
    if 0 < share < 1:
        number = min(99, max(1, number))
    return QCoreApplication.translate("Training", "{number}%").format(number=number)


def state_words(state: StepState, *, current: bool = False) -> str:
    """Whether a step is behind one, and whether it is the one on screen."""
    if current and state.done:
        return QCoreApplication.translate("Training", "done, open now")
    if current:
        return QCoreApplication.translate("Training", "open now")
    if state.done:
        return QCoreApplication.translate("Training", "done")
    return QCoreApplication.translate("Training", "not done yet")
