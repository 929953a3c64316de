"""Reading a lesson: one stops anywhere and goes on there; what is shown as finished is written down."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.features.training.lesson import Picture
from desktop_app.features.training.lesson import Words as Paragraph
from desktop_app.features.training.ui.lesson_page import LessonPage
from desktop_app.features.training.ui.picture import PictureView
from desktop_app.features.training.ui.prose import Link, Prose
from desktop_app.house import House
from desktop_app.kernel.tasks import Lane
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.face import Face
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.text import Words
from tests.fakes.desk import COURSE
from tests.fakes.held import HeldRunner
from tests.gui.training.conftest import LESSON, QUIZ, SECOND, SMALL, Desk, Instead, settle, words_in

FAR = 0.6


def kept(house: House) -> float:
    """The place that is written down."""
    return next(step.position for step in house.training.course(COURSE).steps if step.step.id == LESSON)


def at_top(page: LessonPage) -> tuple[str, int]:
    """The paragraph at the top of the column, and how far above the edge it begins."""
    viewport = page.reading.viewport()
    for prose in page.reading.content.findChildren(Prose):
        top = prose.mapTo(viewport, QPoint(0, 0)).y()
        if top + prose.height() > 0:
            return prose.text(), top
    raise AssertionError("nothing is in view")


def scroll_to(page: LessonPage, share: float) -> None:
    bar = page.reading.verticalScrollBar()
    bar.setValue(round(bar.maximum() * share))
    settle()


# What one sees


def test_a_lesson_says_where_it_is_and_gives_its_title_the_focus(desk: Desk) -> None:
    page = desk.lesson()
    seen = words_in(page)
    assert "Module 1 · Lesson 1 of 2 · 4 minutes" in seen
    assert "0 of 3 steps · 11 min left" in seen
    focused = QApplication.focusWidget()
    assert isinstance(focused, Words) and focused.text() == "Say where you work" and focused.role == "title"
    assert [crumb.text for crumb in page.crumbs] == ["Learn", "Speaking about work"]


def test_the_first_lesson_has_nothing_before_it(desk: Desk) -> None:
    page = desk.lesson()
    assert not page.bar.back.isVisible()
    assert page.bar.on.text() == "Wait for the announcement"
    assert desk.lesson(SECOND).bar.back.isVisible()


def test_the_bar_below_follows_the_reader(desk: Desk) -> None:
    page = desk.lesson()
    assert 0 < page.bar.bar.value() < 50
    desk.press(page, Qt.Key.Key_End)
    assert page.bar.bar.value() == 100
    assert "You are at the end" in words_in(page)


def test_a_text_in_another_language_says_so(desk_with: Callable[..., Desk], house: House) -> None:
    desk = desk_with(language="pl")
    real = house.training

    def in_english(course: str, lesson: str, _language: str) -> object:
        return real.lesson(course, lesson, "en")

    desk.service = lambda: Instead(real, lesson=in_english)  # type: ignore[assignment, return-value]
    assert "not there in your language yet" in words_in(desk.lesson())


# Keys


def test_reading_keys_scroll(desk: Desk) -> None:
    page = desk.lesson()
    bar = page.reading.verticalScrollBar()
    desk.press(page, Qt.Key.Key_Space)
    once = bar.value()
    assert once > 300
    desk.press(page, Qt.Key.Key_PageDown)
    assert bar.value() > once
    desk.press(page, Qt.Key.Key_PageUp, Qt.Key.Key_Down)
    assert once < bar.value() < once + 100
    desk.press(page, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    desk.press(page, Qt.Key.Key_Home)
    assert bar.value() == 0


@pytest.mark.parametrize("keys", [(Qt.Key.Key_N,), (Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)])
def test_going_on_finishes_the_lesson_first(desk: Desk, house: House, keys: tuple[Any, ...]) -> None:
    page = desk.lesson()
    desk.qtbot.keyClick(QApplication.focusWidget(), *keys)
    assert house.training.course(COURSE).steps[0].done
    assert desk.host.went == [Route.to("lesson", course=COURSE, lesson=SECOND)]
    assert page.bar.on.isVisible()


def test_going_back_finishes_nothing(desk: Desk, house: House) -> None:
    page = desk.lesson(SECOND)
    desk.press(page, Qt.Key.Key_P)
    assert desk.host.went == [Route.to("lesson", course=COURSE, lesson=LESSON)]
    assert house.training.course(COURSE).done == 0


def test_the_step_after_may_be_a_quiz(desk: Desk) -> None:
    desk.lesson(SECOND).bar.on.click()
    assert desk.host.went == [Route.to("quiz", course=COURSE, quiz=QUIZ)]


def test_a_lesson_at_the_end_of_a_course_finishes_it(desk: Desk, house: House) -> None:
    real = house.training

    def last(*where: str) -> object:
        return replace(real.lesson(*where), following=None)

    desk.service = lambda: Instead(real, lesson=last)  # type: ignore[assignment, return-value]
    page = desk.lesson()
    assert page.bar.on.text() == "Finish"
    page.bar.on.click()
    assert desk.host.went == [Route.to("course", course=COURSE)]


def test_what_cannot_be_written_down_is_not_called_finished(desk: Desk, house: House) -> None:
    def full(*_where: str) -> None:
        raise Trouble("profile.disk-full")

    desk.service = lambda: Instead(house.training, finish_lesson=full)  # type: ignore[assignment, return-value]
    page = desk.lesson()
    page.bar.on.click()
    settle()
    assert desk.host.went == []
    assert "The disk is full" in words_in(page)


# The place


def test_one_goes_on_exactly_where_one_stopped(desk: Desk) -> None:
    page = desk.lesson()
    scroll_to(page, FAR)
    before = at_top(page)
    page.leave()
    assert at_top(desk.lesson()) == before


def test_the_place_is_written_while_reading(desk: Desk, house: House) -> None:
    page = desk.lesson()
    scroll_to(page, FAR)
    desk.qtbot.waitUntil(lambda: kept(house) == page.reading.place)
    assert kept(house) > 0.3


def test_closing_the_window_keeps_the_place(desk: Desk, house: House) -> None:
    page = desk.lesson()
    scroll_to(page, FAR)
    place = page.reading.place
    page.close()
    assert kept(house) == place


def test_another_lesson_on_the_same_page_keeps_the_place_too(desk: Desk, house: House) -> None:
    page = desk.lesson()
    scroll_to(page, FAR)
    place = page.reading.place
    page.arrive(Route.to("lesson", course=COURSE, lesson=SECOND))
    settle()
    assert kept(house) == place
    assert page.reading.verticalScrollBar().value() == 0


def test_a_finished_lesson_begins_at_its_beginning(desk: Desk, house: House) -> None:
    page = desk.lesson()
    scroll_to(page, 1.0)
    page.bar.on.click()
    page.leave()
    assert kept(house) == 0.0


def test_late_pictures_do_not_move_the_reader(desk: Desk) -> None:
    page = desk.lesson()
    scroll_to(page, FAR)
    before = at_top(page)
    page.leave()
    runner = HeldRunner(Lane.IMAGE)
    desk.work_by(runner)
    later = desk.lesson()
    assert runner.waiting == 1
    assert at_top(later) == before
    runner.release()
    settle()
    assert at_top(later) == before


def test_the_place_survives_another_window_and_larger_text(desk: Desk, desk_with: Callable[..., Desk]) -> None:
    page = desk.lesson()
    scroll_to(page, FAR)
    text, _ = at_top(page)
    page.resize(*SMALL)
    settle()
    assert at_top(page)[0] == text
    page.leave()
    assert at_top(desk_with(text_size=150).lesson())[0] == text


# Pictures and links


@pytest.mark.parametrize("trouble", [KeyError("first-line.svg"), Trouble("pack.file-damaged"), OSError(5, "broken")])
def test_a_picture_that_is_not_there_says_what_it_shows(desk: Desk, house: House, trouble: Exception) -> None:
    def gone(*_: str) -> bytes:
        raise trouble

    desk.service = lambda: Instead(house.training, picture=gone)  # type: ignore[assignment, return-value]
    page = desk.lesson()
    seen = words_in(page)
    assert "The picture “first-line.svg” could not be shown" in seen
    assert "It shows: Two cards side by side" in seen
    assert "The same post, twice." in seen
    assert page.bar.on.isVisible()


def test_a_picture_that_cannot_be_read_says_the_same(desk: Desk, house: House) -> None:
    desk.service = lambda: Instead(house.training, picture=lambda *_: b"no picture")  # type: ignore[assignment, return-value]
    assert "could not be shown" in words_in(desk.lesson())


def test_a_picture_has_its_words_for_those_who_do_not_see_it(desk: Desk) -> None:
    (view,) = desk.lesson().findChildren(PictureView)
    assert view.canvas.accessibleName().startswith("Two cards side by side show the same post")
    assert not view.canvas.pixmap().isNull()
    assert view.canvas.height() == view.canvas.heightForWidth(view.canvas.width())


def test_a_picture_keeps_room_before_it_comes(face: Face, qtbot: Any) -> None:
    view = PictureView(face, Picture("pictures/a.png", "A square", ""))
    qtbot.addWidget(view)
    assert view.canvas.heightForWidth(608) == 342


def test_a_clause_is_reached_by_keyboard(desk: Desk) -> None:
    page = desk.lesson()
    for _ in range(20):
        focused = QApplication.focusWidget()
        if isinstance(focused, Link):
            break
        desk.press(page, Qt.Key.Key_Tab)
    assert isinstance(focused, Link) and focused.accessibleName() == "clause 2.1"
    assert focused.mapTo(page.reading.viewport(), QPoint(0, 0)).y() < page.reading.viewport().height()
    desk.press(page, Qt.Key.Key_Return)
    assert desk.host.went == [Route.to("policy", clause="say-where-you-work")]


class Browser(QObject):
    """Notes what would be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, address: QUrl) -> None:
        self.opened.append(address.toString())


