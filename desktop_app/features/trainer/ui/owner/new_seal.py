"""Replaces the company seal: with the old one, or with the words on paper when the old one is lost."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.trainer.kept import Kept, KeyAndSecret
from desktop_app.features.trainer.telling import Refusal
from desktop_app.features.trainer.ui.owner.owner_desk import OwnerDesk
from desktop_app.features.trainer.ui.owner.seal_walk import Wish
from desktop_app.features.trainer.ui.publish_fields import SignFields
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.inputs import TextField
from desktop_app.qt.widgets.segments import Segments
from desktop_app.qt.widgets.text import Words

translate = QCoreApplication.translate
OLD, ON_PAPER = "old", "paper"


class VouchStep(QWidget):
    """What vouches for the new seal."""

    def __init__(self, face: Face, desk: OwnerDesk, kept: Kept) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(face.space("md"))
        said = self.tr(
            "A new seal replaces the old one and the words on paper. Nobody has to compare anything again: desks "
            "follow by themselves."
        )
        column.addWidget(Words(face, said))
        label = self.tr("What do you have?")
        column.addWidget(Words(face, label, "label", weight=600))
        options = [(OLD, self.tr("The old seal")), (ON_PAPER, self.tr("The words on paper"))]
        self.way = Segments(face, label, options, OLD if kept.seals else ON_PAPER)
        self.way.chosen.connect(self._show_way)
        column.addWidget(self.way)
        keys = [(file, file.name) for file in kept.seals]
        self.signing = SignFields(face, desk.publish.desktop, keys, self.tr("Old seal"))
        self.words = TextField(face, self.tr("The 24 words"), help_text=self.tr("With a space between, in their order"))
        column.addWidget(self.signing)
        column.addWidget(self.words)
        self._show_way(self.way.current)

    @property
    def first(self) -> QWidget:
        """Where to begin."""
        return self.signing.first if self.way.current == OLD else self.words.edit

    def given(self) -> KeyAndSecret | str:
        """Old seal or words, which are gone from the fields afterwards."""
        if self.way.current == OLD:
            return self.signing.given()
        words = self.words.text()
        self.words.edit.clear()
        return words

    def refuse(self, refusal: Refusal) -> bool:
        """Say it at its field; False where it belongs to none."""
        self.signing.clear_errors()
        self.words.set_error("")
        if self.way.current == OLD:
            where = self.signing.refuse(refusal.code, refusal.text)
            if where is not None:
                announce(where, refusal.text, at_once=True)
                where.setFocus()
            return where is not None
        self.words.set_error(refusal.text)
        self.words.edit.setFocus()
        return True

    def forget(self) -> None:
        """Leave no secret behind."""
        self.signing.passphrase.forget()
        self.words.edit.clear()

    def _show_way(self, way: str) -> None:
        self.signing.setVisible(way == OLD)
        self.words.setVisible(way == ON_PAPER)


class NewSealWay:
    """What vouches, the new seal, new words on paper, two of them back."""

    def __init__(self, face: Face, desk: OwnerDesk, kept: Kept) -> None:
        self.step = VouchStep(face, desk, kept)
        self._keeping, self._folder = desk.publish.keeping, kept.folder

    def names(self) -> tuple[str, str, str]:
        """See `SealWay`."""
        title = translate("NewSealWay", "A new company seal")
        return title, translate("NewSealWay", "Old seal"), translate("NewSealWay", "Replace the seal")

    def first(self) -> QWidget:
        """See `SealWay`."""
        return self.step.first

    def reading(self) -> Callable[[], Wish]:
        """See `SealWay`."""
        old, keeping, folder = self.step.given(), self._keeping, self._folder

        def require(key: KeyAndSecret, again: str) -> None:
            keeping.custody.require_new_key(key.file, key.passphrase, again, folder)

        def make(key: KeyAndSecret, paper: str) -> Kept:
            return keeping.new_seal(folder, old, key, key.passphrase, paper)

        return lambda: Wish(keeping.require_vouching(folder, old), require, make)

    def refuse(self, refusal: Refusal) -> bool:
        """See `SealWay`."""
        return self.step.refuse(refusal)

    def forget(self) -> None:
        """See `SealWay`."""
        self.step.forget()
