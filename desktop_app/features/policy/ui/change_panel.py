"""What a clause said before and why it reads otherwise now, below what it says; it can be folded away."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.policy.changes import ChangeKind, ClauseChange, PartChange, excerpt
from desktop_app.features.policy.ui.changed_words import ChangedWords
from desktop_app.features.policy.ui.icon_line import icon_line
from desktop_app.packs.policy import SHOWN
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import paint_card
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.text import Words


class ChangePanel(QWidget):
    """`since` is the version that was signed. A part that was written anew is told as it was, without marks."""

    def __init__(self, face: Face, change: ClauseChange, since: str, number: str) -> None:
        super().__init__()
        self.face = face
        self._number = number
        self._inside = QWidget(self)
        self._empty = False
        self.words: tuple[ChangedWords, ...] = ()
        self.turn = Button(face, "", "quiet", "small", hang="right", on_click=self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(face.space("md"), face.space("xs"), face.space("md"), face.space("xs"))
        column.setSpacing(face.space("xxs"))
        column.addLayout(self._head(change, since))
        column.addWidget(self._inside)
        self._fill(change)
        self.open(opened=True)

    def _head(self, change: ClauseChange, since: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.face.space("xs"))
        row.addWidget(icon_label(self.face, "git-compare-arrows", "small", "accent"))
        told = self.tr("What changed since version {version}")
        if change.kind is ChangeKind.ADDED:
            told = self.tr("Not yet there in version {version}")
        row.addWidget(Words(self.face, told.format(version=since), "label", weight=600), 1)
        row.addWidget(self.turn)
        return row

    def _fill(self, change: ClauseChange) -> None:
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, self.face.space("xs"))
        column.setSpacing(self.face.space("xs"))
        if change.kind is ChangeKind.CHANGED:
            self.words = tuple(self._part(part) for part in change.parts)
        for words in self.words:
            column.addWidget(words)
        if change.kind is ChangeKind.CHANGED and change.grave is not None:
            column.addWidget(icon_line(self.face, "scale", "warning", self._grave(grave=change.grave), "ink_secondary"))
        if change.why:
            told = self.tr("**Why it changed.** {why}").format(why=change.why)
            column.addWidget(Words(self.face, told, "label", "ink_secondary", weight=400, strong_parts=True))
        self._empty = column.count() == 0
        self.turn.setHidden(self._empty)

    def _part(self, part: PartChange) -> ChangedWords:
        was, says = self._names(part.part)
        rewritten = part.gone and part.gone[0].length == len(part.before)
        if not rewritten:
            return ChangedWords(self.face, excerpt(part), lead=says)
        return ChangedWords(self.face, (piece._replace(gone=False) for piece in excerpt(part) if piece.gone), lead=was)

    def _names(self, part: str) -> tuple[str, str]:
        """What a part is called where it is told as it was, and where the marks tell."""
        names = (
            (self.tr("The rule was:"), self.tr("Rule.")),
            (self.tr("The reason was:"), self.tr("Reason.")),
            (self.tr("Allowed was:"), self.tr("Allowed.")),
            (self.tr("Not allowed was:"), self.tr("Not allowed.")),
        )
        return names[SHOWN.index(part)]

    def _grave(self, *, grave: bool) -> str:
        if grave:
            return self.tr("A serious breach of it can lead to a disciplinary measure now.")
        return self.tr("It no longer speaks of disciplinary measures.")

    @property
    def opened(self) -> bool:
        """Whether all of it is shown."""
        return self._empty or not self._inside.isHidden()

    def open(self, *, opened: bool) -> None:
        """Show all of it, or its heading alone."""
        self._inside.setVisible(opened and not self._empty)
        self.turn.setText(self.tr("Hide") if opened else self.tr("Show"))
        name = self.tr("Hide what changed in clause {number}")
        if not opened:
            name = self.tr("Show what changed in clause {number}")
        self.turn.setAccessibleName(name.format(number=self._number))

    def _turn(self) -> None:
        self.open(opened=not self.opened)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A tint, and a bar at its edge."""
        area, bar = QRectF(self.rect()), 3
        painter = QPainter(self)
        line = "line" if self.face.high_contrast else "sunken"
        paint_card(painter, self.face, area, self.face.size("radius.control"), "sunken", line)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.face.color("accent"))
        painter.drawRoundedRect(QRectF(0, 6, bar, max(0, area.height() - 12)), bar / 2, bar / 2)
        painter.end()
