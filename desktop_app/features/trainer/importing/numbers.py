"""Right numbers of the source: exact decimals with a tolerance, so that 3.1 to 3.2 is not 3.1500000000000004."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal, localcontext

from desktop_app.features.trainer.importing.notes import Reason, unusable

NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?", re.ASCII)
LONGEST = 60  # signs
PRECISION = 2 * LONGEST
WHOLE_BELOW = 1e15  # whole numbers that a float holds exactly are written without a point


@dataclass(frozen=True, slots=True)
class Span:
    """A number and how far from it is right too."""

    value: Decimal
    tolerance: Decimal

    @property
    def low(self) -> Decimal:
        return self.value - self.tolerance

    @property
    def high(self) -> Decimal:
        return self.value + self.tolerance


def decimal_of(text: str) -> Decimal:
    """A number as computers write it; Unusable for anything else, 3,5 and infinite ones included."""
    plain = text.strip()
    if len(plain) > LONGEST or not NUMBER.fullmatch(plain) or not math.isfinite(float(plain)):
        raise unusable(Reason.BAD_NUMBER, value=plain[:LONGEST])
    return Decimal(plain)


def share_of(text: str) -> float:
    """A share of the marks in per cent."""
    try:
        return float(decimal_of(text))
    except Exception as error:
        raise unusable(Reason.BAD_SHARE, value=text.strip()[:LONGEST]) from error


def span_around(value: str, tolerance: str) -> Span:
    """A number with its tolerance."""
    span = Span(decimal_of(value), decimal_of(tolerance))
    if span.tolerance < 0:
        raise unusable(Reason.BAD_NUMBER, value=tolerance.strip())
    return span


def span_between(least: str, most: str) -> Span:
    """A range, its ends included."""
    low, high = decimal_of(least), decimal_of(most)
    if low > high:
        raise unusable(Reason.BAD_NUMBER, value=f"{least.strip()}..{most.strip()}")
    with localcontext(prec=PRECISION):
        middle = (low + high) / 2
        return Span(middle, high - middle)


def joined(spans: Iterable[Span]) -> Span | None:
    """One range for several that overlap or touch; None where there is a gap between them."""
    with localcontext(prec=PRECISION):
        found = sorted(spans, key=lambda span: (span.low, span.high))
        low, high = found[0].low, found[0].high
        for span in found[1:]:
            if span.low > high:
                return None
            high = max(high, span.high)
        if len({(span.value, span.tolerance) for span in found}) == 1:
            return found[0]
        middle = (low + high) / 2
        return Span(middle, high - middle)


def number_text(number: float) -> str:
    """A number as TOML has it, without a point where it is whole."""
    if number.is_integer() and abs(number) < WHOLE_BELOW:
        return str(int(number))
    return repr(number)