def test_a_link_outside_says_its_address_and_opens_in_the_browser(desk: Desk, house: House) -> None:
    real = house.training

    def with_link(*where: str) -> object:
        view = real.lesson(*where)
        return replace(view, blocks=(Paragraph("paragraph", 'See <a href="https://a.example/x">the study</a>.'),))

    desk.service = lambda: Instead(real, lesson=with_link)  # type: ignore[assignment, return-value]
    (link,) = desk.lesson().findChildren(Link)
    assert link.toolTip() == "https://a.example/x"
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "open")
    try:
        link.click()
    finally:
        QDesktopServices.unsetUrlHandler("https")
    assert browser.opened == ["https://a.example/x"]


def test_links_lie_over_their_words(desk: Desk) -> None:
    page = desk.lesson(size=SMALL)
    for link in page.findChildren(Link):
        prose = link.parentWidget()
        assert isinstance(prose, QWidget)
        assert prose.rect().contains(link.geometry().adjusted(2, 0, -2, 0))
        assert link.width() > 20


# The outline


def test_the_outline_shows_how_far_one_is(desk: Desk, house: House) -> None:
    house.training.finish_lesson(COURSE, LESSON)
    page = desk.lesson(SECOND)
    names = [row.accessibleName() for row in page.contents.panel.rows]
    assert names == [
        "Say where you work, 4 min, done",
        "Wait for the announcement, 4 min, open now",
        "Check: six short questions, 3 min, not done yet",
    ]
    page.contents.panel.rows[0].click()
    assert desk.host.went == [Route.to("lesson", course=COURSE, lesson=LESSON)]


def test_a_module_folds_and_says_so(desk: Desk) -> None:
    panel = desk.lesson().contents.panel
    (module,) = panel.headings
    assert module.accessibleName().endswith("unfolded") and panel.rows[0].isVisible()
    module.click()
    assert module.accessibleName().endswith(", folded") and not panel.rows[0].isVisible()


def test_in_a_small_window_the_outline_is_a_drawer(desk: Desk) -> None:
    page = desk.lesson(size=SMALL)
    panel = page.contents.panel
    assert page.contents.strip.isVisible() and not panel.isVisible()
    page.contents.button.click()
    settle()
    assert panel.isVisible() and panel.isAncestorOf(QApplication.focusWidget())
    for _ in range(9):
        desk.press(page, Qt.Key.Key_Tab)
        assert panel.isAncestorOf(QApplication.focusWidget())
    desk.press(page, Qt.Key.Key_Escape)
    assert not panel.isVisible() and page.contents.button.hasFocus()
    page.resize(1216, 744)
    settle()
    assert panel.isVisible() and not page.contents.strip.isVisible()
