"""What a verification found, sorted by what it means: what holds, what does not, what cannot be told, how strong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.features.wallet.ui.finding_words import Told
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.text import Words


class FoundCard(Card):
    """Without anything told it says that it is being looked at."""

    def __init__(self, face: Face, told: Told | None) -> None:
        super().__init__(face, spacing=face.space("sm"))
        if told is None:
            self.add(Words(face, self.tr("Being verified …"), "label", "ink_secondary", weight=400))
            return
        groups = (
            (self.tr("What does not hold"), told.fails, "circle-x", "danger"),
            (self.tr("What holds"), told.holds, "circle-check", "success"),
            (self.tr("What cannot be told from here"), told.untold, "circle-question-mark", "ink_secondary"),
            (self.tr("What this signature is"), told.strength, "scale", "ink_tertiary"),
        )
        for title, sentences, icon, role in groups:
            if sentences:
                self._add_group(title, sentences, icon, role)
        self.column.addStretch(1)

    def _add_group(self, title: str, sentences: tuple[str, ...], icon: str, role: str) -> None:
        if self.column.count():
            self.column.addSpacing(self.face.space("sm"))
        self.add(Words(self.face, title, "subheading"))
        for sentence in sentences:
            self.add(self._line(sentence, icon, role))

    def _line(self, sentence: str, icon: str, role: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.face.space("xs"))
        sign = icon_label(self.face, icon, "small", role)
        sign.setFixedHeight(self.face.line("label"))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Words(self.face, sentence, "label", weight=400), 1)
        return holder
