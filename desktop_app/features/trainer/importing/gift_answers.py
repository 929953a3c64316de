"""Reads what stands between the braces of a GIFT question, for each way of answering."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from desktop_app.features.trainer.importing.found import (
    ALL_MARKS,
    NO_WORDS,
    FoundAnswer,
    FoundKind,
    FoundPair,
    FoundQuestion,
    require_few,
)
from desktop_app.features.trainer.importing.gift_text import cut, first, places, typed, unescape, words
from desktop_app.features.trainer.importing.notes import Reason, note, unusable
from desktop_app.features.trainer.importing.numbers import Span, share_of, span_around, span_between
from desktop_app.features.trainer.importing.plain import Style

ANYTHING = "*"
ARROW = "->"
TRUTHS = {"T": True, "TRUE": True, "F": False, "FALSE": False}
_SHARE = re.compile(r"\s*%(-?\d{1,3}(?:\.\d*)?)%")
_ORDER_WORDS = (
    r"\d+|ALL|EXACT|RANDOM|CONTIG(?:UOUS)?|REL(?:ATIVE)?(?:_[A-Z_]+)?|ABS(?:OLUTE)?(?:_[A-Z_]+)?|ALL_OR_NOTHING|"
    r"LONGEST_[A-Z_]+|HORI(?:ZONTAL)?|VERT(?:ICAL)?|[HV]|SHOW|HIDE|TRUE|FALSE|YES|NO|none|abc|ABCD?|123|iii|IIII"
)
_ORDER_HEAD = re.compile(rf"\s*(?:(?:{_ORDER_WORDS})\s*(?:\s|$))+")


def kind_of(inside: str) -> FoundKind:
    """How the question is answered, told by the signs between its braces."""
    if inside.startswith("#"):
        return FoundKind.NUMBER
    if inside.startswith(">"):
        return FoundKind.ORDER
    if first(inside, "~") >= 0:
        return FoundKind.CHOICE
    if ARROW in inside and first(inside, "=") >= 0:
        return FoundKind.MATCH
    return FoundKind.TRUE_FALSE if _truth(inside) is not None else FoundKind.TEXT


def with_answers(question: FoundQuestion, inside: str, style: Style, language: str) -> FoundQuestion:
    """The question with what is between its braces; `style` is its own text's, and theirs where they say no other."""
    if question.kind is FoundKind.TRUE_FALSE:
        return _true_false(question, inside, style, language)
    if question.kind is FoundKind.CHOICE:
        one_only = first(inside, "=") >= 0
        return replace(question, one_only=one_only, answers=tuple(_choices(inside, style, language)))
    if question.kind is FoundKind.MATCH:
        return replace(question, pairs=tuple(_pairs(inside, style, language)))
    if question.kind is FoundKind.ORDER:
        return _order(question, inside, style, language)
    answers = (
        _numbers(inside, style, language) if question.kind is FoundKind.NUMBER else _texts(inside, style, language)
    )
    return replace(question, answers=tuple(answers))


def _truth(inside: str) -> bool | None:
    return TRUTHS.get(cut(inside, places(inside, "#")[:1])[0].strip().upper())


def _true_false(question: FoundQuestion, inside: str, style: Style, language: str) -> FoundQuestion:
    """After the answer what a wrong one is told, then what a right one is."""
    told = [words(piece[1:], style, language) for piece in cut(inside, places(inside, "#")[:2])[1:]]
    wrong, right = [*told, NO_WORDS, NO_WORDS][:2]
    answers = (FoundAnswer(NO_WORDS, 0.0, wrong), FoundAnswer(NO_WORDS, ALL_MARKS, right))
    return replace(question, truth=bool(_truth(inside)), answers=answers)


def _pieces(inside: str, signs: str) -> Iterator[tuple[str, str]]:
    """Each answer's sign and text; one that has none before it has the empty sign."""
    at = places(inside, signs)
    require_few(len(at))
    before, *rest = cut(inside, at)
    if before.strip():
        yield "", before
    yield from ((piece[0], piece[1:]) for piece in rest)


def _shared(text: str, otherwise: float) -> tuple[float, str]:
    """The share of the marks that a text begins with, and the text after it."""
    found = _SHARE.match(text)
    return (share_of(found[1]), text[found.end() :]) if found else (otherwise, text)


def _with_feedback(text: str) -> tuple[str, str]:
    """An answer, and what is said to whoever gives it."""
    answer, *told = cut(text, places(text, "#")[:1])
    return answer, told[0][1:] if told else ""


def _choices(inside: str, style: Style, language: str) -> Iterator[FoundAnswer]:
    for sign, text in _pieces(inside, "[~=]"):
        share, rest = _shared(text, ALL_MARKS if sign == "=" else 0.0)
        answer, told = _with_feedback(rest)
        yield FoundAnswer(words(answer, style, language), share, words(told, style, language))


def _texts(inside: str, style: Style, language: str) -> Iterator[FoundAnswer]:
    for _, text in _pieces(inside, "="):
        share, rest = _shared(text, ALL_MARKS)
        answer, told = _with_feedback(rest)
        found = typed(answer)
        anything = found.text == ANYTHING
        yield FoundAnswer(NO_WORDS if anything else found, share, words(told, style, language), anything=anything)


def _numbers(inside: str, style: Style, language: str) -> Iterator[FoundAnswer]:
    right, *wrong = cut(inside[1:], places(inside[1:], "~")[:1])
    for _, text in _pieces(right, "="):
        share, rest = _shared(text, ALL_MARKS)
        answer, told = _with_feedback(rest)
        anything = answer.strip() == ANYTHING
        span = None if anything else _span(answer)
        yield FoundAnswer(typed(answer), share, words(told, style, language), span, anything)
    for text in wrong:
        yield FoundAnswer(NO_WORDS, 0.0, words(_with_feedback(text)[1], style, language), anything=True)


def _span(answer: str) -> Span:
    """A number, one with a tolerance after a colon, or a range."""
    plain = unescape(answer).strip()
    least, dots, most = plain.partition("..")
    if dots:
        return span_between(least, most)
    value, _, tolerance = plain.partition(":")
    return span_around(value, tolerance if tolerance.strip() else "0")


def _pairs(inside: str, style: Style, language: str) -> Iterator[FoundPair]:
    for _, text in _pieces(inside, "="):
        left, arrow, right = text.partition(ARROW)
        if not arrow:
            raise unusable(Reason.NO_ARROW, value=unescape(text).strip()[:80])
        yield FoundPair(words(left, style, language), typed(right))


def _order(question: FoundQuestion, inside: str, style: Style, language: str) -> FoundQuestion:
    """Not in the format's own description, but written by Moodle: `{>3 ALL` and then one line for each item."""
    head, *lines = inside[1:].split("\n")
    if _ORDER_HEAD.fullmatch(head) is None:
        head, lines = "", [head, *lines]
    require_few(len(lines))
    items = [words(line, style, language) for line in lines if line.strip()]
    count = re.match(r"\s*(\d{1,4})\b", head)
    some = count is not None and "ALL" not in head.split() and 2 < int(count[1]) < len(items)
    notes = (note(Reason.SUBSET, count=int(count[1])),) if count and some else ()
    answers = tuple(FoundAnswer(item, ALL_MARKS) for item in items)
    return replace(question, answers=answers, notes=(*question.notes, *notes))
