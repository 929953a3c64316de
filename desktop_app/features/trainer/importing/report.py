"""What became of every question of a source: for people in sentences, for programs as JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from desktop_app.features.trainer.importing.notes import Note
from desktop_app.packs.problem import Problem, Speaker

Told = Note | Problem


class State(StrEnum):
    """What became of a question; the value names it in JSON and is the key of its sentence in `[import]`."""

    TAKEN = "taken"
    IN_PART = "in-part"
    NOT_TAKEN = "not-taken"


@dataclass(frozen=True, slots=True)
class Entry:
    """One source question in `line` of the source, and in `written_line` of the quiz where it was taken."""

    line: int
    title: str
    kind: str
    category: str = ""
    question_id: str = ""
    written_line: int = 0
    notes: tuple[Note, ...] = ()
    needs: tuple[Told, ...] = ()
    problems: tuple[Problem, ...] = ()
    refusal: Note | None = None

    @property
    def state(self) -> State:
        if self.refusal is not None:
            return State.NOT_TAKEN
        return State.IN_PART if self.notes or self.needs else State.TAKEN


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The whole import. `file` and `pictures` were written, none where nothing could be taken."""

    source: str
    file: str
    language: str
    entries: tuple[Entry, ...]
    notes: tuple[Note, ...] = ()
    needs: tuple[Told, ...] = ()
    problems: tuple[Problem, ...] = ()
    pictures: tuple[str, ...] = ()

    def count(self, state: State) -> int:
        """How many questions are in that state."""
        return sum(entry.state is state for entry in self.entries)

    @property
    def taken(self) -> int:
        """How many questions were written, whole or in part."""
        return len(self.entries) - self.count(State.NOT_TAKEN)

    @property
    def to_mend(self) -> bool:
        """Whether somebody has to look at something."""
        return bool(self.needs) or any(entry.state is not State.TAKEN for entry in self.entries)

    def sentences(self, speaker: Speaker) -> Iterator[str]:
        """The report as a person reads it, a line each."""
        yield speaker.say("import.summary", source=self.source, **self._counts())
        if self.file:
            yield speaker.say("import.written", file=self.file)
        yield from (speaker.say("import.saved", file=name) for name in self.pictures)
        for told in (*self.notes, *self.needs):
            yield told.sentence(speaker)
        for entry in self.entries:
            yield from _lines(entry, speaker)

    def document(self, speaker: Speaker) -> dict[str, Any]:
        """The report as one JSON document."""
        return {
            "source": self.source,
            "file": self.file or None,
            "language": self.language,
            "pictures": list(self.pictures),
            "counts": self._counts(),
            "notes": [_note(one, speaker) for one in self.notes],
            "problems": [_problem(one, speaker) for one in self.problems],
            "questions": [_entry(one, speaker) for one in self.entries],
        }

    def _counts(self) -> dict[str, int]:
        found = Counter(entry.state for entry in self.entries)
        return {
            "questions": len(self.entries),
            **{state.replace("-", "_"): found[state] for state in State},
        }


def _lines(entry: Entry, speaker: Speaker) -> Iterator[str]:
    code = f"import.{entry.state}"
    title = entry.title or entry.kind or "–"
    yield speaker.say(code, line=entry.line, title=title, id=entry.question_id, written=entry.written_line)
    told = (entry.refusal,) if entry.refusal is not None else (*entry.notes, *entry.needs)
    yield from (f"    {one.sentence(speaker)}" for one in told)


def _entry(entry: Entry, speaker: Speaker) -> dict[str, Any]:
    return {
        "line": entry.line,
        "title": entry.title,
        "kind": entry.kind,
        "category": entry.category,
        "state": entry.state.value,
        "id": entry.question_id or None,
        "written_line": entry.written_line or None,
        "notes": [_note(one, speaker) for one in entry.notes],
        "problems": [_problem(one, speaker) for one in entry.problems],
        "refusal": _note(entry.refusal, speaker) if entry.refusal is not None else None,
    }


def _note(told: Note, speaker: Speaker) -> dict[str, Any]:
    return {"code": told.reason.value, **dict(told.details), "sentence": told.sentence(speaker)}


def _problem(problem: Problem, speaker: Speaker) -> dict[str, Any]:
    return {"rule": problem.rule.value, "line": problem.line, "sentence": problem.sentence(speaker)}
