"""Searching finds what a person means: without case and accents, all words, the last one as a beginning."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.features.training.lesson import parse
from desktop_app.features.training.search import SNIPPET, Found, Index, Page, Query, fold, page_texts

LESSON = """\
# Dire dove lavori

Chi **commenta** la propria azienda lo dice. È così [semplice](clause:say).

- Primo: la *città* di Łódź
- Secondo: perché no?

> [!why] Un motivo
> La gente si fida.

![Due schede affiancate](a.svg "Guarda la seconda")

> [!try:mine] Le tue parole
> Scrivile qui.
"""
PAGES = (
    Page("01-a/01-b", "lesson", "Dire dove lavori", page_texts(parse(LESSON, "01-a"))),
    Page("01-a/02-c", "lesson", "Aspettare l’annuncio", ((0, "Chi sa prima degli altri aspetta. " * 20),)),
    Page("01-a/90-check", "quiz", "Verifica: lavori in corso"),
)
INDEX = Index(PAGES)


def _find(words: str) -> list[Found]:
    return INDEX.find(Query(words))


def _steps(words: str) -> list[str]:
    return [found.page.step_id for found in _find(words)]


def _marked(found: Found) -> list[str]:
    return [found.snippet[start : start + length] for start, length in found.marks]


@pytest.mark.parametrize(
    ("words", "block", "marked"),
    [
        ("citta", 2, ["città"]),
        ("LODZ", 2, ["Łódź"]),
        ("cosi", 1, ["così"]),
        ("perché", 2, ["perché"]),
        ("perche\u0301 no", 2, ["perché", "no"]),
        ("motivo gente", 3, ["motivo", "gente"]),
        ("schede", 4, ["schede"]),
        ("guarda la sec", 4, ["Guarda", "la", "seconda"]),
        ("scriv", 5, ["Scrivile"]),
        ("la propria az", 1, ["la", "propria", "azienda"]),
    ],
)
def test_words_are_found_in_every_kind_of_block(words: str, block: int, marked: list[str]) -> None:
    (found,) = _find(words)
    assert (found.page.step_id, found.block, _marked(found)) == ("01-a/01-b", block, marked)


def test_all_words_have_to_be_there_the_last_one_as_a_beginning() -> None:
    assert _steps("azienda commenta") == ["01-a/01-b"]
    assert _steps("azienda commen") == ["01-a/01-b"]
    assert _steps("commen azienda") == []
    assert _steps("azienda annuncio") == []
    assert _steps("annuncio altri") == ["01-a/02-c"], "one in the title, one in the text"


def test_titles_come_first() -> None:
    assert _steps("lavori") == ["01-a/01-b", "01-a/90-check"]
    assert _steps("chi a") == ["01-a/01-b", "01-a/02-c"]
    assert [found.snippet for found in _find("verifica")] == ["Verifica: lavori in corso"]


@pytest.mark.parametrize("words", ["", "  ", "?!", "-"])
def test_no_word_finds_nothing(words: str) -> None:
    assert _find(words) == []


def test_a_long_text_is_cut_to_whole_words_around_what_was_found() -> None:
    text = "parola " * 100 + "trovata " + "parola " * 100
    (found,) = Index([Page("s", "lesson", "t", ((7, text.strip()),))]).find(Query("trov"))
    assert found.block == 7
    assert _marked(found) == ["trovata"]
    assert found.snippet.startswith("… parola") and found.snippet.endswith("parola …")
    assert len(found.snippet) <= SNIPPET + 4


def test_there_are_no_more_hits_than_anyone_reads() -> None:
    many = Index(Page(f"{number}", "lesson", "uguale") for number in range(80))
    assert len(many.find(Query("ugu"))) == 50


_LETTERS = st.text(st.sampled_from("aàbcÀłŁ '-.\u0301ß"), max_size=20)
_PAGES = st.lists(st.tuples(_LETTERS, st.lists(_LETTERS, max_size=3)), max_size=4)


def _words(text: str) -> list[str]:
    return [fold(word) for word in re.findall(r"\w+", unicodedata.normalize("NFC", text))]


@given(_PAGES, _LETTERS)
def test_it_finds_what_reading_everything_would_find(pages: list[tuple[str, list[str]]], words: str) -> None:
    index = Index(Page(f"{n}", "lesson", title, tuple(enumerate(texts))) for n, (title, texts) in enumerate(pages))
    wanted = _words(words)
    expected = {
        f"{n}"
        for n, (title, texts) in enumerate(pages)
        if wanted
        and set(wanted[:-1]) <= {*(there := [word for text in (title, *texts) for word in _words(text)])}
        and any(one.startswith(wanted[-1]) for one in there)
    }
    found = index.find(Query(words))
    assert {one.page.step_id for one in found} == expected
    for one in found:
        assert one.marks
        assert all(fold(word) in wanted[:-1] or fold(word).startswith(wanted[-1]) for word in _marked(one))


@given(st.text(), st.text())
def test_no_text_and_no_question_is_too_strange(text: str, words: str) -> None:
    index = Index([Page("s", "lesson", text, ((0, text), (1, words)))])
    for found in index.find(Query(words)):
        assert all(start >= 0 and start + length <= len(found.snippet) for start, length in found.marks)
