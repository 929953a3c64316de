"""What a page may ask, and what it never shows: an answer to a question nobody asks any more."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from desktop_app.kernel.tasks import CancelToken, Lane
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.face import Face
from desktop_app.qt.page import Crumb, Page, Route
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.notice import Notice
from desktop_app.qt.widgets.text import Words
from tests.fakes.host import FakeHost


class LateRunner:
    """Answers when the test says so, in whatever order."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []
        self.tokens: list[CancelToken] = []

    def run(
        self,
        fn: Callable[[CancelToken], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        lane: Lane = Lane.DB,
    ) -> CancelToken:
        token = CancelToken()

        def answer() -> None:
            try:
                result = fn(token)
            except Trouble as error:
                failed(error)
            else:
                done(result)

        self.waiting.append(answer)
        self.tokens.append(token)
        return token


def test_the_newer_question_wins(face: Face, qtbot: QtBot) -> None:
    runner = LateRunner()
    page = Page(face, FakeHost(runner))
    qtbot.addWidget(page)
    shown: list[str] = []
    page.ask(lambda _token: "old", shown.append, key="lesson")
    page.ask(lambda _token: "new", shown.append, key="lesson")
    page.ask(lambda _token: "other", shown.append, key="outline")
    assert [token.cancelled for token in runner.tokens] == [True, False, False]
    for answer in reversed(runner.waiting):
        answer()
    assert shown == ["other", "new"]


def test_a_question_that_was_answered_is_not_kept_in_mind(face: Face, qtbot: QtBot) -> None:
    """Pages live as long as the window; whoever asks under ever new names would let them grow for ever."""
    runner = LateRunner()
    page = Page(face, FakeHost(runner))
    qtbot.addWidget(page)
    for number in range(5):
        page.ask(lambda _token: "picture", lambda _shown: None, key=f"picture {number}")
    page.ask(lambda _token: "first", lambda _shown: page.ask(lambda _token: "second", print, key="on"), key="on")
    for answer in list(runner.waiting):
        answer()
    assert list(page._asked) == ["on"], "only what was asked when the answer came is still waited for"
    for answer in runner.waiting[6:]:
        answer()
    assert not page._asked


def test_a_page_that_is_gone_hears_nothing(face: Face) -> None:
    runner = LateRunner()
    page = Page(face, FakeHost(runner))
    shown: list[str] = []
    page.ask(lambda _token: "late", shown.append)
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(page)
    runner.waiting[0]()
    assert shown == []


def test_trouble_is_said_on_the_page_and_can_be_tried_again(face: Face, qtbot: QtBot) -> None:
    host = FakeHost()
    page = Page(face, host)
    page.set_body(Words(face, "Body"))
    qtbot.addWidget(page)
    page.show()
    attempts: list[str] = []

    def work(_token: CancelToken) -> str:
        attempts.append("tried")
        if len(attempts) == 1:
            raise Trouble("profile.newer")
        return "at last"

    shown: list[str] = []
    page.ask(work, shown.append)
    notice = page.findChild(Notice)
    assert notice is not None
    assert notice.isVisible()
    assert notice.accessibleName() == host.explain(Trouble("profile.newer"))
    again = notice.findChild(Button)
    assert again is not None
    again.click()
    assert shown == ["at last"]
    assert not any(found.isVisible() for found in page.findChildren(Notice))


def test_routes_are_values() -> None:
    assert Route.to("lesson", b="2", a="1") == Route.to("lesson", a="1", b="2")
    assert Route.to("lesson", a="1").get("a") == "1"
    assert Route("home").get("a", "none") == "none"


def test_crumbs_are_told(face: Face, qtbot: QtBot) -> None:
    page = Page(face, FakeHost())
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.crumbs_changed):
        page.set_crumbs(Crumb("Learn", Route("learn")), Crumb("Speaking in public"))
    assert [crumb.text for crumb in page.crumbs] == ["Learn", "Speaking in public"]
