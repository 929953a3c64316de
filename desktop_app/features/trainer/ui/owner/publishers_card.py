"""Who may publish what in the library, and until when their word is good."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.trainer.kept import Kept
from desktop_app.features.trainer.ui.publish_words import LibraryWords, day
from desktop_app.packs.library.records import Publisher
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.avatar import Avatar
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.chip import Chip
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.hairline import Hairline
from desktop_app.qt.widgets.text import Words


class PublishersCard(Card):
    """`add` lets somebody publish, or publish more; `remove` takes one out."""

    def __init__(self, face: Face, kept: Kept, add: Callable[[], None], remove: Callable[[Publisher], None]) -> None:
        super().__init__(face, spacing=face.space("sm"))
        self._words = LibraryWords(face.language)
        self._titles = {entry.target.id: self._words.title(entry) for entry in kept.standing.entries}
        self.add_button = Button(face, self.tr("Add a publisher…"), size="small", icon="user-round-plus", on_click=add)
        self.add(Flow(Words(face, self.tr("Publishers"), "subheading"), self.add_button, gap=16, spread=True))
        self.remove_buttons: dict[str, Button] = {}
        if not kept.standing.publishers:
            said = self.tr(
                "Nobody may publish yet. Trainers make a key and a card on their Trainer page and send you the card."
            )
            self.add(Words(face, said, "label", "ink_secondary", weight=400))
        for number, publisher in enumerate(kept.standing.publishers):
            if number:
                self.add(Hairline(face))
            self.add(self._row(publisher, kept, remove))

    def _row(self, publisher: Publisher, kept: Kept, remove: Callable[[Publisher], None]) -> QWidget:
        face, row = self.face, QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, face.space("xxs"), 0, face.space("xxs"))
        across.setSpacing(face.space("sm"))
        across.addWidget(Avatar(face, publisher.name), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(face.space("xxs"))
        words.addWidget(Words(face, publisher.name, "body_strong"))
        may = self.tr("May publish: {packs}").format(packs=self._words.grants(publisher.grants, self._titles))
        words.addWidget(Words(face, may, "label", "ink_secondary", weight=400))
        until = self.tr("Good until {day}").format(day=day(kept.until.get(publisher.id)))
        if publisher.id not in kept.until:
            until = self.tr("Has published nothing yet")
        words.addWidget(Words(face, until, "caption", "ink_tertiary"))
        chips = self._chips(publisher)
        if chips:
            words.addWidget(Flow(*chips))
        across.addLayout(words, 1)
        button = Button(face, self.tr("Take out…"), "quiet", "small", on_click=lambda: remove(publisher))
        button.setAccessibleDescription(publisher.name)
        self.remove_buttons[publisher.id] = button
        across.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _chips(self, publisher: Publisher) -> list[QWidget]:
        chips: list[QWidget] = []
        if publisher.sticks:
            chips.append(Chip(self.face, self.tr("Hands out sticks"), "info"))
        if publisher.signatures > 1:
            chips.append(Chip(self.face, self.tr("%n signatures needed", "", publisher.signatures), "neutral"))
        return chips
