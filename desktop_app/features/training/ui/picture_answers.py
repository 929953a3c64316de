"""Answers to choose from as pictures, in as many columns as there is room for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QGridLayout

from desktop_app.features.training.ui.choice_answers import ChoiceAnswers, Row
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.picture_answer import OnePicture, SomePicture

_NARROWEST = 190  # of a card: below that a picture tells nothing


class PictureAnswers(ChoiceAnswers):
    """Cards with pictures; `pictures` are the paths by option id, and `show_picture` brings one."""

    def make_row(self) -> Callable[[Face, str, str], Row]:
        """What an answer looks like."""
        return SomePicture if self.several else OnePicture

    def lay_out(self) -> None:
        """Three beside each other where that makes whole rows, else two."""
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(self.face.space("sm"))
        self._place(self._wanted())

    @property
    def pictures(self) -> dict[str, str]:
        """Where the pictures lie in the pack, by option id."""
        return {option.id: option.picture for option in self.question.options if option.id in self.rows}

    def show_picture(self, key: str, image: QImage | None) -> None:
        """Show what the worker drew for an option; None: its words stand in for it."""
        row = self.rows.get(key)
        if isinstance(row, OnePicture | SomePicture):
            row.show_image(image)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        gap, narrowest = self._grid.spacing(), self.face.grown(_NARROWEST)
        self._place(max(1, min(self._wanted(), (self.width() + gap) // (narrowest + gap))))

    def _wanted(self) -> int:
        return 3 if len(self.rows) % 3 == 0 or len(self.rows) > 4 else 2

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, int(column < columns))
        self._columns = columns
        for number, row in enumerate(self.rows.values()):
            self._grid.addWidget(row, *divmod(number, columns))
