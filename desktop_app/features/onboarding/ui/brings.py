"""Whose company it is that one is about to join, who vouched for it, and what it brings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.onboarding.ui.acquaintance import Vouched
from desktop_app.packs.company import Company
from desktop_app.packs.pack import Kind
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.hero import Fact
from desktop_app.qt.widgets.icon import Tile
from desktop_app.qt.widgets.text import Words

if TYPE_CHECKING:
    from desktop_app.packs.looks import Look

_MEGABYTE = 1_000_000
_SMALL = 100_000  # bytes: less than this is not worth a word


class Brings(QWidget):
    """Name, why it is believed, and packs by their kind; low, so that the form below it fits on a screen."""

    def __init__(self, face: Face, company: Company, look: Look, vouched: Vouched) -> None:
        super().__init__()
        words = QVBoxLayout()
        words.setSpacing(face.space("xxs"))
        words.addWidget(Words(face, company.name, "subheading"))
        words.addWidget(Fact(face, "shield-check", self._why(vouched), color="success", wrap=True))
        facts = [Fact(face, icon, text) for icon, text in self._packs(look)]
        words.addWidget(Flow(*facts, gap=face.space("md"), line_gap=face.space("xxs")))
        if not facts:
            nothing = self.tr("It offers no packs yet. They come by themselves once it does.")
            words.addWidget(Words(face, nothing, "label", "ink_secondary", weight=400))
        tile = ("compass", "warmth") if company.example else ("building-2", "accent")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(face.space("md"))
        row.addWidget(Tile(face, *tile, 40), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def _why(self, vouched: Vouched) -> str:
        return {
            Vouched.PROGRAM: self.tr("It came with Portavoce, and its signatures are right"),
            Vouched.MACHINE: self.tr("Your IT people vouch for it, and its signatures are right"),
            Vouched.INVITATION: self.tr("Your invitation vouches for it, and its signatures are right"),
            Vouched.WORDS: self.tr("You compared its seal, and its signatures are right"),
            Vouched.BEFORE: self.tr("You follow it already, and its signatures are right"),
        }[vouched]

    def _packs(self, look: Look) -> Iterator[tuple[str, str]]:
        offers = look.offers.offers
        found = {offer.entry.target.id: offer.entry for offer in offers}
        kinds = [entry.target.kind for entry in found.values()]
        courses = kinds.count(Kind.COURSE)
        if courses:
            yield "graduation-cap", self.tr("%n courses", "", courses)
        if Kind.POLICY in kinds:
            yield "scroll-text", self.tr("a policy to sign")
        if Kind.BRAND in kinds:
            yield "palette", self.tr("a brand kit")
        size = sum(offer.entry.size for offer in look.offers.worth_having)
        if size >= _SMALL:
            yield "download", self.tr("{size} MB").format(size=QLocale().toString(size / _MEGABYTE, "f", 1))
