"""Makes the file of a pack in a folder that somebody chooses."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from desktop_app.features.trainer.service.packs import build_pack
from desktop_app.features.trainer.ui.desk import TrainerDesk
from desktop_app.kernel.tasks import Lane
from desktop_app.packs.archive import Built
from desktop_app.qt.page import Page


class Building(QObject):
    """What goes wrong is told on the page."""

    def __init__(self, page: Page, desk: TrainerDesk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk

    def build(self, folder: Path) -> None:
        """Ask where it shall go, and make it."""
        title = self.tr("Where shall the file go?")
        target = self._desk.desktop.choose_folder(self._page, title, str(folder.parent))
        if target is not None:
            self._page.clear_notice()
            self._page.ask(lambda _token: build_pack(folder, target), self._built, Lane.IMAGE, key="build")

    def _built(self, built: Built) -> None:
        said = self.tr("{file} is made").format(file=built.file.name)
        show = self._desk.desktop.show
        self._page.host.toast(said, self.tr("Open the folder"), lambda: show(built.file.parent))
