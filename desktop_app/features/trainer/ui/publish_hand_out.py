"""Hands a library out: onto a stick or into a folder, or as one file that travels by mail."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.trainer.kept import HandedOut, Kept
from desktop_app.features.trainer.templates import slug
from desktop_app.features.trainer.ui.publish_deed import DeedPanel
from desktop_app.features.trainer.ui.publish_desk import PublishDesk
from desktop_app.features.trainer.ui.publish_fields import PlaceField
from desktop_app.features.trainer.ui.publish_words import LibraryWords
from desktop_app.packs.library.format import FILE_ENDING
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.check import Check
from desktop_app.qt.widgets.text import Words

translate = QCoreApplication.translate
_PLACES = ("export-taken", "export-newer", "export-inside", "folder-needed", "not-empty")


class HandOutPanel(DeedPanel):
    """No key is needed: signatures travel as they are. `chosen` is the pack that is meant at first; empty: all."""

    def __init__(self, face: Face, over: QWidget, desk: PublishDesk, kept: Kept, chosen: str = "") -> None:
        title = translate("HandOutPanel", "Hand out the library")
        text = translate("HandOutPanel", "A copy for people who cannot reach a web server. It needs no key.")
        super().__init__(face, over, desk, title, text)
        self._kept = kept
        offered = [entry for entry in kept.standing.entries if entry.withdrawn is None]
        words = LibraryWords(face.language)
        self._names = {entry.target.id: words.title(entry) for entry in offered}
        self._add_place()
        self._add_packs()
        self.newest = Check(face, self.tr("Only the newest version of each pack"), checked=True)
        self.add(self.newest)
        self.end(self.tr("Copy"), self.tr("Copying …"), self.deed)
        self.do_button.setEnabled(True)
        if chosen and len(self.packs) > 1 and chosen in self.packs:
            self.packs[chosen].setChecked(True)

    def _add_place(self) -> None:
        self.place_field = PlaceField(
            self.face,
            self.tr("Where to"),
            self.tr("A stick or a folder…"),
            self._ask_folder,
            help_text=self.tr("An empty folder, an earlier copy, or the name of a file that ends in .pvlib"),
        )
        self.at(self.place_field, *(f"library.{code}" for code in _PLACES))
        file = Button(
            self.face, self.tr("One file…"), "quiet", "small", "archive", hang="left", on_click=self._ask_file
        )
        self.place_field.buttons.add(file)
        self.add(self.place_field)

    def _add_packs(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(self.face.space("xs"))
        column.addWidget(Words(self.face, self.tr("What goes along"), "label", weight=600))
        self.packs = {name: Check(self.face, title, name, checked=True) for name, title in self._names.items()}
        for check in self.packs.values():
            column.addWidget(check)
        if not self.packs:
            said = self.tr("Nothing is on offer yet. People can join, and learn when the first pack is out.")
            column.addWidget(Words(self.face, said, "label", "ink_secondary", weight=400))
        self.fields.addLayout(column)

    def open(self, first: QWidget | None = None) -> None:
        """Begin with the place."""
        super().open(first or self.place_field.button)

    def _ask_folder(self) -> Path | None:
        chosen = self.desk.desktop.choose_folder(self, self.tr("Where shall the copy go?"))
        return chosen / f"{self._plain_name()}-library" if chosen is not None else None

    def _ask_file(self) -> None:
        name = f"{self._plain_name()}{FILE_ENDING}"
        kinds = self.tr("Libraries (*.pvlib)")
        chosen = self.desk.desktop.where_to_save(self, self.tr("Where shall the file go?"), name, kinds)
        if chosen is not None:
            self.place_field.show_place(chosen if chosen.suffix == FILE_ENDING else chosen.with_suffix(FILE_ENDING))

    def _plain_name(self) -> str:
        return slug(self._kept.title) or "company"

    def deed(self) -> None:
        """Copy."""
        target, folder, newest = self.place_field.place, self._kept.folder, self.newest.isChecked()
        wanted = tuple(name for name, check in self.packs.items() if check.isChecked())
        if self.packs and not wanted:
            self.show_error(self.tr("Choose at least one pack."))
            return
        only = () if len(wanted) == len(self.packs) else wanted
        self.run(lambda: self.desk.keeping.hand_out(folder, target, only, newest=newest), self._done)

    def _done(self, done: HandedOut) -> None:
        self.accept()
        said = self.tr("%n version(s) copied to {where} ({size})", "", done.count)
        said = said.format(where=done.where.name, size=done.size)
        desktop = self.desk.desktop
        self.desk.host.toast(said, self.tr("Show it"), lambda: desktop.show(done.where))
