"""The policy's pages fit: small windows, large text, long words, every palette."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from desktop_app.house import House
from desktop_app.qt.page import Page
from desktop_app.qt.widgets.text import Words
from tests.fakes.desk import read_policy
from tests.gui.policy.conftest import Desk, settle
from tests.gui.policy.test_reading import THIRD
from tests.gui.policy.test_signing import body_of, fill

SMALL = (836, 544)  # a window of 900 × 600 without its rail and top bar


def cut_off(page: Page) -> list[str]:
    """Every text that does not fit into its place, or whose place is beyond the page's edge."""
    return [
        f"{type(widget).__name__} {widget.text()!r} {widget.size()} in {page.size()}"
        for kind in (QLabel, QAbstractButton)
        for widget in page.findChildren(kind)
        if widget.isVisible() and not _fits(widget, page)
    ]


def _fits(widget: QWidget, page: Page) -> bool:
    left = widget.mapTo(page, QPoint(0, 0)).x()
    if left < 0 or left + widget.width() > page.width():
        return False
    needed = widget.minimumSizeHint()
    if isinstance(widget, Words) and widget.wordWrap():
        return widget.width() >= needed.width() and widget.height() >= widget.heightForWidth(widget.width())
    return widget.width() >= needed.width() and widget.height() >= needed.height()


@pytest.mark.parametrize("language", ["en", "it", "pl"])
@pytest.mark.parametrize("text_size", [100, 150])
@pytest.mark.parametrize("size", [SMALL, (1080, 744)])
def test_nothing_of_the_reader_is_cut_off(
    desk_with: Callable[..., Desk], house: House, language: str, text_size: int, size: tuple[int, int]
) -> None:
    page = desk_with(text_size=text_size, language=language).policy(size)
    assert page.reader is not None
    page.reader.cards[THIRD].ask_button.click()
    settle()
    assert cut_off(page) == []


@pytest.mark.parametrize("language", ["en", "it", "pl"])
@pytest.mark.parametrize("text_size", [100, 150])
@pytest.mark.parametrize("size", [SMALL, (1080, 744)])
def test_nothing_of_the_sign_off_is_cut_off(
    desk_with: Callable[..., Desk], trained: House, language: str, text_size: int, size: tuple[int, int]
) -> None:
    read_policy(trained)
    page = desk_with(text_size=text_size, language=language).sign(size)
    body = body_of(page)
    body.answers.question.click()
    body.form.button.click()
    settle()
    assert cut_off(page) == []
    fill(body.form, "Someone Else Altogether")
    body.form.button.click()
    settle()
    assert body.note is not None
    assert cut_off(page) == []


@pytest.mark.parametrize("mode", ["light", "dark", "high_contrast"])
def test_every_palette_is_worn(desk_with: Callable[..., Desk], trained: House, mode: str) -> None:
    desk = desk_with(mode)
    canvas, ink = desk.face.color("surface").rgb(), desk.face.color("ink")
    read_policy(trained)
    for page in (desk.policy(), desk.sign()):
        picture = page.grab().toImage()
        seen = {picture.pixel(x, y) for x in range(0, page.width(), 3) for y in range(0, page.height(), 3)}
        assert canvas in seen and len(seen) > 20
        titles = [words for words in page.findChildren(Words) if words.role == "title" and words.isVisible()]
        assert all(desk.face.color(words.color_role) == ink for words in titles)


class Flashes(QObject):
    """Sees every window that opens."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(watched)
        return False


def test_no_part_flashes_up_as_a_window_of_its_own(desk: Desk, trained: House, qapp: QApplication) -> None:
    read_policy(trained)
    flashes = Flashes()
    qapp.installEventFilter(flashes)
    try:
        reading, signing = desk.policy(), desk.sign()
        assert reading.reader is not None
        reading.reader.cards[THIRD].ask_button.click()
        body_of(signing).answers.question.click()
        body_of(signing).form.button.click()
        fill(body_of(signing).form)
        body_of(signing).form.button.click()
        settle()
    finally:
        qapp.removeEventFilter(flashes)
    assert flashes.seen == [reading, signing]


def test_the_columns_fold_with_the_room(desk_with: Callable[..., Desk], house: House) -> None:
    desk = desk_with()
    wide, small = desk.reader(), desk.reader(SMALL)
    assert wide.contents.isVisible() and wide.notes.isVisible() and not wide.strip.isVisible()
    assert small.contents.isVisible() and not small.notes.isVisible()
    large = desk_with(text_size=150).reader(SMALL)
    assert large.strip.isVisible() and not large.contents.isVisible()


def test_the_contents_stay_in_sight(desk: Desk, house: House) -> None:
    reader = desk.reader(clause="treat-people-with-respect")
    top = reader.contents.mapTo(reader.viewport(), QPoint(0, 0)).y()
    assert reader.verticalScrollBar().value() > 500
    assert 0 <= top < 100
