"""What is cited in answer to a question: word for word, marked, both examples or none, and never a yes or a no."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.features.policy.answers import MOST, Answer, Citation, reply
from desktop_app.features.policy.passages import sentences_of
from desktop_app.features.policy.search import ClauseIndex
from desktop_app.features.policy.speech import read_speech
from tests.fakes.wide_policy import LANGUAGES, nobodys_view, shipped_policy

POLICY = shipped_policy()
CLAUSES = frozenset(clause.id for clause in POLICY.clauses)
INDEXES = {language: ClauseIndex(POLICY, language, read_speech(language)) for language in LANGUAGES}


def answers(asked: str, language: str = "en") -> tuple[Answer, ...]:
    return reply(INDEXES[language], nobodys_view(POLICY, language), CLAUSES, asked).answers


def marked(cited: Citation | None) -> list[str]:
    assert cited is not None
    return [cited.text[span.start : span.end] for span in cited.marks]


def test_the_sentence_of_the_rule_that_answers_is_cited_and_marked() -> None:
    first = answers("do you give points or vouchers for posts?")[0]
    assert (first.number, first.section) == ("2.3", "Who you are online")
    assert first.rule.text.startswith("Aurora Example itself gives nothing for posts")
    assert {"points", "vouchers", "posts"} <= set(marked(first.rule))


def test_where_the_rule_says_nothing_of_it_its_first_sentence_stands_there_unmarked() -> None:
    first = answers("torque wrench")[0]
    assert first.rule.text.startswith("If you get something for a post, say so at its start")
    assert first.rule.marks == () and marked(first.allowed) == ["torque", "wrench"]


def test_an_example_never_stands_alone() -> None:
    first = answers("torque wrench")[0]
    clause = POLICY.clause(first.clause_id)
    assert first.allowed is not None and first.allowed.text == clause.allowed.of("en")
    assert first.forbidden is not None and first.forbidden.text == clause.forbidden.of("en")


def test_the_reason_is_cited_only_where_nothing_else_speaks_of_it() -> None:
    first = answers("Koestner")[0]
    assert first.reason is not None and "Koestner" in first.reason.text
    assert (first.allowed, first.forbidden) == (None, None)
    assert answers("vouchers")[0].reason is None


def test_no_more_than_three_are_cited() -> None:
    assert len(answers("post")) == MOST


def test_a_clause_asked_for_by_its_number_is_cited_as_it_begins() -> None:
    (only,) = answers("what does 3.3 say")
    assert only.clause_id == "keep-secrets" and only.rule.text.startswith("Drawings, code, test data")


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Ask first. Then post.", ["Ask first.", "Then post."]),
        ("“Get well!” It is kindly meant.", ["“Get well!”", "It is kindly meant."]),
        (
            "See Regulation (EU) No. 596/2014, art. 10 and pkt. 3c.",
            ["See Regulation (EU) No. 596/2014, art. 10 and pkt. 3c."],
        ),
        ("«Grazie!» Marek lo sa. È contento.", ["«Grazie!»", "Marek lo sa.", "È contento."]),
        ("  ", []),
    ],
)
def test_sentences_end_where_people_end_them(text: str, sentences: list[str]) -> None:
    assert [text[span.start : span.end] for span in sentences_of(text)] == sentences


@given(st.text(max_size=120))
def test_sentences_are_pieces_in_their_order_and_leave_out_gaps_alone(text: str) -> None:
    spans, end = sentences_of(text), 0
    for span in spans:
        assert not text[end : span.start].strip() and span.length > 0
        end = span.end
    assert not text[end:].strip()


TYPED = ("may", "not", "post", "clinet", "foto", "szef", "3.1", "zdjecie", "posso", "!", "?")


@given(st.text(max_size=30) | st.lists(st.sampled_from(TYPED)).map(" ".join), st.sampled_from(LANGUAGES))
def test_whatever_is_asked_is_answered_with_the_policy_s_own_words(asked: str, language: str) -> None:
    for answer in answers(asked, language):
        clause = POLICY.clause(answer.clause_id)
        cited = {"rule": answer.rule, "allowed": answer.allowed, "forbidden": answer.forbidden, "reason": answer.reason}
        for part, citation in cited.items():
            if citation is not None:
                assert citation.text in getattr(clause, part).of(language)
                assert all(0 <= span.start < span.end <= len(citation.text) for span in citation.marks)
        assert (answer.allowed is None) == (answer.forbidden is None)
