"""The receipt of a signature as it will be, and then as it was kept."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.policy.ui.icon_line import icon_line
from desktop_app.features.policy.ui.logo import LogoPlace
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.hairline import Hairline
from desktop_app.qt.widgets.text import Words

_STRIP = 6  # the accent along the upper edge


@dataclass(frozen=True)
class ReceiptValues:
    """The words of a receipt; an empty name, moment, key or place (among one's receipts) is still open."""

    company: str
    name: str
    text: str
    language: str
    fingerprint: str
    training: str
    moment: str
    clauses: str = ""
    key: str = ""
    place: str = ""


class Receipt(Card):
    """A slip of paper with what the signature binds."""

    def __init__(self, face: Face, values: ReceiptValues) -> None:
        super().__init__(face, spacing=0)
        self._name = Words(face, "", "heading")
        self.logo = LogoPlace(face)
        self._company = Words(face, values.company, "label", weight=600)
        self._cells: dict[str, Words] = {}
        self._labels: dict[str, Words] = {}
        self.add(self._head())
        self.column.addSpacing(face.space("lg") - face.space("xxs"))
        self.add(self._name)
        self.add(Words(face, self.tr("has read and understood"), "caption", "ink_tertiary"))
        self.column.addSpacing(face.space("md"))
        self.add(self._table())
        self.column.addSpacing(face.space("md"))
        self.add(Hairline(face, dashed=True))
        self.column.addSpacing(face.space("md"))
        anyone = self.tr("Anyone can verify it later with common tools, even without Portavoce.")
        self.add(icon_line(face, "shield-check", "ink_tertiary", anyone, "ink_secondary"))
        self.show_values(values)

    def show_values(self, values: ReceiptValues) -> None:
        """Show other words."""
        self._name.setText(values.name or self.tr("Your name"))
        self._name.set_color("ink" if values.name else "ink_tertiary")
        self._company.setText(values.company)
        for key in ("text", "language", "clauses", "fingerprint", "training"):
            self._cells[key].setText(getattr(values, key) or "–")
        open_yet = self.tr("the moment you sign"), self.tr("this computer’s own")
        for key, value, still in zip(("moment", "key"), (values.moment, values.key), open_yet, strict=True):
            self._cells[key].setText(value or ("–" if values.moment else still))
            self._cells[key].set_color("ink" if value else "ink_tertiary")
        self._cells["place"].setText(values.place)
        for widget in (self._cells["place"], self._labels["place"]):
            widget.setVisible(bool(values.place))

    @property
    def shown(self) -> dict[str, str]:
        """What stands on the slip, by row."""
        return {"name": self._name.text(), **{key: cell.text() for key, cell in self._cells.items()}}

    def _head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.face.space("sm"))
        row.addWidget(self.logo, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._company)
        words.addWidget(Words(self.face, self.tr("Receipt of a signed policy"), "caption", "ink_tertiary"))
        row.addLayout(words, 1)
        return head

    def _table(self) -> QWidget:
        rows = (
            ("text", self.tr("Text"), "label"),
            ("language", self.tr("Language"), "label"),
            ("clauses", self.tr("Clauses"), "label"),
            ("fingerprint", self.tr("Fingerprint"), "code"),
            ("training", self.tr("Training"), "label"),
            ("moment", self.tr("When"), "label"),
            ("key", self.tr("Key"), "label"),
            ("place", self.tr("Receipt"), "label"),
        )
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self.face.space("md"))
        grid.setVerticalSpacing(self.face.space("xs"))
        grid.setColumnStretch(1, 1)
        for number, (key, heading, role) in enumerate(rows):
            self._cells[key] = Words(self.face, "", role, weight=400)
            label = Words(self.face, heading, "label", "ink_tertiary", weight=400, wrap=False)
            self._labels[key] = label
            grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._cells[key], number, 1)
        return table

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the slip and its accent."""
        super().paintEvent(event)
        edge = QPainterPath()
        area = QRectF(self.rect()).adjusted(0, 0, 0, -1)
        edge.addRoundedRect(area, self.radius, self.radius)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(QRectF(0, 0, self.width(), _STRIP))
        painter.fillPath(edge, self.face.color("accent"))
        painter.end()
