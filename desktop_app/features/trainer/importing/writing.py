"""Writes a quiz as its author would: one key a line, in the order of the format, with what was left out as comments."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop_app.features.trainer.importing.numbers import number_text
from desktop_app.features.trainer.importing.plain import one_line
from desktop_app.packs.question import AcceptedTexts, Option, Pair, Quantity, Question, QuestionKind, Unit
from desktop_app.packs.texts import Texts

DELETE = "\x7f"  # the one sign that JSON lets stand and TOML does not


@dataclass(frozen=True, slots=True)
class Written:
    """A question and the comments above it."""

    question: Question
    comments: tuple[str, ...] = ()


def quiz_text(title: Texts, minutes: int, questions: Iterable[Written], comments: Iterable[str] = ()) -> str:
    """The text of a `.quiz.toml`."""
    lines = [*_comments(comments), f"minutes = {minutes}", *_texts("title", title)]
    for one in questions:
        lines += ["", *_comments(one.comments), "[[question]]", *_question(one.question)]
    return "\n".join(lines) + "\n"


def quoted(text: str) -> str:
    """A text in quotation marks, on one line whatever is in it."""
    return json.dumps(text, ensure_ascii=False).replace(DELETE, "\\u007f")


def _comments(comments: Iterable[str]) -> Iterator[str]:
    return (f"# {one_line(comment)}" for comment in comments)


def _question(question: Question) -> Iterator[str]:
    yield f"id = {quoted(question.id)}"
    yield f"kind = {quoted(question.kind)}"
    if question.kind is QuestionKind.TRUE_FALSE:
        yield f"answer = {_flag(question.answer is True)}"
    if question.quantity is not None:
        yield f"value = {number_text(question.quantity.value)}"
        yield f"tolerance = {number_text(question.quantity.tolerance)}"
    if question.accepted is not None and question.accepted.forgive_accents:
        yield "forgive_accents = true"
    yield from _texts("question.text", question.text)
    yield from _texts("question.why", question.why)
    yield from _texts("question.hint", question.hint)
    yield from _answers(question)


def _answers(question: Question) -> Iterator[str]:
    for option in question.options:
        yield from _option(option, chosen=question.kind is not QuestionKind.ORDER)
    for pair in question.pairs:
        yield from _pair(pair)
    for decoy in question.decoys:
        yield from ("", "[[question.decoy]]", f"id = {quoted(decoy.id)}")
        yield from _texts("question.decoy.text", decoy.text, apart=False)
    if question.accepted is not None:
        yield from _accepted(question.accepted)
    if question.quantity is not None:
        yield from _units(question.quantity)


def _option(option: Option, chosen: bool) -> Iterator[str]:
    yield from ("", "[[question.option]]", f"id = {quoted(option.id)}")
    if chosen:
        yield f"right = {_flag(option.right)}"
    if option.picture:
        yield f"picture = {quoted(option.picture)}"
    yield from _texts("question.option.text", option.text, apart=False)
    yield from _texts("question.option.why", option.why, apart=False)


def _pair(pair: Pair) -> Iterator[str]:
    yield from ("", "[[question.pair]]", f"id = {quoted(pair.id)}")
    yield from _texts("question.pair.left", pair.left, apart=False)
    yield from _texts("question.pair.right", pair.right, apart=False)


def _accepted(accepted: AcceptedTexts) -> Iterator[str]:
    yield from ("", "[question.accepted]")
    for language, texts in accepted.texts.items():
        yield f"{language} = [{', '.join(quoted(text) for text in texts)}]"


def _units(quantity: Quantity) -> Iterator[str]:
    for number, unit in enumerate(quantity.units):
        yield from ("", "[[question.unit]]", f"id = {quoted(unit.id)}", *_factor(unit, first=number == 0))
        yield from _texts("question.unit.text", unit.text, apart=False)


def _factor(unit: Unit, first: bool) -> tuple[str, ...]:
    return () if first else (f"factor = {number_text(unit.factor)}",)


def _texts(key: str, texts: Texts, apart: bool = True) -> Iterator[str]:
    """A table of languages; nothing where there is no text, so that the check asks for it."""
    if texts:
        yield from ("", f"[{key}]") if apart else (f"[{key}]",)
        yield from (f"{language} = {quoted(text)}" for language, text in texts.items())


def _flag(value: bool) -> str:
    return "true" if value else "false"
