"""Asks for the passphrase of this computer's key, or for a new one: wherever somebody signs, or looks after keys.

Slices are strangers, and several of them need it, so it stands here. It knows no key: whoever shows it listens to
`given`, does the work in the image lane (a passphrase takes half a second), meanwhile says `busy(…)`, and afterwards
closes, or tells with `refuse(sentence)` why not. What was typed is gone from the fields once it was given.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.check import Check
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.secret_field import SecretField
from desktop_app.qt.widgets.text import Words


class PassphraseForm(QWidget):
    """`choosing` asks twice. `said` stands above instead of the plain sentence, `do` on the button.

    With `on_cancel` there is a second button. `embedded` leaves the buttons to whoever shows the form: call `submit`.
    """

    given = Signal(str)

    def __init__(
        self,
        face: Face,
        *,
        choosing: bool = False,
        said: str = "",
        do: str = "",
        kind: str = "primary",
        on_cancel: Callable[[], None] | None = None,
        embedded: bool = False,
    ) -> None:
        super().__init__()
        self.face = face
        self.choosing = choosing
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(face.space("sm"))
        self.said = Words(face, said or self._plain(), "body", "ink_secondary")
        help_text = self.tr("At least 12 signs; four or five words that do not belong together are good.")
        self.passphrase = SecretField(face, self.tr("Passphrase"), help_text=help_text if choosing else "")
        self.again = SecretField(face, self.tr("The same passphrase again"))
        self.shown = Check(face, self.tr("Show what I type"))
        self.waiting = Words(face, "", "label", "ink_secondary", weight=400)
        for widget in (self.said, self.passphrase, self.again, self.shown, self.waiting):
            column.addWidget(widget)
        self.again.setVisible(choosing)
        self.waiting.hide()
        self._add_buttons(column, do, kind, on_cancel, embedded)
        self._connect()

    def _add_buttons(
        self, column: QVBoxLayout, do: str, kind: str, on_cancel: Callable[[], None] | None, embedded: bool
    ) -> None:
        words = do or (self.tr("Use this passphrase") if self.choosing else self.tr("Open the key"))
        self.button = Button(self.face, words, kind, on_click=self.submit)
        self.cancel = Button(self.face, self.tr("Cancel"), "quiet", on_click=on_cancel)
        self._buttons = Flow(self.button, self.cancel)
        self.cancel.setHidden(on_cancel is None)
        column.addWidget(self._buttons)
        self._buttons.setVisible(not embedded)

    def _connect(self) -> None:
        self.shown.toggled.connect(self._show_signs)
        for field in (self.passphrase, self.again):
            field.edit.textEdited.connect(partial(self._typed, field))
        self.passphrase.edit.returnPressed.connect(self._go_on)
        self.again.edit.returnPressed.connect(self.submit)

    @property
    def first(self) -> QWidget:
        """Where to begin."""
        return self.passphrase.edit

    @property
    def is_busy(self) -> bool:
        """Whether a passphrase is being tried."""
        return not self.waiting.isHidden()

    def submit(self) -> None:
        """Hand over what was typed, where it can be a passphrase at all."""
        if self.is_busy:
            return
        secret = self.passphrase.secret()
        if not secret:
            self._wrong(self.passphrase, self.tr("Type the passphrase."))
        elif self.choosing and secret != self.again.secret():
            self.again.forget()
            self._wrong(self.again, self.tr("This is not the same as above. Type it once more."))
        else:
            self.forget()
            self.given.emit(secret)

    def busy(self, text: str = "") -> None:
        """Say that it is being tried; nothing can be typed meanwhile."""
        self._lock(True)
        self.waiting.setText(text or self.tr("One moment …"))
        self.waiting.show()
        announce(self.waiting, self.waiting.text())

    def idle(self) -> None:
        """It is over: one can type again."""
        self.waiting.hide()
        self._lock(False)

    def refuse(self, text: str) -> None:
        """Say at the field why it was not taken."""
        self.idle()
        self._wrong(self.passphrase, text)

    def forget(self) -> None:
        """Leave no secret behind, and nothing in plain sight for the next one."""
        self.passphrase.forget()
        self.again.forget()
        self.shown.setChecked(False)

    def _plain(self) -> str:
        if self.choosing:
            return self.tr(
                "Your key lies on this computer in a locked file. Choose the passphrase that opens it: it is asked "
                "for once each time you start Portavoce. Nobody can bring it back for you, so keep it well."
            )
        return self.tr(
            "Your key lies on this computer in a locked file. Your passphrase opens it until you close Portavoce."
        )

    def _wrong(self, field: SecretField, text: str) -> None:
        field.set_error(text)
        announce(field, text, at_once=True)
        field.edit.setFocus()

    def _typed(self, field: SecretField, _text: str) -> None:
        field.set_error("")

    def _go_on(self) -> None:
        if self.choosing and not self.again.secret():
            self.again.edit.setFocus()
        else:
            self.submit()

    def _show_signs(self, shown: bool) -> None:
        self.passphrase.show_signs(shown)
        self.again.show_signs(shown)

    def _lock(self, locked: bool) -> None:
        for widget in (self.passphrase.edit, self.again.edit, self.shown, self.button):
            widget.setEnabled(not locked)
