"""A long lesson stands at once where one stopped, and grows around the reader without moving them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.features.training.lesson import parse
from desktop_app.features.training.ui.heading_row import Heading
from desktop_app.features.training.ui.lesson_page import LessonPage
from desktop_app.features.training.ui.picture import PictureView
from desktop_app.features.training.ui.prose import Link, Prose
from desktop_app.house import House
from desktop_app.qt.page import Route
from tests.fakes.desk import COURSE
from tests.gui.training.conftest import LESSON, SECOND, Desk, Instead, settle

PARAGRAPHS = 90
PARAGRAPH = "Number {number} says one thing in more than a line, so that it is worth to be scrolled past. " * 3
TEXT = "\n\n".join(
    f"[clause {number}](clause:c{number}) {PARAGRAPH.format(number=number)}"
    + ("\n\n![alt](pictures/first-line.svg)" if number % 5 == 0 else "")
    for number in range(PARAGRAPHS)
)


def at_top(page: LessonPage) -> tuple[str, int]:
    """The paragraph at the top of the column, and how far above the edge it begins."""
    for block in page.reading.blocks:
        top = block.mapTo(page.reading.viewport(), QPoint(0, 0)).y()
        if isinstance(block, Prose) and top + block.height() > 0:
            return block.text(), top
    raise AssertionError("nothing is in view")


class Long:
    """The long lesson in the place of the first one, opened at `place`."""

    def __init__(self, desk: Desk, house: House) -> None:
        real = house.training
        self.place = 0.0

        def long(*where: str) -> object:
            view = real.lesson(*where)
            if where[1] != LESSON:
                return view
            return replace(view, blocks=parse(TEXT, "01-two-habits"), position=self.place)

        self._desk = desk
        desk.service = lambda: Instead(real, lesson=long)  # type: ignore[assignment, return-value]

    def open(self, place: float = 0.0) -> LessonPage:
        """The page as it is when the first words can be painted: the event loop has not turned since."""
        self.place = place
        page = self._desk.lesson(SECOND)
        page.arrive(Route.to("lesson", course=COURSE, lesson=LESSON))
        return page


@pytest.fixture
def long(desk: Desk, house: House) -> Long:
    return Long(desk, house)


def whole(page: LessonPage, desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: page.reading.is_whole)
    settle()


def test_only_what_is_seen_is_built_before_the_first_picture(long: Long, desk: Desk) -> None:
    page = long.open()
    built = page.reading.blocks
    assert len(built) < 20
    assert built[-1].mapTo(page.reading.viewport(), QPoint(0, 0)).y() > page.reading.viewport().height() * 0.8
    whole(page, desk)
    assert len(page.reading.blocks) == PARAGRAPHS + PARAGRAPHS // 5 + 1


@pytest.mark.parametrize("place", [0.2, 0.5, 0.87, 0.999])
def test_the_reader_is_not_moved_while_the_rest_is_built(long: Long, desk: Desk, place: float) -> None:
    page = long.open(place)
    before = at_top(page)
    seen = []
    while not page.reading.is_whole:
        QApplication.processEvents()
        seen.append(at_top(page))
    settle()
    assert set(seen) == {before}
    assert page.reading.place == pytest.approx(place)


def test_the_same_place_is_found_however_the_lesson_came_to_it(long: Long, desk: Desk) -> None:
    page = long.open()
    whole(page, desk)
    bar = page.reading.verticalScrollBar()
    bar.setValue(round(bar.maximum() * 0.6))
    settle()
    again = long.open(page.reading.place)
    whole(again, desk)
    assert at_top(again) == at_top(page)


@pytest.mark.parametrize(("key", "number"), [(Qt.Key.Key_End, PARAGRAPHS - 1), (Qt.Key.Key_Home, 0)])
def test_who_wants_to_the_end_need_not_wait(long: Long, desk: Desk, key: Any, number: int) -> None:
    page = long.open(0.5)
    desk.qtbot.keyClick(page, key)
    assert page.reading.is_whole
    settle()
    prose = next(one for one in page.findChildren(Prose) if one.text().startswith(f"clause {number} "))
    assert not prose.visibleRegion().isEmpty()


def test_a_heading_further_down_need_not_wait_either(long: Long, desk: Desk) -> None:
    page = long.open()
    page._open_heading(Heading(80, "", deep=False))
    settle()
    top = page.reading.block(81)
    assert top is not None and 0 <= top.mapTo(page.reading.viewport(), QPoint(0, 0)).y() < 40


def test_pictures_come_for_every_block_that_is_built_later(long: Long, desk: Desk) -> None:
    page = long.open()
    whole(page, desk)
    views = page.findChildren(PictureView)
    assert len(views) == PARAGRAPHS // 5
    assert not [view for view in views if view.canvas.pixmap().isNull()]


def test_another_lesson_while_one_is_still_being_built_is_only_the_other(long: Long, desk: Desk) -> None:
    page = long.open(0.5)
    page.arrive(Route.to("lesson", course=COURSE, lesson=SECOND))
    whole(page, desk)
    settle()
    assert not [one for one in page.findChildren(Prose) if one.text().startswith("clause ") and one.isVisible()]
    assert page.reading.place == 0.0


@pytest.mark.parametrize("place", [0.0, 0.3, 0.8])
def test_tab_goes_from_top_to_bottom_however_the_lesson_was_built(long: Long, desk: Desk, place: float) -> None:
    page = long.open(place)
    whole(page, desk)
    stops = [link for link in page.findChildren(Link) if link.isVisible()]
    first = next(link for link in stops if link.accessibleName() == "clause 0")
    named, stop = [], first
    while True:
        if isinstance(stop, Link) and stop.isVisible():
            named.append(stop.accessibleName())
        following = stop.nextInFocusChain()
        if following is first:
            break
        stop = following
    assert named == [f"clause {number}" for number in range(PARAGRAPHS)]
