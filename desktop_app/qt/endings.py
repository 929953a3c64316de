"""The system asks the app to end (log-out, shutdown, Ctrl+C): it closes as if the window had been closed."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

_ASKED = ("SIGTERM", "SIGINT", "SIGHUP")


class Endings(QObject):
    """While it lives, those signals call `end` in the GUI thread; Windows sends messages to the window instead."""

    def __init__(self, end: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before: dict[int, object] = {}
        self._pipe = os.pipe()
        for handle in self._pipe:
            os.set_blocking(handle, False)
        self._notifier = QSocketNotifier(self._pipe[0], QSocketNotifier.Type.Read, self)
        self._end = end
        self._notifier.activated.connect(self._asked)
        if sys.platform != "win32":
            self._wakeup = signal.set_wakeup_fd(self._pipe[1])
            for name in _ASKED:
                number = getattr(signal, name)
                self._before[number] = signal.signal(number, lambda _number, _frame: None)

    def _asked(self) -> None:
        os.read(self._pipe[0], 64)
        self._end()

    def close(self) -> None:
        """Put everything back."""
        self._notifier.setEnabled(False)
        if sys.platform != "win32":
            signal.set_wakeup_fd(self._wakeup)
            for number, handler in self._before.items():
                signal.signal(number, handler)  # type: ignore[arg-type]  # what signal.signal gave
        for handle in self._pipe:
            os.close(handle)
