"""Progress is a fold: from every statement, what is known of each thing a person did something to."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

Key = tuple[str, str]  # kind, object


@dataclass(frozen=True)
class Entry:
    """What the fold needs of one statement."""

    id: str
    kind: str
    object: str
    at: str  # UTC, sortable
    score: float | None = None
    detail: str | None = None


@dataclass(frozen=True)
class Mark:
    """All statements of one kind about one object.

    First and last are by (moment, id), so that the order of arrival does not matter.
    """

    count: int
    first_id: str
    first_at: str
    last_id: str
    last_at: str
    best: float | None = None
    detail: str | None = None  # of the last

    def facts(self) -> Mapping[str, Any]:
        """The last statement's detail."""
        return json.loads(self.detail) if self.detail else {}


def begin(entry: Entry) -> Mark:
    """The mark of a first statement."""
    return Mark(1, entry.id, entry.at, entry.id, entry.at, entry.score, entry.detail)


def add(mark: Mark, entry: Entry) -> Mark:
    """`mark` with one more statement."""
    grown = replace(mark, count=mark.count + 1, best=_higher(mark.best, entry.score))
    moment = (entry.at, entry.id)
    if moment < (mark.first_at, mark.first_id):
        grown = replace(grown, first_at=entry.at, first_id=entry.id)
    if moment > (mark.last_at, mark.last_id):
        grown = replace(grown, last_at=entry.at, last_id=entry.id, detail=entry.detail)
    return grown


def _higher(one: float | None, other: float | None) -> float | None:
    known = [score for score in (one, other) if score is not None]
    return max(known, default=None)


def fold(entries: Iterable[Entry]) -> dict[Key, Mark]:
    """Every mark, from nothing; entries are distinct statements in any order."""
    marks: dict[Key, Mark] = {}
    for entry in entries:
        key = (entry.kind, entry.object)
        mark = marks.get(key)
        marks[key] = begin(entry) if mark is None else add(mark, entry)
    return marks


class Progress:
    """A read-only view of the marks that answers the questions slices have."""

    def __init__(self, marks: Mapping[Key, Mark]) -> None:
        self.marks = MappingProxyType(dict(marks))

    def mark(self, kind: str, object_id: str) -> Mark | None:
        """What is known, or None."""
        return self.marks.get((kind, object_id))

    def has(self, kind: str, object_id: str) -> bool:
        """Whether it ever happened."""
        return (kind, object_id) in self.marks

    def objects(self, kind: str) -> dict[str, Mark]:
        """All marks of one kind by object."""
        return {object_id: mark for (name, object_id), mark in self.marks.items() if name == kind}

    @classmethod
    def of_rows(cls, rows: Iterable[Mapping[str, Any]]) -> Progress:
        """From rows of the table `mark`."""
        names = ("count", "first_id", "first_at", "last_id", "last_at", "best", "detail")
        return cls({(row["kind"], row["object"]): Mark(*(row[name] for name in names)) for row in rows})
