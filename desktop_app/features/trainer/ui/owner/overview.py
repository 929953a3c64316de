"""The company's library as its owner sees it: what waits, who publishes, what is on offer, how it stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.trainer.kept import Kept, Waiting
from desktop_app.features.trainer.ui.owner.columns import OwnerColumns
from desktop_app.features.trainer.ui.owner.packs_card import PacksCard
from desktop_app.features.trainer.ui.owner.publishers_card import PublishersCard
from desktop_app.features.trainer.ui.owner.standing_card import SealCard, StandingCard, WholeDeeds
from desktop_app.features.trainer.ui.owner.waiting_card import WaitingCard
from desktop_app.features.trainer.ui.publish_words import day
from desktop_app.packs.library.records import Entry, Publisher
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.notice import Notice
from desktop_app.qt.widgets.text import Words


class OwnerDeeds(NamedTuple):
    """What the page does when something is pressed."""

    hand_out: Callable[[], None]
    invite: Callable[[], None]
    add: Callable[[], None]
    remove: Callable[[Publisher], None]
    recall: Callable[[Entry], None]
    again: Callable[[Entry], None]
    sign: Callable[[Waiting], None]
    whole: WholeDeeds


class Overview(QWidget):
    """Built anew whenever the library has changed."""

    def __init__(self, face: Face, kept: Kept, now: datetime, deeds: OwnerDeeds) -> None:
        super().__init__()
        self.face = face
        self.kept = kept
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(face.space("md"))
        self._add_head(deeds)
        self._found: QWidget | None = None
        self.publishers = PublishersCard(face, kept, deeds.add, deeds.remove)
        self.packs = PacksCard(face, kept, deeds.recall, deeds.again)
        self.standing = StandingCard(face, kept, now, deeds.whole)
        self.seal = SealCard(face, kept, deeds.whole.new_seal)
        self.waiting: WaitingCard | None = None
        wide: list[QWidget] = [self.publishers, self.packs]
        if kept.waiting:
            self.waiting = WaitingCard(face, kept, deeds.sign, lambda _one: deeds.whole.renew())
            wide.insert(0, self.waiting)
        self._column.addWidget(OwnerColumns(face, wide, (self.standing, self.seal)))

    def _add_head(self, deeds: OwnerDeeds) -> None:
        face, standing = self.face, self.kept.standing
        words = QVBoxLayout()
        words.setSpacing(face.space("xxs"))
        self.title = Words(face, self.kept.title, "title")
        words.addWidget(self.title)
        offered = sum(entry.withdrawn is None for entry in standing.entries)
        facts = (
            self.tr("%n version(s) on offer", "", offered),
            self.tr("%n publisher(s)", "", len(standing.publishers)),
            self.tr("good until {day}").format(day=day(standing.good_until)),
        )
        words.addWidget(Words(face, " · ".join(facts), "label", "ink_secondary", weight=400))
        self._column.addLayout(words)
        self.hand_out_button = Button(face, self.tr("Hand out…"), "primary", icon="upload", on_click=deeds.hand_out)
        self.invite_button = Button(face, self.tr("Invite people…"), icon="send", on_click=deeds.invite)
        self._column.addWidget(Flow(self.hand_out_button, self.invite_button))

    def show_found(self, sentences: Sequence[str]) -> None:
        """What a check found; nothing: all is in order."""
        if self._found is not None:
            self._column.removeWidget(self._found)
            self._found.hide()
            self._found.deleteLater()
        self._found = self._told(sentences)
        self._column.insertWidget(2, self._found)
        said = " ".join(sentences) or self.tr("Everything is in order.")
        announce(self._found, said)

    def _told(self, sentences: Sequence[str]) -> QWidget:
        if not sentences:
            return Notice(self.face, "success", self.tr("Everything is in order."))
        card = Card(self.face, spacing=self.face.space("xs"))
        card.add(Words(self.face, self.tr("To be looked at"), "subheading"))
        for sentence in sentences:
            card.add(Notice(self.face, "warning", sentence))
        return card

    @property
    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self.hand_out_button
