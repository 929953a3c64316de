"""Further paths on Home, and a company's privacy notice at joining and under Me."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.features.onboarding.ui.further_section import FurtherSection
from desktop_app.features.onboarding.ui.home import HomePage
from desktop_app.features.onboarding.ui.welcome import WelcomePage
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.privacy_notice import PrivacyButton
from desktop_app.qt.widgets.scroll_area import ScrollArea
from tests.fakes.further_path import AMBASSADOR, COACH, company
from tests.fakes.joining import look_of
from tests.fakes.window import page_of, rest

Act = Callable[[ProfileWindow], None]


def _section(window: ProfileWindow) -> FurtherSection:
    page = page_of(window)
    assert isinstance(page, HomePage) and page.further is not None
    return page.further


def _see(window: ProfileWindow) -> None:
    section = _section(window)
    for area in page_of(window).findChildren(ScrollArea):
        area.verticalScrollBar().setValue(section.y() - 160)


def _press(name: str) -> Act:
    def act(window: ProfileWindow) -> None:
        _see(window)
        rest(window)
        button = _section(window).cards[name].button
        button.setFocus()
        button.click()

    return act


def _find(window: ProfileWindow) -> None:
    window.shell.go(Route.to("home", path=COACH))


def _ready(window: ProfileWindow) -> None:
    """As if the company to join had a notice: the one that comes with the app says its own."""
    page = page_of(window)
    assert isinstance(page, WelcomePage)
    page._draft.way.look = look_of(company())
    page._go_to(3)


def _read(page: QWidget) -> None:
    button: QPushButton = page.findChildren(PrivacyButton)[0]
    button.setFocus()
    button.click()


def _read_at_joining(window: ProfileWindow) -> None:
    _ready(window)
    rest(window)
    _read(page_of(window))


def _me(window: ProfileWindow) -> None:
    window.shell.go(Route("me"))
    rest(window)
    page = page_of(window)
    for area in page.findChildren(ScrollArea):
        area.ensureWidgetVisible(page.findChildren(PrivacyButton)[0], 0, 300)


def _read_under_me(window: ProfileWindow) -> None:
    _me(window)
    _read(page_of(window))


FURTHER_SCENES: tuple[tuple[str, str, Act], ...] = (
    ("01-ready-notice", "nobody", _ready),
    ("01-notice", "nobody", _read_at_joining),
    ("02-further", "further", _see),
    ("02-further-taken-up", "further", _press(AMBASSADOR)),
    ("02-further-begun", "further-begun", _see),
    ("02-further-found", "further-begun", _find),
    ("02-further-put-down", "further-begun", _press(AMBASSADOR)),
    ("02-further-walked", "further-walked", _see),
    ("12-me-notice", "further-begun", _me),
    ("12-notice", "further-begun", _read_under_me),
)
