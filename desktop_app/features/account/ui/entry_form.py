"""The form with which somebody joins or signs in; it says at the field what was not taken."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.check import Check
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.inputs import LineField
from desktop_app.qt.widgets.secret_field import SecretField
from desktop_app.qt.widgets.segments import Segments
from desktop_app.qt.widgets.status_line import StatusLine
from desktop_app.sync.admission import Admission
from desktop_app.sync.state import CompanyMet
from desktop_app.sync.troubles import SyncTrouble

CODE, LOGIN = "code", "login"
_OF_THE_CODE = (SyncTrouble.CODE_UNKNOWN, SyncTrouble.CODE_USED, SyncTrouble.CODE_OVER)
_OF_THE_PASSWORD = (SyncTrouble.WRONG_LOGIN, SyncTrouble.PASSWORD_SHORT)


class EntryForm(QWidget):
    """`enter` is given what was typed, once it can be right; `met` is whom one joins, and what one agrees to."""

    def __init__(
        self, face: Face, met: CompanyMet, login: str, enter: Callable[[Admission], None], *, voluntary: bool = False
    ) -> None:
        super().__init__()
        self.face = face
        self._met = met
        self._enter = enter
        ways = [(CODE, self.tr("With a code")), (LOGIN, self.tr("With a password"))]
        self.way = Segments(face, self.tr("How do you get in?"), ways, LOGIN if login else CODE)
        self.code = LineField(
            face,
            self.tr("The code of your invitation"),
            hint="7K3QF-9M2TX-B4VWA-P6ZDR",
            help_text=self.tr("From your company, by letter or in person. It holds once, for this computer."),
        )
        self.login = LineField(face, self.tr("Your login"))
        self.login.edit.setText(login)
        self.password = SecretField(face, self.tr("Your password"))
        said = self.tr("Also let my company know of what is voluntary")
        detail = self.tr("It is off unless you want it, and you can keep single things back later.")
        self.programme = Check(face, said, detail, checked=voluntary)
        self.button = Button(face, "", "primary", on_click=self.submit)
        self.status = StatusLine(face)
        self._lay_out()
        self.programme.setVisible(met.programme)  # now that it is inside: alone it would be a window
        self.way.chosen.connect(self._show)
        for field in (self.code, self.login, self.password):
            field.edit.returnPressed.connect(self.submit)
            field.edit.textEdited.connect(lambda _text, one=field: one.set_error(""))
        self._show(self.way.current)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.face.space("md"))
        column.addWidget(Flow(self.way))
        for widget in (self.code, self.login, self.password, self.programme, Flow(self.button), self.status):
            column.addWidget(widget)

    @property
    def first(self) -> QWidget:
        """Where to begin."""
        return self.code.edit if self.way.current == CODE else self.login.edit

    def _show(self, way: str) -> None:
        by_code = way == CODE
        self.code.setVisible(by_code)
        self.login.setVisible(not by_code)
        label = self.tr("A password for your other computers (may stay empty)") if by_code else self.tr("Your password")
        self.password.set_label(label)
        self.password.set_help(self.tr("Twelve signs or more; several words are easiest to keep.") if by_code else "")
        self.button.setText(self.tr("Agree and join") if by_code else self.tr("Agree and sign in"))

    def submit(self) -> None:
        """Hand over what was typed, where it can be right."""
        by_code = self.way.current == CODE
        if by_code and not self.code.text():
            self._wrong(self.code, self.tr("Type the code of your invitation."))
        elif not by_code and not self.login.text():
            self._wrong(self.login, self.tr("Type your login."))
        elif not by_code and not self.password.secret():
            self._wrong(self.password, self.tr("Type your password."))
        else:
            self.busy(True)
            self._enter(self._typed(by_code))

    def _typed(self, by_code: bool) -> Admission:
        return Admission(
            agreed=self._met.agreement_version,
            programme=self._met.programme and self.programme.isChecked(),
            code=self.code.text() if by_code else "",
            login="" if by_code else self.login.text(),
            password=self.password.secret(),
            address=self._met.address,
        )

    def busy(self, busy: bool) -> None:
        """While the server is asked nothing can be typed."""
        for widget in (self.way, self.code, self.login, self.password, self.programme, self.button):
            widget.setEnabled(not busy)
        self.status.say(self.tr("Asking your company’s server …") if busy else "")

    def refuse(self, error: Exception, said: str) -> None:
        """Say where it was typed why it was not taken; what was typed stays, but for the password."""
        self.busy(False)
        code = error.code if isinstance(error, Trouble) else ""
        if code in _OF_THE_CODE and self.way.current == CODE:
            self._wrong(self.code, said)
        elif code in _OF_THE_PASSWORD:
            self.password.forget()
            self._wrong(self.password, said)
        else:
            self.status.refuse(said)
            self.button.setFocus()

    def _wrong(self, field: LineField, text: str) -> None:
        field.set_error(text)
        field.edit.setFocus()
