"""Says what stands between the person and the signature, and opens the way when nothing does."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.policy.reading import Gate, PolicyState
from desktop_app.features.policy.ui.icon_line import icon_line
from desktop_app.features.policy.ui.wording import moment_words
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button


class Gateway(QWidget):
    """A lock with its sentence, a button to sign, or the day of the signature with a way to the receipt.

    `filled` makes the button the one filled button of the screen. The buttons are all there from the beginning, so
    that Tab reaches them in the order in which one reads.
    """

    def __init__(self, face: Face, sign: Callable[[], None], train: Callable[[], None], *, filled: bool = True) -> None:
        super().__init__()
        self.face = face
        self._line: QWidget | None = None
        self._buttons = {
            Gate.OPEN: Button(
                face, self.tr("Go and sign"), "primary" if filled else "secondary", icon="signature", on_click=sign
            ),
            Gate.TRAINING: Button(face, self.tr("Go to the training"), "quiet", "small", hang="left", on_click=train),
            Gate.SIGNED: Button(face, self.tr("Your receipt"), "quiet", "small", hang="left", on_click=sign),
        }
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(face.space("xs"))
        for button in self._buttons.values():
            self._column.addWidget(button)
            button.hide()

    def follow(self, before: QWidget) -> None:
        """Let Tab come here from `before`, which stands before it and was made later."""
        for earlier, later in pairwise((before, *self._buttons.values())):
            QWidget.setTabOrder(earlier, later)

    def show_state(self, state: PolicyState) -> None:
        """Show how the person stands now."""
        for gate, button in self._buttons.items():
            button.setVisible(gate is state.gate)
        if self._line is not None:
            self._line.hide()
            self._line.deleteLater()
            self._line = None
        if state.gate is Gate.SIGNED:
            self._line = icon_line(self.face, "circle-check", "success", self._signed_sentence(state))
        elif state.gate is not Gate.OPEN:
            self._line = icon_line(self.face, "lock", "ink_tertiary", self._lock_sentence(state))
        if self._line is not None:
            self._column.insertWidget(0, self._line)

    def _signed_sentence(self, state: PolicyState) -> str:
        moment = moment_words(state.signed_at or "")
        if not state.holds:
            return self.tr("Signed on {moment}").format(moment=moment)
        return self.tr("Signed on {moment} as version {version}").format(moment=moment, version=state.signed_version)

    def _lock_sentence(self, state: PolicyState) -> str:
        if state.gate in (Gate.FLAWED, Gate.WITHDRAWN):
            return self.tr("This version cannot be signed")
        if state.gate is Gate.READING and state.before is not None:
            return self.tr("Sign-off opens when you have read what is new")
        if state.gate is Gate.READING:
            return self.tr("Sign-off opens after the last clause")
        if state.all_read:
            return self.tr("Sign-off opens after the training")
        return self.tr("Sign-off opens after the training and the last clause")
