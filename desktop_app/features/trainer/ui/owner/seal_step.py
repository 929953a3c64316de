"""Where the company seal is kept, and the passphrase that protects it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.trainer.kept import KeyAndSecret
from desktop_app.features.trainer.telling import Refusal
from desktop_app.features.trainer.ui.publish_desk import PublishDesk
from desktop_app.features.trainer.ui.publish_fields import PlaceField
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.secret_field import SecretField
from desktop_app.qt.widgets.text import Words


class SealStep(QWidget):
    """Fields for a new seal."""

    def __init__(self, face: Face, desk: PublishDesk) -> None:
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(face.space("md"))
        said = self.tr(
            "The company seal says who may publish. It is a file that only its passphrase opens. Keep a copy of the "
            "file in another place, and the passphrase in your head or your password manager."
        )
        column.addWidget(Words(face, said))
        self.file = PlaceField(face, self.tr("File of the seal"), self.tr("Choose another place…"), self._ask_file)
        self.passphrase = SecretField(
            face,
            self.tr("Passphrase"),
            help_text=self.tr("At least 12 signs; four or five words that do not belong together are good."),
        )
        self.again = SecretField(face, self.tr("Passphrase once more"))
        for field in (self.file, self.passphrase, self.again):
            column.addWidget(field)

    @property
    def first(self) -> QWidget:
        """Where to begin."""
        return self.passphrase.edit

    def suggest(self, place: Path) -> None:
        """A place for it, unless another one was chosen."""
        if not self.file.field.text():
            self.file.show_place(place)

    def given(self) -> tuple[KeyAndSecret, str]:
        """The new seal as wished, and the passphrase as typed again; both fields are empty afterwards."""
        found = KeyAndSecret(self.file.place, self.passphrase.secret()), self.again.secret()
        self.forget()
        return found

    def forget(self) -> None:
        """Leave no secret behind."""
        self.passphrase.forget()
        self.again.forget()

    def refuse(self, refusal: Refusal) -> bool:
        """Say it at its field; False where it belongs to none."""
        fields = {
            "library.key-exists": self.file.field,
            "library.key-in-library": self.file.field,
            "library.folder-needed": self.file.field,
            "library.passphrase-short": self.passphrase,
            "library.passphrase-differs": self.again,
        }
        for each in fields.values():
            each.set_error("")
        field = fields.get(refusal.code)
        if field is None:
            return False
        field.set_error(refusal.text)
        announce(field, refusal.text, at_once=True)
        (self.passphrase if field is self.again else field).edit.setFocus()
        return True

    def _ask_file(self) -> Path | None:
        kinds = self.tr("Keys (*.key)")
        return self._desk.desktop.where_to_save(self, self.tr("Where shall the seal go?"), self.file.place.name, kinds)
