"""The door of a course: leads on to the lesson or quiz one is at."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.features.training.course import CourseState
from desktop_app.features.training.service import TrainingService
from desktop_app.features.training.ui.routes import step_route
from desktop_app.qt.face import Face
from desktop_app.qt.page import Crumb, Host, Page, Route


class CoursePage(Page):
    """Route `course` with the argument `course`; never stays on the screen, and going back skips it."""

    wants_folded_rail = True
    rail = "learn"
    passage = True

    def __init__(self, face: Face, host: Host, service: Callable[[], TrainingService]) -> None:
        super().__init__(face, host)
        self._service = service
        self.set_crumbs(Crumb(self.tr("Learn"), Route("learn")))

    def arrive(self, route: Route) -> None:
        """Ask where one is, and go there."""
        course_id = route.get("course")
        self.ask(lambda _token: self._service().course(course_id), self._lead_on)

    def _lead_on(self, state: CourseState) -> None:
        step = state.here or next(iter(state.steps), None)
        self.host.go(step_route(state.course.id, step.step) if step else Route("learn"))
