"""What badges on the server refuse, by the codes of their sentences."""

from __future__ import annotations

from enum import StrEnum


class BadgesTrouble(StrEnum):
    """Each has a sentence in `sentences/badge-issuing.*.toml` and a test that provokes it."""

    SETTINGS = "badge-issuing.settings"
    PICTURE_MISSING = "badge-issuing.picture-missing"
    UNKNOWN = "badge-issuing.unknown"
