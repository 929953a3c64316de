"""Makes a new pack with somebody who fills in a form, or opens a folder they have."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.features.trainer.service.packs import begin
from desktop_app.features.trainer.templates import Wish, wished_id, wished_kind, wished_languages, wished_text
from desktop_app.features.trainer.ui.desk import TrainerDesk
from desktop_app.features.trainer.ui.new_pack import NewPackPanel, Wanted
from desktop_app.features.trainer.ui.pack_words import PackWords
from desktop_app.kernel.tasks import Lane
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.page import Page


class Beginning(QObject):
    """`opened` is told the folder, once it is there."""

    def __init__(self, page: Page, desk: TrainerDesk, words: PackWords, opened: Callable[[Path], None]) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._words = words
        self._opened = opened

    def new(self) -> None:
        """Ask what it shall be."""
        self._page.ask(lambda _token: self._desk.company(), self._ask, key="company")

    def _ask(self, company: str) -> None:
        panel = NewPackPanel(
            self._page.face,
            self._page,
            self._words,
            self._desk.desktop,
            company,
            lambda wanted: self._make(panel, wanted),
        )
        panel.open()

    def _make(self, panel: NewPackPanel, wanted: Wanted) -> None:
        language, today = self._page.face.language, self._desk.clock.now().date()
        labels = (self.tr("Title"), self.tr("Who publishes it"), self.tr("Your company"))

        def make() -> object:
            title, publisher = (
                wished_text(*pair) for pair in ((wanted.title, labels[0]), (wanted.publisher, labels[1]))
            )
            wish = Wish(
                kind=wished_kind(wanted.kind),
                id=wished_id(wanted.id, wanted.folder.name),
                publisher=publisher or labels[2],
                languages=wished_languages(",".join(wanted.languages)),
                told_in=language,
                today=today,
                title=title,
            )
            return begin(wish, wanted.folder)

        self._page.ask(
            lambda _token: failure_of(make), lambda failure: self._made(panel, wanted, failure), Lane.IMAGE, key="make"
        )

    def _made(self, panel: NewPackPanel, wanted: Wanted, failure: Exception | None) -> None:
        if failure is not None:
            panel.show_trouble(failure, self._page.host.explain(failure))
            return
        panel.accept()
        self._opened(wanted.folder)
        said = self.tr("The pack is in {folder}. Write it with any editor; what has to be mended appears here.")
        self._page.host.toast(
            said.format(folder=wanted.folder),
            self.tr("Open the folder"),
            lambda: self._desk.desktop.show(wanted.folder),
        )

    def open(self) -> None:
        """Ask for the folder of a pack."""
        over: QWidget = self._page
        chosen = self._desk.desktop.choose_folder(over, self.tr("Where is the pack’s folder?"))
        if chosen is not None:
            self._opened(chosen)


def failure_of(work: Callable[[], object]) -> Exception | None:
    """Do it; what a person can mend is an answer, to be told where they asked, not a failure of the page."""
    try:
        work()
    except (Trouble, OSError) as failure:
        return failure
    return None
