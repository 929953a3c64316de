"""A profile that cannot be opened: what is the matter, that nothing is lost, and what to do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.page import Host, Page, Route
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.state import State

_WIDTH = 600
_ART = {
    "profile.newer": "state-restored",
    "profile.read-only": "state-lock",
    "profile.locked": "state-lock",
    "profile.disk-full": "state-disk-full",
}


def show_folder(folder: Path) -> None:
    """Open the folder in the program that the computer uses for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class StartTroublePage(Page):
    """`again` looks once more, `another` lets one choose another profile, `show` opens the folder."""

    alone: ClassVar[bool] = True

    def __init__(
        self,
        face: Face,
        host: Host,
        error: Trouble,
        again: Callable[[], None],
        another: Callable[[], None],
        show: Callable[[Path], None] = show_folder,
    ) -> None:
        super().__init__(face, host)
        self._said = host.explain(error)
        where = str(error.params.get("where") or "")
        self.again_button = Button(face, self.tr("Try again"), "primary", icon="refresh-cw", on_click=again)
        self.another_button = Button(face, self.tr("Choose another profile"), on_click=another)
        actions = [self.again_button, self.another_button]
        if where:
            self.folder_button = Button(
                face, self.tr("Open the folder"), "quiet", icon="folder-open", on_click=lambda: show(Path(where))
            )
            actions.append(self.folder_button)
        body = PageBody(face, width=_WIDTH)
        art = _ART.get(error.code, "state-refused")
        body.add(
            State(
                face, art, self._title(error), self._said, detail="" if where in self._said else where, actions=actions
            ),
            1,
        )
        self.set_body(body)

    def arrive(self, _route: Route) -> None:
        """Say it, and wait at the first button."""
        self.again_button.setFocus()
        announce(self, self._said, at_once=True)

    def _title(self, error: Trouble) -> str:
        titles = {
            "profile.newer": self.tr("Your data comes from a newer Portavoce"),
            "profile.read-only": self.tr("Nothing can be kept here"),
            "profile.locked": self.tr("Something else is using your data"),
            "profile.damaged": self.tr("Your data is damaged"),
            "profile.unreadable": self.tr("Your data is damaged"),
            "profile.disk-full": self.tr("Your disk is full"),
            "profile.disk-error": self.tr("The disk reports an error"),
        }
        return titles.get(error.code) or self.tr("Your profile could not be opened")
