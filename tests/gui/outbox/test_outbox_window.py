"""The glass outbox in the real window: reached from Me, and the GUI thread is left alone, a saved file and all."""

from __future__ import annotations

import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from desktop_app.features.person.ui.leaving import LeavingPage
from desktop_app.kernel.settings import Settings
from desktop_app.packs.library.desk.source import never
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Route
from desktop_app.sync.state import View
from desktop_app.syncing import Syncing
from tests.fakes import desk
from tests.fakes.clock import FixedClock
from tests.fakes.desktop import FakeDesktop
from tests.fakes.outbox_scenes import lessons, voluntary
from tests.fakes.sync_desk import BY_CODE
from tests.fakes.sync_server import FakeLine, FakeServer
from tests.fakes.window import open_window, page_of, rest, wait_until

WATCHED = ("open", "import", "sqlite3.connect", "os.listdir", "os.scandir")
LANGUAGE = Settings("en", "light")


class Watch:
    """Listens on the GUI thread while `listens` is on; nobody can take an audit hook away again."""

    def __init__(self) -> None:
        self.listens = False
        self.trespasses: list[str] = []
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self.listens or event not in WATCHED or threading.current_thread() is not threading.main_thread():
            return
        if event != "import" or str(arguments[0]) not in sys.modules:
            self.trespasses.append(f"{event} {arguments[0]}")


@pytest.fixture
def profile(tmp_path: Path, clock: FixedClock) -> Path:
    folder = tmp_path / "profile"
    with desk.house_of(folder, clock) as house:
        desk.join(house)
        desk.read_lessons(house)
        voluntary(house)
        lessons(house, 150)
    return folder


def _page(window: ProfileWindow) -> LeavingPage:
    wait_until(lambda: isinstance(page_of(window), LeavingPage), "the page")
    rest(window)
    page = page_of(window)
    assert isinstance(page, LeavingPage)
    return page


def _syncing(window: ProfileWindow, clock: FixedClock) -> FakeServer:
    known = window.lanes.ask(lambda: window.keeper().onboarding.desk())
    line = FakeLine(FakeServer(known.company.home))
    syncing = Syncing(window.keeper, window.lanes.ask, lambda _address: line, clock)
    window.exchanging._syncing = syncing
    syncing.join(BY_CODE, never)
    return line.server


@pytest.mark.usefixtures("qapp")
def test_the_outbox_leaves_the_gui_thread_alone(profile: Path, clock: FixedClock, tmp_path: Path) -> None:
    watch = Watch()
    with open_window(profile, LANGUAGE, clock=clock) as window:
        wait_until(lambda: not window._quiet.isActive(), "the first screen to settle")  # then the pages are brought
        rest(window)
        window.lanes.ask(lambda: window.keeper().sync)
        watch.listens = True
        window.shell.go(Route("leaving"))
        page = _page(window)
        page._doors = page._doors._replace(desktop=FakeDesktop(tmp_path / "glass.zip"))
        assert page.list is not None and page.views is not None and page.log_card is not None
        page._turn_page(1)
        rest(window)
        page.views._buttons[View.WAITING.value].click()
        rest(window)
        assert page.statement is not None
        page.statement.views._buttons["bytes"].click()
        page.log_card.save_button.click()
        wait_until(lambda: (tmp_path / "glass.zip").exists(), "the file")
        rest(window)
        watch.listens = False
    assert watch.trespasses == []


@pytest.mark.usefixtures("qapp")
def test_sending_from_the_page_is_told_there_and_at_the_top(profile: Path, clock: FixedClock) -> None:
    with open_window(profile, LANGUAGE, clock=clock) as window:
        rest(window)
        server = _syncing(window, clock)
        window._glance = window._glance._replace(company={**(window._glance.company or {}), "example": False})
        window.shell.go(Route("leaving"))
        page = _page(window)
        about = page._doors.about
        page._doors = page._doors._replace(about=lambda: replace(about(), example=False))
        page.refresh()
        rest(window)
        assert page.sending_card is not None and page.sending_card.button is not None
        page.sending_card.button.click()
        wait_until(lambda: not window.exchanging.turns.busy and len(server.statements) > 150, "the turn")
        rest(window)
        QCoreApplication.processEvents()
        said = page.sending_card.title.text()
        assert said.startswith("Everything is with Aurora Example since ")
        assert window.shell.topbar.sync.words in (said, "All sent")
        assert page._looked is not None and page._looked.tally.waiting == 0
