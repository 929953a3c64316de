"""The packs of the library: every version, by publisher; recalled ones say why and can be offered again."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.trainer.kept import Kept
from desktop_app.features.trainer.ui.publish_words import LibraryWords, iso_day
from desktop_app.packs.library.records import Entry
from desktop_app.packs.version import Precedence, is_version, precedence
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.chip import Chip
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.hairline import Hairline
from desktop_app.qt.widgets.text import Words

MOST_SHOWN = 5  # older versions of one pack


class PacksCard(Card):
    """`recall` withdraws a version under the seal, `again` takes that back."""

    def __init__(self, face: Face, kept: Kept, recall: Callable[[Entry], None], again: Callable[[Entry], None]) -> None:
        super().__init__(face, spacing=face.space("sm"))
        self._words = LibraryWords(face.language)
        self._recall, self._again = recall, again
        self._names = {publisher.id: publisher.name for publisher in kept.standing.publishers}
        self.buttons: dict[str, Button] = {}
        self.add(Words(face, self.tr("Packs"), "subheading"))
        if not kept.standing.entries:
            said = self.tr("Nothing has been published yet.")
            self.add(Words(face, said, "label", "ink_secondary", weight=400))
        packs = groupby(sorted(kept.standing.entries, key=_by_pack), key=lambda entry: entry.target.grant)
        for number, (_grant, entries) in enumerate(packs):
            if number:
                self.add(Hairline(face))
            self._add_pack(sorted(entries, key=_by_version, reverse=True))

    def _add_pack(self, entries: list[Entry]) -> None:
        newest = entries[0]
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(Words(self.face, self._words.title(newest), "body_strong"))
        said = self.tr("{kind}, {id}").format(kind=self._words.kind(newest.target.kind), id=newest.target.id)
        head.addWidget(Words(self.face, said, "caption", "ink_tertiary"))
        self.add(head)
        for entry in entries[:MOST_SHOWN]:
            self.add(self._row(entry))
        left = len(entries) - MOST_SHOWN
        if left > 0:
            self.add(Words(self.face, self.tr("and %n older version(s)", "", left), "caption", "ink_tertiary"))

    def _row(self, entry: Entry) -> QWidget:
        face, row = self.face, QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(face.space("sm"))
        words = QVBoxLayout()
        words.setSpacing(face.space("xxs"))
        words.addWidget(Flow(Words(face, entry.target.version, "label", weight=600, wrap=False), self._chip(entry)))
        words.addWidget(Words(face, self._whence(entry), "caption", "ink_tertiary"))
        if entry.withdrawn is not None:
            words.addWidget(Words(face, entry.withdrawn.why, "label", "ink_secondary", weight=400))
        across.addLayout(words, 1)
        button = self._button(entry)
        if button is not None:
            button.setAccessibleDescription(self._words.version(entry))
            self.buttons[entry.target.name] = button
            across.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _chip(self, entry: Entry) -> Chip:
        if entry.withdrawn is None:
            return Chip(self.face, self.tr("On offer"), "success")
        return Chip(self.face, self.tr("Withdrawn on {day}").format(day=iso_day(entry.withdrawn.day)), "warning")

    def _whence(self, entry: Entry) -> str:
        name = self._names.get(entry.publisher)
        published = iso_day(entry.published)
        if name is None:
            return self.tr("Under the company seal, published on {day}").format(day=published)
        return self.tr("From {name}, published on {day}").format(name=name, day=published)

    def _button(self, entry: Entry) -> Button | None:
        if entry.withdrawn is None:
            return Button(self.face, self.tr("Recall…"), "quiet", "small", on_click=lambda: self._recall(entry))
        if entry.publisher:
            return None  # its publisher's word stands
        return Button(self.face, self.tr("Offer again…"), "quiet", "small", on_click=lambda: self._again(entry))


def _by_pack(entry: Entry) -> tuple[str, str]:
    return entry.target.kind, entry.target.id


def _by_version(entry: Entry) -> Precedence:
    version = entry.target.version
    return precedence(version if is_version(version) else "0.0.0")
