"""Opens the trainer's page as the app does."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.features.trainer.service.table import TableService
from desktop_app.features.trainer.ui.desk import TrainerDesk
from desktop_app.features.trainer.ui.memory import WorkMemory
from desktop_app.features.trainer.ui.page import TrainerPage
from desktop_app.house import House
from desktop_app.qt.face import Face
from desktop_app.qt.page import Route
from tests.fakes.clock import FixedClock
from tests.fakes.host import FakeHost
from tests.fakes.trainer_desk import FakeCard, FakePreviews, FakeTrainerDesktop, Spoiled, course, write
from tests.gui.fitting import USUAL, settle


@dataclass
class Trainer:
    """A trainer's page and what it asked of the computer around it."""

    qtbot: QtBot
    house: House
    face: Face
    clock: FixedClock
    desktop: FakeTrainerDesktop
    folder: Path
    host: FakeHost = field(default_factory=FakeHost)
    previews: FakePreviews = field(default_factory=FakePreviews)
    memory: WorkMemory = field(default_factory=WorkMemory)

    @property
    def table(self) -> TableService:
        return TableService(self.house.database, self.clock)

    def page(self, size: tuple[int, int] = USUAL, *, face: Face | None = None, folder: str = "") -> TrainerPage:
        desk = TrainerDesk(
            table=lambda: self.table,
            company=lambda: "Aurora Example",
            clock=self.clock,
            desktop=self.desktop,
            memory=self.memory,
            previews=self.previews,
            publishing=FakeCard,
        )
        page = TrainerPage(face or self.face, self.host, desk)
        self.qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        page.activateWindow()
        page.arrive(Route.to("trainer", folder=folder) if folder else Route("trainer"))
        settle()
        return page

    def course(self, *spoiled: Spoiled, name: str = "speaking") -> Path:
        """A course on the disk and on the table."""
        folder = write(self.folder / name, course(*spoiled))
        self.clock.pass_(seconds=1)
        self.table.open(folder)
        return folder


@pytest.fixture
def trainer(qtbot: QtBot, joined_house: House, face: Face, clock: FixedClock, tmp_path: Path) -> Trainer:
    """Somebody who writes courses, with an empty table."""
    folder = tmp_path / "packs"
    folder.mkdir()
    return Trainer(qtbot, joined_house, face, clock, FakeTrainerDesktop(folder), folder)
