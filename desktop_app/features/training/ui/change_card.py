"""What a new version of a course means for the person, on one card: what is new, what is asked again, what stays."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.training.change import Change
from desktop_app.features.training.ui.change_words import ChangeWords, Line
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.icon import Tile, icon_label
from desktop_app.qt.widgets.text import Words

MOST = 4  # steps of each sort; all of them are in the list below
_TOP = Qt.AlignmentFlag.AlignTop
_NEW, _AGAIN, _STAYS = ("plus", "accent"), ("rotate-ccw", "ink_secondary"), ("circle-check", "success")


class ChangeCard(Card):
    """Stands until the person says that they know; `way_in` says so."""

    def __init__(self, face: Face, change: Change, got_it: Callable[[], None]) -> None:
        super().__init__(face, padding=face.space("md"), spacing=face.space("md"), across=True)
        words = ChangeWords(face.language)
        title = words.title(change)
        self.way_in = Button(face, words.got_it(), size="small", on_click=got_it)
        self.way_in.setAccessibleDescription(title)
        self._said = QVBoxLayout()
        self._said.setSpacing(face.space("xxs"))
        self._said.addWidget(Words(face, title, "body_strong"))
        text = change.text.of(face.language)
        if text:
            self._said.addWidget(Words(face, text, "body", "ink_secondary"))
        self._said.addSpacing(face.space("xs"))
        self._add(words.new(change, MOST), *_NEW)
        self._add(words.again(change, MOST), *_AGAIN)
        self._add(words.stays(change), *_STAYS)
        self._said.addSpacing(face.space("xs"))
        self._said.addWidget(self.way_in, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(Tile(face, "info", "accent"), 0, _TOP)
        self.add(self._said, 1)
        self.setAccessibleName(title)

    def _add(self, lines: tuple[Line, ...], icon: str, color: str) -> None:
        for line in lines:
            self._said.addWidget(self._row(line, icon, color))

    def _row(self, line: Line, icon: str, color: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.face.space("sm"))
        sign = icon_label(self.face, icon, "small", color)
        sign.setFixedHeight(self.face.line("body"))
        row.addWidget(sign, 0, _TOP)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(Words(self.face, line.text))
        if line.why:
            told.addWidget(Words(self.face, line.why, "label", "ink_secondary", weight=400))
        row.addLayout(told, 1)
        return holder
