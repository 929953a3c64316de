"""Progress is a fold: from every statement, what is known of each thing a person did something to."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, NamedTuple

Key = tuple[str, str]  # kind, object
_NOTHING: Mapping[Key, Mark] = MappingProxyType({})


class Entry(NamedTuple):
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


class _Tally:
    """A mark in the making; mutable, since folding from nothing takes 100,000 steps."""

    __slots__ = ("best", "count", "detail", "first", "last")

    def __init__(self, mark: Mark | None = None) -> None:
        self.count = mark.count if mark else 0
        self.first = (mark.first_at, mark.first_id) if mark else None
        self.last = (mark.last_at, mark.last_id) if mark else None
        self.best = mark.best if mark else None
        self.detail = mark.detail if mark else None

    def take(self, entry: Entry) -> None:
        self.count += 1
        moment = (entry.at, entry.id)
        if self.first is None or moment < self.first:
            self.first = moment
        if self.last is None or moment > self.last:
            self.last, self.detail = moment, entry.detail
        if entry.score is not None and (self.best is None or entry.score > self.best):
            self.best = entry.score

    def mark(self) -> Mark:
        first, last = self.first or ("", ""), self.last or ("", "")
        return Mark(self.count, first[1], first[0], last[1], last[0], self.best, self.detail)


def add(mark: Mark | None, entry: Entry) -> Mark:
    """`mark` with one more statement; None before the first one."""
    tally = _Tally(mark)
    tally.take(entry)
    return tally.mark()


def fold(entries: Iterable[Entry], known: Mapping[Key, Mark] = _NOTHING) -> dict[Key, Mark]:
    """Every mark of these, from nothing or from what is known; entries are distinct statements in any order."""
    tallies: defaultdict[Key, _Tally] = defaultdict(_Tally)
    tallies.update({key: _Tally(mark) for key, mark in known.items()})
    for entry in entries:
        tallies[entry.kind, entry.object].take(entry)
    return {key: tally.mark() for key, tally in tallies.items()}


class Progress:
    """A read-only view of the marks that answers the questions slices have."""

    def __init__(self, marks: Mapping[Key, Mark]) -> None:
        self.marks = MappingProxyType(dict(marks))
        self._within: dict[str, dict[str, list[tuple[str, Mark]]]] = {}

    def mark(self, kind: str, object_id: str) -> Mark | None:
        """What is known, or None."""
        return self.marks.get((kind, object_id))

    def has(self, kind: str, object_id: str) -> bool:
        """Whether it ever happened."""
        return (kind, object_id) in self.marks

    def objects(self, kind: str) -> dict[str, Mark]:
        """All marks of one kind by object."""
        return {object_id: mark for (name, object_id), mark in self.marks.items() if name == kind}

    def within(self, kind: str, subject: str) -> Sequence[tuple[str, Mark]]:
        """Objects `subject/…` of one kind with their marks; sorted out once, however many subjects are asked for."""
        if kind not in self._within:
            sorted_out: defaultdict[str, list[tuple[str, Mark]]] = defaultdict(list)
            for object_id, mark in self.objects(kind).items():
                sorted_out[object_id.partition("/")[0]].append((object_id, mark))
            self._within[kind] = dict(sorted_out)
        return self._within[kind].get(subject, ())

    @classmethod
    def of_rows(cls, rows: Iterable[Mapping[str, Any]]) -> Progress:
        """From rows of the table `mark`."""
        names = ("count", "first_id", "first_at", "last_id", "last_at", "best", "detail")
        return cls({(row["kind"], row["object"]): Mark(*(row[name] for name in names)) for row in rows})
