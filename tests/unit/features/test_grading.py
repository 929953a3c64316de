"""Grading is total: every kind of question judges every answer there could be, and the right one is always right."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.features.training.quiz import Answer, Verdict, judge
from desktop_app.packs.course import (
    AcceptedTexts,
    Option,
    Pair,
    Quantity,
    Question,
    QuestionKind,
    Unit,
)
from desktop_app.packs.texts import NO_TEXTS, Texts
from tests.fakes.questions import LANGUAGES, answers, questions, right_answer, wrong_answer

LANGUAGE = st.sampled_from([*LANGUAGES, "", "de", "en-GB"])
UNORDERED = (
    QuestionKind.SINGLE,
    QuestionKind.MULTIPLE,
    QuestionKind.TRUE_FALSE,
    QuestionKind.IMAGE,
    QuestionKind.MATCH,
)


@given(questions().flatmap(lambda question: st.tuples(st.just(question), answers(question))), LANGUAGE)
def test_every_answer_has_a_verdict(asked: tuple[Question, Answer], language: str) -> None:
    question, answer = asked
    verdict = judge(question, answer, language)
    assert isinstance(verdict, Verdict)
    assert (verdict.question_id, verdict.given) == (question.id, answer)
    assert verdict.right is judge(question, list(answer), language).right
    assert not (verdict.right and verdict.partly)
    if verdict.right:
        assert all(verdict.parts.values())


@given(questions(), st.sampled_from(LANGUAGES))
def test_the_right_answer_is_always_right(question: Question, language: str) -> None:
    verdict = judge(question, right_answer(question, language), language)
    assert verdict.right
    assert all(verdict.parts.values())


@given(questions(), LANGUAGE)
def test_what_a_verdict_expects_is_right(question: Question, language: str) -> None:
    """The answer that is shown afterwards would have been right itself, in whatever language it was judged."""
    expected = judge(question, ("nonsense",), language).expected
    assert judge(question, expected, language).right


@given(questions(), st.sampled_from(LANGUAGES))
def test_a_wrong_answer_is_wrong(question: Question, language: str) -> None:
    assert not judge(question, wrong_answer(question, language), language).right


@given(
    st.sampled_from(UNORDERED)
    .flatmap(questions)
    .flatmap(lambda question: st.tuples(st.just(question), answers(question))),
    st.data(),
)
def test_where_order_means_nothing_it_changes_nothing(asked: tuple[Question, Answer], data: st.DataObject) -> None:
    question, answer = asked
    given_otherwise = tuple(data.draw(st.permutations([*answer, *answer[:1]])))  # and saying it twice neither
    first, second = judge(question, answer), judge(question, given_otherwise)
    assert (first.right, first.expected, first.parts) == (second.right, second.expected, second.parts)


@given(questions(QuestionKind.ORDER), st.data())
def test_where_order_is_the_question_only_one_is_right(question: Question, data: st.DataObject) -> None:
    right = right_answer(question)
    answer = tuple(data.draw(st.permutations(right)))
    verdict = judge(question, answer)
    assert verdict.right is (answer == right)
    assert verdict.parts == {name: answer[at] == name for at, name in enumerate(right)}


@given(questions())
def test_no_answer_is_not_right(question: Question) -> None:
    assert not judge(question, ()).right
    assert not judge(question, ("",)).right


@pytest.mark.parametrize("kind", [QuestionKind.TEXT, QuestionKind.NUMBER, QuestionKind.MATCH, QuestionKind.ORDER])
def test_a_question_that_lacks_what_it_asks_for_is_judged_all_the_same(kind: QuestionKind) -> None:
    question = Question("empty", kind, NO_TEXTS, NO_TEXTS)
    assert not judge(question, ("anything",)).right
    assert not judge(question, ()).right


# What the parts tell


def test_the_parts_of_a_choice_tell_what_was_given_and_what_was_missed() -> None:
    options = tuple(Option(name, NO_TEXTS, name in ("a", "b")) for name in ("a", "b", "c", "d"))
    question = Question("q", QuestionKind.MULTIPLE, NO_TEXTS, NO_TEXTS, options)
    verdict = judge(question, ("c", "a"))
    assert verdict.parts == {"a": True, "b": False, "c": False}
    assert verdict.expected == ("a", "b")
    assert verdict.partly


def test_the_parts_of_pairs_tell_which_left_side_found_its_own() -> None:
    pairs = tuple(Pair(name, NO_TEXTS, NO_TEXTS) for name in ("sun", "moon", "star"))
    question = Question("q", QuestionKind.MATCH, NO_TEXTS, NO_TEXTS, pairs=pairs)
    verdict = judge(question, ("star=star", "sun=moon", "moon=moon", "moon=sun"))
    assert verdict.parts == {"sun": False, "moon": False, "star": True}
    assert not verdict.right


# Short texts


def _text(*right: str, forgive_accents: bool = False, **others: tuple[str, ...]) -> Question:
    accepted = AcceptedTexts({"en": right, **others}, forgive_accents)
    return Question("q", QuestionKind.TEXT, NO_TEXTS, NO_TEXTS, accepted=accepted)


@pytest.mark.parametrize(
    "typed",
    [
        "the company’s own page",
        "The Company's own page.",
        "  the   company's\u00a0own page ",
        "“the company's own page”",
        "THE COMPANY`S OWN PAGE!",
        "the company's own\npage…",
    ],
)
def test_how_a_word_is_typed_means_nothing(typed: str) -> None:
    assert judge(_text("The company’s own page"), (typed,)).right


def test_accents_count_unless_they_are_forgiven() -> None:
    assert not judge(_text("Perché"), ("perche",)).right
    assert judge(_text("Perché"), ("perche\u0301",)).right, "the same letter, written as two signs"
    assert judge(_text("Łódź è già", forgive_accents=True), ("lodz e gia",)).right
    assert judge(_text("lodz", forgive_accents=True), ("ŁÓDŹ",)).right


def test_any_of_several_texts_is_right_in_the_nearest_language() -> None:
    question = _text("Turin", "Torino", it=("Torino",))
    assert judge(question, ("torino",), "en").right
    assert not judge(question, ("turin",), "it").right
    assert judge(question, ("turin",), "pl").right, "there is no Polish: English is the nearest"
    assert not judge(question, ("Turin", "Torino"), "en").right, "one text is asked for"


# Numbers


def _number(value: float, tolerance: float = 0.0, *units: Unit) -> Question:
    return Question("q", QuestionKind.NUMBER, NO_TEXTS, NO_TEXTS, quantity=Quantity(value, tolerance, units))


METRE = Unit("m", Texts({"en": "m", "it": "metri"}), 1)
KILOMETRE = Unit("km", Texts({"en": "km", "it": "chilometri"}), 1000)
MINUTE = Unit("min", Texts({"en": "min"}), 1 / 60)
HOUR = Unit("h", Texts({"en": "h"}), 1)


@pytest.mark.parametrize(("typed", "right"), [("0.2", True), ("0.4", True), ("0.19", False), ("0.41", False)])
def test_the_ends_of_a_tolerance_are_inside(typed: str, right: bool) -> None:
    """0.4 − 0.3 is 0.10000000000000003 to a computer, and 0.1 to a person."""
    assert judge(_number(0.3, 0.1), (typed,)).right is right


@given(st.integers(-10_000, 10_000), st.integers(0, 1000), st.integers(-2000, 2000))
def test_within_the_tolerance_means_within_it_in_hundredths_too(value: int, tolerance: int, apart: int) -> None:
    question = _number(value / 100, tolerance / 100)
    assert judge(question, (f"{(value + apart) / 100:.2f}",)).right is (abs(apart) <= tolerance)


@pytest.mark.parametrize(
    ("answer", "right"),
    [
        (("2500", "m"), True),
        (("2.5", "km"), True),
        (("2500",), True),
        (("2500", "km"), False),
        (("2500", "miles"), False),
        (("2.5 km",), True),
        (("2,5 chilometri",), True),
        (("2.5km", "m"), True),
        (("2.5 KM",), True),
        (("2500 m", "m", "m"), False),
        (("km",), False),
    ],
)
def test_a_number_may_be_given_in_any_of_its_units(answer: Answer, right: bool) -> None:
    assert judge(_number(2500, 0, METRE, KILOMETRE), answer).right is right


def test_a_factor_that_is_no_round_number_does_no_harm() -> None:
    assert judge(_number(0.5, 0, HOUR, MINUTE), ("30", "min")).right
    assert judge(_number(0.1, 0, HOUR, MINUTE), ("6", "min")).right


def test_the_case_of_a_unit_counts_where_it_must() -> None:
    small, large = Unit("small", Texts({"en": "mW"}), 1), Unit("large", Texts({"en": "MW"}), 1e9)
    question = _number(5, 0, small, large)
    assert judge(question, ("5 mW",)).right
    assert not judge(question, ("5 MW",)).right


def test_a_unit_that_ends_like_a_number_takes_nothing_from_it() -> None:
    assert judge(_number(12, 0, Unit("2", Texts({"en": "2"}), 1)), ("12",)).right


def test_a_thousand_is_read_as_the_language_writes_it() -> None:
    assert judge(_number(1234), ("1,234",), "en").right
    assert judge(_number(1234), ("1.234",), "it").right
    assert judge(_number(1.234), ("1,234",), "it").right
    assert judge(_number(1234), ("1 234",), "pl").right


@pytest.mark.parametrize("typed", ["inf", "-inf", "nan", "infinity", "1e400", "9" * 350])
def test_no_number_is_right_by_being_endless(typed: str) -> None:
    assert not judge(_number(0, 1e308, METRE, KILOMETRE), (typed, "km")).right
