"""Where the steps of a course live in the app."""

from __future__ import annotations

from desktop_app.packs.outline import StepOutline
from desktop_app.qt.page import Route


def step_route(course_id: str, step: StepOutline) -> Route:
    """The page of a lesson, quiz or scenario."""
    return Route.to(step.kind, **{"course": course_id, step.kind: step.id})
