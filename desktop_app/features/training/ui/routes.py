"""Where the steps of a course live in the app."""

from __future__ import annotations

from desktop_app.packs.outline import StepOutline
from desktop_app.qt.page import Route


def step_route(course_id: str, step: StepOutline) -> Route:
    """The page of a lesson or quiz."""
    if step.kind == "lesson":
        return Route.to("lesson", course=course_id, lesson=step.id)
    return Route.to("quiz", course=course_id, quiz=step.id)
