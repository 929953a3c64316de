"""Opens this computer's key where a paper has to be signed: asks for what it needs, and says what is in the way."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.evidence.keyholder import KeyStanding
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.dialog import Panel
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.passphrase_form import PassphraseForm
from desktop_app.qt.widgets.text import Words

ASKS_FOR_PASSPHRASE = (KeyStanding.CHOOSE_PASSPHRASE, KeyStanding.CLOSED_PASSPHRASE)


class KeyDoing(NamedTuple):
    """What the panel can have done: open with a passphrase, look again, begin with a new key (with one, or none)."""

    open: Callable[[str], None]
    look: Callable[[], None]
    anew: Callable[[str | None], None]


class KeyPanel(Panel):
    """Says how the key stands, and takes what opens it."""

    def __init__(self, face: Face, over: QWidget, do: KeyDoing) -> None:
        super().__init__(face, over, width=520)
        self._do = do
        self._content: QWidget | None = None
        self.form: PassphraseForm | None = None
        self.heading = Words(face, "", "subheading")
        self.column.addWidget(self.heading)
        self.column.addSpacing(face.space("xs"))

    def show_standing(self, standing: KeyStanding) -> None:
        """Say how it stands, with the one thing that helps."""
        if standing in ASKS_FOR_PASSPHRASE:
            choosing = standing is KeyStanding.CHOOSE_PASSPHRASE
            title = self.tr("Choose a passphrase for your key") if choosing else self.tr("Open your key")
            self._ask_passphrase(title, choosing, self._do.open, self._no_keyring() if choosing else "")
            return
        title, said = self._in_the_way(standing)
        self._say(title, said, anew=standing is not KeyStanding.KEYRING_LOCKED)

    def ask_new_passphrase(self) -> None:
        """There is no keyring to keep the new key."""
        title = self.tr("Choose a passphrase for the new key")
        self._ask_passphrase(title, True, self._do.anew, self._no_keyring())

    def busy(self) -> None:
        """Something is being tried."""
        if self.form is not None:
            self.form.busy()

    def refuse(self, text: str) -> None:
        """Say why it did not work, where it was asked."""
        if self.form is not None:
            self.form.refuse(text)
        else:
            self._say(self.heading.text(), text, anew=True)

    # Building

    def _ask_passphrase(self, title: str, choosing: bool, take: Callable[[str], None], said: str) -> None:
        self.form = PassphraseForm(self.face, choosing=choosing, said=said, on_cancel=self.reject)
        self.form.given.connect(take)
        self._set(title, self.form, self.form.first)

    def _say(self, title: str, said: str, *, anew: bool) -> None:
        self.form = None
        holder = Panelled(self.face, said)
        again = Button(self.face, self.tr("Try again"), "primary", on_click=self._do.look)
        new = Button(self.face, self.tr("Begin with a new key"), on_click=lambda: self._do.anew(None))
        later = Button(self.face, self.tr("Not now"), "quiet", on_click=self.reject)
        holder.add(Flow(again, new, later) if anew else Flow(again, later))
        self._set(title, holder, again)
        announce(self, said)

    def _set(self, title: str, content: QWidget, first: QWidget) -> None:
        self.heading.setText(title)
        self.setAccessibleName(title)
        if self._content is not None:
            self.column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = content
        self.column.addWidget(content)
        if self.isVisible():
            content.show()
            self.place()
            first.setFocus()
        else:
            self.show_over(first)

    # Words

    def _no_keyring(self) -> str:
        return self.tr(
            "This computer has no keyring that could keep your key, so a passphrase locks it. It is asked for once "
            "each time you start Portavoce. Nobody can bring it back for you, so keep it well."
        )

    def _in_the_way(self, standing: KeyStanding) -> tuple[str, str]:
        stays = self.tr("What you signed stays signed and can be verified, with the old key or a new one.")
        told = {
            KeyStanding.KEYRING_LOCKED: (
                self.tr("The keyring of this computer is locked"),
                self.tr("It keeps what opens your key. Unlock it, then try again. Nothing was lost."),
            ),
            KeyStanding.KEYRING_GONE: (
                self.tr("The keyring of this computer is not there"),
                self.tr(
                    "It keeps what opens your key. Log in as you usually do, so that it runs, then try again. If it "
                    "does not come back, begin with a new key: the old one is set aside, not deleted."
                ),
            ),
            KeyStanding.KEYRING_FORGOT: (
                self.tr("The keyring no longer knows your key"),
                self.tr(
                    "It may have been set up anew. Bring the old keyring back and try again, or begin with a new key: "
                    "the old one is set aside, not deleted."
                ),
            ),
        }
        damaged = (
            self.tr("The file with your key is damaged"),
            self.tr(
                "Bring the file “vault” of this profile back from a backup and try again, or begin with a new key: the "
                "damaged file is set aside, not deleted."
            ),
        )
        title, said = told.get(standing, damaged)
        return title, f"{said} {stays}"


class Panelled(QWidget):
    """Words, and below them what one can do."""

    def __init__(self, face: Face, said: str) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(face.space("md"))
        self.add(Words(face, said, "body", "ink_secondary"))

    def add(self, widget: QWidget) -> None:
        """Put a widget below."""
        self._column.addWidget(widget)
