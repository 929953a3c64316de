"""Codes that people read aloud and type, and tokens that only programs see: all from the system's randomness."""

from __future__ import annotations

import secrets

_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: none looks like another
_GROUPS, _IN_A_GROUP = 4, 5  # 100 bits
TOKEN = "pvt_"


def fresh_code() -> str:
    """The code of an invitation, in four groups."""
    groups = ("".join(secrets.choice(_SIGNS) for _ in range(_IN_A_GROUP)) for _ in range(_GROUPS))
    return "-".join(groups)


def fresh_token() -> str:
    """A token; its beginning lets scanners of leaked secrets know it."""
    return TOKEN + secrets.token_urlsafe(32)
