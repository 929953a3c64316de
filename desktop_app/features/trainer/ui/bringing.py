"""Brings questions along: asks for the file, then where they go, and shows what became of each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from desktop_app.features.trainer.importing.offering import Offer, Reported, bring_in, offer_of
from desktop_app.features.trainer.ui.desk import TrainerDesk
from desktop_app.features.trainer.ui.import_panel import ImportPanel
from desktop_app.kernel.tasks import Lane
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.page import Page


class Bringing(QObject):
    """`brought` is called when something was written."""

    def __init__(self, page: Page, desk: TrainerDesk, brought: Callable[[], None]) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._brought = brought

    def bring(self, folder: str) -> None:
        """Into the course in that folder."""
        kinds = self.tr("Questions (GIFT, Moodle XML)") + " (*.gift *.txt *.xml)"
        source = self._desk.desktop.choose_file(self._page, self.tr("Which file has the questions?"), kinds)
        if source is None:
            return
        language = self._page.face.language
        self._page.ask(lambda _token: offer_of(Path(folder), source, language), self._ask, Lane.IMAGE, key="offer")

    def _ask(self, offer: Offer) -> None:
        panel = ImportPanel(self._page.face, self._page, offer, lambda *chosen: self._go(panel, offer, *chosen))
        panel.open()

    def _go(self, panel: ImportPanel, offer: Offer, module: str, name: str, language: str) -> None:
        speaker = self._desk.memory.speaker(self._page.face.language)

        def work() -> Reported | Exception:
            try:
                return bring_in(offer, module, name, language, speaker)
            except (Trouble, OSError) as failure:
                return failure

        self._page.ask(lambda _token: work(), lambda answer: self._answered(panel, answer), Lane.IMAGE, key="bring")

    def _answered(self, panel: ImportPanel, answer: Reported | Exception) -> None:
        if isinstance(answer, Exception):
            panel.show_trouble(answer, self._page.host.explain(answer))
            return
        panel.show_report(answer)
        if answer.file:
            self._brought()
