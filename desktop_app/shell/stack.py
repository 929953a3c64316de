"""Holds the pages: loads each on first use, keeps it, builds all anew when the face changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget

from desktop_app.kernel.tasks import Lane
from desktop_app.qt.face import Face
from desktop_app.qt.page import Host, Page, PageFactory, PageSpec, Route
from desktop_app.qt.widgets.scroll import PageBody

if TYPE_CHECKING:
    from desktop_app.shell.shortcuts import Key

_READING_KEYS = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Up, Qt.Key.Key_Down)


class PageStack(QStackedWidget):
    """Pages by the name of their route. Imports happen in a lane; widgets are built here."""

    arrived = Signal(object, object)  # Page, Route
    crumbs_changed = Signal()

    def __init__(self, face: Face, host: Host, specs: Sequence[PageSpec], failed: Callable[[Exception], None]) -> None:
        super().__init__()
        self._face = face
        self._host = host
        self._specs = {spec.name: spec for spec in specs}
        self._failed = failed
        self._factories: dict[str, PageFactory] = {}
        self._pages: dict[str, Page] = {}
        self._wanted: Route | None = None

    @property
    def page(self) -> Page | None:
        """The page on screen."""
        current = self.currentWidget()
        return current if isinstance(current, Page) else None

    def open(self, route: Route) -> None:
        """Show the page of `route`, as soon as it is loaded; a newer wish wins."""
        self._wanted = route
        spec = self._specs[route.name]
        if route.name in self._factories:
            self._show(route)
            return

        def loaded(factory: PageFactory) -> None:
            self._factories.setdefault(route.name, factory)
            if self._wanted == route:
                self._show(route)

        self._host.runner.run(lambda _token: spec.load(), loaded, self._failed, Lane.IMAGE)

    def open_at_once(self, route: Route) -> None:
        """The first page, before the window stands: one picture instead of an empty one and then another."""
        self._wanted = route
        self._factories[route.name] = self._specs[route.name].load()
        self._show(route)

    def _show(self, route: Route) -> None:
        before = self.page
        page = self._pages.get(route.name) or self._build(route.name)
        if before is not None and before is not page:
            before.leave()
        page.arrive(route)
        self.setCurrentWidget(page)
        self.arrived.emit(page, route)

    def _build(self, name: str) -> Page:
        page = self._pages[name] = self._factories[name](self._face, self._host)
        page.crumbs_changed.connect(self.crumbs_changed)
        self.addWidget(page)
        return page

    def keys(self) -> tuple[Key, ...]:
        """The keys of the open page."""
        from desktop_app.shell.shortcuts import Key

        return tuple(Key(key.keys, key.words) for key in (self.page.keys() if self.page is not None else ()))

    def read_on(self, event: QKeyEvent) -> bool:
        """Let the keys of reading scroll the page, wherever focus is; False for other keys."""
        body = self.page.findChild(PageBody) if self.page is not None else None
        if body is None or event.key() not in _READING_KEYS:
            return False
        return QCoreApplication.sendEvent(body, event)

    def change_face(self, face: Face) -> None:
        """Build the open page anew in another look; the others follow when they are needed."""
        self._face = face
        old, self._pages = self._pages, {}
        if self.page is not None:
            self.page.leave()
        if self._wanted is not None and self._wanted.name in self._factories:
            self._show(self._wanted)
        for page in old.values():
            self.removeWidget(page)
            page.deleteLater()
