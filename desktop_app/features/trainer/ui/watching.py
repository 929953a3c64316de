"""Notices that somebody changed a file of the open pack: a look from outside each second, in a lane."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from desktop_app.features.trainer.tracing import trace_of
from desktop_app.features.trainer.work import Trace
from desktop_app.kernel.tasks import Lane
from desktop_app.qt.page import Page

PAUSE = 900  # milliseconds between two looks
SOON = 200  # after a change: an editor may still be writing


class Watching(QObject):
    """`changed` is called once the folder has come to rest in another state than `expected`."""

    def __init__(self, page: Page, changed: Callable[[], None]) -> None:
        super().__init__(page)
        self._page = page
        self._changed = changed
        self._folder = ""
        self._expected: Trace | None = None
        self._seen: Trace | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    def watch(self, folder: str, expected: Trace | None) -> None:
        """Look at this folder from now on; it is known as it was at `expected`."""
        self._folder, self._expected, self._seen = folder, expected, None
        self._timer.start(PAUSE)

    def rest(self) -> None:
        """Look no more."""
        self._folder = ""
        self._timer.stop()

    def _look(self) -> None:
        folder = self._folder
        if folder and not self._page.window().isMinimized():
            self._page.ask(lambda _token: (folder, trace_of(Path(folder))), self._looked, Lane.IMAGE, key="watching")
        else:
            self._timer.start(PAUSE)

    def _looked(self, answer: tuple[str, Trace | None]) -> None:
        folder, trace = answer
        if folder != self._folder:
            return
        if trace == self._expected:
            self._seen = None
            self._timer.start(PAUSE)
        elif trace == self._seen or trace is None:
            self._changed()
        else:
            self._seen = trace
            self._timer.start(SOON)
