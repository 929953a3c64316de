"""The path on Home: all steps of one period, and segments to look at another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.onboarding.path import Path, Stop, StopState
from desktop_app.features.onboarding.ui.home_words import HomeWords
from desktop_app.features.onboarding.ui.next_step import route_of
from desktop_app.packs.company import PathKind, When
from desktop_app.qt.face import Face
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.legend import PathLegend
from desktop_app.qt.widgets.path import PathStep, PathView, path_card
from desktop_app.qt.widgets.segments import Segments
from desktop_app.qt.widgets.text import Words

_ICONS = {
    PathKind.COURSE: "graduation-cap",
    PathKind.POLICY_READ: "book-open",
    PathKind.POLICY_SIGN: "signature",
}


class PathSection(QWidget):
    """Only periods that the company's path has are offered; with one period there is nothing to choose.

    Before and after the steps of a period stand its neighbours, so that it is one path.
    """

    def __init__(self, face: Face, path: Path, words: HomeWords, go: Callable[[Route], None]) -> None:
        super().__init__()
        self.face = face
        self._path = path
        self._words = words
        self._go = go
        self._periods = [when for when in When if any(stop.step.when is when for stop in path.stops)]
        self._period = path.next.step.when if path.next else self._periods[-1]
        self._segments: Segments | None = None
        self._view = PathView(face, self.tr("Your path"), self._steps(), self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(face.space("sm"))
        column.addWidget(self._head())
        column.addWidget(path_card(face, self._view))

    def _head(self) -> Flow:
        both = {stop.standing.compulsory for stop in self._path.stops} == {True, False}
        head = Flow(gap=self.face.space("md"), line_gap=self.face.space("xs"), spread=both)
        head.add(Words(self.face, self.tr("Your path"), "subheading", wrap=False))
        if len(self._periods) > 1:
            options = [(when.value, self._words.period(when)) for when in self._periods]
            self._segments = Segments(self.face, self.tr("By when"), options, self._period.value)
            self._segments.chosen.connect(self._show_period)
            head.add(self._segments)
        if both:
            head.add(PathLegend(self.face))
        return head

    def _show_period(self, value: str) -> None:
        self._period = When(value)
        self._view.set_steps(self._steps())

    def _steps(self) -> list[PathStep]:
        at = self._periods.index(self._period)
        before, after = self._periods[max(0, at - 1) : at], self._periods[at + 1 : at + 2]
        return [
            *(self._neighbour(when) for when in before),
            *(self._step(stop) for stop in self._of(self._period)),
            *(self._neighbour(when) for when in after),
        ]

    def _of(self, when: When) -> list[Stop]:
        return [stop for stop in self._path.stops if stop.step.when is when]

    def _neighbour(self, when: When) -> PathStep:
        """The period before or after, as one step."""
        stops = self._of(when)
        done = all(stop.state is StopState.DONE for stop in stops)
        optional = not any(stop.standing.compulsory for stop in stops)
        return PathStep(
            when.value,
            self._words.period(when),
            self._words.period_standing(stops),
            (StopState.DONE if done else StopState.LATER).value,
            "map",
            optional,
        )

    def _step(self, stop: Stop) -> PathStep:
        return PathStep(
            str(self._path.stops.index(stop)),
            self._words.stop(stop),
            self._words.standing(stop, self._path),
            stop.state.value,
            _ICONS[stop.step.kind],
            not stop.standing.compulsory,
            stop.standing.share,
        )

    def _choose(self, key: str) -> None:
        if key.isdigit():
            self._go(route_of(self._path.stops[int(key)]))
        elif self._segments is not None:
            self._segments.choose(key)
            self._show_period(key)
            self._segments.setFocus(Qt.FocusReason.OtherFocusReason)
