"""What people ask of the policy that ships finds the clause that answers, in three languages and as people type."""

from __future__ import annotations

import pytest

from desktop_app.features.policy.search import ClauseIndex
from desktop_app.features.policy.speech import read_speech
from tests.fakes.wide_policy import LANGUAGES, questions, shipped_policy

POLICY = shipped_policy()


def places(name: str, language: str) -> list[int]:
    """At which place the clause that answers was found, from 1; 0 where it was not."""
    index = ClauseIndex(POLICY, language, read_speech(language))
    found = []
    for question in questions(name, language):
        hits = [hit.clause_id for hit in index.find(question["asked"]).hits]
        found.append(hits.index(question["clause"]) + 1 if question["clause"] in hits else 0)
    return found


def share(found: list[int], most: int) -> float:
    return sum(1 <= place <= most for place in found) / len(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_right_clause_is_among_the_first_three_and_mostly_the_first(language: str) -> None:
    found = places("may_i_questions", language)
    assert len(found) >= 40
    assert share(found, 3) >= 0.9, "the right clause among the first three"
    assert share(found, 1) >= 0.7, "the right clause first"


@pytest.mark.parametrize("language", LANGUAGES)
def test_questions_written_after_the_lists_of_words_fare_nearly_as_well(language: str) -> None:
    found = places("may_i_unseen", language)
    assert share(found, 3) >= 0.75
    assert share(found, 1) >= 0.55


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_clause_is_asked_about(language: str) -> None:
    asked = {question["clause"] for question in questions("may_i_questions", language)}
    assert asked == {clause.id for clause in POLICY.clauses}


@pytest.mark.parametrize("asked", ["can i post a foto of a colegue", "may i post a photo of a colleague"])
def test_whoever_writes_by_ear_is_answered_as_whoever_spells(asked: str) -> None:
    found = ClauseIndex(POLICY, "en", read_speech("en")).find(asked)
    assert "ask-before-you-show-people" in [hit.clause_id for hit in found.hits][:3]
