"""Makes questions whose answers are typed, words or numbers, or matched."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal, localcontext

from desktop_app.features.trainer.importing.found import FoundUnit
from desktop_app.features.trainer.importing.notes import Reason, Unusable, unusable
from desktop_app.features.trainer.importing.numbers import PRECISION, Span, decimal_of, joined
from desktop_app.features.trainer.importing.shaping import RIGHT, Shaping
from desktop_app.packs.question import AcceptedTexts, Option, Pair, Quantity, Unit
from desktop_app.packs.question_reading import FEWEST_OPTIONS

WILDCARD = "*"
LITERAL = "\\*"
SHOWN_NUMBERS = 80  # signs of a list of numbers, for the report


def accepted(shaping: Shaping) -> AcceptedTexts:
    """The answers that earn everything; Unusable where they are patterns, or anything at all."""
    texts: dict[str, None] = {}
    patterns = []
    for answer in shaping.found.answers:
        if answer.anything and answer.share > 0:
            raise unusable(Reason.ANY_ANSWER)
        if answer.share < RIGHT:
            continue
        words = shaping.words(answer.text)
        if WILDCARD in words.replace(LITERAL, ""):
            patterns.append(words)
        elif words:
            texts[words.replace(LITERAL, WILDCARD)] = None
        else:
            shaping.tell(Reason.EMPTY_ANSWER)
    if not texts:
        raise unusable(Reason.ONLY_WILDCARDS, value=patterns[0]) if patterns else unusable(Reason.NO_RIGHT_ANSWER)
    for pattern in patterns:
        shaping.tell(Reason.WILDCARD, value=pattern)
    shaping.tell_partial(shaping.found.answers)
    return AcceptedTexts({shaping.language: tuple(texts)})


def quantity(shaping: Shaping) -> Quantity:
    """The range of numbers that earn everything; Unusable where there are several with gaps between them."""
    answers = shaping.found.answers
    if any(answer.anything and answer.share > 0 for answer in answers):
        raise unusable(Reason.ANY_ANSWER)
    right = [answer for answer in answers if answer.share >= RIGHT and answer.span is not None]
    if not right:
        raise unusable(Reason.NO_RIGHT_ANSWER)
    span = joined(answer.span for answer in right if answer.span is not None)
    if span is None:
        numbers = "; ".join(answer.text.text for answer in right)
        raise unusable(Reason.SEVERAL_NUMBERS, value=numbers[:SHOWN_NUMBERS])
    shaping.tell_partial(answers)
    return _with_units(shaping, span)


def pairs(shaping: Shaping) -> tuple[tuple[Pair, ...], tuple[Option, ...]]:
    """What belongs together, and what belongs nowhere; Unusable with fewer than two pairs."""
    found: list[Pair] = []
    decoys: list[Option] = []
    for pair in shaping.found.pairs:
        left, right = shaping.words(pair.left), shaping.words(pair.right)
        if not right:
            shaping.tell(Reason.EMPTY_ANSWER)
        elif left:
            name = shaping.names.new(left, "pair")
            found.append(Pair(name, shaping.in_language(left), shaping.in_language(right)))
        else:
            name = shaping.names.new(right, "decoy")
            decoys.append(Option(name, shaping.in_language(right), right=False))
    if len(found) < FEWEST_OPTIONS:
        raise unusable(Reason.FEW_PAIRS)
    return tuple(found), tuple(decoys)


def _with_units(shaping: Shaping, span: Span) -> Quantity:
    """The number in its first unit: the one it is given in, or, where none is, the first there is."""
    units = list(_usable(shaping))
    units.sort(key=lambda unit: unit[1] != 1)
    base = units[0][1] if units else Decimal(1)
    with localcontext(prec=PRECISION):
        found = tuple(
            Unit(shaping.names.new(name, "unit"), shaping.in_language(name), float(base / multiplier))
            for name, multiplier in units
        )
        return Quantity(float(span.value * base), float(span.tolerance * base), found)


def _usable(shaping: Shaping) -> Iterator[tuple[str, Decimal]]:
    """Units with a name and a multiplier that can be reckoned with, each once."""
    seen: set[str] = set()
    for unit in shaping.found.units:
        multiplier = _multiplier(unit)
        if not unit.name or unit.name in seen or multiplier is None:
            shaping.tell(Reason.UNIT, value=unit.name[:40])
            continue
        seen.add(unit.name)
        yield unit.name, multiplier


def _multiplier(unit: FoundUnit) -> Decimal | None:
    try:
        multiplier = decimal_of(unit.multiplier)
    except Unusable:
        return None
    return multiplier if Decimal("1e-12") <= multiplier <= Decimal("1e12") else None
