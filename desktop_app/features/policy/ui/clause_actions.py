"""What one may do about a clause: ask, write a note, say that one has read it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.chip import Chip
from desktop_app.qt.widgets.flow import Flow


class ClauseActions(QWidget):
    """Quiet ways at the left, the one answer at the right. `counts`: whether reading can be said here."""

    def __init__(self, face: Face, number: str, *, counts: bool) -> None:
        super().__init__()
        self.face = face
        self._number = number
        self._counts = counts
        self.ask = Button(face, "", "quiet", "small", "message-square-text", hang="left")
        self.write = Button(face, self.tr("Write a note"), "quiet", "small", "notebook-pen", hang="left")
        self.write.setAccessibleName(self.tr("Write a note on clause {number}").format(number=number))
        self.write.setToolTip(self.tr("Key N"))
        self.read = Button(face, self.tr("I have read it"), "secondary", "small", "check")
        self.read.setAccessibleName(self.tr("I have read clause {number}").format(number=number))
        self.read.setToolTip(self.tr("Key R"))
        self._done = Chip(face, self.tr("Read"), "success", "check")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(face.space("sm"))
        row.addWidget(Flow(self.ask, self.write, gap=face.space("md"), line_gap=0), 1)
        for widget in (self.read, self._done):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_question(begun=False)
        self.show_read(read=False)

    def show_read(self, *, read: bool) -> None:
        """Show whether it is read."""
        self.read.setEnabled(True)
        self.read.setVisible(self._counts and not read)
        self._done.setVisible(self._counts and read)

    def show_question(self, *, begun: bool) -> None:
        """Show whether a question was begun and not finished."""
        words = self.tr("Go on with your question") if begun else self.tr("Ask about this clause")
        name = (
            self.tr("Go on with your question about clause {number}") if begun else self.tr("Ask about clause {number}")
        )
        self.ask.setText(words)
        self.ask.setAccessibleName(name.format(number=self._number))
        self.ask.setToolTip(self.tr("Key A"))
