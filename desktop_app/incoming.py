"""What reaches an open window from outside: files opened with the app, links, and what is dropped on it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from desktop_app.qt.page import Route
from desktop_app.qt.widgets.drop import Drop
from desktop_app.shell.window import Shell

SHELF = "shelf"


class Incoming(QObject):
    """A page that stands alone, as the first launch, takes what comes; on a desk that has joined the shelf does."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._waiting = ""
        self.drop = Drop(shell, lambda: shell.face, self.take)
        shell.went.connect(self._went)

    def take(self, what: str) -> None:
        """A path, a link or an address; before there is a page it waits for one."""
        page = self._shell.stack.page
        if not what:
            return
        if page is None:
            self._waiting = what
        elif page.alone:
            page.hand(what)
        else:
            self._shell.go(Route.to(SHELF, handed=what))

    def _went(self, _route: Route) -> None:
        what, self._waiting = self._waiting, ""
        if what:
            QTimer.singleShot(0, self, lambda: self.take(what))
