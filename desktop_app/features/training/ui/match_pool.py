"""The right sides that are still free, two beside each other, and the one that is on its way."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Protocol

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.features.training.ui.match_side import Side
from desktop_app.features.training.ui.seen import bring_into_sight
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.text import Words

_COLUMNS = 2


class Taker(Protocol):
    """Who takes the sides."""

    def picked_up(self, side: Side) -> None:
        """A free side was pressed."""
        ...

    def carry(self, source: QWidget, at: QPoint) -> None:
        """It is dragged, and the pointer is there on the screen."""
        ...

    def put(self, source: QWidget, at: QPoint) -> None:
        """It was let go there."""
        ...


class Pool(QWidget):
    """`words` are all right sides by id."""

    def __init__(self, face: Face, words: Mapping[str, str], taker: Taker) -> None:
        super().__init__()
        self._taker = taker
        self._ghost: QLabel | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(face.space("xs"))
        column.addWidget(Words(face, self.tr("Still free"), "label", "ink_secondary", weight=600))
        self._grid = QGridLayout()
        self._grid.setSpacing(face.space("xs"))
        for number in range(_COLUMNS):
            self._grid.setColumnStretch(number, 1)
        column.addLayout(self._grid)
        self.sides = {key: Side(face, key, text, taker) for key, text in words.items()}
        for side in self.sides.values():
            side.setParent(self)
            side.clicked.connect(lambda on, side=side: self._pressed(side, on))
        self._lay_out(words)

    @property
    def picked(self) -> Side | None:
        """What is picked up."""
        return next((side for side in self.sides.values() if side.isChecked()), None)

    def pick(self, picked: Side | None) -> None:
        """Pick up this one and no other."""
        for side in self.sides.values():
            side.setChecked(side is picked)

    def show_free(self, free: Collection[str]) -> None:
        """Show these, in their order."""
        self.pick(None)
        self._lay_out(free)
        self.setVisible(not set(free).isdisjoint(self.sides))

    def _lay_out(self, free: Collection[str]) -> None:
        while self._grid.takeAt(0) is not None:
            pass
        shown = [side for key, side in self.sides.items() if key in free]
        for key, side in self.sides.items():
            side.setVisible(key in free)
        for number, side in enumerate(shown):
            self._grid.addWidget(side, *divmod(number, _COLUMNS), Qt.AlignmentFlag.AlignTop)

    def carry(self, source: QWidget, at: QPoint, ground: QWidget) -> None:
        """Let a likeness of what is dragged follow the pointer."""
        if self._ghost is None:
            self._ghost = QLabel(ground)
            self._ghost.setPixmap(source.grab())
            self._ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._ghost.adjustSize()
            self._ghost.show()
            self._ghost.raise_()
        room = ground.rect().size() - self._ghost.size()
        corner = at - self._ghost.rect().center()
        self._ghost.move(max(0, min(corner.x(), room.width())), max(0, min(corner.y(), room.height())))
        bring_into_sight(self._ghost)

    def let_go(self) -> None:
        """Nothing is dragged any more."""
        if self._ghost is not None:
            self._ghost.hide()
            self._ghost.deleteLater()
            self._ghost = None

    def _pressed(self, side: Side, on: bool) -> None:
        self.pick(side if on else None)
        self._taker.picked_up(side)
