"""The keys of the trainer's page, and how they are told."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.qt.page import PageKey

CHECK, NEXT, PREVIOUS, PREVIEW, NEW, MEND = "F5", "F8", "Shift+F8", "Ctrl+P", "Ctrl+N", "Ctrl+."


def bind_keys(page: QWidget, deeds: dict[str, Callable[[], None]]) -> None:
    """Keys that work wherever the focus is on the page."""
    for keys, deed in deeds.items():
        shortcut = QShortcut(QKeySequence(keys), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(deed)


def trainer_keys() -> tuple[PageKey, ...]:
    """What the page adds to the keys that work everywhere."""
    translate = QCoreApplication.translate
    return (
        PageKey(CHECK, translate("TrainerKeys", "Check again")),
        PageKey(NEXT, translate("TrainerKeys", "Next problem")),
        PageKey(PREVIOUS, translate("TrainerKeys", "Problem before")),
        PageKey(MEND, translate("TrainerKeys", "Use the nearest name")),
        PageKey(PREVIEW, translate("TrainerKeys", "Preview the pack")),
        PageKey(NEW, translate("TrainerKeys", "New pack")),
        PageKey("Del", translate("TrainerKeys", "Take the pack off the list")),
    )
