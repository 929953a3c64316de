"""What an errand may be about; apart from its progress, since the window knows it from the start."""

from __future__ import annotations

from enum import StrEnum


class Doing(StrEnum):
    """What is being done now."""

    NOTHING = "nothing"
    LOOKING = "looking"
    BRINGING = "bringing"
    CHECKING = "checking"
    MENDING = "mending"
