"""What quizzes and scenarios tell about themselves: their keys, and when they have to be opened anew."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.page import PageKey

_OVER = {"training.attempt-over": False, "training.attempt-gone": True}


def opened_anew(error: Exception) -> bool | None:
    """Whether it is to be opened with a new attempt, because this one cannot go on; None: it can, try again."""
    return _OVER.get(error.code) if isinstance(error, Trouble) else None


def quiz_keys() -> tuple[PageKey, ...]:
    """What a quiz adds to the keys that work everywhere."""
    translate = QCoreApplication.translate
    return (
        PageKey("A", translate("QuestionKeys", "Choose the answer with this letter, or open its list")),
        PageKey("Alt+Up", translate("QuestionKeys", "Move a row up")),
        PageKey("Alt+Down", translate("QuestionKeys", "Move a row down")),
        PageKey("Del", translate("QuestionKeys", "Take away what was matched")),
        PageKey("Ctrl+Enter", translate("QuestionKeys", "Check the answer, go on")),
    )


def scenario_keys() -> tuple[PageKey, ...]:
    """What a scenario adds to the keys that work everywhere."""
    translate = QCoreApplication.translate
    return (
        PageKey("A", translate("QuestionKeys", "Take the way with this letter")),
        PageKey("Enter", translate("QuestionKeys", "Go on")),
        PageKey("Backspace", translate("QuestionKeys", "One step back")),
    )
