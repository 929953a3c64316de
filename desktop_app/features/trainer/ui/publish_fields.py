"""Fields that the forms about libraries share: a place on the disk, and which key to sign with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.trainer.kept import KeyAndSecret
from desktop_app.features.trainer.ui.publish_desktop import PublishDesktop
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.inputs import ChoiceField, LineField
from desktop_app.qt.widgets.secret_field import SecretField


class PlaceField(QWidget):
    """A whole path, typed or chosen; `choose` asks the computer and gives None when the person changed their mind."""

    def __init__(
        self, face: Face, label: str, words: str, choose: Callable[[], Path | None], *, help_text: str = ""
    ) -> None:
        super().__init__()
        self._choose = choose
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(face.space("xxs"))
        self.field = LineField(face, label, help_text=help_text)
        self.button = Button(face, words, "quiet", "small", "folder-open", hang="left", on_click=self._chosen)
        column.addWidget(self.field)
        self.buttons = Flow(self.button, gap=face.space("md"))
        column.addWidget(self.buttons)
        self.on_change: Callable[[], None] = lambda: None

    @property
    def place(self) -> Path:
        """What stands there; the empty path where nothing does."""
        text = self.field.text()
        return Path(text).expanduser() if text else Path()

    def show_place(self, place: Path) -> None:
        """Write a path into it."""
        self.field.edit.setText(str(place))

    def _chosen(self) -> None:
        place = self._choose()
        if place is not None:
            self.show_place(place)
            self.on_change()


class SignFields(QWidget):
    """Which key, and its passphrase. `keys` are files at hand with a word for each."""

    def __init__(self, face: Face, desktop: PublishDesktop, keys: Sequence[tuple[Path, str]], label: str = "") -> None:
        super().__init__()
        self._desktop = desktop
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(face.space("xxs"))
        options = [(str(file), words) for file, words in keys] or [("", self.tr("No key is here yet"))]
        self.choice = ChoiceField(face, label or self.tr("Sign with"), options)
        self.other = Button(
            face, self.tr("Another key file…"), "quiet", "small", "key-round", hang="left", on_click=self._choose
        )
        self.passphrase = SecretField(face, self.tr("Passphrase of this key"))
        column.addWidget(self.choice)
        column.addWidget(Flow(self.other))
        column.addSpacing(face.space("xs"))
        column.addWidget(self.passphrase)
        self.choice.box.currentIndexChanged.connect(lambda _index: self.choice.set_error(""))

    @property
    def first(self) -> QWidget:
        """Where to begin: the passphrase, unless a key has to be chosen first."""
        return self.passphrase.edit if self.choice.current else self.other

    def given(self) -> KeyAndSecret:
        """What to unlock; the field is empty afterwards."""
        found = KeyAndSecret(Path(self.choice.current), self.passphrase.secret())
        self.passphrase.forget()
        return found

    def show_keys(self, keys: Sequence[tuple[Path, str]]) -> None:
        """Other keys fit now."""
        chosen = self.choice.current
        self.choice.box.clear()
        for file, words in keys:
            self.choice.box.addItem(words, str(file))
        if not keys:
            self.choice.box.addItem(self.tr("No key is here yet"), "")
        self.choice.box.setCurrentIndex(max(0, self.choice.box.findData(chosen)))

    def refuse(self, code: str, text: str) -> QWidget | None:
        """Say at the field what is wrong with key or passphrase; None where it is neither."""
        if code in ("library.passphrase-wrong", "library.no-passphrase"):
            self.passphrase.set_error(text)
            return self.passphrase.edit
        if code.startswith(("library.key-", "library.no-key", "library.seal-", "library.publisher-not-here")):
            self.choice.set_error(text)
            return self.choice.box
        return None

    def clear_errors(self) -> None:
        """Nothing is wrong any more."""
        self.passphrase.set_error("")
        self.choice.set_error("")

    def _choose(self) -> None:
        file = self._desktop.choose_file(self, self.tr("Which key?"), self.tr("Keys (*.key);;All files (*)"))
        if file is None:
            return
        box = self.choice.box
        if box.findData(str(file)) < 0:
            box.addItem(file.name, str(file))
        box.setCurrentIndex(box.findData(str(file)))
        nothing = box.findData("")
        if nothing >= 0:
            box.removeItem(nothing)
        self.passphrase.edit.setFocus()
