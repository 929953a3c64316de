"""Seals whose secret everybody may know: they stand for invented companies, and vouch for nothing outside the app."""

from __future__ import annotations

from desktop_app.packs.library.desk.anchor import Anchor

# The library that comes with the app, and one that the app makes of a folder which a trainer wants to see as a learner.
EXAMPLE_SEAL = Anchor("1806897961da9eaf25a41e7c87ecf4f829a636772f65226cd9db330591993149")
PRACTICE_SEAL = Anchor("b12601be14bf380d13084a9ae09e3bb268e829aa88c0826a47927625b29fc184")


def is_public(fingerprint: str) -> bool:
    """Whether anybody could have signed a library under that seal."""
    return fingerprint in (EXAMPLE_SEAL.fingerprint, PRACTICE_SEAL.fingerprint)
