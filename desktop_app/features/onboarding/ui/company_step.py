"""The second step of the first launch: which company to join."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.packs.company import Company, PathKind
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.hero import Fact
from desktop_app.qt.widgets.icon import Tile
from desktop_app.qt.widgets.text import Words


class CompanyStep(QWidget):
    """The example company that anyone may join, and what it brings."""

    def __init__(self, face: Face, company: Company, choose: Callable[[], None]) -> None:
        super().__init__()
        self.face = face
        self.button = Button(face, self.tr("Open the example"), "primary", icon="arrow-right", on_click=choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Words(face, self.tr("Join your company"), "title"))
        column.addSpacing(face.space("xs"))
        said = self.tr("A company brings its courses, its policy and its brand kit.")
        column.addWidget(Words(face, said, "writing", "ink_secondary"))
        column.addSpacing(face.space("lg"))
        column.addWidget(self._card(company))

    def _card(self, company: Company) -> Card:
        words = QVBoxLayout()
        gap = self.face.space("xxs")
        words.setSpacing(gap)
        words.addWidget(Words(self.face, self.tr("Look around with the example company"), "subheading"))
        about = self.tr("{company} is invented, so you can try everything. Nothing is sent.")
        words.addWidget(Words(self.face, about.format(company=company.name), "label", "ink_secondary", weight=400))
        words.addSpacing(gap * 3)
        for icon, text in self._brings(company):
            words.addWidget(Fact(self.face, icon, text, wrap=True))
            words.addSpacing(gap)
        words.addSpacing(gap * 3)
        words.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        card = Card(self.face, across=True, spacing=self.face.space("md"), selected=True)
        card.add(Tile(self.face, "compass", "warmth", 48), 0, Qt.AlignmentFlag.AlignTop)
        card.add(words, 1)
        return card

    def _brings(self, company: Company) -> Iterator[tuple[str, str]]:
        courses = sum(step.kind is PathKind.COURSE for step in company.path)
        if courses:
            yield "graduation-cap", self.tr("%n courses with quizzes and stories", "", courses)
        if courses < len(company.path):
            yield "scroll-text", self.tr("A social media policy to read and to sign")
        yield "palette", self.tr("A brand kit: its logo and its colours")
