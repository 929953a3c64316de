"""What is written down, and what of it ever leaves: the ledger's own table in plain words, and the company's notice."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.person.me import AboutMe
from desktop_app.features.person.ui.kind_words import KindWording
from desktop_app.ledger.kinds import ALL, Kind, Privacy
from desktop_app.packs.company import PrivacyNotice
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.chip import Chip
from desktop_app.qt.widgets.listrow import SettingRow
from desktop_app.qt.widgets.notice import Notice
from desktop_app.qt.widgets.privacy_notice import PrivacyButton, PrivacyText
from desktop_app.qt.widgets.privacy_panel import PrivacyPanel
from desktop_app.qt.widgets.table import Table
from desktop_app.qt.widgets.text import Words


class PrivacySection(QWidget):
    """Every kind there is, the ones that leave first; made from the very table that decides it."""

    def __init__(self, face: Face, me: AboutMe) -> None:
        super().__init__()
        self.face = face
        self._me = me
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(face.space("sm"))
        column.addWidget(Words(face, self.tr("What is written down, and what of it ever leaves"), "subheading"))
        column.addWidget(Words(face, me.agreement.of(face.language), "body", "ink_secondary"))
        if me.example:
            said = self.tr("{company} is an example: nothing is sent, whatever the table says.")
            column.addWidget(Notice(face, "info", said.format(company=me.company)))
        if me.privacy is not None:
            column.addWidget(self._notice(me.company, me.privacy))
        heads = (self.tr("What"), self.tr("Why"), self.tr("Does it leave?"))
        self.table = Table(face, self.tr("What is written down"), heads, (4, 4, 0))
        wording = KindWording()
        for privacy in Privacy:
            for kind in (kind for kind in ALL if kind.privacy is privacy):
                words = wording.of(kind.name)
                self.table.add_row(words.what, words.why, self._chip(kind))
        column.addWidget(self.table)

    def _notice(self, company: str, notice: PrivacyNotice) -> Card:
        told = PrivacyText(company, notice.version, notice.day, notice.told(self.face.language))
        card = Card(self.face, padding=self.face.space("md"))
        read = PrivacyButton(self.face, told, self._read, self.tr("Read…"), "secondary")
        card.add(SettingRow(self.face, "file-text", told.title, told.edition, read))
        return card

    def _read(self, notice: PrivacyText) -> None:
        PrivacyPanel(self.face, self, notice).open()

    def _chip(self, kind: Kind) -> Chip:
        if kind.privacy is Privacy.COMPULSORY:
            return Chip(self.face, self.tr("Yes, it is compulsory"), "accent", "send")
        if kind.privacy is Privacy.PRIVATE:
            return Chip(self.face, self.tr("Never"), "success", "lock")
        if self._me.programme:
            return Chip(self.face, self.tr("Yes, as agreed"), "accent", "send")
        return Chip(self.face, self.tr("No, not agreed"), "neutral", "lock")
