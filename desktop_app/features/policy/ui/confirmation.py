"""One sentence to confirm: a box to tick, and under it what is wrong when it is needed and not ticked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.policy.ui.icon_line import icon_line
from desktop_app.features.policy.ui.sign_screen import ToConfirm
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.check import Check


class Confirmation(QWidget):
    """Never ticked beforehand."""

    def __init__(self, face: Face, asked: ToConfirm, changed: Callable[[], None]) -> None:
        super().__init__()
        self.sentence = asked.sentence
        self._detail = asked.detail
        self.check = Check(face, asked.sentence, asked.detail)
        self._needed = self.tr("Needed to sign: tick it if it is true.")
        self._error = icon_line(face, "circle-x", "danger", self._needed, "danger")
        self._error.hide()
        under = QHBoxLayout()
        under.setContentsMargins(face.size("control.check") + face.space("sm"), 0, 0, 0)
        under.addWidget(self._error)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(face.space("xxs"))
        column.addWidget(self.check)
        column.addLayout(under)
        self.check.toggled.connect(self._forgive)
        self.check.toggled.connect(lambda _on: changed())

    @property
    def ticked(self) -> bool:
        """Whether the person confirms it."""
        return self.check.isChecked()

    @property
    def pointed_out(self) -> bool:
        """Whether the page says that it is missing."""
        return not self._error.isHidden()

    def point_out(self) -> None:
        """Say that it is missing, if it is."""
        if self.ticked:
            return
        self._error.show()
        self.check.setAccessibleDescription(self._needed)
        announce(self.check, self._needed)

    def _forgive(self, _on: bool) -> None:
        self._error.hide()
        self.check.setAccessibleDescription(self._detail)
