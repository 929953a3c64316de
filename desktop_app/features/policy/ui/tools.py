"""What else one can do with the policy: its glossary, what one has marked, putting it on paper."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.flow import Flow


class ReaderTools(QWidget):
    """Quiet buttons, one under the other or, where there is no column for them, side by side."""

    glossary_wanted = Signal()
    marks_wanted = Signal()
    paper_wanted = Signal(QWidget)

    def __init__(self, face: Face, *, glossary: bool, across: bool) -> None:
        super().__init__()
        self.face = face
        self.glossary = self._button(self.tr("Glossary"), "book-a")
        self.marks = self._button("", "bookmark")
        self.paper = self._button(self.tr("Print or save"), "printer")
        self.glossary.clicked.connect(lambda _on=False: self.glossary_wanted.emit())
        self.marks.clicked.connect(lambda _on=False: self.marks_wanted.emit())
        self.paper.clicked.connect(lambda _on=False: self.paper_wanted.emit(self.paper))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        buttons = (self.glossary, self.marks, self.paper)
        if across:
            column.addWidget(Flow(*buttons, gap=face.space("md"), line_gap=0))
        else:
            for button in buttons:
                column.addWidget(button)
        self.glossary.setVisible(glossary)
        self.show_count(0)

    def _button(self, words: str, icon: str) -> Button:
        return Button(self.face, words, "quiet", "small", icon, hang="left")

    def show_count(self, marked: int) -> None:
        """Show how many clauses have a bookmark or a note."""
        words = self.tr("Your marks ({count})").format(count=marked) if marked else self.tr("Your marks")
        self.marks.setText(words)
        self.marks.setAccessibleDescription(self.tr("Bookmarks and notes. Only you see them."))
