"""Writes questions as GIFT, the way a careful trainer would, and makes up questions to write."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import replace

from hypothesis import strategies as st

from desktop_app.features.trainer.importing.numbers import number_text
from desktop_app.packs.course import AcceptedTexts, Option, Pair, Quantity, Question, QuestionKind
from desktop_app.packs.texts import NO_TEXTS, Texts

RESERVED = "\\~=#{}:"
_SIGNS = "abcXYZ 019.,;!?'\"()[]<>&%$*/-+éłü€中🙂\\~=#{}:\n"


def escaped(text: str) -> str:
    """The text with a backslash before every sign that means something, and line breaks as signs."""
    protected = "".join(f"\\{sign}" if sign in RESERVED else sign for sign in text)
    return protected.replace("\n", "\\n")


def written(question: Question) -> str:
    """A question as GIFT, its id as the title; texts are plain, so that nothing in them is HTML."""
    why = f"\n####{escaped(question.why.of('en'))}" if question.why else ""
    return f"::{question.id}::[plain]{escaped(question.text.of('en'))} {{{_answers(question)}{why}\n}}\n"


def written_all(questions: Iterable[Question]) -> str:
    """A file of questions."""
    return "\n".join(written(question) for question in questions)


def _answers(question: Question) -> str:
    if question.kind is QuestionKind.TRUE_FALSE:
        return "TRUE" if question.answer else "FALSE"
    if question.accepted is not None:
        return "".join(f"\n =%100%{escaped(text)}" for text in question.accepted.of("en"))
    if question.quantity is not None:
        value, tolerance = (number_text(one) for one in (question.quantity.value, question.quantity.tolerance))
        return f"#\n ={value}:{tolerance}"
    if question.kind is QuestionKind.MATCH:
        pairs = [(pair.left.of("en"), pair.right.of("en")) for pair in question.pairs]
        pairs += [("", decoy.text.of("en")) for decoy in question.decoys]
        return "".join(f"\n ={_side(left)} -> {_side(right)}" for left, right in pairs)
    right = sum(option.right for option in question.options)
    several = question.kind is QuestionKind.MULTIPLE
    return "".join(_option(option, several, right) for option in question.options)


def _side(text: str) -> str:
    return f"[plain]{escaped(text)}" if text else ""


def _option(option: Option, several: bool, right: int) -> str:
    share = f"~%{100 / right:.5f}%" if several else "=%100%"
    told = f"#[plain]{escaped(option.why.of('en'))}" if option.why else ""
    return f"\n {share if option.right else '~%0%'}[plain]{escaped(option.text.of('en'))}{told}"


# Made up


def _is_tidy(text: str) -> bool:
    lines = text.split("\n")
    blank = any(not line for line in lines)
    return not blank and all(line == line.strip() for line in lines) and "  " not in text


def _is_plain(text: str) -> bool:
    """Whether nothing in it means anything but itself."""
    formula = "$$" in text or "\\(" in text or "\\[" in text
    return (
        _is_tidy(text)
        and not formula
        and "->" not in text
        and all(unicodedata.category(one) != "Cc" or one == "\n" for one in text)
    )


WORDS = st.text(alphabet=_SIGNS, min_size=1, max_size=24).filter(_is_plain)
TYPED = WORDS.filter(lambda text: "*" not in text)
IDS = st.from_regex(r"[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,2}", fullmatch=True)
NUMBERS = st.decimals(-10_000, 10_000, places=3, allow_nan=False)


def _en(text: str) -> Texts:
    return Texts({"en": text}) if text else NO_TEXTS


@st.composite
def options(draw: st.DrawFn, several: bool) -> tuple[Option, ...]:
    """Options to choose from, each wrong one with its reason; ids are what the import makes of their words."""
    count = draw(st.integers(2, 5))
    rights = draw(st.sets(st.integers(0, count - 1), min_size=1, max_size=count if several else 1))
    if several and len(rights) == count:
        rights.discard(0)
    return tuple(
        Option("", _en(draw(WORDS)), number in rights, _en(draw(WORDS) if number not in rights else ""))
        for number in range(count)
    )


@st.composite
def questions(draw: st.DrawFn) -> Question:
    """A question of any kind that GIFT has, in English."""
    kind = draw(
        st.sampled_from([kind for kind in QuestionKind if kind not in (QuestionKind.ORDER, QuestionKind.IMAGE)])
    )
    question = Question(draw(IDS), kind, _en(draw(WORDS)), _en(draw(WORDS)))
    if kind in (QuestionKind.SINGLE, QuestionKind.MULTIPLE):
        return _with(question, options=draw(options(several=kind is QuestionKind.MULTIPLE)))
    if kind is QuestionKind.TRUE_FALSE:
        return _with(question, answer=draw(st.booleans()))
    if kind is QuestionKind.TEXT:
        texts = draw(st.lists(TYPED, min_size=1, max_size=4, unique=True))
        return _with(question, accepted=AcceptedTexts({"en": tuple(texts)}))
    if kind is QuestionKind.NUMBER:
        return _with(question, quantity=Quantity(float(draw(NUMBERS)), abs(float(draw(NUMBERS)))))
    sides = draw(st.lists(WORDS, min_size=4, max_size=9, unique_by=lambda text: text.casefold()))
    half = len(sides) // 2
    pairs = tuple(Pair("", _en(left), _en(right)) for left, right in zip(sides[:half], sides[half:], strict=False))
    decoys = tuple(Option("", _en(text), right=False) for text in sides[2 * half :])
    return _with(question, pairs=pairs, decoys=decoys)


def _with(question: Question, **more: object) -> Question:
    return replace(question, **more)  # type: ignore[arg-type]


def without_ids(question: Question) -> Question:
    """The question, its parts without ids: those are made of words."""
    return replace(
        question,
        options=tuple(replace(option, id="") for option in question.options),
        pairs=tuple(replace(pair, id="") for pair in question.pairs),
        decoys=tuple(replace(decoy, id="") for decoy in question.decoys),
    )
