"""What is dropped on the window or handed to the open app: it reaches whoever can take it, and nothing else does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from desktop_app.features.onboarding.ui.welcome import WelcomePage
from desktop_app.features.onboarding.ui.words_step import WordsStep
from desktop_app.incoming import Incoming
from desktop_app.kernel.settings import Settings
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.doorbell import Doorbell, ring
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.drop import Drop, what_is_dropped
from tests.fakes.clock import MONDAY_MORNING, FixedClock
from tests.fakes.libraries import full
from tests.fakes.window import open_window, page_of, rest, wait_until
from tests.gui.fitting import settle, words_of

ACTION, BUTTON, NO_KEYS = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def files(*paths: Path) -> QMimeData:
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return held


def text(said: str) -> QMimeData:
    held = QMimeData()
    held.setText(said)
    return held


def enter(window: QMainWindow, held: QMimeData) -> bool:
    event = QDragEnterEvent(QPoint(9, 9), ACTION, held, BUTTON, NO_KEYS)
    event.ignore()
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def let_go(window: QMainWindow, held: QMimeData) -> None:
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), ACTION, held, BUTTON, NO_KEYS))
    settle()


@pytest.fixture
def fresh(tmp_path: Path, qapp: object) -> Iterator[ProfileWindow]:
    with open_window(tmp_path / "profile", Settings("en", "light"), clock=FixedClock(MONDAY_MORNING)) as window:
        yield window


def test_files_folders_and_links_are_taken_and_other_words_are_not(tmp_path: Path) -> None:
    assert what_is_dropped(files(tmp_path / "a.pvlib", tmp_path / "b")) == str(tmp_path / "a.pvlib")
    assert what_is_dropped(text(" portavoce:join?seal=1 ")) == "portavoce:join?seal=1"
    assert what_is_dropped(text("https://aurora.example/")) == "https://aurora.example/"
    for other in ("a sentence of a lesson", "https://a\nhttps://b", "", "javascript:alert(1)"):
        assert what_is_dropped(text(other)) == ""


def test_a_veil_says_what_will_happen_and_goes_again(qtbot: QtBot, face: Face, tmp_path: Path) -> None:
    window, taken = QMainWindow(), []
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    drop = Drop(window, lambda: face, taken.append)
    assert not enter(window, text("just words")) and drop.veil is None
    assert enter(window, files(tmp_path / "a.pvlib")) and drop.veil is not None
    settle()
    assert "Let go to open it" in words_of(drop.veil) and drop.veil.size() == window.size()
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert drop.veil is None and taken == []
    enter(window, files(tmp_path / "a.pvlib"))
    let_go(window, files(tmp_path / "a.pvlib"))
    assert drop.veil is None and taken == [str(tmp_path / "a.pvlib")]


def test_dropped_on_the_first_launch_a_library_is_looked_at(fresh: ProfileWindow, tmp_path: Path) -> None:
    Incoming(fresh.shell)
    held = files(full(tmp_path / "company").folder)
    assert enter(fresh.shell, held)
    let_go(fresh.shell, held)
    page = page_of(fresh)
    assert isinstance(page, WelcomePage)
    wait_until(lambda: isinstance(page.entrance.step, WordsStep), "the words of the seal")
    rest(fresh)


def test_on_a_desk_that_has_joined_the_shelf_takes_it(joined_once: Path, tmp_path: Path, qapp: object) -> None:
    went: list[object] = []
    with open_window(joined_once, Settings("en", "light"), clock=FixedClock(MONDAY_MORNING)) as window:
        window.shell.go = went.append  # type: ignore[method-assign]
        Incoming(window.shell).take(str(tmp_path / "a.pvlib"))
    assert [(route.name, route.get("handed")) for route in went] == [("shelf", str(tmp_path / "a.pvlib"))]  # type: ignore[attr-defined]


def test_what_comes_before_there_is_a_page_waits_for_it(fresh: ProfileWindow) -> None:
    incoming, page = Incoming(fresh.shell), page_of(fresh)
    incoming._waiting = "/nowhere/aurora.pvlib"
    fresh.shell.went.emit(None)
    wait_until(lambda: any("/nowhere/aurora.pvlib" in said for said in words_of(page)), "the refusal")
    rest(fresh)


@pytest.mark.parametrize("handed", ["", "/tmp/Łódź è così.pvlib", "portavoce:join?seal=1"])
def test_who_rings_hands_in_what_they_have(qtbot: QtBot, handed: str) -> None:
    import threading

    heard: list[str] = []
    bell = Doorbell("portavoce-test-bell", heard.append)
    answers: list[bool] = []
    caller = threading.Thread(target=lambda: answers.append(ring("portavoce-test-bell", handed)))
    caller.start()
    qtbot.waitUntil(lambda: bool(heard), timeout=10_000)
    qtbot.waitUntil(lambda: not caller.is_alive(), timeout=10_000)
    bell.deleteLater()
    assert heard == [handed] and answers == [True]
