"""The head of a course's page: where one is and how to go on, or that it is done; and what must come before it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.training.course import CourseState
from desktop_app.features.training.overview import CourseOverview
from desktop_app.features.training.ui.course_card import course_facts, course_ring, first_step
from desktop_app.features.training.ui.course_words import CourseWords
from desktop_app.features.training.ui.wording import TrainingWords
from desktop_app.packs.outline import StepOutline
from desktop_app.qt.face import Face
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.hero import Hero
from desktop_app.qt.widgets.icon import Tile
from desktop_app.qt.widgets.text import Words

Go = Callable[[Route], None]
OpenStep = Callable[[StepOutline], None]
_TOP = Qt.AlignmentFlag.AlignTop


class CourseHead(Card):
    """A course that is not done, or gone through once more; without a button where others come before it."""

    def __init__(self, face: Face, view: CourseOverview, open_step: OpenStep) -> None:
        super().__init__(face)
        words, state = CourseWords(face.language), view.state
        step = None if view.before.courses else first_step(state)
        self.way_in: Button | None = None
        title = state.course.title.of(face.language)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        rows.addWidget(Words(face, title, "title"))
        rows.addSpacing(face.space("xxs"))
        rows.addWidget(Words(face, state.course.summary.of(face.language), "body", "ink_secondary"))
        rows.addSpacing(face.space("sm"))
        rows.addWidget(Flow(*course_facts(face, state), gap=face.space("md"), line_gap=face.space("xs")))
        if step is not None:
            self.way_in = Button(
                face, words.way_on(state), "primary", icon="arrow-right", on_click=lambda: open_step(step)
            )
            self.way_in.setAccessibleDescription(title)
            place = Words(face, words.place(state), "label", "ink_tertiary", weight=400)
            rows.addSpacing(face.space("md"))
            rows.addWidget(Flow(self.way_in, place, gap=face.space("md"), line_gap=face.space("xs")))
        across = QHBoxLayout()
        across.setSpacing(face.space("lg"))
        across.addWidget(course_ring(face, state), 0, _TOP)
        across.addLayout(rows, 1)
        self.add(across)
        self.setAccessibleName(title)


class FinishedHead(Hero):
    """A course that is behind one."""

    def __init__(self, face: Face, view: CourseOverview, open_step: OpenStep, go: Go) -> None:
        words, state = CourseWords(face.language), view.state
        title = state.course.title.of(face.language)
        self.way_in = Button(face, words.see_next(), "primary", icon="arrow-right", on_click=lambda: go(Route("home")))
        actions: list[QWidget] = [self.way_in]
        step = first_step(state)
        if step is not None:
            again = Button(face, words.way_on(state), icon="book-open", on_click=lambda: open_step(step))
            again.setAccessibleDescription(title)
            actions.append(again)
        facts = [
            ("clock", words.learned(state)),
            ("list", words.steps(state)),
            ("circle-dot" if state.course.mandatory else "circle-dashed", words.duty(state)),
        ]
        said = words.finished_words(title)
        super().__init__(face, words.finished(view.finished_at), said, words.stays(), facts, actions, "", "hero-done")


class ComesFirst(Card):
    """What has to be done before, with the way there."""

    def __init__(self, face: Face, first: CourseState, others: int, go: Go) -> None:
        super().__init__(face, padding=face.space("md"), spacing=face.space("md"), across=True)
        words = CourseWords(face.language)
        title = first.course.title.of(face.language)
        route = Route.to("course", course=first.course.id)
        self.way_in = Button(face, words.go_there(), "primary", icon="arrow-right", on_click=lambda: go(route))
        self.way_in.setAccessibleDescription(title)
        said = QVBoxLayout()
        said.setSpacing(face.space("xxs"))
        said.addWidget(Words(face, words.first(title), "body_strong"))
        minutes = TrainingWords().minutes_left(first.minutes_left)
        said.addWidget(Words(face, words.why_first(minutes, others), "label", "ink_secondary", weight=400))
        said.addSpacing(face.space("xs"))
        said.addWidget(self.way_in, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(Tile(face, "lock", "accent"), 0, _TOP)
        self.add(said, 1)
        self.setAccessibleName(words.first(title))
