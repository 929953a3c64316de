"""Putting something of the policy on paper: on a printer, or into a PDF where the person wants it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, QPoint, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.kernel.tasks import Lane
from desktop_app.qt.page import Page
from desktop_app.qt.printing import print_html, where_to_save, write_pdf


class Sheet(NamedTuple):
    """What goes on paper: its title, its HTML, and the name its file is offered under."""

    title: str
    html: str
    file_name: str


class Paper(Protocol):
    """What is asked of the computer around; a fake in tests."""

    def print(self, over: QWidget, html: str, title: str) -> bool:
        """Print after asking; False when nothing was printed."""
        ...

    def where_to_save(self, over: QWidget, title: str, name: str) -> Path | None:
        """Ask where the PDF shall go; None when the person changed their mind."""
        ...

    def write(self, html: str, title: str, path: Path) -> None:
        """Write the PDF; in a lane."""
        ...

    def show(self, file: Path) -> bool:
        """Open a PDF in the program that the computer uses for it; False where there is none."""
        ...


class SystemPaper:
    """The real one."""

    def print(self, over: QWidget, html: str, title: str) -> bool:
        """See `Paper.print`."""
        return print_html(over, html, title)

    def where_to_save(self, over: QWidget, title: str, name: str) -> Path | None:
        """See `Paper.where_to_save`."""
        return where_to_save(over, title, name)

    def write(self, html: str, title: str, path: Path) -> None:
        """See `Paper.write`."""
        write_pdf(html, title, path)

    def show(self, file: Path) -> bool:
        """See `Paper.show`."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))


class Papers(QObject):
    """Prints and saves for a page, and says so in passing; what goes wrong is said on the page."""

    def __init__(self, page: Page, paper: Paper) -> None:
        super().__init__(page)
        self._page = page
        self._paper = paper

    def menu(self, where: QWidget, sheet: Callable[[], Sheet]) -> QMenu:
        """Both ways, below a button."""
        menu = QMenu(where)
        menu.setObjectName("paper")
        menu.setFont(self._page.face.font("label"))
        menu.addAction(self.tr("Print …"), lambda: self.print(sheet()))
        menu.addAction(self.tr("Save as PDF …"), lambda: self.save(sheet()))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where.mapToGlobal(QPoint(0, where.height())))
        return menu

    def print(self, sheet: Sheet) -> None:
        """Print it."""
        if self._paper.print(self._page, sheet.html, sheet.title):
            self._page.host.toast(self.tr("Sent to the printer"))

    def save(self, sheet: Sheet) -> None:
        """Save it as a PDF."""
        target = self._paper.where_to_save(self._page, self.tr("Save as PDF"), f"{sheet.file_name}.pdf")
        if target is None:
            return

        def saved(_nothing: None) -> None:
            self._page.host.toast(self.tr("Saved as “{name}”").format(name=target.name))

        write, title, html = self._paper.write, sheet.title, sheet.html
        self._page.ask(lambda _token: write(html, title, target), saved, Lane.IMAGE, key="pdf")
