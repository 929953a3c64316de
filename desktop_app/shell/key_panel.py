"""The panel that shows all keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.dialog import Panel
from desktop_app.qt.widgets.keycap import KeyCap
from desktop_app.qt.widgets.scroll_area import ScrollArea
from desktop_app.qt.widgets.text import Words
from desktop_app.shell.shortcuts import Key

_READING_KEYS = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Up, Qt.Key.Key_Down)


class KeyPanel(Panel):
    """All keys on one card."""

    def __init__(self, face: Face, over: QWidget, keys: Sequence[Key]) -> None:
        super().__init__(face, over, width=520)
        self.setAccessibleName(self.tr("Keys"))
        self.column.addWidget(Words(face, self.tr("Keys"), "heading"))
        self.column.addSpacing(16)
        rows = QWidget()
        rows.setProperty("clear", True)
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, key in enumerate(key for key in keys if key.words):
            cap = key.shown or QKeySequence(key.keys).toString(QKeySequence.SequenceFormat.NativeText)
            grid.addWidget(KeyCap(face, cap), row, 0)
            grid.addWidget(Words(face, key.words, "body"), row, 1)
        self.rows = _Rows(rows)
        self.column.addWidget(self.rows, 1)
        self.column.addSpacing(24)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self.close_button = Button(face, self.tr("Close"), on_click=self.accept)
        self.close_button.installEventFilter(self)
        foot.addWidget(self.close_button)
        self.column.addLayout(foot)

    def open(self) -> None:
        """Show the keys."""
        self.show_over(self.close_button)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of reading scroll the rows, where large text needs more room than there is."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _READING_KEYS:
            return QCoreApplication.sendEvent(self.rows, event)
        return super().eventFilter(watched, event)


class _Rows(ScrollArea):
    """As high as its rows while there is room for them."""

    def __init__(self, rows: QWidget) -> None:
        super().__init__()
        self._all = rows
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(rows)

    def sizeHint(self) -> QSize:
        """All rows."""
        return self._all.sizeHint()
