"""Another password; the other computers must then sign in anew."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.secret_field import SecretField
from desktop_app.qt.widgets.status_line import StatusLine
from desktop_app.qt.widgets.text import Words
from desktop_app.sync.troubles import SyncTrouble


class PasswordCard(Card):
    """`change` is given the old and the new one."""

    def __init__(self, face: Face, change: Callable[[str, str], None]) -> None:
        super().__init__(face, spacing=face.space("sm"))
        self._change = change
        self.add(Words(face, self.tr("Password"), "subheading"))
        said = self.tr("It lets you sign in on another computer. Changing it signs your other computers out.")
        self.add(Words(face, said, "label", "ink_secondary", weight=400))
        self.old = SecretField(face, self.tr("The password until now (empty if you chose none)"))
        self.new = SecretField(face, self.tr("The new password"))
        self.new.set_help(self.tr("Twelve signs or more; several words are easiest to keep."))
        for field in (self.old, self.new):
            self.add(field)
            field.edit.returnPressed.connect(self.submit)
            field.edit.textEdited.connect(lambda _text, one=field: one.set_error(""))
        self.button = Button(face, self.tr("Change the password"), on_click=self.submit)
        self.add(Flow(self.button))
        self.status = StatusLine(face)
        self.add(self.status)

    def submit(self) -> None:
        """Hand over what was typed."""
        if not self.new.secret():
            self.new.set_error(self.tr("Type the new password."))
            self.new.edit.setFocus()
            return
        self._busy(True)
        self._change(self.old.secret(), self.new.secret())

    def done(self, error: Exception | None, said: str) -> None:
        """It was changed, or why not."""
        self._busy(False)
        if error is None:
            self.old.forget()
            self.new.forget()
            self.status.say(said)
            return
        code = error.code if isinstance(error, Trouble) else ""
        field = {SyncTrouble.WRONG_LOGIN: self.old, SyncTrouble.PASSWORD_SHORT: self.new}.get(code)  # type: ignore[call-overload]
        if field is None:
            self.status.refuse(said)
        else:
            field.set_error(said)
            field.edit.setFocus()

    def _busy(self, busy: bool) -> None:
        for widget in (self.old, self.new, self.button):
            widget.setEnabled(not busy)
        self.status.say(self.tr("Asking your company’s server …") if busy else "")
