"""The main window: rail, top bar and pages; it knows how to go somewhere, and nothing about what is there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from desktop_app.kernel.tasks import Lane, Runner
from desktop_app.qt.announce import announce
from desktop_app.qt.dress import dress
from desktop_app.qt.face import Face
from desktop_app.qt.focus import FocusRing
from desktop_app.qt.page import Page, PageSpec, Route
from desktop_app.shell.brand import NAME
from desktop_app.shell.commands import PaletteEntry, PaletteSource, own_entries
from desktop_app.shell.history import History
from desktop_app.shell.later import load_key_panel, load_palette
from desktop_app.shell.rail import Rail, RailPerson
from desktop_app.shell.stack import PageStack
from desktop_app.shell.sync_words import StatusWords
from desktop_app.shell.topbar import TopBar
from desktop_app.shell.window_keys import WindowKeys

if TYPE_CHECKING:
    from desktop_app.qt.widgets.toast import Toast
    from desktop_app.shell.key_panel import KeyPanel
    from desktop_app.shell.palette import Palette
    from desktop_app.shell.shortcuts import Key


class Shell(QMainWindow):
    """The window. It is every page's Host.

    `explain` turns an error into a sentence; `me` is the page behind the person's avatar;
    `sources` bring finds to the command palette. `closed` tells that the person closed the window.
    """

    closed = Signal()
    went = Signal(object)  # the Route that is on screen now

    def __init__(
        self,
        face: Face,
        specs: Sequence[PageSpec],
        runner: Runner,
        explain: Callable[[Exception], str],
        *,
        me: str = "",
        sources: Sequence[PaletteSource] = (),
    ) -> None:
        super().__init__()
        self.face = face
        self._specs = tuple(specs)
        self._runner = runner
        self._explain = explain
        self._me = me
        self._sources = tuple(sources)
        self._person: RailPerson | None = None
        self._status: StatusWords | None = None
        self._counts: dict[str, int] = {}
        self._toast: Toast | None = None
        self.size_text: Callable[[int], None] = lambda _steps: None  # larger, smaller, as it was: the application's
        self._keys = WindowKeys(self, self.keys)
        self._history = History()
        self.ring = FocusRing(face, self)
        self.setWindowTitle(NAME)
        self.setMinimumSize(*face.tokens.pairs["frame.minimum"])
        self.stack = PageStack(face, self, self._specs, self.toast)
        self.stack.arrived.connect(self._arrived)
        self.stack.crumbs_changed.connect(self._crumbs_changed)
        self._dress()

    # What pages may ask (Host)

    @property
    def runner(self) -> Runner:
        """Who does the slow work."""
        return self._runner

    def go(self, route: Route) -> None:
        """Show the page of `route`."""
        self._history.visit(route, instead=self.stack.page is not None and self.stack.page.passage)
        self.stack.open(route)

    def begin(self, route: Route) -> None:
        """Show the first page, loaded here and now: the window is not up yet."""
        self._history.visit(route)
        self.stack.open_at_once(route)

    def back(self) -> None:
        """Show the page before."""
        before = self._history.back()
        if before is not None:
            self.stack.open(before)

    def toast(self, said: str | Exception, action: str = "", then: Callable[[], None] | None = None) -> None:
        """Say something in passing; it takes the place of the toast before."""
        from desktop_app.qt.widgets.toast import Toast

        self._clear_toast()
        left = self.rail.width() if self.rail.isVisible() else 0
        text = said if isinstance(said, str) else self.explain(said)
        self._toast = Toast(self.face, self, text, action, then, left, trouble=text is not said)
        self._toast.show_for_a_while()

    def explain(self, error: Exception) -> str:
        """A sentence about what went wrong."""
        return self._explain(error)

    # What the application tells

    def set_person(self, person: RailPerson | None) -> None:
        """Who uses the app."""
        self._person = person
        self.rail.set_person(person)

    def set_status(self, status: StatusWords | None) -> None:
        """Whether everything is saved, and what waits."""
        self._status = status
        self.topbar.set_status(status)

    def set_count(self, name: str, count: int) -> None:
        """How many things wait behind a rail item."""
        self._counts[name] = count
        if name in self.rail.items:
            self.rail.items[name].set_count(count)

    def change_face(self, face: Face) -> None:
        """Wear another look, or speak another language (install its texts first); the route stays."""
        self.face = face
        self._clear_toast()
        self.ring.change_face(face)
        self._dress()
        self.stack.change_face(face)

    def forget_way(self) -> None:
        """Going back ends here from now on, as after joining a company."""
        self._history.clear()

    def _dress(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            dress(application, self.face)
        self.stack.setParent(None)
        self.rail = Rail(self.face, self._specs, lambda name: self.go(Route(name)), self._me)
        self.topbar = TopBar(self.face, self.go, self.open_palette)
        frame = QWidget()
        across = QHBoxLayout(frame)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.rail)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.topbar)
        right.addWidget(self.stack, 1)
        across.addLayout(right, 1)
        self.setCentralWidget(frame)
        self.stack.show()
        self._tell_again()
        self._keys.bind_soon()

    def _tell_again(self) -> None:
        self.rail.set_person(self._person)
        self.topbar.set_status(self._status)
        for name, count in self._counts.items():
            self.set_count(name, count)
        self._fold()

    def keys(self) -> tuple[Key, ...]:
        """The keys that work everywhere."""
        from desktop_app.shell.shortcuts import window_keys

        size = self.size_text
        return window_keys(self._specs, self.go, self.open_palette, self.back, size, self.show_keys)

    # Panels, imported in a lane when they are first wanted: the window stands sooner

    def open_palette(self) -> None:
        """Open the command palette."""
        if not self.is_alone():
            self._runner.run(load_palette, self._open_palette, self.toast, Lane.IMAGE)

    def _open_palette(self, palette: type[Palette]) -> None:
        entries = own_entries(self._specs, self.show_keys)
        palette(self.face, self, self._runner, entries, self._sources, self._chosen).open()

    def _chosen(self, entry: PaletteEntry) -> None:
        if entry.route is not None:
            self.go(entry.route)
        if entry.act is not None:
            entry.act()

    def show_keys(self) -> None:
        """Show the keys that work everywhere."""
        self._runner.run(load_key_panel, self._open_keys, self.toast, Lane.IMAGE)

    def _open_keys(self, panel: type[KeyPanel]) -> None:
        from desktop_app.shell.shortcuts import everywhere

        panel(self.face, self, (*self.stack.keys(), *self.keys(), *everywhere())).open()

    # Following the page

    def _arrived(self, page: Page, route: Route) -> None:
        self.rail.light(page.rail or route.name)
        self.topbar.crumbs.show_way(page.crumbs)
        self._fold()
        if page.crumbs and self.isVisible():
            announce(page, page.crumbs[-1].text)
        self.went.emit(route)

    def _crumbs_changed(self) -> None:
        if self.stack.page is not None:
            self.topbar.crumbs.show_way(self.stack.page.crumbs)

    def is_alone(self) -> bool:
        return self.stack.page is None or self.stack.page.alone

    def _fold(self) -> None:
        page = self.stack.page
        self.rail.setVisible(not self.is_alone())
        self.topbar.setVisible(not self.is_alone())
        wanted = page is not None and page.wants_folded_rail
        self.rail.set_folded(wanted or self.width() < self.face.narrow_below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the rail where the window gets narrow."""
        super().resizeEvent(event)
        self._fold()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What nobody else wanted may be meant for reading on."""
        if not self.stack.read_on(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window goes."""
        super().closeEvent(event)
        self.closed.emit()

    def _clear_toast(self) -> None:
        if self._toast is not None and shiboken6.isValid(self._toast):
            self._toast.put_away()
        self._toast = None
