"""At the foot of the trainer's page: sign the pack that is open, and put it into the company's library."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop_app.features.trainer.kept import OUT, CardSeen, Outcome, Readiness, Waiting
from desktop_app.features.trainer.letting_out import LettingOut
from desktop_app.features.trainer.telling import Refusal
from desktop_app.features.trainer.ui.publish_desk import Errands, PublishDesk
from desktop_app.features.trainer.ui.publish_hand_out import HandOutPanel
from desktop_app.features.trainer.ui.publish_key_panel import NewKeyPanel
from desktop_app.features.trainer.ui.publish_panel import PublishPanel
from desktop_app.features.trainer.ui.publish_result import ResultPanel, key_told, outcome_told
from desktop_app.features.trainer.ui.publish_sign import Signed, SignPanel
from desktop_app.features.trainer.ui.publish_withdraw import WithdrawPanel
from desktop_app.features.trainer.ui.publish_words import LibraryWords
from desktop_app.kernel.tasks import Lane
from desktop_app.packs.pack import Manifest
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.icon import Tile
from desktop_app.qt.widgets.text import Words


class OpenPack(NamedTuple):
    """The pack on the page."""

    folder: Path
    manifest: Manifest | None
    problems: int


class PublishCard(Card):
    """Tells how far one is from publishing, and opens what is needed next.

    `found` tells a folder, and its version if that is in the library (else nothing).
    """

    found = Signal(str, str)

    def __init__(self, face: Face, desk: PublishDesk) -> None:
        super().__init__(face, padding=face.space("md"), spacing=face.space("sm"))
        self._desk = desk
        self._words = LibraryWords(face.language)
        self._errands = Errands(desk, self)
        self._letting_out = LettingOut(desk.keeping)
        self.open_pack: OpenPack | None = None
        self.ready: Readiness | None = None
        head = QHBoxLayout()
        head.setSpacing(face.space("md"))
        head.addWidget(Tile(face, "key-round", "neutral"), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(face.space("xxs"))
        words.addWidget(Words(face, self.tr("Sign and publish"), "body_strong"))
        self.text = Words(face, "", "label", "ink_secondary", weight=400)
        words.addWidget(self.text)
        head.addLayout(words, 1)
        self.sign_button = Button(face, "", "waiting", "small", "pen-line", on_click=self.sign)
        head.addWidget(self.sign_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.add(head)
        self._add_buttons()

    def _add_buttons(self) -> None:
        face = self.face
        self.key_button = Button(face, self.tr("Make my key and card…"), size="small", icon="key-round")
        self.key_button.clicked.connect(lambda _checked=False: self.make_key())
        self.hand_out_button = Button(face, self.tr("Hand out…"), "quiet", "small", "upload")
        self.hand_out_button.clicked.connect(lambda _checked=False: self.hand_out())
        self.withdraw_button = Button(face, self.tr("Withdraw a version…"), "quiet", "small", "undo-2")
        self.withdraw_button.clicked.connect(lambda _checked=False: self.withdraw())
        self.waits_button = Button(face, self.tr("Sign what waits…"), size="small", icon="signature")
        self.waits_button.clicked.connect(lambda _checked=False: self.sign_waiting())
        later = (self.key_button, self.waits_button, self.hand_out_button, self.withdraw_button)
        self._later = Flow(*later)
        self.add(self._later)
        for widget in (*later, self._later):
            widget.hide()

    # What is known

    def show_pack(self, folder: Path, manifest: Manifest | None, problems: int) -> None:
        """Another pack is open, or this one has changed."""
        fresh = OpenPack(folder, manifest, problems)
        if fresh == self.open_pack and self.ready is not None:
            return
        if self.open_pack is None or self.open_pack.folder != folder:
            self.ready = None  # what the library has of another pack says nothing of this one
        self.open_pack = fresh
        self._show(self.ready)
        if manifest is not None:
            self.look()

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody comes back to the page: the library may have changed meanwhile."""
        super().showEvent(event)
        if self.ready is not None and self.open_pack is not None and self.open_pack.manifest is not None:
            self.look()

    def look(self) -> None:
        """Find out anew how far one is."""
        self._errands.run(lambda: self._desk.table().newest(), self._look_into, self._refused, Lane.DB, key="newest")

    def _look_into(self, library: Path | None) -> None:
        manifest = self.open_pack.manifest if self.open_pack is not None else None
        if manifest is not None:
            self._errands.run(
                lambda: self._letting_out.readiness(library, manifest), self._show, self._refused, key="ready"
            )

    def _refused(self, refusal: Refusal) -> None:
        self.text.setText(refusal.text)

    def _show(self, ready: Readiness | None) -> None:
        self.ready = ready
        pack = self.open_pack
        version = pack.manifest.version if pack is not None and pack.manifest is not None else ""
        self.sign_button.setText(self.tr("Sign version {version}").format(version=version) if version else "")
        self.sign_button.setVisible(bool(version))
        is_open = pack is not None and not pack.problems and bool(version)
        entry = ready.version(version) if ready is not None else None
        self.sign_button.set_kind("primary" if is_open and (entry is None or not entry.withdrawn) else "waiting")
        known = ready is not None and ready.kept is not None
        self.key_button.setVisible(ready is not None and not ready.any_key)
        self.hand_out_button.setVisible(known and bool(ready and ready.versions))
        offered = [one for one in ready.versions if one.withdrawn is None] if ready is not None else []
        self.withdraw_button.setVisible(bool(offered))
        self.waits_button.setVisible(bool(self._waiting(ready)))
        shown = (self.key_button, self.waits_button, self.hand_out_button, self.withdraw_button)
        self._later.setVisible(any(not button.isHidden() for button in shown))
        self.text.setText(self._told(ready))
        if ready is not None and pack is not None:
            published = entry is not None and entry.withdrawn is None
            self.found.emit(str(pack.folder), version if published else "")

    def _told(self, ready: Readiness | None) -> str:
        pack = self.open_pack
        said = []
        if pack is None or pack.problems or pack.manifest is None:
            said.append(self.tr("Opens when no errors are left."))
        if ready is None:
            return " ".join(said) or self.tr("Looking at the library …")
        said.append(self._key_told(ready))
        if pack is not None and pack.manifest is not None:
            entry = ready.version(pack.manifest.version)
            if entry is not None:
                published = self.tr("Version {version} is in the library already.")
                said.insert(0, published.format(version=pack.manifest.version))
        return " ".join(part for part in said if part)

    def _key_told(self, ready: Readiness) -> str:
        if ready.refusal is not None:
            return ready.refusal.text
        if not ready.any_key:
            return self.tr(
                "You need a key of your own and a card: whoever keeps the company’s library adds you with it."
            )
        if ready.kept is None:
            return self.tr("You choose your company’s library when you sign.")
        if ready.key is None:
            said = self.tr("None of your keys may publish in the library of {company} yet: send your card.")
            return said.format(company=ready.kept.title)
        until = ready.until.astimezone() if ready.until else None
        if until is None:
            return self.tr("Your key: {name}").format(name=ready.key.name)
        month = QLocale().standaloneMonthName(until.month)
        return self.tr("Your key: {name}, until {month} {year}").format(
            name=ready.key.name, month=month, year=until.year
        )

    def _waiting(self, ready: Readiness | None) -> list[Waiting]:
        """What waits for a signature from one of one's own publishers."""
        if ready is None or ready.kept is None:
            return []
        mine = {key.publisher for key in ready.keys}
        return [one for one in ready.kept.waiting if not one.signed and one.publisher in mine]

    # Deeds

    def sign(self) -> None:
        """Ask for key and passphrase, unless something has to be mended first."""
        pack = self.open_pack
        if pack is None or pack.problems or pack.manifest is None:
            self._desk.host.toast(self.tr("First mend the errors above; hints may stay."))
            return
        ready = self.ready or Readiness()
        PublishPanel(self.face, self, self._desk, pack.folder, pack.manifest, ready, self._published).start()

    def _published(self, library: Path, done: Outcome) -> None:
        self.look()
        words = outcome_told(self._words, done)
        panel = ResultPanel(self.face, self, words)
        if done.state == OUT:
            panel.offer(self.tr("Hand it out…"), "upload", lambda: self._hand_out(library))
        panel.open()

    def make_key(self) -> None:
        """A key and a card of one's own."""
        self._errands.run(
            self._desk.person,
            lambda name: NewKeyPanel(self.face, self, self._desk, name, self._key_made).start(),
            self._refused,
            Lane.DB,
            key="person",
        )

    def _key_made(self, card: CardSeen) -> None:
        self.look()
        panel = ResultPanel(self.face, self, key_told(card))
        panel.offer(self.tr("Show the card"), "folder-open", lambda: self._desk.desktop.show(card.file.parent))
        panel.open()

    def hand_out(self) -> None:
        """Copy the library onto a stick, into a folder or one file."""
        if self.ready is not None and self.ready.library is not None:
            self._hand_out(self.ready.library)

    def _hand_out(self, library: Path) -> None:
        def panel_for(ready: Readiness) -> None:
            if ready.kept is not None:
                chosen = self.open_pack.manifest.id if self.open_pack and self.open_pack.manifest else ""
                HandOutPanel(self.face, self, self._desk, ready.kept, chosen).open()

        manifest = self.open_pack.manifest if self.open_pack is not None else None
        if manifest is not None:
            self._errands.run(
                lambda: self._letting_out.readiness(library, manifest), panel_for, self._refused, key="hand-out"
            )

    def sign_waiting(self) -> None:
        """Sign what somebody else of one's publisher proposed."""
        ready = self.ready
        if ready is None or ready.kept is None:
            return
        waiting, folder, keeping = self._waiting(ready), ready.kept.folder, self._desk.keeping
        signed = Signed(
            self.tr("Sign what waits"),
            self.tr("Look at it first: with your signature you vouch for it."),
            self.tr("Sign"),
            lambda key: keeping.sign(folder, key),
            self._signed,
            tuple(self._words.version(entry) for one in waiting for entry in one.news),
        )
        keys = [(key.file, key.name) for key in ready.keys]
        SignPanel(self.face, self, self._desk, keys, signed).open()

    def _signed(self, done: tuple[Outcome, ...]) -> None:
        self.look()
        if done:
            ResultPanel(self.face, self, outcome_told(self._words, done[-1])).open()

    def withdraw(self) -> None:
        """Take a version back, with a reason."""
        if self.ready is None or self.ready.kept is None:
            return
        keys = [(key.file, key.name) for key in self.ready.keys]
        offered = [one for one in self.ready.versions if one.withdrawn is None]
        WithdrawPanel(self.face, self, self._desk, self.ready.kept.folder, offered, keys, self._withdrawn).open()

    def _withdrawn(self, done: Outcome) -> None:
        self.look()
        said = self.tr("{version} is not offered any more. What people did with it is kept.")
        waits = self.tr("{version}: the withdrawal is signed, and waits for others.")
        text = (said if done.state == OUT else waits).format(version=self._words.version(done.entry))
        self._desk.host.toast(text)
