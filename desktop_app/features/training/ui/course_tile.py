"""One course as a small card beside others: what it is about, how long it takes, what comes before it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.training.learning import Known
from desktop_app.features.training.ui.change_words import ChangeWords
from desktop_app.features.training.ui.course_card import first_step
from desktop_app.features.training.ui.course_words import CourseWords
from desktop_app.features.training.ui.routes import step_route
from desktop_app.qt.face import Face
from desktop_app.qt.page import Navigator, Route
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.icon import Tile
from desktop_app.qt.widgets.text import Words


class CourseTile(Card):
    """`main`: its button is the screen's filled one. A course that others come before has none but the way to it."""

    def __init__(self, face: Face, known: Known, host: Navigator, *, main: bool) -> None:
        super().__init__(face, padding=face.space("md"), spacing=face.space("sm"), across=True)
        self.state = known.state
        self._host = host
        self._words = CourseWords(face.language)
        self._locked = bool(known.before.courses)
        column = QVBoxLayout()
        column.setSpacing(face.space("xxs"))
        column.addWidget(Words(face, self._title, "body_strong"))
        column.addWidget(Words(face, self.state.course.summary.of(face.language), "label", "ink_secondary", weight=400))
        column.addWidget(Words(face, self._facts(), "caption", "ink_tertiary"))
        if self._locked:
            column.addWidget(Words(face, self._words.comes_first(known.before), "caption", "ink_secondary"))
        column.addStretch(1)
        column.addSpacing(face.space("xs"))
        self.button = self._button(main=main)
        more = self._more()
        self.way_in = self.button or more
        buttons: list[QWidget] = [self.button, more] if self.button else [more]
        column.addWidget(Flow(*buttons, gap=face.space("sm"), line_gap=face.space("xxs")))
        self.add(self._sign(), 0, Qt.AlignmentFlag.AlignTop)
        self.add(column, 1)
        self.setAccessibleName(self._title)

    @property
    def _title(self) -> str:
        return self.state.course.title.of(self.face.language)

    def _sign(self) -> Tile:
        if self.state.completed:
            return Tile(self.face, "check", "success", 36)
        return Tile(
            self.face, "lock" if self._locked else "graduation-cap", "neutral" if self._locked else "accent", 36
        )

    def _facts(self) -> str:
        told = self._words.done() if self.state.completed else self._words.duty(self.state)
        news = [ChangeWords(self.face.language).news(self.state.news)] if self.state.news else []
        return " · ".join([self._words.length(self.state), told, *news])

    def _button(self, *, main: bool) -> Button | None:
        """Nothing to press where it is done already, or where something else comes first."""
        step = first_step(self.state)
        if step is None or self._locked or self.state.here is None:
            return None
        route = step_route(self.state.course.id, step)
        text, kind = self._words.way_on(self.state), "primary" if main else "secondary"
        button = Button(self.face, text, kind, "small", on_click=lambda: self._host.go(route))
        button.setAccessibleDescription(self._title)
        return button

    def _more(self) -> Button:
        route = Route.to("course", course=self.state.course.id)
        hang = "" if self.button is not None else "left"
        text = self._words.see()
        button = Button(self.face, text, "quiet", "small", hang=hang, on_click=lambda: self._host.go(route))
        button.setAccessibleDescription(self._title)
        return button
