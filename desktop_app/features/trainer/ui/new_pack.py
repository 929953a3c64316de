"""Asks what a new pack shall be: kind, title, languages, where it goes and what it is called for ever."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.trainer.templates import slug
from desktop_app.features.trainer.ui.desktop import Desktop
from desktop_app.features.trainer.ui.form_panel import FormPanel
from desktop_app.features.trainer.ui.pack_words import PackWords
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.pack import Kind
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.focus import lead_focus
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.check import Check
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.inputs import LineField
from desktop_app.qt.widgets.segments import Segments
from desktop_app.qt.widgets.text import Words

_LANGUAGES = (("en", "English"), ("it", "Italiano"), ("pl", "Polski"))  # each in its own words, in every language

translate = QCoreApplication.translate


class Wanted(NamedTuple):
    """What the trainer asked for, as typed."""

    kind: str
    title: str
    folder: Path
    id: str
    publisher: str
    languages: tuple[str, ...]


class NewPackPanel(FormPanel):
    """`make` is told what is wanted; how it went is for the page to say, by `show_trouble` or by closing."""

    def __init__(
        self,
        face: Face,
        over: QWidget,
        words: PackWords,
        desktop: Desktop,
        publisher: str,
        make: Callable[[Wanted], None],
    ) -> None:
        title = translate("NewPackPanel", "New pack")
        text = translate(
            "NewPackPanel",
            "A small pack that is right from the start: a folder of texts that you change with any editor.",
        )
        super().__init__(face, over, title, text)
        self._desktop = desktop
        self._make = make
        self._place = desktop.documents()
        self._add_kind(words)
        self._add_names(publisher)
        self._add_languages(face.language)
        self.make_button = Button(face, self.tr("Make the pack"), "primary", on_click=self._make_it)
        self.finish(self.make_button, Button(face, self.tr("Cancel"), "quiet", on_click=self.reject))
        self._suggest()

    def _add_kind(self, words: PackWords) -> None:
        options = [(kind.value, words.kind(kind)) for kind in Kind]
        self.kind = Segments(self.face, self.tr("Kind"), options, Kind.COURSE)
        self._add_labelled(self.tr("What shall it be?"), Flow(self.kind))

    def _add_names(self, publisher: str) -> None:
        self.title_field = LineField(self.face, self.tr("Title"), hint=self.tr("As learners will read it"))
        self.folder_field = LineField(self.face, self.tr("Folder"), help_text=self.tr("New, or empty."))
        choose = Button(self.face, self.tr("Choose where…"), "quiet", "small", "folder-open", hang="left")
        choose.clicked.connect(lambda _checked=False: self._choose_place())
        self.publisher_field = LineField(self.face, self.tr("Who publishes it"), hint=self.tr("Your company"))
        self.publisher_field.edit.setText(publisher)
        self.id_field = LineField(
            self.face,
            self.tr("Id"),
            help_text=self.tr("Stays the same for ever, like a web address written backwards: it.acme.intro"),
        )
        where = QVBoxLayout()
        where.setSpacing(0)
        where.addWidget(self.folder_field)
        where.addWidget(Flow(choose))
        self.fields.addWidget(self.title_field)
        self.fields.addLayout(where)
        for field in (self.publisher_field, self.id_field):
            self.fields.addWidget(field)
        for field in (self.title_field, self.publisher_field):
            field.edit.textEdited.connect(lambda _text: self._suggest())
        for field in (self.title_field, self.folder_field, self.publisher_field, self.id_field):
            field.edit.returnPressed.connect(self._make_it)

    def _add_languages(self, language: str) -> None:
        self.languages = {code: Check(self.face, name, checked=code == language) for code, name in _LANGUAGES}
        self._add_labelled(self.tr("Languages"), Flow(*self.languages.values(), gap=self.face.space("lg")))

    def _add_labelled(self, label: str, widget: QWidget) -> None:
        column = QVBoxLayout()
        column.setSpacing(self.face.space("xxs"))
        column.addWidget(Words(self.face, label, "label", weight=600))
        column.addWidget(widget)
        self.fields.addLayout(column)

    def open(self) -> None:
        """Come up, ready for the title."""
        self.show_over(self.title_field.edit)

    def _suggest(self) -> None:
        """Folder and id follow the title until somebody changes them."""
        name = slug(self.title_field.text())
        if not self.folder_field.edit.isModified():
            self.folder_field.edit.setText(str(self._place / (name or "new-pack")))
        if not self.id_field.edit.isModified():
            publisher = slug(self.publisher_field.text()).partition("-")[0] or "example"
            self.id_field.edit.setText(f"{publisher}.{name or 'new-pack'}")

    def _choose_place(self) -> None:
        chosen = self._desktop.choose_folder(self, self.tr("Where shall the pack's folder go?"), str(self._place))
        if chosen is not None:
            self._place = chosen
            self.folder_field.edit.setModified(False)
            self._suggest()

    def _make_it(self) -> None:
        for field in (self.title_field, self.folder_field, self.id_field):
            field.set_error("")
        self.show_error("")
        languages = tuple(code for code, check in self.languages.items() if check.isChecked())
        if not languages:
            self._complain(self.tr("Choose at least one language."), next(iter(self.languages.values())))
            return
        if not self.title_field.text():
            self._refuse(self.title_field, self.tr("Give it a title. You can change it later."))
            return
        folder = Path(self.folder_field.text()).expanduser()
        if not folder.is_absolute():
            self._refuse(self.folder_field, self.tr("Write the whole path, or choose where it shall go."))
            return
        self.make_button.setEnabled(False)
        self._make(
            Wanted(
                self.kind.current,
                self.title_field.text(),
                folder,
                self.id_field.text(),
                self.publisher_field.text(),
                languages,
            )
        )

    def show_trouble(self, error: Exception, said: str) -> None:
        """It was not made: say why, at the field that can mend it."""
        self.make_button.setEnabled(True)
        code = error.code if isinstance(error, Trouble) else ""
        fields = {"authoring.bad-id": self.id_field, "authoring.bad-text": self.title_field}
        if code.startswith("authoring."):
            self._refuse(fields.get(code, self.folder_field), said)
        else:
            self._complain(said, self.make_button)

    def _refuse(self, field: LineField, said: str) -> None:
        field.set_error(said)
        self.place_again()
        self.keep_in_sight(field)
        lead_focus(field.edit)

    def _complain(self, said: str, then: QWidget) -> None:
        self.show_error(said)
        announce(self.error, said, at_once=True)
        lead_focus(then)
