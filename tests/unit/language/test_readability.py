"""Readability is counted as the formulas say, in three languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.language.readability import (
    SCALES,
    count,
    english_syllables,
    flesch,
    fog_pl,
    gulpease,
    polish_syllables,
    readability,
)

EASY = {
    "en": ["The cat sat down. It was warm. We all had tea."],
    "it": ["Il gatto dorme. Fa caldo. Noi beviamo un tè."],
    "pl": ["Kot śpi. Jest ciepło. My pijemy herbatę."],
}
HARD = {
    "en": [
        "Organisational communication responsibilities necessitate comprehensive authorisation procedures.",
        "Unauthorised dissemination of confidential documentation constitutes contractual infringement.",
        "Accountability presupposes institutionalised transparency.",
    ],
    "it": [
        "La comunicazione istituzionale presuppone procedure autorizzative particolarmente circostanziate.",
        "La divulgazione non autorizzata di documentazione riservata costituisce inadempimento contrattuale.",
        "La responsabilizzazione presuppone trasparenza istituzionalizzata.",
    ],
    "pl": [
        "Odpowiedzialność komunikacyjna organizacji wymaga szczegółowych procedur autoryzacyjnych.",
        "Nieuprawnione rozpowszechnianie poufnej dokumentacji stanowi naruszenie zobowiązania umownego.",
        "Odpowiedzialność zakłada zinstytucjonalizowaną przejrzystość.",
    ],
}


@pytest.mark.parametrize("language", ["en", "it", "pl"])
def test_short_words_in_short_sentences_keep_the_bound_and_long_ones_do_not(language: str) -> None:
    scale = SCALES[language]
    easy, hard = readability(EASY[language], language), readability(HARD[language], language)
    assert easy is not None and scale.keeps(easy)
    assert hard is not None and not scale.keeps(hard)


def test_the_formulas_by_hand() -> None:
    # 11 words, 3 sentences, 11 syllables
    assert flesch(count(EASY["en"])) == pytest.approx(206.835 - 1.015 * 11 / 3 - 84.6 * 11 / 11)
    # 9 words, 3 sentences, 33 letters
    assert gulpease(count(EASY["it"])) == pytest.approx(89 + (300 * 3 - 10 * 33) / 9)
    # 7 words, 3 sentences, none of four syllables
    assert fog_pl(count(EASY["pl"])) == pytest.approx(0.4 * 7 / 3)
    # one hard word of two
    assert fog_pl(count(["Nieprawidłowości są."])) == pytest.approx(0.4 * (2 + 50))


@pytest.mark.parametrize(
    ("block", "sentences"),
    [
        ("One. Two! Three?", 3),
        ("«Uno.» «Due.» Tre", 3),
        ("See Directive 2005/29/EC, art. 6, and No. 4.", 1),
        ("Aurora Example S.p.A. makes sensors. Write to press@aurora.example today.", 2),
        ("Cena wynosi 1.250 zł. To dużo.", 2),
        ("„Tak”. Potem „nie”…", 2),
        ("Milk, 3.5 litres", 1),
        ("Wait … and see. Then go.", 2),
        ("", 0),
        ("***", 0),
    ],
)
def test_sentences_end_where_a_reader_ends_them(block: str, sentences: int) -> None:
    assert count([block]).sentences == sentences


def test_items_of_a_list_are_sentences_of_their_own() -> None:
    assert count(["clients", "products", "deals"]).sentences == 3


@pytest.mark.parametrize(
    ("word", "syllables"),
    [
        *(("policy", 3), ("people", 2), ("wanted", 2), ("asked", 1), ("images", 3), ("social", 2), ("media", 3)),
        *(("colleague", 2), ("announcement", 3), ("employee", 3), ("client", 2), ("idea", 3), ("video", 3)),
        *(("created", 3), ("question", 2), ("serious", 3), ("careful", 2), ("hundred", 2), ("shared", 1)),
    ],
)
def test_english_syllables(word: str, syllables: int) -> None:
    assert english_syllables(word) == syllables


@pytest.mark.parametrize(
    ("word", "syllables"),
    [("zasady", 3), ("ogłoszenie", 4), ("autor", 2), ("pieniądze", 3), ("nieprawidłowości", 6), ("z", 1), ("Łódź", 1)],
)
def test_polish_syllables(word: str, syllables: int) -> None:
    assert polish_syllables(word) == syllables


def test_nothing_is_said_of_two_sentences_or_of_a_language_without_a_formula() -> None:
    assert readability(["One. Two."], "en") is None
    assert readability(["Eins. Zwei. Drei."], "de") is None


@given(st.lists(st.text(max_size=60), max_size=8), st.sampled_from(["en", "it", "pl"]))
def test_any_text_can_be_counted(blocks: list[str], language: str) -> None:
    score = readability(blocks, language)
    assert score is None or isinstance(score, float)
    text = count(blocks)
    assert (text.sentences > 0) == bool(text.words)
