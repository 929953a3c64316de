"""The pages of training fit: small windows, large text, long words, every palette."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from desktop_app.house import House
from desktop_app.qt.page import Page
from desktop_app.qt.widgets.text import Words
from tests.fakes.desk import take_quiz
from tests.gui.policy.test_fitting import cut_off
from tests.gui.training.conftest import LESSON, SECOND, SIZE, SMALL, Desk

LANGUAGES = pytest.mark.parametrize("language", ["en", "it", "pl"])
TEXTS = pytest.mark.parametrize("text_size", [100, 150])
SIZES = pytest.mark.parametrize("size", [SMALL, SIZE])
Size = tuple[int, int]


@LANGUAGES
@TEXTS
@SIZES
def test_nothing_of_learn_is_cut_off(desk_with: Callable[..., Desk], language: str, text_size: int, size: Size) -> None:
    assert cut_off(desk_with(text_size=text_size, language=language).learn(size)) == []


@LANGUAGES
@TEXTS
@SIZES
@pytest.mark.parametrize("lesson", [LESSON, SECOND])
def test_nothing_of_a_lesson_is_cut_off(
    desk_with: Callable[..., Desk], language: str, text_size: int, size: Size, lesson: str
) -> None:
    page = desk_with(text_size=text_size, language=language).lesson(lesson, size)
    assert cut_off(page) == []
    if page.contents.narrow:
        page.contents.open()
        assert cut_off(page) == []


@LANGUAGES
@TEXTS
@SIZES
def test_nothing_of_a_quiz_is_cut_off(
    desk_with: Callable[..., Desk], language: str, text_size: int, size: Size
) -> None:
    desk = desk_with(text_size=text_size, language=language)
    page = desk.quiz(size)
    desk.press(page, Qt.Key.Key_Return)
    assert cut_off(page) == []
    for _ in range(6):
        desk.press(page, Qt.Key.Key_B, Qt.Key.Key_Return)
        assert cut_off(page) == []
        desk.press(page, Qt.Key.Key_Return)
        assert cut_off(page) == []


@pytest.mark.parametrize("mode", ["light", "dark", "high_contrast"])
def test_every_palette_is_worn(desk_with: Callable[..., Desk], house: House, mode: str) -> None:
    desk = desk_with(mode)
    take_quiz(house, right=False)
    surface, ink = desk.face.color("surface").rgb(), desk.face.color("ink")
    pages: tuple[Page, ...] = (desk.learn(), desk.lesson(), desk.quiz())
    for page in pages:
        picture = page.grab().toImage()
        seen = {picture.pixel(x, y) for x in range(0, page.width(), 3) for y in range(0, page.height(), 3)}
        assert surface in seen and len(seen) > 20
        titles = [words for words in page.findChildren(Words) if words.role == "title" and words.isVisible()]
        assert titles and all(desk.face.color(words.color_role) == ink for words in titles)
