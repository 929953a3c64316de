"""Dates, names and Qt's own words follow the language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from desktop_app.qt.i18n import Tongue, Translations, date_words, locale_of, read_translations, sorted_names


@pytest.fixture
def tongue(qapp: QApplication) -> Iterator[Tongue]:
    before = QLocale()
    made = Tongue()
    yield made
    made.speak(Translations("en", ()))
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "long", "short"),
    [
        ("en", "1 November 2026", "1 Nov"),
        ("it", "1 novembre 2026", "1 nov"),
        ("pl", "1 listopada 2026", "1 lis"),
    ],
)
def test_dates_are_written_as_one_writes_them(tongue: Tongue, language: str, long: str, short: str) -> None:
    tongue.speak(read_translations(language))
    assert date_words(2026, 11, 1) == long
    assert date_words(2026, 11, 1, short=True).startswith(short)


def test_names_sort_by_the_alphabet_and_by_number(tongue: Tongue) -> None:
    tongue.speak(read_translations("pl"))
    assert sorted_names(["Żak", "Zofia", "Łukasz", "Lena"]) == ["Lena", "Łukasz", "Zofia", "Żak"]
    assert sorted_names(["Clause 10", "Clause 2"]) == ["Clause 2", "Clause 10"]


def test_an_unknown_language_is_written_like_english() -> None:
    assert locale_of("xx").name() == "en_GB"
    assert read_translations("xx").files == ()
