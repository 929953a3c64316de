"""The packs a trainer works on, and the ways to come by another one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop_app.features.trainer.ui.pack_words import PackWords
from desktop_app.features.trainer.work import Finding
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import paint_card
from desktop_app.qt.widgets.chip import Chip
from desktop_app.qt.widgets.inside import passive, smallest, wanted, wraps
from desktop_app.qt.widgets.pressed import PressedByEnter
from desktop_app.qt.widgets.text import Words

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Deeds(NamedTuple):
    """What the list can ask of the page; the first two are told the folder."""

    choose: Callable[[str], None]
    put_away: Callable[[str], None]
    new: Callable[[], None]
    open: Callable[[], None]
    bring: Callable[[], None]


class PackRow(PressedByEnter):
    """One pack: title, kind and version, state."""

    def __init__(self, face: Face, words: PackWords, folder: str, finding: Finding | None, deeds: Deeds) -> None:
        super().__init__()
        self.face = face
        self.folder = folder
        self.chosen = False
        self._words = words
        self._deeds = deeds
        self._title = Words(face, "", "label", weight=600)
        self._about = Words(face, "", "caption", "ink_secondary")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(13, 12, 13, 12)
        self._column.setSpacing(2)
        self._column.addWidget(passive(self._title))
        self._column.addWidget(passive(self._about))
        self._column.addSpacing(4)
        self._chip: Chip | None = None
        wraps(self)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("focus_radius", face.size("radius.card"))
        self.clicked.connect(lambda _checked=False: deeds.choose(folder))
        self.show_finding(finding)

    def show_finding(self, finding: Finding | None) -> None:
        """Show how it stands."""
        title, about = self._words.title(self.folder, finding), self._words.about(finding)
        state, tone = self._words.state(finding)
        self._title.setText(title)
        self._about.setText(about)
        if self._chip is not None:
            self._column.removeWidget(self._chip)
            self._chip.hide()
            self._chip.deleteLater()
        self._chip = Chip(self.face, state, tone)
        self._column.addWidget(passive(self._chip), 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(f"{title}, {about}, {state}")
        self.setToolTip(self.folder)
        self.updateGeometry()

    def set_chosen(self, *, chosen: bool) -> None:
        """Whether this is the one that is open."""
        self.chosen = chosen
        self.setAccessibleDescription(self.tr("open") if chosen else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Sized to the words."""
        return wanted(self)

    def minimumSizeHint(self) -> QSize:
        """The longest word."""
        return smallest(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows lead to the next pack, Delete takes this one off the list."""
        step = _STEPS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Delete:
            self._deeds.put_away(self.folder)
        elif step is not None:
            self.focusNextPrevChild(step > 0)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card of the one that is open, or the tint under the pointer."""
        if not (self.chosen or self.underMouse() or self.isDown()):
            return
        painter = QPainter(self)
        role, line, width = ("surface", "accent", 2.0) if self.chosen else ("fill", "fill", 1.0)
        paint_card(painter, self.face, QRectF(self.rect()), self.face.size("radius.card"), role, line, width)
        painter.end()


class PackList(QWidget):
    """All packs on the table, and three buttons below."""

    def __init__(self, face: Face, words: PackWords, deeds: Deeds) -> None:
        super().__init__()
        self.face = face
        self._words = words
        self._deeds = deeds
        self.rows: dict[str, PackRow] = {}
        self.setAccessibleName(self.tr("Your packs"))
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)  # room for the focus ring
        column.setSpacing(0)
        self._packs = QVBoxLayout()
        self._packs.setSpacing(face.space("xxs"))
        column.addLayout(self._packs)
        column.addSpacing(face.space("md"))
        column.addStretch(1)
        self.new_button = Button(face, self.tr("New pack"), icon="plus", on_click=deeds.new)
        self.open_button = Button(face, self.tr("Open a folder…"), "quiet", "small", "folder-open", on_click=deeds.open)
        self.bring_button = Button(
            face, self.tr("Import questions…"), "quiet", "small", "file-down", on_click=deeds.bring
        )
        for button in (self.new_button, self.open_button, self.bring_button):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            column.addWidget(button)
            column.addSpacing(face.space("xxs"))

    def show_packs(self, folders: Sequence[str], found: Mapping[str, Finding]) -> None:
        """Other packs, in this order."""
        for row in self.rows.values():
            self._packs.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {
            folder: PackRow(self.face, self._words, folder, found.get(folder), self._deeds) for folder in folders
        }
        for row in self.rows.values():
            self._packs.addWidget(row)
            row.show()  # at once: it may be about to get the focus

    def show_finding(self, finding: Finding) -> None:
        """How it stands with one of them."""
        if finding.folder in self.rows:
            self.rows[finding.folder].show_finding(finding)

    def mark(self, folder: str) -> None:
        """Show which one is open."""
        for name, row in self.rows.items():
            row.set_chosen(chosen=name == folder)
