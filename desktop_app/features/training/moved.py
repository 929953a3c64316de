"""Finds what somebody wrote at a prompt of a lesson that has another name by now; pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple

Versions = Callable[[], Sequence[Collection[str]]]
"""The steps of each version that is kept; asked only where something has no place in the one in use."""


class Place(NamedTuple):
    """A lesson, the steps of the version in use, and those of all versions."""

    lesson: str
    steps: Collection[str]
    versions: Versions


def item_of(lesson_id: str, try_id: str) -> str:
    """How what was written at a prompt is kept."""
    return f"{lesson_id}#{try_id}"


def written_at(place: Place, notes: Mapping[str, str]) -> dict[str, str]:
    """By prompt: what was written in this lesson, and in the one that it may have been before it moved."""
    own = {_prompt(item): text for item, text in notes.items() if _lesson(item) == place.lesson}
    return {**{_prompt(item): notes[item] for item in _homeless(place, notes)}, **own}


def moved_from(place: Place, items: Collection[str], try_id: str) -> str | None:
    """Where what is now written at a prompt was kept before its lesson moved."""
    return next((item for item in _homeless(place, items) if _prompt(item) == try_id), None)


def _homeless(place: Place, items: Collection[str]) -> tuple[str, ...]:
    """What stands beside none of the steps, where it is plain that it may belong here.

    A lesson that stood beside this one in some version is not what this one was before.
    """
    gone = [item for item in items if _lesson(item) not in place.steps]
    if not gone:
        return ()
    count, versions = Counter(map(_prompt, gone)), place.versions()
    others = {step for steps in versions if place.lesson in steps for step in steps}
    return tuple(item for item in gone if count[_prompt(item)] == 1 and _lesson(item) not in others)


def _lesson(item: str) -> str:
    return item.partition("#")[0]


def _prompt(item: str) -> str:
    return item.partition("#")[2]
