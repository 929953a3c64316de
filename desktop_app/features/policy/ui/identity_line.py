"""Says quietly beneath the form whose key signs, and on demand by which words others know it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.evidence.keyholder import KeyStanding
from desktop_app.features.policy.ui.identity_key import KeyStand
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.text import Words


class IdentityLine(QWidget):
    """A key, a sentence, and the words behind a small button."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self.face = face
        self.said = Words(face, "", "caption", "ink_tertiary")
        self.words = Words(face, "", "caption", "ink_secondary")
        self.turn = Button(face, "", "quiet", "tiny", on_click=self._turn)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(face.space("xs"))
        self._sign = icon_label(face, "key-round", "small", "ink_tertiary")
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(face.space("xxs"))
        line = QHBoxLayout()
        line.setSpacing(face.space("xs"))
        line.addWidget(self.said)
        line.addWidget(self.turn, 0, Qt.AlignmentFlag.AlignTop)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self.words)
        row.addLayout(column, 1)
        self.words.hide()
        self.show_stand(None)

    def show_stand(self, stand: KeyStand | None) -> None:
        """Say how the key stands where nothing is in the way; else a card says it."""
        self.said.setText(self._sentence(stand))
        known = stand is not None and bool(stand.words)
        self.words.setText(self._compared(stand.words) if known and stand is not None else "")
        self.turn.setVisible(known)
        self._sign.setFixedHeight(self.face.size("control.button_tiny") if known else self.face.line("caption"))
        self._fold(shown=known and not self.words.isHidden())

    def _sentence(self, stand: KeyStand | None) -> str:
        if stand is None:
            return self.tr("Looking for this computer’s key …")
        if stand.standing is KeyStanding.OPEN:
            return self.tr("This computer signs with its own key.")
        if stand.standing is KeyStanding.NONE_YET:
            return self.tr("When you sign, this computer makes a key of its own and keeps it in its keyring.")
        return self.tr("This computer signs with its own key, as soon as it is open.")

    def _compared(self, words: str) -> str:
        told = self.tr("Others know the key by these words: {words}. Your company can compare them with yours.")
        return told.format(words=words)

    def _turn(self) -> None:
        self._fold(shown=self.words.isHidden())

    def _fold(self, *, shown: bool) -> None:
        self.words.setVisible(shown)
        self.turn.setText(self.tr("Hide its words") if shown else self.tr("Show its words"))
        self.turn.setAccessibleDescription(self.words.text() if shown else "")
