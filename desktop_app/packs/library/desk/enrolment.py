"""What an enrolment code in an invitation looks like: it is given to one person, and their first key is bound to it."""

from __future__ import annotations

import re
import secrets

SHORTEST, LONGEST = 12, 64  # signs that count: of the hash that is kept nobody shall guess it
_SHAPE = re.compile(r"[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*")
_SIGNS = "23456789abcdefghjkmnpqrstuvwxyz"  # none that looks or sounds like another
_GROUPS, _GROUP = 4, 5  # 99 bits


def is_a_code(text: str) -> bool:
    """Whether it can be read aloud: letters and digits of ASCII in groups, apart by one blank or hyphen."""
    return bool(_SHAPE.fullmatch(text)) and SHORTEST <= sum(sign.isalnum() for sign in text) <= LONGEST


def fresh_code() -> str:
    """A code that nobody has had before."""
    return "-".join("".join(secrets.choice(_SIGNS) for _ in range(_GROUP)) for _ in range(_GROUPS))
