"""Learn: every course on the shelf as a card, with how far one is and the one step to take next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from desktop_app.features.training.course import CourseState
from desktop_app.features.training.service import TrainingService
from desktop_app.features.training.ui.course_card import CourseCard
from desktop_app.features.training.ui.routes import step_route
from desktop_app.features.training.ui.wording import TrainingWords
from desktop_app.packs.outline import StepOutline
from desktop_app.qt.face import Face
from desktop_app.qt.page import Crumb, Host, Page, Route
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.state import State
from desktop_app.qt.widgets.text import Words


class LearnPage(Page):
    """Route `learn`. Only the first unfinished course has the filled button."""

    def __init__(self, face: Face, host: Host, service: Callable[[], TrainingService]) -> None:
        super().__init__(face, host)
        self._service = service
        self.cards: tuple[CourseCard, ...] = ()
        self.title = Words(face, self.tr("Learn"), "title")
        self.set_crumbs(Crumb(self.tr("Learn")))

    def arrive(self, route: Route) -> None:  # noqa: ARG002 - there is one Learn
        """Ask how things stand."""
        self.ask(lambda _token: self._service().courses(), self._show)

    def _show(self, courses: tuple[CourseState, ...]) -> None:
        if not courses:
            self._show_nothing()
            return
        body = PageBody(self.face)
        self.title = Words(self.face, self.tr("Learn"), "title")
        body.add(self.title)
        body.gap(self.face.space("xxs"))
        body.add(Words(self.face, self._summary(courses), "body", "ink_secondary"))
        first = next((number for number, state in enumerate(courses) if not state.completed), None)
        cards: list[CourseCard] = []
        for number, state in enumerate(courses):
            body.gap(self.face.space("lg" if not cards else "between_cards"))
            card = CourseCard(self.face, state, self._opener(state.course.id), main=number == first)
            cards.append(card)
            body.add(card)
        body.fill()
        self.cards = tuple(cards)
        self.set_body(body)
        body.show()  # layouts do it a turn later, and only what is shown takes the focus
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _summary(self, courses: tuple[CourseState, ...]) -> str:
        left = sum(state.minutes_left for state in courses)
        if all(state.completed for state in courses):
            return self.tr("Everything is done. Nothing is due here; read again whatever you like.")
        done = sum(state.minutes_done for state in courses)
        if not done:
            return self.tr("{minutes} in all. You can stop at any line and go on there.").format(
                minutes=TrainingWords().minutes(left)
            )
        pattern = self.tr("{minutes} left. You can stop at any line and go on there.")
        return pattern.format(minutes=TrainingWords().minutes(left))

    def _opener(self, course_id: str) -> Callable[[StepOutline], None]:
        return lambda step: self.host.go(step_route(course_id, step))

    def _show_nothing(self) -> None:
        self.cards = ()
        body = PageBody(self.face)
        body.add(
            State(
                self.face,
                "state-empty",
                self.tr("No course yet"),
                self.tr("When your company sends a course, it waits for you here."),
            ),
            1,
        )
        body.fill()
        self.set_body(body)
