"""Pages of whole courses on a real profile with seven of them, for tests of Learn and of the course page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.features.training.service import TrainingService
from desktop_app.features.training.ui.course_page import CoursePage
from desktop_app.features.training.ui.learn import LearnPage
from desktop_app.house import House
from desktop_app.qt.face import Face
from desktop_app.qt.page import Page, Route
from desktop_app.qt.widgets.button import Button
from tests.fakes.host import FakeHost
from tests.gui.fitting import settle

Shown = TypeVar("Shown", bound=Page)
SIZE = (1016, 744)  # a window of 1280 × 800 without its rail and top bar
SMALL = (836, 544)  # the same for 900 × 600


class LongDesk:
    """Opens Learn and courses as the shell does."""

    def __init__(self, qtbot: QtBot, face: Face, house: House) -> None:
        self.qtbot = qtbot
        self.face = face
        self.house = house
        self.host = FakeHost(language=face.language)
        self.service: Callable[[], TrainingService] = lambda: self.house.training

    def learn(self, size: tuple[int, int] = SIZE) -> LearnPage:
        def order() -> tuple[str, ...]:
            return tuple(stop.step.pack for stop in self.house.onboarding.path().stops)

        return self._show(LearnPage(self.face, self.host, self.service, order), Route("learn"), size)

    def course(self, course: str, size: tuple[int, int] = SIZE) -> CoursePage:
        page = CoursePage(self.face, self.host, self.service)
        return self._show(page, Route.to("course", course=course), size)

    def _show(self, page: Shown, route: Route, size: tuple[int, int]) -> Shown:
        self.qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        page.activateWindow()
        page.arrive(route)
        settle()
        return page


def lines(page: QWidget) -> list[str]:
    """Every text that is shown, in order."""
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


def filled(page: QWidget) -> list[str]:
    """What the filled buttons say."""
    return [button.text() for button in page.findChildren(Button) if button.isVisible() and button.kind == "primary"]


def button(page: QWidget, text: str, about: str = "") -> Button:
    """The button that says `text`, of what is called `about`."""
    return next(
        one
        for one in page.findChildren(Button)
        if one.isVisible() and one.text() == text and about in one.accessibleDescription()
    )
