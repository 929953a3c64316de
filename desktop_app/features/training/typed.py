"""What people type, read as they mean it: words without their accidents, numbers in the habits of three languages."""

from __future__ import annotations

import math
import re
import unicodedata
from decimal import Decimal

LONGEST_NUMBER = 400  # signs, more than any float needs

_SPACES = re.compile(r"\s+")
_QUOTES = str.maketrans(
    dict.fromkeys("‘’‚‛′´`ʼ‹›", "'") | dict.fromkeys("“”„‟«»″＂", '"') | dict.fromkeys("‐‑‒–—―−", "-")
)
_CLOSING = " .,;:!?"
_AROUND = " '\""
_OWN_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "ħ": "h"})


def normal(text: str, forgive_accents: bool = False) -> str:
    """A short text as it is compared: no matter the case, spaces, kind of quotes and dashes, or its closing sign."""
    plain = _folded(text).translate(_QUOTES)
    if forgive_accents:
        plain = without_accents(plain)
    plain = _SPACES.sub(" ", plain).strip()
    bare = plain.rstrip(_CLOSING).strip(_AROUND).rstrip(_CLOSING).strip()
    return bare or plain


def without_accents(folded: str) -> str:
    """Letters without their marks, also those that Unicode does not take apart; of a text without capitals."""
    apart = unicodedata.normalize("NFD", folded)
    return "".join(sign for sign in apart if not unicodedata.combining(sign)).translate(_OWN_LETTERS)


def _folded(text: str) -> str:
    """Case and ways of writing the same sign folded, invisible signs left out (Unicode's NFKC_Casefold)."""
    once = unicodedata.normalize("NFKC", unicodedata.normalize("NFD", text).casefold())
    twice = unicodedata.normalize("NFKC", once.casefold())
    return "".join(sign for sign in twice if unicodedata.category(sign) != "Cf")


# Numbers

_MINUS = "-−–‒—"
_GAPS = re.compile(r"(?<=\d)[ '’](?=\d{3}(?!\d))")  # between groups of three: 12 500, 12'500
_WHOLE = re.compile(r"\d+")
_GROUPED = {sign: re.compile(rf"[1-9]\d{{0,2}}(?:{re.escape(sign)}\d{{3}})+") for sign in ",."}
_PLAIN = re.compile(r"\d+(?:[.,]\d*)?|[.,]\d+")
_BROKEN = re.compile(r"(?:(\d+) )?(\d+) ?[/⁄] ?(\d+)")  # 3/4, 1 1/2
_GROUPS_OF_THREE = {"en": ",", "it": "."}  # Polish keeps them apart by a space
_DECIMAL_POINT = ("", "en")


def read_number(text: str, language: str = "en") -> float | None:
    """The number somebody wrote: 1.234,5 and 1,234.5, 12 500, −3, ½, 1 1/2; None when it is no number.

    Only where a number can be read in two ways (1.234, 1,234) the language decides.
    """
    plain = _SPACES.sub(" ", _ascii_digits(text)).strip()
    if not plain or len(plain) > LONGEST_NUMBER:
        return None
    negative = plain[0] in _MINUS
    size = _size(plain[1:].strip() if negative or plain[0] == "+" else plain, language)
    if size is None or not math.isfinite(size):
        return None
    return -size if negative and size else size


def write_number(value: float, language: str = "en") -> str:
    """A number as `read_number` reads it in that language: exact, without groups."""
    exact = f"{Decimal(repr(value)).normalize():f}" if math.isfinite(value) else ""
    return exact if base_language(language) in _DECIMAL_POINT else exact.replace(".", ",")


def base_language(language: str) -> str:
    """`en` for `en-GB`."""
    return language.partition("-")[0]


def _size(plain: str, language: str) -> float | None:
    vulgar = _vulgar(plain)
    if vulgar is not None:
        return vulgar
    broken = _BROKEN.fullmatch(plain)
    if broken:
        whole, above, below = (int(part or 0) for part in broken.groups())
        return whole + above / below if below else None
    plain = _GAPS.sub("", plain)
    if _WHOLE.fullmatch(plain):
        return float(plain)
    return _with_signs(plain, language)


def _with_signs(plain: str, language: str) -> float | None:
    """A number with points or commas in it."""
    points, commas = plain.count("."), plain.count(",")
    if points and commas:
        decimal = max(".,", key=plain.rfind)
        return _decimal(plain, decimal, "," if decimal == "." else ".")
    sign = "." if points else ","
    grouping = points + commas > 1 or _GROUPS_OF_THREE.get(base_language(language)) == sign
    if grouping and _GROUPED[sign].fullmatch(plain):
        return float(plain.replace(sign, ""))
    return float(plain.replace(",", ".")) if _PLAIN.fullmatch(plain) else None


def _decimal(plain: str, decimal: str, between: str) -> float | None:
    """A number with both signs: groups of three before the last one, which is the decimal one."""
    whole, _, rest = plain.rpartition(decimal)
    if not _GROUPED[between].fullmatch(whole) or not _WHOLE.fullmatch(rest):
        return None
    return float(f"{whole.replace(between, '')}.{rest}")


def _vulgar(plain: str) -> float | None:
    """½ alone or behind a whole number."""
    whole, last = plain[:-1].strip(), plain[-1:]
    if not last or unicodedata.category(last) != "No" or not unicodedata.decomposition(last).startswith("<fraction>"):
        return None
    if whole and not _WHOLE.fullmatch(whole):
        return None
    return int(whole or 0) + unicodedata.numeric(last)


def _ascii_digits(text: str) -> str:
    """Digits of all scripts as 0 to 9."""
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)
