"""What badges and their pictures refuse, by the codes of their sentences."""

from __future__ import annotations

from enum import StrEnum


class BadgeTrouble(StrEnum):
    """Each has a sentence in `sentences/badge.*.toml` and a test that provokes it."""

    NOT_A_BADGE = "badge.not-a-badge"
    NO_BADGE_INSIDE = "badge.no-badge-inside"
    SEVERAL_BADGES = "badge.several-badges"
    OTHER_ALGORITHM = "badge.other-algorithm"
    EMBEDDED_PROOF = "badge.embedded-proof"
    MISSING = "badge.missing"
    TOO_LARGE = "badge.too-large"
    KEY_UNREADABLE = "badge.key-unreadable"
    REVOKED_UNREADABLE = "badge.revoked-unreadable"
    PICTURE_DAMAGED = "badge.picture-damaged"
    PICTURE_ACTIVE = "badge.picture-active"
    PICTURE_OTHER = "badge.picture-other"
    PICTURE_BAKED = "badge.picture-baked"
