"""Reads the answers of a Moodle question, for each way of answering."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from desktop_app.features.trainer.importing.found import (
    ALL_MARKS,
    NO_WORDS,
    FoundAnswer,
    FoundKind,
    FoundPair,
    FoundQuestion,
    FoundUnit,
    require_few,
)
from desktop_app.features.trainer.importing.moodle_text import Reader
from desktop_app.features.trainer.importing.notes import Note, Reason, note, unusable
from desktop_app.features.trainer.importing.numbers import share_of, span_around
from desktop_app.features.trainer.importing.plain import Style
from desktop_app.features.trainer.importing.xml_tree import Element

ANYTHING = "*"
NO_UNITS = "3"  # showunits: the number stands alone
NO_UNIT_MARKS = ("", "0")  # unitgradingtype: a missing unit costs nothing
SHOWS_ALL = ("", "0", "ALL", "EXACT")  # selecttype
FALSE_WORDS = ("false", "0", "")


def with_answers(question: FoundQuestion, element: Element, reader: Reader, style: Style) -> FoundQuestion:
    """The question with its answers; `style` is its own text's, and theirs where they say no other."""
    require_few(sum(child.tag in ("answer", "subquestion") for child in element.children))
    if question.kind is FoundKind.MATCH:
        return replace(question, pairs=tuple(_pairs(element, reader, style)))
    if question.kind is FoundKind.TRUE_FALSE:
        return _true_false(question, element, reader, style)
    if question.kind is FoundKind.ORDER:
        return _order(question, element, reader, style)
    if question.kind is FoundKind.NUMBER:
        return _number(question, element, reader, style)
    if question.kind is FoundKind.TEXT:
        case = (note(Reason.CASE),) if element.text_at("usecase") == "1" else ()
        answers = tuple(_typed(answer, reader, style) for answer in element.all("answer"))
        return replace(question, answers=answers, notes=(*question.notes, *case))
    single = element.text_at("single").lower() if element.find("single") is not None else "true"
    answers = tuple(_choice(answer, reader, style) for answer in element.all("answer"))
    return replace(question, one_only=_is_single(element, single), answers=answers)


def _is_single(element: Element, single: str) -> bool:
    return element.attributes.get("type", "").strip() != "multichoiceset" and single not in FALSE_WORDS


def _share(answer: Element) -> float:
    """In per cent; very old files have it as an element of its own."""
    return share_of(answer.attributes.get("fraction", "") or answer.text_at("fraction") or "0")


def _choice(answer: Element, reader: Reader, style: Style) -> FoundAnswer:
    told = reader.passage(answer.find("feedback"), style)
    return FoundAnswer(reader.passage(answer, style), _share(answer), told)


def _typed(answer: Element, reader: Reader, style: Style) -> FoundAnswer:
    found = reader.typed(answer)
    told = reader.passage(answer.find("feedback"), style)
    anything = found.text == ANYTHING
    return FoundAnswer(NO_WORDS if anything else found, _share(answer), told, anything=anything)


def _true_false(question: FoundQuestion, element: Element, reader: Reader, style: Style) -> FoundQuestion:
    """The two answers are called true and false; in very old files they are not, and true comes first."""
    answers = list(element.all("answer"))
    if len(answers) != 2:
        raise unusable(Reason.TRUE_AND_FALSE)
    words = [reader.typed(answer).text.lower() for answer in answers]
    shares = [_share(answer) for answer in answers]
    if (shares[0] >= ALL_MARKS) == (shares[1] >= ALL_MARKS):
        raise unusable(Reason.TRUE_AND_FALSE)
    right = 0 if shares[0] >= ALL_MARKS else 1
    true_one = 1 if words[0] == "false" or (words[1] == "true" and words[0] != "true") else 0
    told = [reader.passage(answer.find("feedback"), style) for answer in answers]
    found = (FoundAnswer(NO_WORDS, 0.0, told[1 - right]), FoundAnswer(NO_WORDS, ALL_MARKS, told[right]))
    return replace(question, truth=right == true_one, answers=found)


def _number(question: FoundQuestion, element: Element, reader: Reader, style: Style) -> FoundQuestion:
    answers = tuple(_numeric(answer, reader, style) for answer in element.all("answer"))
    units = () if element.text_at("showunits") == NO_UNITS else tuple(_units(element))
    notes: tuple[Note, ...] = ()
    if units and element.text_at("unitgradingtype") not in NO_UNIT_MARKS:
        notes = (note(Reason.UNIT_MARKS),)
    return replace(question, answers=answers, units=units, notes=(*question.notes, *notes))


def _numeric(answer: Element, reader: Reader, style: Style) -> FoundAnswer:
    found = reader.typed(answer)
    told = reader.passage(answer.find("feedback"), style)
    if found.text in (ANYTHING, ""):
        return FoundAnswer(NO_WORDS, _share(answer), told, anything=True)
    span = span_around(found.text, answer.text_at("tolerance") or "0")
    return FoundAnswer(found, _share(answer), told, span)


def _units(element: Element) -> Iterator[FoundUnit]:
    for group in element.all("units"):
        for unit in group.all("unit"):
            yield FoundUnit(unit.text_at("unit_name"), unit.text_at("multiplier") or "1")


def _pairs(element: Element, reader: Reader, style: Style) -> Iterator[FoundPair]:
    for part in element.all("subquestion"):
        answer = part.find("answer")
        yield FoundPair(reader.passage(part, style), reader.typed(answer) if answer is not None else NO_WORDS)


def _order(question: FoundQuestion, element: Element, reader: Reader, style: Style) -> FoundQuestion:
    """The share of an item is its place; where places are missing or repeated, items lie in their order."""
    items = [_choice(answer, reader, style) for answer in element.all("answer")]
    at = [item.share for item in items]
    if len(set(at)) == len(at):
        items.sort(key=lambda item: item.share)
    notes: tuple[Note, ...] = ()
    count = element.text_at("selectcount")
    if element.text_at("selecttype") not in SHOWS_ALL and count.isdecimal() and 0 < int(count[:4]) < len(items):
        notes = (note(Reason.SUBSET, count=int(count[:4])),)
    answers = tuple(replace(item, share=ALL_MARKS) for item in items)
    return replace(question, answers=answers, notes=(*question.notes, *notes))
