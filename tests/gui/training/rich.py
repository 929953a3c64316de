"""A desk with the course of all kinds on it: pictures, a film, a recording, a glossary and prompts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from shutil import copytree
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from desktop_app.features.training.service import TrainingService
from desktop_app.features.training.ui.lesson_memory import LessonMemory
from desktop_app.features.training.ui.lesson_page import LessonPage
from desktop_app.house import House
from desktop_app.qt.page import Route
from tests.fakes.packs import EVERYTHING, EVERYTHING_FOLDER, shelve_everything
from tests.fakes.player import FakePlayer
from tests.gui.training.conftest import SIZE, Desk

PHOTO = "01-showing-work/01-a-photo-from-the-workshop"
FILM = "01-showing-work/02-watch-before-you-post"
SOUND = "02-answering/02-numbers-that-stand"
FILM_PATH = "01-showing-work/media/workshop.webm"
Found = TypeVar("Found", bound=QWidget)
Spoil = Callable[[Path], None]


class RichDesk:
    """Opens lessons of that course; players are fakes, and nothing reaches a printer."""

    def __init__(self, desk: Desk, tmp_path: Path, spoil: Spoil | None = None) -> None:
        self.desk = desk
        self.house: House = desk.house
        self.printed: list[tuple[str, str]] = []
        self.captions: list[bool] = []
        self.memory = self.new_memory()
        if spoil is None:
            shelve_everything(self.house)
        else:
            folder = tmp_path / "spoilt"
            copytree(EVERYTHING_FOLDER, folder)
            spoil(folder)
            self.house.shelf.install_folder(folder)

    def new_memory(self) -> LessonMemory:
        """As after another start of the app."""
        return LessonMemory(
            keep_captions=self.captions.append,
            load_player=lambda: FakePlayer,
            print_html=lambda _over, html, title: self.printed.append((html, title)) is None,
        )

    def lesson(
        self, lesson: str = PHOTO, size: tuple[int, int] = SIZE, service: Callable[[], TrainingService] | None = None
    ) -> LessonPage:
        page = LessonPage(self.desk.face, self.desk.host, service or self.desk.service, self.memory)
        shown = self.desk._show(page, Route.to("lesson", course=EVERYTHING, lesson=lesson), size)
        shown.reading.build_all()
        return shown


def only(page: QWidget, kind: type[Found]) -> Found:
    """The only widget of its kind."""
    (found,) = page.findChildren(kind)
    return found
