"""The keys of the policy, and how they are told."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.qt.page import PageKey

SEARCH, NEXT, PREVIOUS, PRINT = "Ctrl+F", "F3", "Shift+F3", "Ctrl+P"


def bind_keys(page: QWidget, deeds: dict[str, Callable[[], None]]) -> None:
    """Keys that work wherever the focus is on the page; those of a clause are the clause's own."""
    for keys, deed in deeds.items():
        shortcut = QShortcut(QKeySequence(keys), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(deed)


def reader_keys() -> tuple[PageKey, ...]:
    """What the policy adds to the keys that work everywhere."""
    translate = QCoreApplication.translate
    return (
        PageKey("J", translate("ReaderKeys", "Next clause")),
        PageKey("K", translate("ReaderKeys", "Previous clause")),
        PageKey("R", translate("ReaderKeys", "I have read this clause")),
        PageKey("A", translate("ReaderKeys", "Ask about this clause")),
        PageKey("B", translate("ReaderKeys", "Bookmark this clause")),
        PageKey("N", translate("ReaderKeys", "Write a note on this clause")),
        PageKey(SEARCH, translate("ReaderKeys", "Search the policy")),
        PageKey(NEXT, translate("ReaderKeys", "Next clause found")),
        PageKey(PRINT, translate("ReaderKeys", "Print the policy")),
    )
