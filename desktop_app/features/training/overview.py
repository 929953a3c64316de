"""A course as a whole: where one stands in it, what comes before it, what it is good for, what can be mended."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from desktop_app.features.training.change import Change, Withdrawn
from desktop_app.features.training.course import CourseState
from desktop_app.features.training.prerequisites import NOTHING, Before
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.problem import Problem
from desktop_app.packs.texts import Texts


@dataclass(frozen=True)
class StepNote:
    """What is known of a step besides its being done: a quiz's best mark, and how much of an attempt is answered."""

    best: float | None = None
    answered: int = 0


@dataclass(frozen=True)
class CourseOverview:
    """`objectives` are what one can do afterwards; `finished_at` the moment of completion (ISO, UTC) or nothing.

    `trouble` is what keeps its pack from being opened: where one stands is known all the same. `change` is what this
    version means for the person, until they say that they know; `withdrawn` is the newest one that was taken back.
    """

    state: CourseState
    before: Before = NOTHING
    objectives: tuple[Texts, ...] = ()
    flaws: tuple[Problem, ...] = ()
    finished_at: str = ""
    notes: Mapping[str, StepNote] = field(default_factory=lambda: MappingProxyType({}))
    trouble: Trouble | None = None
    change: Change | None = None
    withdrawn: Withdrawn | None = None

    def note(self, step_id: str) -> StepNote:
        """What is known of a step."""
        return self.notes.get(step_id, StepNote())
