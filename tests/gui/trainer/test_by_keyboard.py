"""In the real window, by keyboard alone: make a pack, see a slip of the pen come up by itself, mend it, see it go."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop_app.features.trainer.ui.desktop import SystemDesktop
from desktop_app.features.trainer.ui.page import TrainerPage
from desktop_app.kernel.settings import Settings
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Route
from tests.fakes.trainer_desk import LESSON
from tests.fakes.window import open_window, page_of, rest, wait_until


def press(window: ProfileWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.shell.windowHandle(), key, modifier)


def trainer_page(window: ProfileWindow) -> TrainerPage:
    page = page_of(window)
    assert isinstance(page, TrainerPage)
    return page


def test_a_pack_is_made_broken_and_mended_by_keyboard(
    qapp: QApplication, joined_once: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents = tmp_path / "documents"
    documents.mkdir()
    monkeypatch.setattr(SystemDesktop, "documents", lambda _self: documents)
    profile = tmp_path / "profile"
    shutil.copytree(joined_once, profile)
    with open_window(profile, Settings("en", tools=("trainer",))) as window:
        window.shell.activateWindow()
        window.shell.go(Route("trainer"))
        rest(window)
        press(window, Qt.Key.Key_Return)  # one thing to do: New pack
        wait_until(lambda: isinstance(QApplication.focusWidget(), QLineEdit), "the form")
        QTest.keyClicks(QApplication.focusWidget(), "Speaking at fairs")
        press(window, Qt.Key.Key_Return)
        folder = documents / "speaking-at-fairs"
        wait_until(lambda: (folder / "pack.toml").is_file(), "the pack")
        rest(window)
        page = trainer_page(window)
        assert page.view.title.text() == "Speaking at fairs"
        assert not page.view.problems.rows

        right = (folder / LESSON).read_text("utf-8")
        (folder / LESSON).write_text(right.replace("one-thought.svg", "one_thought.svg"), "utf-8")
        wait_until(lambda: any(row.isVisible() for row in page.view.problems.rows), "a problem that comes by itself")
        press(window, Qt.Key.Key_F8)
        assert page.view.problems.rows[0].choice.hasFocus()
        press(window, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
        wait_until(lambda: not page.view.problems.rows, "the problem to vanish")
        assert (folder / LESSON).read_text("utf-8") == right
