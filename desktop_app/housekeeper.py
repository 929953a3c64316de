"""Keeps the house closed until somebody asks: its import (SQLAlchemy) takes longer than the whole first screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.kernel.clock import Clock

if TYPE_CHECKING:
    from desktop_app.evidence.keyrings import KeyKeeper
    from desktop_app.house import House


class HouseKeeper:
    """Opens the house at the first question, in the lane that asks, and only once."""

    def __init__(
        self, profile: Path, clock: Clock, announce: Callable[[object], None], keeper: KeyKeeper | None = None
    ) -> None:
        self._profile = profile
        self._clock = clock
        self._announce = announce
        self._keeper = keeper
        self._house: House | None = None

    def __call__(self) -> House:
        """The house; a Trouble when it cannot be opened, and the next question tries again."""
        if self._house is None:
            from desktop_app.house import House

            self._house = House(self._profile, self._clock, self._announce, keeper=self._keeper)
        return self._house

    @property
    def is_open(self) -> bool:
        """Whether anything may have changed since the first look at the profile."""
        return self._house is not None

    def close(self) -> None:
        """Close it, if it was ever opened."""
        if self._house is not None:
            self._house.close()
            self._house = None
