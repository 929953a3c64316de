"""One course as a large card: how far one is, where one stopped, one button; and its steps where it is the only one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.training.course import CourseState, StepState
from desktop_app.features.training.learning import Known
from desktop_app.features.training.prerequisites import NOTHING
from desktop_app.features.training.ui.change_words import ChangeWords
from desktop_app.features.training.ui.course_words import CourseWords
from desktop_app.features.training.ui.routes import step_route
from desktop_app.features.training.ui.step_row import step_row
from desktop_app.features.training.ui.wording import TrainingWords
from desktop_app.packs.outline import StepOutline
from desktop_app.qt.face import Face
from desktop_app.qt.page import Navigator, Route
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.chip import Chip
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.hairline import Hairline
from desktop_app.qt.widgets.hero import Fact
from desktop_app.qt.widgets.ring import Ring
from desktop_app.qt.widgets.text import Words

_TOP = Qt.AlignmentFlag.AlignTop


class CourseCard(Card):
    """`main`: this card has the screen's one filled button. `whole`: with every step below."""

    def __init__(self, face: Face, known: Known, host: Navigator, *, main: bool, whole: bool = False) -> None:
        super().__init__(face, spacing=0)
        self.state = known.state
        self._host = host
        self._words = CourseWords(face.language)
        self.button = self._button(main)
        across = QHBoxLayout()
        across.setSpacing(face.space("lg"))
        across.addWidget(course_ring(face, self.state), 0, _TOP)
        across.addLayout(self._column(), 1)
        self.add(across)
        if whole:
            self.column.addSpacing(face.space("md"))
            self.add(Hairline(face))
            self.column.addSpacing(face.space("xs"))
            self._add_modules()
        self.setAccessibleName(self._title)

    @property
    def way_in(self) -> Button:
        """The button that focus goes to."""
        return self.button

    @property
    def _title(self) -> str:
        return self.state.course.title.of(self.face.language)

    def _column(self) -> QVBoxLayout:
        face = self.face
        rows = QVBoxLayout()
        rows.setSpacing(0)
        rows.addWidget(Words(face, self._title, "heading"))
        rows.addSpacing(face.space("xxs"))
        rows.addWidget(Words(face, self.state.course.summary.of(face.language), "body", "ink_secondary"))
        rows.addSpacing(face.space("sm"))
        rows.addWidget(Flow(*course_facts(face, self.state), gap=face.space("md"), line_gap=face.space("xs")))
        rows.addSpacing(face.space("md"))
        rows.addWidget(Flow(self.button, self._more(), *self._aside(), gap=face.space("md"), line_gap=face.space("xs")))
        return rows

    def _aside(self) -> list[QWidget]:
        place = self._words.place(self.state)
        return [Words(self.face, place, "label", "ink_tertiary", weight=400)] if place else []

    def _button(self, main: bool) -> Button:
        """Go on, begin, or read again."""
        step, icon = first_step(self.state), "book-open" if self.state.here is None else "arrow-right"
        button = Button(self.face, self._words.way_on(self.state), "primary" if main else "secondary", icon=icon)
        button.setAccessibleDescription(self._title)
        if step is not None:
            button.clicked.connect(lambda _checked=False: self._open(step))
        return button

    def _more(self) -> Button:
        route = Route.to("course", course=self.state.course.id)
        button = Button(self.face, self._words.see(), "quiet", on_click=lambda: self._host.go(route))
        button.setAccessibleDescription(self._title)
        return button

    def _open(self, step: StepOutline) -> None:
        self._host.go(step_route(self.state.course.id, step))

    def _add_modules(self) -> None:
        for number, module in enumerate(self.state.modules, 1):
            title = TrainingWords().numbered(number, module.module.title.of(self.face.language))
            holder = QVBoxLayout()
            holder.setContentsMargins(12, 8, 12, 4)
            holder.addWidget(Words(self.face, title, "label"))
            self.add(holder)
            for state in module.steps:
                self.add(self._step(state))

    def _step(self, state: StepState) -> QWidget:
        here = self.state.here is not None and self.state.here.step.id == state.step.id
        tell = self._words.step(state, here=here, before=NOTHING)
        end = self._words.kind(state.step)
        return step_row(self.face, state, self._open, current=here, tell=tell, end=end)


def first_step(state: CourseState) -> StepOutline | None:
    """The step to open: where one is, else the first one."""
    if state.here is not None:
        return state.here.step
    return state.steps[0].step if state.steps else None


def course_ring(face: Face, state: CourseState) -> Ring:
    """How far one is, with the number inside."""
    title = state.course.title.of(face.language)
    if state.here is None:
        return Ring(face, title, 1.0, "large", tone="success", tick=True)
    text, detail = TrainingWords().percent(state.share), CourseWords(face.language).count(state)
    return Ring(face, title, state.share, "large", text=text, detail=detail)


def course_facts(face: Face, state: CourseState) -> list[QWidget]:
    """Minutes, how many steps, whether one has to, and whether it was done already."""
    words = CourseWords(face.language)
    done = [Chip(face, words.done(), "success", "check")] if state.completed and not state.to_do_again else []
    duty = [] if state.completed and state.here is None else [Chip(face, words.duty(state))]
    news = [Chip(face, ChangeWords(face.language).news(state.news), "accent")] if state.news else []
    return [Fact(face, "clock", words.time(state)), Fact(face, "list", words.steps(state)), *duty, *done, *news]
