"""What one has signed lately, and the way to all receipts and certificates."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.person.me import AboutMe, ReceiptLine
from desktop_app.features.person.ui.settings_card import LANGUAGES
from desktop_app.features.person.ui.statement_words import moment_words
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.hairline import Hairline
from desktop_app.qt.widgets.icon import Tile
from desktop_app.qt.widgets.text import Words

NEWEST = 3
_GROUPS, _GROUP = 4, 4


class ReceiptsCard(Card):
    """The newest three; `go` leads to all of them."""

    def __init__(self, face: Face, me: AboutMe, go: Callable[[], None]) -> None:
        super().__init__(face, spacing=face.space("sm"))
        self.add(Words(face, self.tr("Your receipts"), "subheading"))
        if not me.receipts:
            said = self.tr("You have not signed anything yet. What you sign is listed here with its version.")
            self.add(Words(face, said, "label", "ink_secondary", weight=400))
        for number, receipt in enumerate(me.receipts[: -NEWEST - 1 : -1]):
            if number:
                self.add(Hairline(face))
            self.add(self._row(receipt))
        self.button = Button(face, self.tr("All receipts and certificates"), size="small", on_click=go)
        self.add(Flow(self.button))
        self.column.addStretch(1)

    def _row(self, receipt: ReceiptLine) -> QWidget:
        language = dict(LANGUAGES).get(receipt.language, receipt.language)
        signed = self.tr("Signed {moment} as {name}").format(moment=moment_words(receipt.at), name=receipt.name)
        read = self.tr("Version {version}, read in: {language}").format(version=receipt.version, language=language)
        print_ = self.tr("Fingerprint of the text: {sign}").format(sign=fingerprint(receipt.fingerprint))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Words(self.face, receipt.policy.of(self.face.language), "body_strong"))
        for line in (signed, read):
            words.addWidget(Words(self.face, line, "label", "ink_secondary", weight=400))
        words.addWidget(Words(self.face, print_, "caption", "ink_tertiary"))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.face.space("sm"))
        row.addWidget(Tile(self.face, "badge-check", "success", 36), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return holder


def fingerprint(sha256: str) -> str:
    """The first 16 signs in groups of four, for eyes to compare."""
    return " ".join(sha256[start : start + _GROUP] for start in range(0, _GROUPS * _GROUP, _GROUP))
