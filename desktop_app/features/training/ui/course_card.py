"""One course as a card: how far one is, what comes next, one button; its steps below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.training.course import CourseState, StepState
from desktop_app.features.training.ui.step_row import OpenStep, step_row
from desktop_app.features.training.ui.wording import TrainingWords
from desktop_app.packs.outline import StepOutline
from desktop_app.qt.face import Face
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
    """`main`: this card has the screen's one filled button."""

    def __init__(self, face: Face, state: CourseState, open_step: OpenStep, *, main: bool) -> None:
        super().__init__(face, spacing=0)
        self.state = state
        self._open_step = open_step
        self.button = self._button(main)
        across = QHBoxLayout()
        across.setSpacing(face.space("lg"))
        across.addWidget(self._ring(), 0, _TOP)
        across.addLayout(self._words(), 1)
        self.add(across)
        self.column.addSpacing(face.space("md"))
        self.add(Hairline(face))
        self.column.addSpacing(face.space("xs"))
        self._add_modules()
        self.setAccessibleName(self._title)

    @property
    def _title(self) -> str:
        return self.state.course.title.of(self.face.language)

    def _ring(self) -> Ring:
        state = self.state
        if state.completed:
            return Ring(self.face, self._title, 1.0, "large", tone="success", tick=True)
        detail = self.tr("{done} of {all}")
        detail = detail.format(done=state.done, all=len(state.steps))
        return Ring(
            self.face, self._title, state.share, "large", text=TrainingWords().percent(state.share), detail=detail
        )

    def _words(self) -> QVBoxLayout:
        face = self.face
        rows = QVBoxLayout()
        rows.setSpacing(0)
        rows.addWidget(Words(face, self._title, "heading"))
        rows.addSpacing(face.space("xxs"))
        rows.addWidget(Words(face, self.state.course.summary.of(face.language), "body", "ink_secondary"))
        rows.addSpacing(face.space("sm"))
        rows.addWidget(Flow(*self._facts(), gap=face.space("md"), line_gap=face.space("xs")))
        rows.addSpacing(face.space("md"))
        rows.addWidget(Flow(self.button, *self._aside(), gap=face.space("md")))
        return rows

    def _facts(self) -> list[QWidget]:
        face, state = self.face, self.state
        minutes, modules = state.course.minutes, len(state.modules)
        time = (
            TrainingWords().short_minutes(minutes)
            if state.completed or not state.begun
            else TrainingWords().minutes_left(state.minutes_left)
        )
        facts: list[QWidget] = [
            Fact(face, "clock", time),
            Fact(face, "list", self.tr("%n modules", "", modules)),
        ]
        if state.completed:
            facts.append(Chip(face, self.tr("Done"), "success", "check"))
        elif state.course.mandatory:
            facts.append(Chip(face, self.tr("Compulsory")))
        else:
            facts.append(Chip(face, self.tr("Optional")))
        return facts

    def _aside(self) -> list[QWidget]:
        here = self.state.here
        if self.state.completed or here is None:
            return []
        text = self.tr("Next: {title} · {minutes}")
        text = text.format(
            title=here.step.title.of(self.face.language), minutes=TrainingWords().short_minutes(here.step.minutes)
        )
        return [Words(self.face, text, "label", "ink_tertiary", weight=400)]

    def _button(self, main: bool) -> Button:
        state = self.state
        if state.completed or state.here is None:
            step: StepOutline | None = state.steps[0].step if state.steps else None
            text, icon = self.tr("Read again"), "book-open"
        elif state.begun:
            step, text = state.here.step, self.tr("Continue")
            icon = "arrow-right"
        else:
            step, text = state.here.step, self.tr("Start")
            icon = "arrow-right"
        button = Button(self.face, text, "primary" if main else "secondary", icon=icon)
        button.setAccessibleDescription(self._title)
        if step is not None:
            button.clicked.connect(lambda _checked=False, step=step: self._open_step(step))
        return button

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
        here = self.state.here
        if here is None or here.step.id != state.step.id:
            return step_row(self.face, state, self._open_step)
        tell = self.tr("next")
        return step_row(self.face, state, self._open_step, current=True, tell=tell)
