"""The path on Home: all steps of one period, and segments to look at another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.onboarding.path import Path, Stop
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
    """Only periods that the company's path has are offered; with one period there is nothing to choose."""

    def __init__(self, face: Face, path: Path, words: HomeWords, go: Callable[[Route], None]) -> None:
        super().__init__()
        self.face = face
        self._path = path
        self._words = words
        self._go = go
        self._periods = [when for when in When if any(stop.step.when is when for stop in path.stops)]
        self._period = path.next.step.when if path.next else self._periods[-1]
        self._view = PathView(face, self.tr("Your path"), self._steps(), self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(face.space("sm"))
        column.addLayout(self._head())
        column.addWidget(path_card(face, self._view))

    def _head(self) -> QHBoxLayout:
        title = Words(self.face, self.tr("Your path"), "subheading", wrap=False)
        left = Flow(title, gap=self.face.space("md"))
        if len(self._periods) > 1:
            options = [(when.value, self._words.period(when)) for when in self._periods]
            segments = Segments(self.face, self.tr("By when"), options, self._period.value)
            segments.chosen.connect(self._show_period)
            left.add(segments)
        row = QHBoxLayout()
        row.addWidget(left, 1)
        if {stop.standing.compulsory for stop in self._path.stops} == {True, False}:
            row.addWidget(PathLegend(self.face), 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _show_period(self, value: str) -> None:
        self._period = When(value)
        self._view.set_steps(self._steps())

    def _steps(self) -> list[PathStep]:
        return [self._step(stop) for stop in self._path.stops if stop.step.when is self._period]

    def _step(self, stop: Stop) -> PathStep:
        at = self._path.stops.index(stop)
        open_before = [earlier for earlier in self._path.stops[:at] if not earlier.standing.done]
        before = open_before[-1] if open_before else None
        return PathStep(
            str(at),
            self._words.stop(stop),
            self._words.standing(stop, before),
            stop.state.value,
            _ICONS[stop.step.kind],
            not stop.standing.compulsory,
            stop.standing.share,
        )

    def _choose(self, key: str) -> None:
        self._go(route_of(self._path.stops[int(key)]))
