"""Replaces the company seal: with the old one, or with the words on paper when the old one is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.trainer.kept import Kept, KeyAndSecret
from desktop_app.features.trainer.telling import Refusal
from desktop_app.features.trainer.ui.owner.owner_desk import OwnerDesk
from desktop_app.features.trainer.ui.owner.seal_walk import FIRST, SEAL, SealWalk
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

    def _show_way(self, way: str) -> None:
        self.signing.setVisible(way == OLD)
        self.words.setVisible(way == ON_PAPER)


class NewSealView(SealWalk):
    """What vouches, the new seal, new words on paper, two of them back."""

    def __init__(
        self, face: Face, desk: OwnerDesk, kept: Kept, made: Callable[[Kept], None], given_up: Callable[[], None]
    ) -> None:
        self.vouch_step = VouchStep(face, desk, kept)
        super().__init__(face, desk, translate("NewSealView", "A new company seal"), self.vouch_step, made, given_up)
        self._kept = kept
        self._old: KeyAndSecret | str = ""
        self.show_step(FIRST)

    def names(self) -> tuple[str, str]:
        """See `SealWalk.names`."""
        return self.tr("Old seal"), self.tr("Replace the seal")

    def begin_at(self) -> QWidget:
        """See `SealWalk.begin_at`."""
        by_key = self.vouch_step.way.current == OLD
        return self.vouch_step.signing.first if by_key else self.vouch_step.words.edit

    def check_first(self) -> None:
        """See `SealWalk.check_first`."""
        old, keeping, folder = self.vouch_step.given(), self.keeping, self._kept.folder

        def vouched(place: Path) -> None:
            self._old = old
            self.seal_step.suggest(place)
            self.show_step(SEAL)

        self.run(lambda: keeping.require_vouching(folder, old), vouched)

    def check_seal(self, key: KeyAndSecret, again: str) -> Callable[[], object]:
        """See `SealWalk.check_seal`."""
        custody, folder = self.keeping.custody, self._kept.folder
        return lambda: custody.require_new_key(key.file, key.passphrase, again, folder)

    def making(self) -> Callable[[], Kept]:
        """See `SealWalk.making`."""
        keeping, folder, old, key, paper = self.keeping, self._kept.folder, self._old, self.key, self.paper
        return lambda: keeping.new_seal(folder, old, key, key.passphrase, paper)

    def refuse_first(self, refusal: Refusal) -> bool:
        """See `SealWalk.refuse_first`."""
        return self.vouch_step.refuse(refusal)

    def forget(self) -> None:
        """Leave no secret behind."""
        self._old = ""
        self.vouch_step.signing.passphrase.forget()
        self.vouch_step.words.edit.clear()
        super().forget()
