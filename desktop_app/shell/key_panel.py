"""The panel that shows all keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.dialog import Panel
from desktop_app.qt.widgets.keycap import KeyCap
from desktop_app.qt.widgets.text import Words
from desktop_app.shell.shortcuts import Key


class KeyPanel(Panel):
    """All keys on one card."""

    def __init__(self, face: Face, over: QWidget, keys: Sequence[Key]) -> None:
        super().__init__(face, over, width=520)
        self.setAccessibleName(self.tr("Keys"))
        self.column.addWidget(Words(face, self.tr("Keys"), "heading"))
        self.column.addSpacing(16)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for row, key in enumerate(keys):
            grid.addWidget(
                KeyCap(face, QKeySequence(key.keys).toString(QKeySequence.SequenceFormat.NativeText)), row, 0
            )
            grid.addWidget(Words(face, key.words, "body"), row, 1)
        self.column.addLayout(grid)
        self.column.addSpacing(24)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self.close_button = Button(face, self.tr("Close"), on_click=self.accept)
        foot.addWidget(self.close_button)
        self.column.addLayout(foot)

    def open(self) -> None:
        """Show the keys."""
        self.show_over(self.close_button)
