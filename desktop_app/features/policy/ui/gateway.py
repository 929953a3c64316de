"""Says what stands between the person and the signature, and opens the way when nothing does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.policy.reading import Gate, PolicyState
from desktop_app.features.policy.ui.icon_line import icon_line
from desktop_app.features.policy.ui.wording import moment_words
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button


class Gateway(QWidget):
    """A lock with its sentence, a button to sign, or the day of the signature with a way to the receipt.

    `filled` makes the button the one filled button of the screen.
    """

    def __init__(self, face: Face, sign: Callable[[], None], train: Callable[[], None], *, filled: bool = True) -> None:
        super().__init__()
        self.face = face
        self._kind = "primary" if filled else "secondary"
        self._sign, self._train = sign, train
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(face.space("xs"))
        self._shown: tuple[Gate, bool, str] | None = None

    def show_state(self, state: PolicyState, signed_at: str) -> None:
        """Show how the person stands now; the same state twice keeps the focus where it is.

        `signed_at` is the moment that stands on the receipt.
        """
        wanted = (state.gate, state.all_read, signed_at)
        if wanted == self._shown:
            return
        self._shown = wanted
        self._clear()
        if state.gate is Gate.SIGNED:
            signed = self.tr("Signed on {moment}").format(moment=moment_words(signed_at or state.signed_at or ""))
            self._column.addWidget(icon_line(self.face, "circle-check", "success", signed))
            self._column.addWidget(self._button(self.tr("Your receipt"), "quiet", self._sign, hang="left"))
        elif state.gate is Gate.OPEN:
            self._column.addWidget(self._button(self.tr("Go and sign"), self._kind, self._sign, icon="signature"))
        else:
            self._column.addWidget(icon_line(self.face, "lock", "ink_tertiary", self._lock_sentence(state)))
            if state.gate is Gate.TRAINING:
                self._column.addWidget(self._button(self.tr("Go to the training"), "quiet", self._train, hang="left"))

    def _lock_sentence(self, state: PolicyState) -> str:
        if state.gate is Gate.READING:
            return self.tr("Sign-off opens after the last clause")
        if state.all_read:
            return self.tr("Sign-off opens after the training")
        return self.tr("Sign-off opens after the training and the last clause")

    def _button(self, text: str, kind: str, on_click: Callable[[], None], *, icon: str = "", hang: str = "") -> Button:
        return Button(self.face, text, kind, "small" if hang else "", icon, hang=hang, on_click=on_click)

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
