"""What Home says: a greeting, the next step, the path, and what waits; pure, so that a glance suffices to draw it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop_app.features.onboarding.path import Path


@dataclass(frozen=True)
class HomeView:
    """Everything Home shows. `day` counts from 1 on the day of joining; `hour` chooses the greeting."""

    person_id: str
    name: str
    company: str
    example: bool
    contact: str
    day: int
    hour: int
    path: Path

    @property
    def first_name(self) -> str:
        """What to call the person: the first word of the name they gave."""
        return self.name.split()[0] if self.name.split() else self.name


def day_of(joined_at: str, now: datetime) -> int:
    """Which day at the company this is, 1 on the first; a clock set back never goes below 1."""
    try:
        joined = datetime.fromisoformat(joined_at).date()
    except ValueError:
        return 1
    return max(1, (now.date() - joined).days + 1)
