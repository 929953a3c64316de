"""A preview in a real window over a pack in a folder, and hands that change the pack while it is open."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop_app.kernel.settings import Settings
from desktop_app.preview_voice import OwnVoice
from desktop_app.preview_window import PreviewWindow
from desktop_app.qt.page import Page, Route
from desktop_app.qt.wardrobe import Wardrobe
from tests.fakes.clock import MONDAY_MORNING, FixedClock
from tests.fakes.packs import Files
from tests.fakes.window import sweep, wait_until


def written(folder: Path, files: Files) -> Path:
    """The pack in a folder."""
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def change(file: Path, before: str, after: str) -> None:
    """What an editor does when somebody saves."""
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), encoding="utf-8")


@contextmanager
def open_preview_of(
    where: Path, language: str = "en", file: str = "", settings: Settings | None = None
) -> Iterator[PreviewWindow]:
    """As the command line opens it, until it shows something; and closed as a person closes it."""
    voice = OwnVoice(Wardrobe(), settings or Settings(), language)
    window = PreviewWindow(where, voice, voice.speak(voice.prepare(language)), FixedClock(MONDAY_MORNING), file)
    window.open()
    try:
        settled(window)
        yield window
    finally:
        window.shell.close()
        voice.hush()
        window.deleteLater()
        sweep()


def settled(window: PreviewWindow) -> None:
    """Until a page is there and nothing is on its way; looks at the disk go on."""
    wait_until(lambda: window.shell.stack.page is not None, "a page")
    idle = 0

    def rests() -> bool:
        nonlocal idle
        idle = 0 if window.lanes.busy else idle + 1
        return idle > 12

    wait_until(rests, "the lanes at rest")


def go(window: PreviewWindow, name: str, **arguments: str) -> Page:
    """Go to a step as the player does."""
    window.shell.go(Route.to(name, **arguments))
    QApplication.processEvents()
    settled(window)
    page = window.shell.stack.page
    assert page is not None
    return page
