"""Asks what is needed to publish: which library, which key, its passphrase; offers a free number where one is taken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.features.trainer.kept import Outcome, Readiness
from desktop_app.features.trainer.letting_out import LettingOut, raise_version
from desktop_app.features.trainer.telling import Refusal
from desktop_app.features.trainer.ui.publish_deed import DeedPanel
from desktop_app.features.trainer.ui.publish_desk import PublishDesk
from desktop_app.features.trainer.ui.publish_fields import PlaceField, SignFields
from desktop_app.kernel.tasks import Lane
from desktop_app.packs.pack import Manifest
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.text import Words

translate = QCoreApplication.translate
PAUSE = 700  # milliseconds without a change: the path is written to its end
_AT_LIBRARY = (
    "folder-needed",
    "folder-gone",
    "no-library",
    "only-to-read",
    "in-use",
    "clock-behind",
    "older-than-seen",
)


class PublishPanel(DeedPanel):
    """`published` is told the library and how it went."""

    def __init__(
        self,
        face: Face,
        over: QWidget,
        desk: PublishDesk,
        folder: Path,
        manifest: Manifest,
        ready: Readiness,
        published: Callable[[Path, Outcome], None],
    ) -> None:
        title = translate("PublishPanel", "Sign and publish")
        text = translate(
            "PublishPanel", "With your signature, every desk of the company accepts this version as yours."
        )
        super().__init__(face, over, desk, title, text)
        self._folder, self._manifest, self._ready = folder, manifest, ready
        self._published = published
        self._letting_out = LettingOut(desk.keeping)
        self._add_pack()
        self.library = PlaceField(face, self.tr("Library"), self.tr("Choose the library’s folder…"), self._ask_library)
        self.library.on_change = self._look
        self.library.field.edit.editingFinished.connect(self._look)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._look)
        self.library.field.edit.textChanged.connect(
            lambda _text: self._pause.start()
        )  # by voice, nobody leaves a field
        self.at(self.library, *(f"library.{code}" for code in _AT_LIBRARY))
        self.add(self.library)
        self.signing = SignFields(face, desk.desktop, self._fitting_keys())
        self.add(self.signing)
        self.rise_button = Button(face, "", size="small", icon="chevron-up", on_click=self._rise)
        self.rise_row = Flow(self.rise_button)
        self.rise_row.hide()
        self.add_below(self.rise_row)
        self.end("", self.tr("Signing and copying …"), self.deed)
        self._show_ready(ready)

    def _add_pack(self) -> None:
        card = Card(self.face, padding=self.face.space("sm"), tone="fill", line="fill", spacing=self.face.space("xxs"))
        self.pack_words = Words(self.face, "", "body_strong")
        card.add(self.pack_words)
        changes = self._manifest.changes.of(self.face.language) if self._manifest.changes else ""
        said = changes or self.tr("Nothing is said about what changed.")
        card.add(Words(self.face, said, "label", "ink_secondary", weight=400))
        self.add(card)

    def start(self) -> None:
        """Come up where something is missing."""
        if self._ready.kept is None:
            self.open(self.library.button)
        else:
            self.open()

    # Which library

    def _ask_library(self) -> Path | None:
        return self.desk.desktop.choose_folder(self, self.tr("Where is your company’s library?"))

    def _look(self) -> None:
        place = self.library.place
        if place == (self._ready.library or Path()):
            return
        self.errands.run(
            lambda: self._letting_out.readiness(place, self._manifest), self._show_ready, self.refuse, key="look"
        )

    def _show_ready(self, ready: Readiness) -> None:
        self._ready = ready
        if ready.library is not None and not self.library.field.text():
            self.library.show_place(ready.library)
        company = ready.kept.title if ready.kept is not None else ""
        self.library.field.set_help(self.tr("The library of {company}").format(company=company) if company else "")
        if ready.refusal is not None:
            self.library.field.set_error(ready.refusal.text)
        if self.signing is not None:
            self.signing.show_keys(self._fitting_keys())
        self._show_version()

    def _fitting_keys(self) -> list[tuple[Path, str]]:
        said = self.tr("{name} ({file})")
        return [(key.file, said.format(name=key.name, file=key.file.name)) for key in self._ready.keys]

    def _show_version(self) -> None:
        version, title = self._manifest.version, self._manifest.title.of(self.face.language)
        self.pack_words.setText(self.tr("“{title}”, version {version}").format(title=title, version=version))
        self.do_button.setText(self.tr("Sign version {version}").format(version=version))
        self.rise_row.hide()

    # The deed

    def deed(self) -> None:
        """Sign, copy, remember the library."""
        assert self.signing is not None
        library, given = self.library.place, self.signing.given()
        self.rise_row.hide()
        self.run(
            lambda: self._letting_out.publish(library, self._folder, given), lambda done: self._remember(library, done)
        )

    def _remember(self, library: Path, done: Outcome) -> None:
        def remembered(_found: object) -> None:
            self.accept()
            self._published(library, done)

        self.errands.run(lambda: self.desk.table().open(library), remembered, self.refuse, Lane.DB)

    def refuse(self, refusal: Refusal) -> None:
        """A number that is taken can be raised here."""
        super().refuse(refusal)
        if refusal.code == "library.version-taken" and self._ready.new_version:
            said = self.tr("Make it version {version}")
            self.rise_button.setText(said.format(version=self._ready.new_version))
            self.rise_row.show()
            self.place_again()

    def _rise(self) -> None:
        old, new = self._manifest.version, self._ready.new_version
        self.run(lambda: raise_version(self._folder, old, new), lambda _none: self._risen(new))

    def _risen(self, new: str) -> None:
        self._manifest = replace(self._manifest, version=new)
        self.clear_errors()
        self._show_version()
        self.place_again()
        if self.signing is not None:
            self.signing.passphrase.edit.setFocus()
