"""Makes somebody a publisher-to-be: a key behind a passphrase, and the card that the owner needs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.features.trainer.kept import CardSeen
from desktop_app.features.trainer.letting_out import LettingOut
from desktop_app.features.trainer.templates import slug
from desktop_app.features.trainer.ui.publish_deed import DeedPanel
from desktop_app.features.trainer.ui.publish_desk import PublishDesk
from desktop_app.features.trainer.ui.publish_fields import PlaceField
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.inputs import LineField
from desktop_app.qt.widgets.secret_field import SecretField

translate = QCoreApplication.translate


class NewKeyPanel(DeedPanel):
    """`made` is told the card with the words to read out."""

    def __init__(
        self, face: Face, over: QWidget, desk: PublishDesk, person: str, made: Callable[[CardSeen], None]
    ) -> None:
        title = translate("NewKeyPanel", "Make my key and card")
        text = translate(
            "NewKeyPanel",
            "The key stays on this computer and signs what you publish. The card tells the company who you are.",
        )
        super().__init__(face, over, desk, title, text)
        self._made = made
        self.name = LineField(face, self.tr("Your name"), help_text=self.tr("As colleagues know you"))
        self.id = LineField(
            face,
            self.tr("What the library calls you"),
            help_text=self.tr("Small letters, digits, hyphens: ada-rossi"),
        )
        ask = self._ask_card
        self.card = PlaceField(face, self.tr("Where the card goes"), self.tr("Choose another place…"), ask)
        self.passphrase = SecretField(
            face,
            self.tr("Passphrase"),
            help_text=self.tr("At least 12 signs; four or five words that do not belong together are good."),
        )
        self.again = SecretField(face, self.tr("Passphrase once more"))
        for field in (self.name, self.id, self.card, self.passphrase, self.again):
            self.add(field)
        self._say_where()
        self.end(self.tr("Make key and card"), self.tr("Making the key …"), self.deed)
        self.name.edit.setText(person)
        self.name.edit.textEdited.connect(lambda _text: self._suggest())
        self.id.edit.textEdited.connect(lambda _text: self._suggest())
        self._suggest()

    def _say_where(self) -> None:
        self.at(self.name, "library.bad-person-name", "library.name-needed")
        self.at(self.id, "library.bad-name", "library.device-name", "library.reserved-name", "library.key-exists")
        self.at(self.card, "library.card-exists", "library.folder-needed")
        self.at(self.passphrase, "library.passphrase-short", "library.no-passphrase")
        self.at(self.again, "library.passphrase-differs")

    def start(self) -> None:
        """Come up; where the name is known, the passphrase is what is missing."""
        self.open(self.passphrase.edit if self.name.text() else self.name.edit)

    def _suggest(self) -> None:
        if not self.id.edit.isModified():
            self.id.edit.setText(slug(self.name.text().replace("ł", "l").replace("Ł", "L")))
        if not self.card.field.edit.isModified():
            self.card.show_place(self.desk.desktop.documents() / f"{self.id.text() or 'my'}.card.toml")

    def _ask_card(self) -> Path | None:
        kinds = self.tr("Cards (*.card.toml)")
        title = self.tr("Where shall the card go?")
        chosen = self.desk.desktop.where_to_save(self, title, f"{self.id.text()}.card.toml", kinds)
        self.card.field.edit.setModified(chosen is not None)
        return chosen

    def deed(self) -> None:
        """Make both, or neither."""
        name, publisher, card = self.name.text(), self.id.text(), self.card.place
        first, second = self.passphrase.secret(), self.again.secret()
        work = LettingOut(self.desk.keeping)
        self.run(lambda: work.make_key(name, publisher, first, second, card), self._done)

    def _done(self, card: CardSeen) -> None:
        self.accept()
        self._made(card)
