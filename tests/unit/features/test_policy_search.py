"""Searching a policy: whatever one types, in whatever form, it finds what is said and marks just that."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.features.policy.search import PARTS, ClauseIndex, Found
from desktop_app.features.policy.words import fold, is_form_of, stem, words_of
from desktop_app.packs.policy import Policy
from desktop_app.packs.reading import read_policy
from desktop_app.packs.source import FolderSource
from tests.courses import SHORT_COMPANY

LANGUAGES = ("en", "it", "pl")
POLICY = read_policy(FolderSource(SHORT_COMPANY / "policy"))
INDEXES = {language: ClauseIndex(POLICY, (clause.id for clause in POLICY.clauses), language) for language in LANGUAGES}
NOT_PUBLIC, WHERE, RESPECT = "wait-for-the-announcement", "say-where-you-work", "treat-people-with-respect"


def ids(found: Found) -> list[str]:
    return [hit.clause_id for hit in found.hits]


def marked(policy: Policy, found: Found, language: str) -> list[str]:
    """Every marked piece of text."""
    return [
        getattr(policy.clause(hit.clause_id), part).of(language)[span.start : span.end]
        for hit in found.hits
        for part, spans in hit.marks.items()
        for span in spans
    ]


@pytest.mark.parametrize(
    ("language", "asked", "clause_id"),
    [
        ("en", "client announcement", NOT_PUBLIC),
        ("en", "May I mention a client before the announcement?", NOT_PUBLIC),
        ("it", "Posso parlare di un cliente prima dell’annuncio?", NOT_PUBLIC),
        ("pl", "Czy mogę wspomnieć o kliencie przed ogłoszeniem?", NOT_PUBLIC),
        ("it", "perche", RESPECT),
        ("pl", "ogloszenie", NOT_PUBLIC),
        ("en", "RESPECT", RESPECT),
        ("en", "2.1", WHERE),
        ("en", "clause 3.1", NOT_PUBLIC),
    ],
)
def test_two_words_or_a_whole_question_find_the_clause(language: str, asked: str, clause_id: str) -> None:
    found = INDEXES[language].find(asked)
    assert clause_id in ids(found)


def test_every_word_must_be_there() -> None:
    found = INDEXES["en"].find("client exchange")
    assert found.whole and ids(found) == [NOT_PUBLIC]
    assert set(marked(POLICY, found, "en")) >= {"Clients", "exchange"}


def test_where_no_clause_has_all_the_words_the_nearest_is_told_as_such() -> None:
    found = INDEXES["en"].find("client giraffe")
    assert not found.whole and ids(found) == [NOT_PUBLIC]
    assert INDEXES["en"].find("giraffe elephant zebra client") == Found((), whole=False)


def test_only_what_was_asked_is_marked() -> None:
    found = INDEXES["en"].find("work")
    assert {fold(piece)[:4] for piece in marked(POLICY, found, "en")} == {"work"}


def test_a_question_of_empty_words_still_looks_for_them() -> None:
    assert ids(INDEXES["en"].find("why"))
    assert INDEXES["en"].find("   ?! ") == Found((), whole=False)


def test_clauses_come_in_the_policy_s_order() -> None:
    order = [clause.id for clause in POLICY.clauses]
    found = ids(INDEXES["en"].find("the"))
    assert found == [one for one in order if one in found] and len(found) > 1


words = st.text(alphabet=st.characters(codec="utf-8"), max_size=40)


@given(words, st.sampled_from(LANGUAGES))
def test_finding_is_total_and_marks_lie_in_the_text(asked: str, language: str) -> None:
    found = INDEXES[language].find(asked)
    for hit in found.hits:
        clause = POLICY.clause(hit.clause_id)
        for part, spans in hit.marks.items():
            assert part in PARTS
            text = getattr(clause, part).of(language)
            assert all(0 <= span.start < span.end <= len(text) for span in spans)


@given(st.sampled_from([word for text in (c.rule.of("pl") for c in POLICY.clauses) for word in text.split()]))
def test_case_and_accents_change_nothing(word: str) -> None:
    index = INDEXES["pl"]
    plain = "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))
    assert ids(index.find(word)) == ids(index.find(word.upper())) == ids(index.find(plain))
    assert ids(index.find(unicodedata.normalize("NFD", word))) == ids(index.find(word))


@given(words)
def test_words_are_pieces_of_their_text(text: str) -> None:
    end = 0
    for word in words_of(text):
        assert end <= word.span.start < word.span.end <= len(text)
        assert fold(text[word.span.start : word.span.end]) == word.folded != ""
        end = word.span.end


@given(words)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold(text).startswith(stem(fold(text)))
    assert is_form_of(fold(text), fold(text))
