"""What stands in the place of a lesson that is not here any more: what is safe, and the way on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.face import Face
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.state import State

_GONE = ("training.course-gone", "training.step-gone", "training.course-first")


def is_gone(error: Exception) -> bool:
    """Whether there is nothing to be read here, however often one tries."""
    return isinstance(error, Trouble) and error.code in _GONE


def gone_state(face: Face, error: Exception, words: str, go: Callable[[Route], None]) -> State:
    """Says it calmly and leads to the courses."""
    translate = QCoreApplication.translate
    code = error.code if isinstance(error, Trouble) else ""
    title = {
        "training.course-gone": translate("LessonState", "This course is not here any more"),
        "training.step-gone": translate("LessonState", "This lesson is not in the course any more"),
    }.get(code, translate("LessonState", "Another course comes first"))
    button = Button(
        face,
        translate("LessonState", "Go to my courses"),
        "primary",
        icon="graduation-cap",
        on_click=lambda: go(Route("learn")),
    )
    return State(face, "state-empty", title, words, actions=[button])
