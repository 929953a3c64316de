"""The path of ninety days, several courses at once, and a course as a whole, at several points of a way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QRadioButton

from desktop_app.features.training.ui.course_foot import BeginAgain, BeginAgainQuestion, TrainersNote
from desktop_app.features.training.ui.learn import LearnPage
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.scroll_area import ScrollArea
from desktop_app.qt.widgets.segments import Segments
from tests.fakes import desk
from tests.fakes.long_path import CRISIS, EVERYTHING
from tests.fakes.window import page_of, rest

Act = Callable[[ProfileWindow], None]


def _home(_window: ProfileWindow) -> None:
    """The first screen is the one."""


def _period(number: int) -> Act:
    def act(window: ProfileWindow) -> None:
        segments = page_of(window).findChildren(Segments)[0]
        segments.findChildren(QRadioButton)[number].click()

    return act


def _learn(words: str = "") -> Act:
    def act(window: ProfileWindow) -> None:
        window.shell.go(Route("learn"))
        rest(window)
        page = page_of(window)
        assert isinstance(page, LearnPage)
        if page.filter is not None:
            page.filter.setText(words)

    return act


def _course(course: str) -> Act:
    return lambda window: window.shell.go(Route.to("course", course=course))


def _ask_to_begin_again(window: ProfileWindow) -> None:
    _course(desk.COURSE)(window)
    rest(window)
    page_of(window).findChildren(BeginAgain)[0].button.click()


def _begin_again(window: ProfileWindow) -> None:
    _ask_to_begin_again(window)
    rest(window)
    window.shell.findChildren(BeginAgainQuestion)[0].do.click()


def _trainers_note(window: ProfileWindow) -> None:
    _course(EVERYTHING)(window)
    rest(window)
    note = page_of(window).findChildren(TrainersNote)[0]
    note.button.click()
    rest(window)
    for area in page_of(window).findChildren(ScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


PATH_SCENES: tuple[tuple[str, str, Act], ...] = (
    ("02-path-first-week", "long", _home),
    ("02-path-thirty-days", "long-under-way", _home),
    ("02-path-sixty-days", "long-under-way", _period(2)),
    ("02-path-late", "long-late", _home),
    ("02-path-walked", "long-walked", _home),
    ("03-learn-several", "long", _learn()),
    ("03-learn-not-found", "long", _learn("zzz")),
    ("03-learn-under-way", "long-under-way", _learn()),
    ("03-learn-walked", "long-walked", _learn()),
    ("03-course-closed", "long", _course(CRISIS)),
    ("03-course-all-kinds", "long", _course(EVERYTHING)),
    ("03-course-under-way", "long-under-way", _course(CRISIS)),
    ("03-course-flaws", "long-late", _trainers_note),
    ("03-course-finished", "long-walked", _course(desk.COURSE)),
    ("03-course-start-over", "long-walked", _ask_to_begin_again),
    ("03-course-once-more", "long-walked", _begin_again),
)
