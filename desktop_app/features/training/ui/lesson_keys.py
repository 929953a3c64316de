"""The keys of the player, and how they are told."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.features.training.ui.lesson_tools import LessonTools
from desktop_app.qt.page import PageKey

ON = (QKeyCombination(Qt.Key.Key_N), QKeyCombination(Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Right))
BACK = (QKeyCombination(Qt.Key.Key_P),)
SEARCH, PRINT = "Ctrl+F", "Ctrl+P"


def bind_keys(page: QWidget, tools: LessonTools) -> None:
    """Keys that work wherever the focus is while the lesson is shown."""
    for keys, act in ((SEARCH, tools.search), (PRINT, tools.print)):
        shortcut = QShortcut(QKeySequence(keys), page)
        shortcut.activated.connect(act)


def lesson_keys() -> tuple[PageKey, ...]:
    """What the player adds to the keys that work everywhere."""
    translate = QCoreApplication.translate
    return (
        PageKey("N", translate("LessonKeys", "Next lesson; this one is done")),
        PageKey("P", translate("LessonKeys", "Previous lesson")),
        PageKey(SEARCH, translate("LessonKeys", "Search in this course")),
        PageKey(PRINT, translate("LessonKeys", "Print this lesson")),
        PageKey("Ctrl+A", translate("LessonKeys", "Select the whole lesson")),
        PageKey("Ctrl+C", translate("LessonKeys", "Copy what is selected, or the paragraph at the top")),
    )
