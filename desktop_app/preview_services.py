"""The services of the player as a trainer needs them: no step is locked, and a text that changes keeps one's place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop_app.features.policy.reading import PolicyState
from desktop_app.features.policy.service import PolicyService
from desktop_app.features.training.course import CourseState
from desktop_app.features.training.lesson import Block
from desktop_app.features.training.service import CourseShelf, LessonView, TrainingService
from desktop_app.kernel.clock import Clock
from desktop_app.ledger.journal import Journal
from desktop_app.packs.outline import PolicyOutline
from desktop_app.packs.policy import Policy
from desktop_app.storage.database import Connection, Database

Shown = dict[tuple[str, str], tuple[Block, ...]]  # by lesson and language: the blocks last shown


class PreviewTraining(TrainingService):
    """Courses without gates; `shown` outlives the service, which is made anew when the pack changes."""

    def __init__(
        self,
        database: Database,
        shelf: CourseShelf,
        journal: Journal,
        clock: Clock,
        announce: Callable[[object], None],
        shown: Shown,
    ) -> None:
        super().__init__(database, shelf, journal, clock, announce)
        self._shown = shown

    def lesson(self, course_id: str, lesson_id: str, language: str) -> LessonView:
        """The lesson at the block one was at, wherever in the text that is by now."""
        view = super().lesson(course_id, lesson_id, language)
        before = self._shown.get((lesson_id, view.language), view.blocks)
        self._shown[lesson_id, view.language] = view.blocks
        place = moved(view.position, before, view.blocks)
        if place != view.position:
            self.keep_place(course_id, lesson_id, place)
        return replace(view, position=place)

    def _require_open(self, _connection: Connection, _state: CourseState) -> None:
        """What comes before a course lies in other packs."""


class SignablePolicy(PolicyService):
    """For the page that signs: a trainer need not read every clause again to see it."""

    def _state(self, connection: Connection, outline: PolicyOutline, policy: Policy | None = None) -> PolicyState:
        state = super()._state(connection, outline, policy)
        return state._replace(read=frozenset(clause.id for clause in state.clauses))


class PassingKeyring:
    """Keeps the key of a preview for as long as it is open: this computer's keyring is not asked for a trial."""

    def __init__(self) -> None:
        self._kept: dict[str, bytes] = {}

    def there(self) -> bool:
        """It is."""
        return True

    def fetch(self, vault: str) -> bytes | None:
        """The key, if it was kept."""
        return self._kept.get(vault)

    def keep(self, vault: str, key: bytes) -> None:
        """Keep it."""
        self._kept[vault] = key

    def forget(self, vault: str) -> None:
        """Drop it."""
        self._kept.pop(vault, None)


def moved(place: float, before: Sequence[Block], after: Sequence[Block]) -> float:
    """The place in a text that was changed: a share of its blocks, the title above counted as one.

    What stands before the change stays where it is, what stands behind it moves along.
    """
    if before == after:
        return place
    whole = place * (len(before) + 1)
    number, inside = int(whole), whole - int(whole)
    behind = _alike(before[::-1], after[::-1])
    if number > _alike(before, after) and len(before) + 1 - number <= behind:
        number += len(after) - len(before)
    number = max(0, min(number, len(after)))
    return (number + inside) / (len(after) + 1)


def _alike(one: Sequence[Block], other: Sequence[Block]) -> int:
    """How many blocks are the same from the beginning."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
