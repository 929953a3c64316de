"""What an owner does with the library that is open: each opens its form, then says how it went and looks anew."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from desktop_app.features.trainer.keeping import company_content
from desktop_app.features.trainer.kept import OUT, Kept, KeyAndSecret, Outcome, Renewed, Waiting
from desktop_app.features.trainer.ui.owner.add_panel import AddPublisherPanel
from desktop_app.features.trainer.ui.owner.invitation_panel import InvitationPanel
from desktop_app.features.trainer.ui.owner.owner_desk import OwnerDesk
from desktop_app.features.trainer.ui.owner.remove_panel import RemovePublisherPanel
from desktop_app.features.trainer.ui.publish_hand_out import HandOutPanel
from desktop_app.features.trainer.ui.publish_result import Result, ResultPanel
from desktop_app.features.trainer.ui.publish_sign import Signed, SignPanel
from desktop_app.features.trainer.ui.publish_withdraw import WithdrawPanel
from desktop_app.features.trainer.ui.publish_words import LibraryWords
from desktop_app.packs.library.records import Entry, Publisher
from desktop_app.qt.page import Page

Keys = list[tuple[Path, str]]


class LibraryDeeds(QObject):
    """`look` is called when something has changed."""

    def __init__(self, page: Page, desk: OwnerDesk, look: Callable[[], None]) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk.publish
        self._look = look
        self._words = LibraryWords(page.face.language)
        self.kept: Kept | None = None

    def _keys(self) -> Keys:
        return [(file, file.name) for file in self.kept.seals] if self.kept is not None else []

    def _changed(self, said: str) -> None:
        self._desk.host.toast(said)
        self._look()

    # People

    def add(self) -> None:
        """Let somebody publish."""
        if self.kept is not None:
            keys = self._keys()
            AddPublisherPanel(self._page.face, self._page, self._desk, self.kept, keys, self._added).open()

    def _added(self, publisher: Publisher) -> None:
        packs = self._words.grants(publisher.grants)
        self._changed(self.tr("{name} may publish: {packs}").format(name=publisher.name, packs=packs))

    def remove(self, publisher: Publisher) -> None:
        """Take somebody out."""
        if self.kept is not None:
            then = partial(self._removed, publisher)
            panel = RemovePublisherPanel(
                self._page.face, self._page, self._desk, self.kept, publisher, self._keys(), then
            )
            panel.open()

    def _removed(self, publisher: Publisher, _count: int) -> None:
        self._changed(self.tr("{name} is no longer a publisher.").format(name=publisher.name))

    # Versions

    def recall(self, entry: Entry) -> None:
        """Withdraw a version under the seal."""
        if self.kept is not None:
            panel = WithdrawPanel(
                self._page.face, self._page, self._desk, self.kept.folder, [entry], self._keys(), self._recalled
            )
            panel.open()

    def _recalled(self, done: Outcome) -> None:
        said = self.tr("{version} is not offered any more. What people did with it is kept.")
        self._changed(said.format(version=self._words.version(done.entry)))

    def again(self, entry: Entry) -> None:
        """Offer a recalled version again."""
        version = self._words.version(entry)
        keeping = self._desk.keeping
        said = self.tr("{version} is on offer again.").format(version=version)
        self._sign(
            self.tr("Offer it again"),
            self.tr("Desks offer {version} again as if it had never been recalled.").format(version=version),
            self.tr("Offer again"),
            lambda folder, key: keeping.offer_again(folder, entry, key),
            lambda _entry: self._changed(said),
        )

    def sign(self, waiting: Waiting) -> None:
        """Sign what another person proposed."""
        keeping = self._desk.keeping
        details = tuple(self._words.version(entry) for entry in waiting.news)
        self._sign(
            self.tr("Sign what waits"),
            self.tr("Look at it first: with your signature you vouch for it. It needs your own key, not the seal."),
            self.tr("Sign"),
            lambda folder, key: keeping.sign(folder, key),
            self._signed,
            details,
            own_key=True,
        )

    def _signed(self, done: tuple[Outcome, ...]) -> None:
        out = all(one.state == OUT for one in done)
        waits = self.tr("Signed. It still waits, for another signature or a stamp.")
        self._changed(self.tr("Signed, and out.") if out else waits)

    # The whole

    def renew(self) -> None:
        """New dates, and out with what waits for a stamp."""
        self._sign(
            self.tr("Renew the library"),
            self.tr("New dates where they are needed, today’s stamp, and out with everything that waits for one."),
            self.tr("Renew"),
            lambda folder, key: self._desk.keeping.renew(folder, key),
            self._renewed,
        )

    def replace_company(self) -> None:
        """Put another company file into the library."""
        kinds = self.tr("Company files (*.toml)")
        file = self._desk.desktop.choose_file(self._page, self.tr("Where is the company file?"), kinds)
        if file is None:
            return
        keeping = self._desk.keeping

        def work(folder: Path, key: KeyAndSecret) -> Renewed:
            return keeping.renew(folder, key, company_content(file))

        self._sign(
            self.tr("Replace the company file"),
            self.tr("Desks take over name, paths and data agreement from {file}.").format(file=file.name),
            self.tr("Replace"),
            work,
            lambda _done: self._changed(self.tr("The company file was replaced.")),
        )

    def _renewed(self, done: Renewed) -> None:
        if not done.refused and not done.others:
            out = self.tr("The library was confirmed today, and what waited is out.")
            self._changed(out if done.accepted else self.tr("The library was confirmed today."))
            return
        lines = [*done.refused]
        if done.others:
            names = ", ".join(done.others)
            lines.append(self.tr("These publishers have to renew their own list soon: {names}.").format(names=names))
        result = Result(self.tr("Confirmed today"), self.tr("Something is left to look at."), "\n".join(lines))
        ResultPanel(self._page.face, self._page, result).open()
        self._look()

    def hand_out(self) -> None:
        """Copy it for others."""
        if self.kept is not None:
            HandOutPanel(self._page.face, self._page, self._desk, self.kept).open()

    def invite(self) -> None:
        """A file and a link."""
        if self.kept is not None:
            InvitationPanel(self._page.face, self._page, self._desk, self.kept).open()

    def show_folder(self) -> None:
        """In the computer's own program."""
        if self.kept is not None:
            self._desk.desktop.show(self.kept.folder)

    def tell_made(self, kept: Kept) -> None:
        """The library is there: what people compare, and what comes next."""
        result = Result(
            self.tr("Your library is ready"),
            self.tr("It lies in {folder}.").format(folder=kept.folder),
            self.tr(
                "These are the words of the company seal. People who join without an invitation call you and **compare "
                "them**. Next, add your publishers: each makes a key and a card on their Trainer page."
            ),
            kept.words,
        )
        ResultPanel(self._page.face, self._page, result).open()

    def _sign(
        self,
        title: str,
        text: str,
        do: str,
        work: Callable[[Path, KeyAndSecret], object],
        then: Callable[..., None],
        details: tuple[str, ...] = (),
        *,
        own_key: bool = False,
    ) -> None:
        if self.kept is None:
            return
        folder = self.kept.folder
        signed = Signed(title, text, do, partial(work, folder), then, details)
        keys = [(file, file.name) for file in self.kept.mine] if own_key else self._keys()
        SignPanel(self._page.face, self._page, self._desk, keys, signed).open()
