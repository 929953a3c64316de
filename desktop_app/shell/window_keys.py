"""Binds the keys of the window once its first picture stands, and anew when its language changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QShortcut

    from desktop_app.shell.shortcuts import Key

SOON = 150  # milliseconds: ten shortcuts take 4 that the first picture need not wait for


class WindowKeys(QObject):
    """Owns the window's shortcuts; `keys` tells which there are, in the language of the moment."""

    def __init__(self, window: QWidget, keys: Callable[[], tuple[Key, ...]]) -> None:
        super().__init__(window)
        self._window = window
        self._keys = keys
        self._bound: list[QShortcut] = []
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self.bind)

    def bind_soon(self) -> None:
        """Bind them when the picture that is being drawn stands."""
        self._soon.start()

    def bind(self) -> None:
        """Bind them now, in place of those before."""
        from desktop_app.shell.shortcuts import bind

        self._soon.stop()
        for shortcut in self._bound:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._bound = bind(self._window, self._keys())
