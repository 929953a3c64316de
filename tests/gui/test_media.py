"""Where the system lacks what plays videos and sounds, the app says so by having no player, and works."""

from __future__ import annotations

import sys

import pytest

from desktop_app.qt.media import load_player


def test_without_its_library_there_is_no_player(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "desktop_app.qt.media_player", raising=False)
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    assert load_player() is None


def test_with_it_there_is_one() -> None:
    assert load_player() is not None
