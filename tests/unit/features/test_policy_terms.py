"""Words of the glossary are found in a clause as they stand there: bent, capital, at the start or in the middle."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.features.policy.parts import PARTS
from desktop_app.features.policy.terms import marked_terms
from desktop_app.packs.reading import read_policy
from desktop_app.packs.source import FolderSource
from tests.courses import SHORT_COMPANY

POLICY = read_policy(FolderSource(SHORT_COMPANY / "policy"))


def marked(parts: dict[str, str], *terms: str) -> dict[str, list[tuple[str, str]]]:
    """What is marked, and as which term."""
    found = marked_terms(parts, [(term, term) for term in terms])
    return {
        part: [(parts[part][mark.span.start : mark.span.end], mark.term_id) for mark in marks]
        for part, marks in found.items()
    }


def test_a_term_is_marked_once_where_it_first_stands() -> None:
    parts = {"rule": "Wait for announcements.", "reason": "An announcement is a press release."}
    assert marked(parts, "Announcement") == {"rule": [("announcements", "Announcement")]}


def test_several_words_are_one_term_in_any_form() -> None:
    parts = {"rule": "Udział w programie ambasadorskim jest dobrowolny."}
    assert marked(parts, "Program ambasadorski") == {"rule": [("programie ambasadorskim", "Program ambasadorski")]}


def test_the_longer_term_wins_where_two_meet() -> None:
    parts = {"rule": "Your own profile is yours.", "reason": "A profile speaks."}
    assert marked(parts, "profile", "own profile") == {
        "rule": [("own profile", "own profile")],
        "reason": [("profile", "profile")],
    }


def test_another_word_that_only_begins_alike_is_no_form() -> None:
    assert marked({"rule": "The postman brought postcards."}, "post") == {}
    assert marked({"rule": "Posts are public."}, "post") == {"rule": [("Posts", "post")]}


@pytest.mark.parametrize("language", ["en", "it", "pl"])
def test_the_example_s_terms_are_found_where_they_stand(language: str) -> None:
    found = set()
    for clause in POLICY.clauses:
        parts = {part: getattr(clause, part).of(language) for part in PARTS}
        terms = [(term, POLICY.term(term).term.of(language)) for term in clause.glossary]
        found |= {mark.term_id for marks in marked_terms(parts, terms).values() for mark in marks}
    assert found >= {"advocacy", "announcement", "serious-breach"}


texts = st.text(max_size=60)


@given(st.lists(texts, max_size=4), st.lists(texts, max_size=4))
def test_marks_never_overlap_and_lie_in_the_text(written: list[str], terms: list[str]) -> None:
    parts = {str(number): text for number, text in enumerate(written)}
    found = marked_terms(parts, [(str(number), term) for number, term in enumerate(terms)])
    for part, marks in found.items():
        end = 0
        for mark in marks:
            assert end <= mark.span.start < mark.span.end <= len(parts[part])
            end = mark.span.end
    assert len([mark for marks in found.values() for mark in marks]) <= len(terms)
