"""One statement of the outbox: in words, or byte for byte as it leaves; where it is, and whether it may stay here."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.features.person.ui.choice_row import ChoiceDoing, ChoiceRow
from desktop_app.features.person.ui.kind_words import KindWording
from desktop_app.features.person.ui.state_words import StateWords
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
from desktop_app.sync.state import Item


class StatementDoing(NamedTuple):
    """Keep it back or let it go, send it once more; `viewed` is told which view was chosen."""

    withhold: Callable[[Item, bool], None]
    send_again: Callable[[Item], None]
    viewed: Callable[[str], None]


class StatementCard(Card):
    """`to` is the company it goes to. The chosen view stays chosen from one statement to the next."""

    def __init__(self, face: Face, to: str, states: StateWords, do: StatementDoing, view: str = "words") -> None:
        super().__init__(face, spacing=face.space("sm"))
        self._to = to
        self._do = do
        self._states = states
        self._words = StatementWords(face.language)
        self._kinds = KindWording()
        self._item: Item | None = None
        self._title = Words(face, "", "subheading")
        self._meaning = Words(face, "", "label", "ink_secondary", weight=400)
        views = (("words", self.tr("In words")), ("bytes", self.tr("Exact bytes")))
        self.views = Segments(face, self.tr("How to show it"), views, view)
        self.views.chosen.connect(self._choose)
        self.bytes = self._make_bytes()
        self.copy_button = Button(face, self.tr("Copy"), "quiet", "small", "copy", on_click=self._copy)
        self.choice: ChoiceRow | None = None
        self._chips, self._lines, self._choice = (_Place() for _ in range(3))
        self.add(self._title)
        self.add(self._chips)
        self.add(self._meaning)
        self.add(self._choice)
        self.add(Flow(self.views, self.copy_button, gap=12))
        self.add(self._lines)
        self.add(self.bytes, 1)
        self.column.addStretch(1)
        self._choose(view)

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

    def show_item(self, item: Item) -> None:
        """Show another statement."""
        if item == self._item:
            return
        self._item = item
        said = self._states.of(item)
        self._title.setText(self._kinds.of(item.kind).name)
        addressed = self.tr("To {company}").format(company=self._to)
        state = Chip(self.face, said.name, said.tone, said.icon)
        self._chips.put(Flow(state, Chip(self.face, addressed, "accent", "building-2"), gap=12))
        self._meaning.setText(said.meaning)
        self.bytes.setPlainText(item.body)
        self._lines.put(self._make_lines(item))
        doing = ChoiceDoing(lambda on: self._do.withhold(item, on), lambda: self._do.send_again(item))
        self.choice = ChoiceRow(self.face, item, self._states.choice(item), doing)
        self._choice.put(self.choice)
        self._choose(self.views.current)

    def _make_lines(self, item: Item) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self.face.space("md"))
        grid.setVerticalSpacing(self.face.space("xs"))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 5)
        for number, line in enumerate((*self._words.lines(item), *self._words.travel(item))):
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
        self._do.viewed(view)

    def _copy(self) -> None:
        if self._item is not None:
            QGuiApplication.clipboard().setText(self._item.body)
            announce(self, self.tr("Copied"))


class _Place(QWidget):
    """Holds what belongs to one statement."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._inside: QWidget | None = None

    def put(self, inside: QWidget) -> None:
        """This instead of the one before."""
        if self._inside is not None:
            self._column.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = inside
        self._column.addWidget(inside)
