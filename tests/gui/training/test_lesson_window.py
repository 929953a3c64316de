"""The player in the real window: its keys are told, text grows by keys without moving the reader, choices are kept."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.features.training.ui.lesson_page import LessonPage
from desktop_app.features.training.ui.media_view import MediaView
from desktop_app.features.training.ui.try_it import TryItView
from desktop_app.kernel.profiles import settings_of
from desktop_app.kernel.settings import Settings
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.text import Words
from desktop_app.shell.key_panel import KeyPanel
from tests.fakes import everything
from tests.fakes.clock import MONDAY_MORNING, FixedClock
from tests.fakes.desk import house_of, join
from tests.fakes.lesson_scenes import FILM, PHOTO
from tests.fakes.window import open_window, page_of, rest


@pytest.fixture(scope="module")
def rich_profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    profile = tmp_path_factory.mktemp("rich") / "profile"
    with house_of(profile, FixedClock(MONDAY_MORNING)) as house:
        join(house)
        everything.install(house)
    return profile


@pytest.fixture
def window(qapp: QApplication, rich_profile: Path, tmp_path: Path) -> Iterator[ProfileWindow]:
    profile = tmp_path / "profile"
    shutil.copytree(rich_profile, profile)
    with open_window(profile, Settings("en", "light"), clock=FixedClock(MONDAY_MORNING)) as opened:
        rest(opened)
        opened.shell._keys.bind()
        yield opened


def open_lesson(window: ProfileWindow, lesson: str) -> LessonPage:
    window.shell.go(Route.to("lesson", course=everything.COURSE, lesson=lesson))
    rest(window)
    return lesson_of(window)


def lesson_of(window: ProfileWindow) -> LessonPage:
    page = page_of(window)
    assert isinstance(page, LessonPage)
    return page


def press(window: ProfileWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    window.shell.activateWindow()
    QTest.keyClick(window.shell, key, modifiers)
    rest(window)


def test_f1_tells_the_keys_of_the_player_and_of_the_text(window: ProfileWindow) -> None:
    open_lesson(window, PHOTO)
    press(window, Qt.Key.Key_F1)
    (panel,) = window.shell.findChildren(KeyPanel)
    told = {words.text() for words in panel.findChildren(Words)}
    assert {"Next lesson; this one is done", "Previous lesson", "Search in this course", "Print this lesson"} <= told
    assert {"Larger text", "Smaller text", "Text as it was made"} <= told
    panel.reject()
    window.shell.go(Route("learn"))
    rest(window)
    press(window, Qt.Key.Key_F1)
    panel = next(one for one in window.shell.findChildren(KeyPanel) if one.isVisible())
    assert "Print this lesson" not in {words.text() for words in panel.findChildren(Words)}


def test_text_grows_by_keys_without_moving_the_reader_or_losing_a_word(window: ProfileWindow) -> None:
    page = open_lesson(window, PHOTO)
    page.reading.go_to(0.5)
    prompt = next(iter(page.findChildren(TryItView)))
    prompt.edit.setPlainText("The shelf")
    top, place = page.reading.top, page.reading.place
    for key, size in (
        (Qt.Key.Key_Plus, 115),
        (Qt.Key.Key_Equal, 130),
        (Qt.Key.Key_Minus, 115),
        (Qt.Key.Key_0, 100),
        (Qt.Key.Key_Minus, 90),
    ):
        press(window, key, Qt.KeyboardModifier.ControlModifier)
        assert window.shell.face.text_size == size
    page = lesson_of(window)
    assert page.reading.top == top and page.reading.place == pytest.approx(place)
    assert next(iter(page.findChildren(TryItView))).edit.toPlainText() == "The shelf"
    assert settings_of(window.profile).read().text_size == 90


def test_captions_stay_off_until_they_are_wanted_again(window: ProfileWindow) -> None:
    page = open_lesson(window, FILM)
    piece = next(iter(page.findChildren(MediaView)))
    piece.piece.controls.captions.click()
    rest(window)
    assert lesson_of(window) is page, "nothing is built anew for that"
    assert settings_of(window.profile).read().captions is False
    press(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    kept = settings_of(window.profile).read()
    assert (kept.captions, kept.text_size) == (False, 115)
    again = next(iter(lesson_of(window).findChildren(MediaView)))
    assert again.piece.controls.captions.accessibleName() == "Captions: off"
