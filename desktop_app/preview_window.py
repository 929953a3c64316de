"""A pack that is still being written in the real player, in a window that follows every change on the disk."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.features.policy.ui.page import PolicyPage
from desktop_app.kernel.clock import Clock
from desktop_app.kernel.tasks import Cancelled, CancelToken, Lane, Lanes
from desktop_app.packs.pack import Kind
from desktop_app.preview_bar import PreviewBar
from desktop_app.preview_pack import Reading, mark_of, read_at
from desktop_app.preview_pages import (
    REFUSED,
    PreviewDoors,
    is_there,
    page_specs,
    route_inside,
    route_of_file,
    start_of,
)
from desktop_app.preview_place import HeldScroll
from desktop_app.preview_shell import PreviewShell
from desktop_app.preview_standing import Standing
from desktop_app.preview_voice import Prepared, Voice
from desktop_app.qt.bridge import Bridge
from desktop_app.qt.face import Face
from desktop_app.qt.page import Route, nothing

if TYPE_CHECKING:
    from desktop_app.preview_house import PreviewHouse

SIZE = (1180, 760)
PAUSE, SOON = 600, 120  # milliseconds between two looks; after a change: an editor may still be writing
_UNREAD = Standing(-1)
_log = logging.getLogger(__name__)


class PreviewWindow(QObject):
    """Everything that lives as long as one preview is open: its window, its lanes, its house.

    `stands` tells that the pack was read for the first time, `closed` that the window is gone for good.
    """

    closed = Signal()
    stands = Signal()

    def __init__(self, where: Path, voice: Voice, face: Face, clock: Clock, file: str = "") -> None:
        super().__init__()
        self.where = where
        self.standing = _UNREAD
        self._voice = voice
        self._clock = clock
        self._file = file
        self._language = face.language
        self._route: Route | None = None  # where one is in the pack, also while it cannot be shown
        self._refused = False  # whether that is on the screen
        self._known: tuple[Kind, tuple[str, ...]] | None = None  # what rail and strip were made for
        self._seen = _UNREAD.mark
        self._house: PreviewHouse | None = None
        self._is_open = True
        self.bridge = Bridge(self)
        self.lanes = Lanes(self.bridge.deliver)
        doors = PreviewDoors(self._at_home, lambda: self.standing)
        self._specs = page_specs(doors)
        self.shell = PreviewShell(face, self._specs, self.lanes, voice.explain, self._make_bar, self._lead)
        self.shell.setWindowTitle(self.tr("Preview"))
        self.shell.went.connect(self._went)
        self.shell.closed.connect(self.close)
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._look)

    # Opening and closing

    def open(self) -> None:
        """Show the window; what it shows comes as soon as it is read."""
        self.shell.resize(*SIZE)
        self.shell.show()
        learner = self.tr("A learner")
        self.lanes.run(lambda token: self._enter(token, learner), self._taken, self._fail)

    def show_file(self, file: str) -> None:
        """Come to the front, at the step of that file if one is named."""
        self.shell.showNormal() if self.shell.isMinimized() else self.shell.show()
        self.shell.raise_()
        self.shell.activateWindow()
        self._file = file
        if file and self.standing.kind is not None:
            self.shell.go(route_of_file(file, self.standing))

    def close(self) -> None:
        """Leave nothing behind: the house goes in its lane, and its folder with it."""
        if not self._is_open:
            return
        self._is_open = False
        self._again.stop()
        if self.shell.stack.page is not None:
            self.shell.stack.page.leave()
        self.lanes.run(self._leave_house, nothing, self._fail)
        if not self.lanes.close():
            _log.warning("a lane of a preview did not come to rest in time")
        self.shell.deleteLater()
        self.closed.emit()

    def _enter(self, token: CancelToken, learner: str) -> Standing:
        """Read the pack and make it a house; in the db lane."""
        from desktop_app.preview_house import PreviewHouse

        reading = read_at(self.where)
        token.raise_if_cancelled()
        self._house = PreviewHouse(self.where, reading, self._clock, learner)
        return self._house.standing

    def _leave_house(self, _token: CancelToken) -> None:
        if self._house is not None:
            self._house.close()
            self._house = None

    def _at_home(self) -> PreviewHouse:
        """What pages ask, in the db lane."""
        if self._house is None:
            raise Cancelled
        return self._house

    # Following the disk

    def _look(self) -> None:
        """From outside only, in a lane: names, times and sizes."""
        if self.shell.isMinimized():
            self._again.start(PAUSE)
        else:
            self.lanes.run(lambda _token: mark_of(self.where), self._looked, self._fail, Lane.IMAGE)

    def _looked(self, mark: int) -> None:
        if mark == self.standing.mark:
            self._again.start(PAUSE)
        elif mark != self._seen:
            self._seen = mark
            self._again.start(SOON)
        else:
            self.lanes.run(lambda _token: read_at(self.where), self._read, self._fail, Lane.IMAGE)

    def _read(self, reading: Reading) -> None:
        self.lanes.run(lambda _token: self._at_home().take(reading), self._taken, self._fail)

    def _fail(self, error: Exception) -> None:
        _log.error("a preview could not follow: %s", type(error).__name__, exc_info=error)
        if self._is_open:
            self.shell.toast(error)
            self._again.start(PAUSE)

    # What was read

    def _taken(self, standing: Standing) -> None:
        before, self.standing = self.standing, standing
        title = standing.title.of(self._language)
        self.shell.setWindowTitle(self.tr("Preview · {title}").format(title=title) if title else self.tr("Preview"))
        known = (standing.kind, standing.languages) if standing.kind is not None else None
        if known is not None and known != self._known:
            self._known = known
            self._speak(self._language if self._language in standing.languages else standing.languages[0])
        else:
            self._show()
        if before is _UNREAD:
            self.stands.emit()
            self.lanes.run(self._bring_pages, nothing, self._fail, Lane.IMAGE)
        self._again.start(PAUSE)

    def _bring_pages(self, token: CancelToken) -> None:
        """Import what the other pages need, so that going there opens no file on the GUI thread."""
        self._voice.prepare(self._language)
        for spec in self._specs:
            token.raise_if_cancelled()
            spec.load()

    def _show(self) -> None:
        """What is open, as it is now and where one was; what went away leads to the beginning."""
        standing, page, route = self.standing, self.shell.stack.page, self._route
        if standing.kind is None:
            self.shell.stack.open(REFUSED)
        elif route is None:
            self.shell.go(route_of_file(self._file, standing))
        elif not is_there(route, standing) or route_inside(route, standing) is None:
            self.shell.go(start_of(standing))
            self.shell.toast(self.tr("What was open here is not in the pack any more."))
        else:
            holds = page is not None and not self._refused and route.name in ("course", "brand")
            held = HeldScroll(page) if page is not None and holds else None
            if page is not None:
                page.leave()
            self.shell.stack.open(_same_place(route, page))
            if held is not None:  # what the page asked for is answered before this
                self.lanes.run(
                    lambda _token: None, lambda _none: held.give_back() if shiboken6.isValid(held) else None, self._fail
                )

    # Ways, languages, beginning again

    def _lead(self, route: Route) -> Route | None:
        return route_inside(route, self.standing)

    def _went(self, route: Route) -> None:
        self._refused = route == REFUSED
        if not self._refused:
            self._route = route

    def _make_bar(self, face: Face) -> PreviewBar:
        return PreviewBar(face, self.standing.languages, self._speak, self._start_over)

    def _speak(self, language: str) -> None:
        self._language = language
        self.lanes.run(lambda _token: self._voice.prepare(language), self._spoken, self._fail, Lane.IMAGE)

    def _spoken(self, prepared: Prepared) -> None:
        if prepared.language == self._language:
            self.wear(self._voice.speak(prepared))

    def wear(self, face: Face) -> None:
        """Another look; the page stays where one was."""
        self.shell.change_face(face)
        if self._refused or self.shell.stack.page is None:
            self._show()

    def change_voice(self, voice: Voice) -> None:
        """The app beside it looks or speaks differently now."""
        self._voice = voice
        self._speak(self._language)

    def _start_over(self) -> None:
        self.lanes.run(lambda _token: self._at_home().start_over(), self._started_over, self._fail)

    def _started_over(self, standing: Standing) -> None:
        self.standing = standing
        if standing.kind is not None:
            self.shell.forget_way()
            self.shell.go(start_of(standing))
            self.shell.toast(self.tr("Everything is as at first."))


def _same_place(route: Route, page: object) -> Route:
    """A policy goes on at the clause where one is, in the edition that is shown, not at the one of the way there."""
    if isinstance(page, PolicyPage) and page.reader is not None and route.name == "policy":
        return Route.to("policy", policy=route.get("policy"), edition=page.reader.view.audience)
    return route
