"""The leak detectors see what they are there for."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests import leaks


@pytest.fixture
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leaks, "PATIENCE", 0.0)


def test_a_thread_is_seen(hurry: None) -> None:
    before, end = leaks.belongings(), threading.Event()
    thread = threading.Thread(target=end.wait, name="straggler", daemon=True)
    thread.start()
    assert leaks.left_behind(before) == ["thread 'straggler' still runs"]
    end.set()
    thread.join()
    assert leaks.left_behind(before) == []


def test_a_running_timer_is_seen(qtbot: QtBot) -> None:
    before = leaks.belongings()
    timer = QTimer()
    timer.start(60_000)
    assert leaks.left_behind(before) == ["timer of nobody still runs"]
    timer.stop()
    assert leaks.left_behind(before) == []


def test_a_window_is_seen_and_a_closed_one_is_gone(qtbot: QtBot) -> None:
    before = leaks.belongings()
    window = QWidget()
    QLabel("inside", window)
    assert len(leaks.left_behind(before)) == 1
    window.deleteLater()
    assert leaks.left_behind(before) == []


def test_a_window_in_a_cycle_is_no_leak(qtbot: QtBot) -> None:
    before = leaks.belongings()
    window = QWidget()
    window.setProperty("me", None)
    window.__dict__["self"] = window
    del window
    assert leaks.left_behind(before) == []
