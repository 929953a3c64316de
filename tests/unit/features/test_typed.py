"""What people type is read as they mean it."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.features.training.quiz import normal, read_number
from desktop_app.features.training.typed import write_number

LANGUAGE = st.sampled_from(["en", "it", "pl", "", "de", "en-GB"])


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12", 12),
        ("007", 7),
        ("12.5", 12.5),
        ("12,5", 12.5),
        ("1.234,5", 1234.5),
        ("1,234.5", 1234.5),
        ("12 500", 12500),
        ("12\u00a0500", 12500),
        ("12\u202f500,75", 12500.75),
        ("12'500", 12500),
        ("1.234.567", 1234567),
        ("1,234,567", 1234567),
        ("0,125", 0.125),
        ("0.125", 0.125),
        (".5", 0.5),
        ("3.", 3),
        ("-3", -3),
        ("−3", -3),
        ("– 3,5", -3.5),
        ("+3", 3),
        ("½", 0.5),
        ("1½", 1.5),
        ("1 ½", 1.5),
        ("-¾", -0.75),
        ("1/2", 0.5),
        ("1 1/2", 1.5),
        ("3⁄4", 0.75),
        ("٣", 3),
        (" 12 \n", 12),
    ],
)
@pytest.mark.parametrize("language", ["en", "it", "pl"])
def test_numbers_as_people_write_them(text: str, number: float, language: str) -> None:
    assert read_number(text, language) == number


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("1,234", "en", 1234),
        ("1,234", "it", 1.234),
        ("1,234", "pl", 1.234),
        ("1.234", "en", 1.234),
        ("1.234", "it", 1234),
        ("1.234", "pl", 1.234),
        ("12,500", "en-GB", 12500),
        ("1,2345", "en", 1.2345),
        ("1234,567", "en", 1234.567),
    ],
)
def test_where_two_readings_are_possible_the_language_decides(text: str, language: str, number: float) -> None:
    assert read_number(text, language) == number


NO_NUMBERS = "- + . , twelve 1.2.3 1,2,3 1..2 1.234,5,6 1/0 1//2 --3 1e5 inf nan 0x10 ² ½½ 1.23,456.7 1,23.5 ½1 3-4 12%"


@pytest.mark.parametrize("text", ["", "  ", "12 a", "12 50", "1 2", "9" * 10_000, *NO_NUMBERS.split()])
def test_what_is_no_number_is_none(text: str) -> None:
    assert read_number(text) is None


@given(st.text(), LANGUAGE)
def test_reading_a_number_never_raises(text: str, language: str) -> None:
    number = read_number(text, language)
    assert number is None or number == number


@given(st.floats(allow_nan=False, allow_infinity=False), LANGUAGE)
def test_a_number_that_was_written_is_read_again(number: float, language: str) -> None:
    assert read_number(write_number(number, language), language) == number


@given(st.text(), st.booleans())
def test_a_normal_text_is_normal(text: str, forgive: bool) -> None:
    once = normal(text, forgive)
    assert normal(once, forgive) == once
    assert normal(f"  {text} \t", forgive) == once


@given(st.text())
def test_capitals_and_ways_to_write_a_letter_mean_nothing(text: str) -> None:
    folded = normal(text)
    assert normal(unicodedata.normalize("NFD", text)) == folded
    assert normal(unicodedata.normalize("NFC", text)) == folded
    assert normal(text.casefold()) == folded


@given(st.text())
def test_what_is_the_same_stays_the_same_when_accents_are_forgiven(text: str) -> None:
    assert normal(normal(text), forgive_accents=True) == normal(text, forgive_accents=True)


def test_a_text_of_signs_alone_is_still_a_text() -> None:
    assert normal("?") == "?"
    assert normal("  \u200b ") == ""
