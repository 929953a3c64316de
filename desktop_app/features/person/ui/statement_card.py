"""One waiting statement: in words, or byte for byte as it would be sent."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.features.person.ui.kind_words import KindWording
from desktop_app.features.person.ui.statement_words import StatementWords
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.chip import Chip
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.hairline import Hairline
from desktop_app.qt.widgets.segments import Segments
from desktop_app.qt.widgets.text import Words
from desktop_app.sync.outbox import Waiting


class StatementCard(Card):
    """`to` is the company it goes to. The chosen view stays chosen from one statement to the next."""

    def __init__(self, face: Face, to: str) -> None:
        super().__init__(face, spacing=face.space("sm"))
        self._words = StatementWords(face.language)
        self._kinds = KindWording()
        self._item: Waiting | None = None
        self._title = Words(face, "", "subheading")
        views = (("words", self.tr("In words")), ("bytes", self.tr("Exact bytes")))
        self.views = Segments(face, self.tr("How to show it"), views)
        self.views.chosen.connect(self._choose)
        self.bytes = self._make_bytes()
        self._lines = QWidget()
        self.copy_button = Button(face, self.tr("Copy"), "quiet", "small", "copy", on_click=self._copy)
        addressed = self.tr("To {company}").format(company=to)
        self.add(self._title)
        self.add(Flow(Chip(face, addressed, "accent", "building-2"), self.views, self.copy_button, gap=12))
        self._holder = QVBoxLayout()
        self._holder.addWidget(self._lines)
        self.add(self._holder)
        self.add(self.bytes, 1)
        self.column.addStretch(1)
        self._choose("words")

    def _make_bytes(self) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setReadOnly(True)
        field.setFrameShape(QFrame.Shape.NoFrame)
        field.setFont(self.face.font("code"))
        field.setWordWrapMode(field.wordWrapMode().WrapAnywhere)
        field.setAccessibleName(self.tr("The exact bytes"))
        field.setTabChangesFocus(True)
        field.setMinimumHeight(self.face.grown(220))
        field.viewport().setAutoFillBackground(False)
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        return field

    def show_item(self, item: Waiting) -> None:
        """Show another statement."""
        self._item = item
        self._title.setText(self._kinds.of(item.kind).name)
        self.bytes.setPlainText(item.body)
        lines = self._make_lines(item)
        self._holder.replaceWidget(self._lines, lines)
        self._lines.deleteLater()
        self._lines = lines
        self._choose(self.views.current)

    def _make_lines(self, item: Waiting) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self.face.space("md"))
        grid.setVerticalSpacing(self.face.space("xs"))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 5)
        for number, line in enumerate(self._words.lines(item)):
            grid.addWidget(Hairline(self.face), 2 * number, 0, 1, 2)
            name = Words(self.face, line.name, "label", "ink_secondary", weight=400)
            value = Words(self.face, line.value, "label", weight=400)
            value.setAccessibleDescription(line.name)
            grid.addWidget(name, 2 * number + 1, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, 2 * number + 1, 1, Qt.AlignmentFlag.AlignTop)
        return table

    def _choose(self, view: str) -> None:
        self._lines.setVisible(view == "words")
        self.bytes.setVisible(view == "bytes")

    def _copy(self) -> None:
        if self._item is not None:
            QGuiApplication.clipboard().setText(self._item.body)
            announce(self, self.tr("Copied"))
