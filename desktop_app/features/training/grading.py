"""Judges answers. Grading is total: whatever the strings, there is a verdict, and nonsense is simply not right."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from desktop_app.features.training.typed import normal, read_number, write_number
from desktop_app.features.training.verdict import Answer, Verdict
from desktop_app.packs.course import Quantity, Question, QuestionKind, Unit

EXACTNESS = 1e-9  # of the larger number: what arithmetic in binary may lose

_Judgement = tuple[bool, Answer, Mapping[str, bool]]


def judge(question: Question, answer: Iterable[str], language: str = "en") -> Verdict:
    """Judge any answer at all, typed ones by what is accepted in the nearest language."""
    given = tuple(answer)
    right, expected, parts = _JUDGES.get(question.kind, _choice)(question, given, language)
    return Verdict(question.id, right, given, expected, MappingProxyType(dict(parts)))


def is_number(question: Question, answer: Iterable[str], language: str = "en") -> bool:
    """Whether what was typed can be read as a number at all; if not, there is nothing to judge yet."""
    quantity = question.quantity
    return quantity is not None and _in_base_unit(quantity, tuple(answer), language) is not None


def _choice(question: Question, given: Answer, _language: str) -> _Judgement:
    """Options picked; their order and repetition mean nothing."""
    wanted, picked = question.right_answer, frozenset(given)
    expected = tuple(key for key in question.option_ids if key in wanted)
    concerned = (*expected, *(key for key in given if key not in wanted))
    return bool(wanted) and picked == wanted, expected, {key: key in wanted and key in picked for key in concerned}


def _order(question: Question, given: Answer, _language: str) -> _Judgement:
    expected = question.option_ids
    there = dict(zip(expected, given, strict=False))
    return bool(expected) and given == expected, expected, {key: there.get(key) == key for key in expected}


def _match(question: Question, given: Answer, _language: str) -> _Judgement:
    """Pairs formed; a left side that was given two right ones is not right."""
    expected = tuple(f"{pair.id}={pair.id}" for pair in question.pairs)
    formed: dict[str, set[str]] = {}
    for link in given:
        formed.setdefault(link.partition("=")[0], set()).add(link)
    parts = {pair.id: formed.get(pair.id) == {f"{pair.id}={pair.id}"} for pair in question.pairs}
    return bool(expected) and frozenset(given) == frozenset(expected), expected, parts


def _text(question: Question, given: Answer, language: str) -> _Judgement:
    accepted = question.accepted
    if accepted is None:
        return False, (), {}
    texts, forgive = accepted.of(language), accepted.forgive_accents
    typed = normal(given[0], forgive) if len(given) == 1 else ""
    return bool(typed) and typed in {normal(text, forgive) for text in texts}, texts[:1], {}


def _number(question: Question, given: Answer, language: str) -> _Judgement:
    quantity = question.quantity
    if quantity is None:
        return False, (), {}
    expected = (write_number(quantity.value, language), *(unit.id for unit in quantity.units[:1]))
    found = _in_base_unit(quantity, given, language)
    return found is not None and _close(found, quantity), expected, {}


def _in_base_unit(quantity: Quantity, given: Answer, language: str) -> float | None:
    """The number in the first unit; a unit written beside the number counts more than the one chosen apart."""
    if not 1 <= len(given) <= 2:
        return None
    number, written = _apart(given[0], quantity.units)
    value = read_number(number, language)
    chosen = given[1] if len(given) == 2 else None
    unit = written or next((one for one in quantity.units if one.id == chosen), None)
    if value is None or (unit is None and chosen):
        return None
    return value * unit.factor if unit else value  # without a word about it, the first unit is meant


def _apart(text: str, units: tuple[Unit, ...]) -> tuple[str, Unit | None]:
    """A number and the unit written beside it, whatever its language: 5 km, € 12."""
    for fold in (str.strip, _without_case):  # mW is not MW, but who writes Km means km
        plain = fold(text)
        names = {fold(name): unit for unit in units for name in (unit.id, *unit.text.values())}
        for name in sorted(names, key=len, reverse=True):
            number = _beside(plain, name)
            if number is not None:
                return number, names[name]
    return text, None


def _beside(plain: str, name: str) -> str | None:
    """What is left of a text that ends or begins with a name, if it is a number."""
    for left, boundary in ((plain.removesuffix(name), name[:1]), (plain.removeprefix(name), name[-1:])):
        if left != plain and not boundary.isdecimal() and read_number(left) is not None:
            return left
    return None


def _without_case(text: str) -> str:
    return text.strip().casefold()


def _close(found: float, quantity: Quantity) -> bool:
    """Within the tolerance, its ends included."""
    apart = abs(found - quantity.value)
    slack = EXACTNESS * max(abs(found), abs(quantity.value))
    return math.isfinite(apart) and apart <= quantity.tolerance + slack


_JUDGES: Mapping[QuestionKind, Callable[[Question, Answer, str], _Judgement]] = {
    QuestionKind.ORDER: _order,
    QuestionKind.MATCH: _match,
    QuestionKind.TEXT: _text,
    QuestionKind.NUMBER: _number,
}
