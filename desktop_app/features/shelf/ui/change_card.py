"""The company wants to learn something else about people: what held so far, what would hold, and the person's word."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.shelf.service import Change
from desktop_app.packs.company import Company
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.columns import Columns
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.icon import Tile
from desktop_app.qt.widgets.text import Words


class ChangeCard(Card):
    """Nothing changes until `agree`; `later` puts the card away for today."""

    def __init__(self, face: Face, change: Change, agree: Callable[[Company], None], later: Callable[[], None]) -> None:
        super().__init__(face, spacing=face.space("sm"))
        title = self.tr("{company} wants to change what it learns about you").format(company=change.after.name)
        head = QHBoxLayout()
        head.setSpacing(face.space("sm"))
        head.addWidget(Tile(face, "shield-check", "warning", 36), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Words(face, title, "subheading"), 1)
        self.add(head)
        said = self.tr("Until you agree, what you agreed to before holds. Nothing else depends on your answer.")
        self.add(Words(face, said, "body", "ink_secondary"))
        before = self._text(self.tr("So far"), change.before)
        after = self._text(self.tr("From now on, if you agree"), change.after)
        self.add(Columns(face, (before, after), 320))
        self.agree_button = Button(face, self.tr("I agree"), "primary", "small", on_click=lambda: agree(change.after))
        self.later_button = Button(face, self.tr("Not now"), "quiet", "small", on_click=later)
        self.add(Flow(self.agree_button, self.later_button))

    def _text(self, head: str, company: Company) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Words(self.face, head, "label"))
        column.addWidget(Words(self.face, company.agreement.text.of(self.face.language), "body"))
        column.addStretch(1)
        return holder
