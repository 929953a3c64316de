"""In the real window: news come by themselves and are said, from Me one comes to them, and so does the palette."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton

from desktop_app.features.shelf.doing import Doing
from desktop_app.features.shelf.ui.page import ShelfPage
from desktop_app.kernel.settings import Settings
from desktop_app.kernel.tasks import CancelToken, Lane
from desktop_app.pages import Finds
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.toast import Toast
from tests.fakes.clock import FixedClock
from tests.fakes.desk import COURSE
from tests.fakes.libraries import Office
from tests.fakes.sharing import SECOND, join_aurora, publish_news, take_back
from tests.fakes.window import open_window, page_of, rest, wait_until


def joined(aurora_once: Path, tmp_path: Path, clock: FixedClock) -> tuple[Path, Office]:
    base = shutil.copytree(aurora_once, tmp_path / "aurora")
    office = Office(base / "library", base / "desk", clock.now())
    join_aurora(tmp_path / "profile", office, clock)
    return tmp_path / "profile", office


def in_use(window: ProfileWindow) -> dict[str, str]:
    copies = window.lanes.ask(lambda: window.keeper().sharing.copies())
    return {one.pack_id: one.version for one in copies if one.current}


def press(window: ProfileWindow, name: str) -> None:
    buttons = page_of(window).findChildren(QAbstractButton)
    next(button for button in buttons if button.accessibleName() == name).click()


def toasts(window: ProfileWindow) -> list[str]:
    return [toast.accessibleName() for toast in window.shell.findChildren(Toast) if toast.isVisible()]


def test_news_come_by_themselves_and_go_back_by_themselves(
    aurora_once: Path, tmp_path: Path, clock: FixedClock
) -> None:
    profile, office = joined(aurora_once, tmp_path, clock)
    publish_news(office)
    with open_window(profile, Settings("en"), clock=clock) as window:
        wait_until(lambda: window.bringing._window is not None, "the window to stand")
        window.bringing._look()
        rest(window)
        assert in_use(window)[COURSE] == "1.1.0" and SECOND in in_use(window)
        assert toasts(window) == ["New from Aurora Example S.p.A.: 2 packs"]
        take_back(office)
        clock.pass_(hours=5)
        window.bringing._look()
        rest(window)
        assert in_use(window)[COURSE] == "1.0.0"
        assert "was withdrawn" in toasts(window)[0] and "You are back on 1.0.0" in toasts(window)[0]


def test_who_does_not_want_that_is_left_alone_and_the_choice_is_kept(
    aurora_once: Path, tmp_path: Path, clock: FixedClock
) -> None:
    profile, office = joined(aurora_once, tmp_path, clock)
    publish_news(office)
    with open_window(profile, Settings("en", fetch=False), clock=clock) as window:
        window.bringing._look()
        window.shell.go(Route("shelf"))
        rest(window)
        assert in_use(window)[COURSE] == "1.0.0"
        press(window, "Fetch news by itself")
        rest(window)
        window.choose(Settings("en", "dark"))  # a page that has not heard of it
        rest(window)
        assert window.appearance.settings.fetch
    with open_window(profile, clock=clock) as window:
        assert window.appearance.settings.fetch and window.appearance.settings.theme == "dark"


def test_from_me_and_from_the_palette_one_comes_to_it(aurora_once: Path, tmp_path: Path, clock: FixedClock) -> None:
    profile, _ = joined(aurora_once, tmp_path, clock)
    with open_window(profile, Settings("en"), clock=clock) as window:
        window.shell.go(Route("me"))
        rest(window)
        press(window, "What your company shares")
        rest(window)
        assert isinstance(page_of(window), ShelfPage)
        finds = Finds(window.keeper, lambda: "en")
        found = window.lanes.ask(lambda: finds.find("updates", CancelToken()))
        assert [entry.route for entry in found] == [Route("shelf")]


def test_fetching_goes_on_when_the_page_is_left(aurora_once: Path, tmp_path: Path, clock: FixedClock) -> None:
    profile, office = joined(aurora_once, tmp_path, clock)
    publish_news(office)
    with open_window(profile, Settings("en", fetch=False), clock=clock) as window:
        errand = window.bringing.errand
        errand.look(fetch=False)
        rest(window)
        window.shell.go(Route("shelf"))
        rest(window)
        assert errand.news is not None
        window.lanes.run(lambda _token: window.lanes.ask(lambda: None), lambda _: None, print, Lane.NET)
        errand.get(errand.news.offered)
        window.shell.go(Route("home"))
        assert errand.doing is Doing.BRINGING
        rest(window)
        assert errand.doing is Doing.NOTHING and in_use(window)[COURSE] == "1.1.0"
        window.shell.go(Route("shelf"))
        rest(window)
        assert errand.news is not None and errand.news.offered == ()
