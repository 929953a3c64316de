"""An attempt asks what was drawn for it, always the same, and is counted by what it asks."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.features.training.quiz import (
    Attempt,
    is_finished,
    needed,
    next_question,
    options_to_order,
    questions_of,
    result,
    sides_to_match,
)
from desktop_app.packs.course import Option, Pool, Question, QuestionKind, Quiz
from desktop_app.packs.texts import NO_TEXTS
from tests.fakes.questions import LANGUAGES, answers, questions, quizzes, right_answer, wrong_answer

ATTEMPTS = st.builds(
    Attempt,
    st.uuids().map(str),
    st.just("course"),
    st.just("01-a/90-check"),
    st.sampled_from(["ab" * 32, "cd" * 32]),
    st.integers(1, 9),
)


def _ids(asked: tuple[Question, ...]) -> list[str]:
    return [question.id for question in asked]


@given(quizzes(), ATTEMPTS)
def test_each_pool_gives_as_many_as_it_should_and_the_rest_is_always_asked(quiz: Quiz, attempt: Attempt) -> None:
    asked = questions_of(quiz, attempt)
    assert len(set(_ids(asked))) == len(asked) == quiz.asked
    for pool in quiz.pools:
        members = [question.id for question in quiz.questions if question.pool == pool.id]
        assert sum(question.pool == pool.id for question in asked) == min(pool.draw, len(members))
    pools = {pool.id for pool in quiz.pools}
    assert {question.id for question in quiz.questions if question.pool not in pools} <= set(_ids(asked))


@given(quizzes(), ATTEMPTS)
def test_an_attempt_asks_the_same_whatever_was_answered(quiz: Quiz, attempt: Attempt) -> None:
    asked = questions_of(quiz, attempt)
    for question in asked:
        attempt = attempt.with_answer(question.id, right_answer(question))
        assert questions_of(quiz, attempt) == asked


@given(quizzes(), ATTEMPTS)
def test_in_order_unless_it_is_to_be_shuffled(quiz: Quiz, attempt: Attempt) -> None:
    asked = questions_of(quiz, attempt)
    if not quiz.shuffle_questions:
        assert _ids(asked) == [name for name in _ids(quiz.questions) if name in _ids(asked)]
    for question in asked:
        original = quiz.question(question.id)
        assert replace(question, options=original.options) == original
        assert set(question.options) == set(original.options)
        if not quiz.shuffle_options or question.kind is QuestionKind.ORDER:
            assert question.options == original.options


@given(quizzes(), ATTEMPTS, st.sampled_from(LANGUAGES), st.data())
def test_an_attempt_is_counted_by_what_it_asks(
    quiz: Quiz, attempt: Attempt, language: str, data: st.DataObject
) -> None:
    asked, right = questions_of(quiz, attempt), 0
    for question in asked:
        found = next_question(quiz, attempt)
        assert found is not None and found.id == question.id
        well = data.draw(st.booleans())
        right += well
        answer = right_answer(question, language) if well else wrong_answer(question, language)
        attempt = attempt.with_answer(question.id, answer, language)
    assert is_finished(quiz, attempt)
    came = result(quiz, attempt)
    assert (came.right, came.total, len(came.mistakes)) == (right, len(asked), len(asked) - right)
    assert came.passed is (right * 100 >= quiz.pass_mark * len(asked))
    assert came.needed == needed(quiz) <= len(asked)


@given(questions().flatmap(lambda question: st.tuples(st.just(question), answers(question))), ATTEMPTS)
def test_the_first_answer_stands(asked: tuple[Question, tuple[str, ...]], attempt: Attempt) -> None:
    question, first = asked
    once = attempt.with_answer(question.id, first, "it")
    assert once.with_answer(question.id, right_answer(question), "en") is once
    assert once.answers == {question.id: first}
    assert once.languages == {question.id: "it"}


@given(questions(QuestionKind.ORDER), ATTEMPTS)
def test_what_is_to_be_put_in_order_never_lies_in_order(question: Question, attempt: Attempt) -> None:
    shown = options_to_order(question, attempt)
    assert set(shown) == set(question.options)
    assert shown != question.options
    assert shown == options_to_order(question, attempt.with_answer("another", ("x",)))


@given(questions(QuestionKind.MATCH), ATTEMPTS)
def test_all_right_hand_sides_are_there_to_choose_from(question: Question, attempt: Attempt) -> None:
    sides = sides_to_match(question, attempt)
    assert len(sides) == len(question.pairs) + len(question.decoys)
    words = {pair.id: pair.right for pair in question.pairs} | {one.id: one.text for one in question.decoys}
    assert dict(sides) == words
    assert sides == sides_to_match(question, replace(attempt, number=9))


def _many() -> Quiz:
    options = tuple(Option(name, NO_TEXTS, name == "a") for name in "abcd")
    asked = tuple(
        Question(f"q{number}", QuestionKind.SINGLE, NO_TEXTS, NO_TEXTS, options, pool="p" if number < 20 else "")
        for number in range(24)
    )
    return Quiz("q", NO_TEXTS, 5, 80, asked, (Pool("p", 5),), shuffle_questions=True, shuffle_options=True)


def test_a_restart_draws_the_same() -> None:
    """In another process, whose hashes begin elsewhere."""
    code = "from tests.unit.features.test_attempts import shown; print(shown('a-1', 'ab' * 32), end='')"
    for seed in ("1", "2"):
        there = {"PYTHONHASHSEED": seed, "PYTHONPATH": "."}
        run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, env=there)
        assert run.stdout == shown("a-1", "ab" * 32)


def shown(attempt_id: str, sha256: str) -> str:
    """What an attempt shows, as one line."""
    asked = questions_of(_many(), Attempt(attempt_id, "c", "q", sha256, 1))
    return " ".join(f"{question.id}:{''.join(question.option_ids)}" for question in asked)


def test_other_attempts_and_other_versions_draw_anew() -> None:
    draws = {shown(f"a-{number}", "ab" * 32) for number in range(20)} | {shown("a-1", "cd" * 32)}
    assert len(draws) == 21


def test_every_question_of_a_pool_comes_up_about_as_often() -> None:
    quiz = _many()
    asked = [name for number in range(400) for name in _ids(questions_of(quiz, Attempt(f"{number}", "c", "q", "0", 1)))]
    often = [asked.count(f"q{number}") for number in range(20)]
    assert sum(often) == 400 * 5
    assert min(often) > 60 and max(often) < 140  # 100 would be even
