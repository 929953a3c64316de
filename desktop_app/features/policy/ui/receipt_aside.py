"""The receipt beside the form, with what it is and where it goes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.policy.ui.icon_line import icon_line
from desktop_app.features.policy.ui.meaning import meanings
from desktop_app.features.policy.ui.receipt import Receipt, ReceiptValues
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.chip import Chip
from desktop_app.qt.widgets.text import Words


class ReceiptAside(QWidget):
    """A heading with the state in words, the slip, and what it means in plain words."""

    def __init__(self, face: Face, values: ReceiptValues) -> None:
        super().__init__()
        self.face = face
        self.receipt = Receipt(face, values)
        self._lift()
        self._preview = Chip(face, self.tr("Preview, not signed yet"), "warning")
        self._signed = Chip(face, self.tr("Signed"), "success", "check")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(face.space("sm"))
        column.addLayout(self._head())
        column.addWidget(self.receipt)
        column.addSpacing(face.space("xs"))
        column.addWidget(Words(face, self.tr("What this signature means"), "body_strong"))
        for meaning in meanings():
            sentence = f"**{meaning.about}.** {meaning.sentence}"
            column.addWidget(icon_line(face, meaning.icon, "ink_tertiary", sentence, "ink_secondary", strong=True))
        goes = self.tr("Kept on this computer, and for {company} alone: you always see what leaves.")
        column.addWidget(icon_line(face, "send", "ink_tertiary", goes.format(company=values.company), "ink_secondary"))
        column.addStretch(1)
        self.show_values(values)

    def show_values(self, values: ReceiptValues, *, signed: bool = False) -> None:
        """Show a preview, or the receipt that was kept."""
        self.receipt.show_values(values)
        self._preview.setVisible(not signed)
        self._signed.setVisible(signed)
        name = self.tr("Your receipt") if signed else self.tr("Preview of your receipt, not signed yet")
        self.receipt.setAccessibleName(name)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.face.space("xs"))
        row.addWidget(Words(self.face, self.tr("Your receipt"), "subheading"), 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._preview)
        row.addWidget(self._signed)
        return row

    def _lift(self) -> None:
        if self.face.high_contrast:
            return
        level = self.face.shadow("floating")
        shadow = QGraphicsDropShadowEffect(self.receipt)
        shadow.setOffset(0, level.y)
        shadow.setBlurRadius(level.blur)
        shadow.setColor(self.face.color(level.color))
        self.receipt.setGraphicsEffect(shadow)
