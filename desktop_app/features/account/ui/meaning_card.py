"""What joining means: the data agreement and the privacy notice, whole, before anybody agrees."""

from __future__ import annotations

from desktop_app.packs.texts import Texts
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.hairline import Hairline
from desktop_app.qt.widgets.text import Words
from desktop_app.sync.state import CompanyMet


class MeaningCard(Card):
    """In the person's language, or the one that the company wrote."""

    def __init__(self, face: Face, met: CompanyMet) -> None:
        super().__init__(face, spacing=face.space("sm"))
        self.add(Words(face, self.tr("What you agree to"), "subheading"))
        said = self.tr("{company} says:").format(company=met.name)
        self.add(Words(face, said, "label", "ink_secondary", weight=400))
        none = self.tr("The company wrote no text. What leaves is told under Me, item by item.")
        self.agreement = Words(face, _told(met.agreement, face.language) or none, "body")
        self.add(self.agreement)
        version = self.tr("Agreement, version {version}").format(version=met.agreement_version)
        self.add(Words(face, version, "caption", "ink_tertiary"))
        if met.notice_version:
            self.add(Hairline(face))
            self.add(Words(face, self.tr("Privacy notice"), "label", weight=600))
            self.add(Words(face, _told(met.notice, face.language), "body", "ink_secondary"))
            version = self.tr("Notice, version {version}").format(version=met.notice_version)
            self.add(Words(face, version, "caption", "ink_tertiary"))
        self.column.addStretch(1)


def _told(texts: Texts, language: str) -> str:
    return texts.of(language).strip()
