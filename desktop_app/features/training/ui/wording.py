"""The short phrases that all pages of training share: minutes, counts, states."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.features.training.course import CourseState, StepState


class TrainingWords(QObject):
    """A QObject because only its `tr` knows plurals."""

    def minutes(self, number: int) -> str:
        """`4 minutes`."""
        return self.tr("%n minutes", "", number)

    def short_minutes(self, number: int) -> str:
        """`4 min`, where room is scarce."""
        return self.tr("%n min", "", number)

    def minutes_left(self, number: int) -> str:
        """`17 min left`."""
        return self.tr("%n min left", "", number)

    def done_of(self, state: CourseState) -> str:
        """`7 of 12 steps`: lessons, stories and checks."""
        whole = len(state.steps)
        return self.tr("{done} of %n steps", "", whole).format(done=state.done)

    def standing(self, state: CourseState) -> str:
        """`7 of 12 steps · 17 min left`."""
        whole = len(state.steps)
        if state.done == whole:
            return self.tr("All %n steps done", "", whole)
        return f"{self.done_of(state)} · {self.minutes_left(state.minutes_left)}"

    def percent(self, share: float) -> str:
        """`58%`; never 100% before everything is done, never 0% once something is."""
        number = round(share * 100)
        if 0 < share < 1:
            number = min(99, max(1, number))
        return self.tr("{number}%").format(number=number)

    def numbered(self, number: int, title: str) -> str:
        """`1. Two habits`."""
        return self.tr("{number}. {title}").format(number=number, title=title)

    def state(self, step: StepState, *, current: bool = False) -> str:
        """Whether a step is behind one, and whether it is the one on screen."""
        if current and step.done:
            return self.tr("done, open now")
        if current:
            return self.tr("open now")
        return self.tr("done") if step.done else self.tr("not done yet")
