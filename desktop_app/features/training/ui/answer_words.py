"""Answers of every kind in words: what was given, part by part, and what would have been right."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop_app.features.training.quiz import Verdict
from desktop_app.features.training.ui.choice_answers import options
from desktop_app.packs.course import Question, QuestionKind
from desktop_app.qt.i18n import locale_of

_MOST_ACCEPTED = 4
_FINEST = 6  # decimals of a number that is told

translate = QCoreApplication.translate


class Part(NamedTuple):
    """A part of what was answered, and whether it is right."""

    words: str
    right: bool


class Told(NamedTuple):
    """What was given, and what would have been right where it was not."""

    given: tuple[Part, ...]
    right: tuple[str, ...]


def told(question: Question, verdict: Verdict, language: str) -> Told:
    """An answer and the right one, in words."""
    found = _TELLERS.get(question.kind, _choice)(question, verdict, language)
    nothing = Part(translate("Answers", "No answer"), False)
    return found if found.given else Told((nothing,), found.right)


def accepted_words(question: Question, language: str) -> tuple[str, ...]:
    """What counts as right when it is typed."""
    if question.accepted is not None:
        return question.accepted.of(language)[:_MOST_ACCEPTED]
    quantity = question.quantity
    if quantity is None:
        return ()
    unit = quantity.units[0].text.of(language) if quantity.units else ""
    pattern = "{value} ± {tolerance} {unit}" if quantity.tolerance else "{value} {unit}"
    words = pattern.format(
        value=_number_words(quantity.value, language), tolerance=_number_words(quantity.tolerance, language), unit=unit
    )
    return (words.strip(),)


def _number_words(value: float, language: str) -> str:
    exact = f"{value:.{_FINEST}f}".rstrip("0").rstrip(".")
    return locale_of(language).toString(value, "f", len(exact.partition(".")[2]))


def _choice(question: Question, verdict: Verdict, language: str) -> Told:
    words = dict(options(question, language))
    given = tuple(Part(words[key], key in verdict.expected) for key in words if key in verdict.given)
    return Told(given, () if verdict.right else tuple(words[key] for key in verdict.expected if key in words))


def _order(question: Question, verdict: Verdict, language: str) -> Told:
    words = {option.id: option.text.of(language) for option in question.options}
    pattern = translate("Answers", "{number}. {text}")
    given = tuple(
        Part(pattern.format(number=number, text=words.get(there, "–")), there == wanted)
        for number, (there, wanted) in enumerate(zip(verdict.given, verdict.expected, strict=False), 1)
    )
    right = (pattern.format(number=number, text=words[key]) for number, key in enumerate(verdict.expected, 1))
    return Told(given, () if verdict.right else tuple(right))


def _match(question: Question, verdict: Verdict, language: str) -> Told:
    sides = {pair.id: pair.right.of(language) for pair in question.pairs}
    sides |= {decoy.id: decoy.text.of(language) for decoy in question.decoys}
    formed = dict(link.split("=", 1) for link in verdict.given if "=" in link)
    pattern = translate("Answers", "{left} → {right}")
    given, right = [], []
    for pair in question.pairs:
        left = pair.left.of(language)
        if pair.id in formed:
            words = pattern.format(left=left, right=sides.get(formed[pair.id], "–"))
            given.append(Part(words, verdict.parts.get(pair.id, False)))
        right.append(pattern.format(left=left, right=sides[pair.id]))
    return Told(tuple(given), () if verdict.right else tuple(right))


def _typed(question: Question, verdict: Verdict, language: str) -> Told:
    typed = verdict.given[:1]
    if question.quantity is not None and len(verdict.given) > 1:
        units = {unit.id: unit.text.of(language) for unit in question.quantity.units}
        typed = (f"{verdict.given[0]} {units.get(verdict.given[1], '')}".strip(),)
    return Told(
        tuple(Part(text, verdict.right) for text in typed),
        () if verdict.right else accepted_words(question, language),
    )


_TELLERS: dict[QuestionKind, Callable[[Question, Verdict, str], Told]] = {
    QuestionKind.ORDER: _order,
    QuestionKind.MATCH: _match,
    QuestionKind.TEXT: _typed,
    QuestionKind.NUMBER: _typed,
}
