"""The first step of making a library: where it lies, and the company's own file, chosen or begun."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.trainer.beginning_company import Beginning, first_company
from desktop_app.features.trainer.keeping import company_content, require_place
from desktop_app.features.trainer.telling import Refusal
from desktop_app.features.trainer.ui.publish_desk import PublishDesk
from desktop_app.features.trainer.ui.publish_fields import PlaceField
from desktop_app.packs.company import COMPANY_NAME
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.inputs import LineField
from desktop_app.qt.widgets.segments import Segments
from desktop_app.qt.widgets.text import Words

HAVE, WRITE = "have", "write"


class CompanyStep(QWidget):
    """Fields for the folder and the company."""

    def __init__(self, face: Face, desk: PublishDesk) -> None:
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(face.space("md"))
        said = self.tr(
            "A library holds the packs of your company. You decide who may publish in it; every desk accepts what they "
            "sign, and nothing else."
        )
        column.addWidget(Words(face, said))
        self.folder = PlaceField(
            face,
            self.tr("Folder of the library"),
            self.tr("Choose where…"),
            self._ask_folder,
            help_text=self.tr("New, or empty. It may lie on a shared disk."),
        )
        self.folder.show_place(desk.desktop.documents() / "library")
        column.addWidget(self.folder)
        column.addWidget(Words(face, self.tr("Who is the company?"), "label", weight=600))
        options = [(WRITE, self.tr("Write a first file")), (HAVE, self.tr("I have a company.toml"))]
        self.way = Segments(face, self.tr("Who is the company?"), options, WRITE)
        self.way.chosen.connect(self._show_way)
        column.addWidget(self.way)
        self.file = PlaceField(face, self.tr("Company file"), self.tr("Choose the file…"), self._ask_file)
        self.name = LineField(face, self.tr("Name of the company"))
        self.home = LineField(face, self.tr("Its web address"), hint="https://")
        self.contact = LineField(face, self.tr("Whom people can ask"), help_text=self.tr("A name, perhaps yours"))
        self._written = (self.name, self.home, self.contact)
        for field in (self.file, *self._written):
            column.addWidget(field)
        self._show_way(WRITE)

    @property
    def first(self) -> QWidget:
        """Where to begin."""
        return self.name.edit

    @property
    def written(self) -> Path | None:
        """Where a first file is kept, for its owner to grow it; None where they have one."""
        place = self.folder.place
        return place.with_name(f"{place.name}-{COMPANY_NAME}") if self.way.current == WRITE else None

    def reading(self) -> Callable[[], tuple[bytes, str]]:
        """Work for a lane, with what stands in the fields now: the company's file and name."""
        folder, file, has_file = self.folder.place, self.file.place, self.way.current == HAVE
        typed = Beginning(self.name.text(), self.home.text(), self.contact.text())

        def read() -> tuple[bytes, str]:
            content = company_content(file) if has_file else first_company(typed)
            return content, require_place(folder, content)

        return read

    def refuse(self, refusal: Refusal) -> bool:
        """Say it at its field; False where it belongs to none."""
        fields = {
            "library.folder-needed": self.folder.field,
            "library.not-empty": self.folder.field,
            "library.company-file": self.file.field,
            "library.home-wrong": self.home,
            "library.name-needed": self.contact if self.name.text() else self.name,
        }
        for each in (self.folder.field, self.file.field, *self._written):
            each.set_error("")
        field = fields.get(refusal.code, self.file.field if self.way.current == HAVE else None)
        if field is None:
            return False
        field.set_error(refusal.text)
        announce(field, refusal.text, at_once=True)
        field.edit.setFocus()
        return True

    def _show_way(self, way: str) -> None:
        self.file.setVisible(way == HAVE)
        for field in self._written:
            field.setVisible(way == WRITE)

    def _ask_folder(self) -> Path | None:
        chosen = self._desk.desktop.choose_folder(self, self.tr("Where shall the library’s folder go?"))
        return chosen / "library" if chosen is not None else None

    def _ask_file(self) -> Path | None:
        kinds = self.tr("Company files (*.toml)")
        return self._desk.desktop.choose_file(self, self.tr("Where is the company file?"), kinds)
