"""What Home and Learn need of a pack without opening its ZIP, read from the JSON that the shelf keeps."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from desktop_app.packs.texts import NO_TEXTS, Texts

DISCIPLINED = "employee"  # discipline is a matter between a company and those it employs
NOTHING: Mapping[str, Any] = MappingProxyType({})
WORDS_A_CLAUSE = 0.8  # minutes to read a clause with its reason and examples, at 200 words a minute


class StepOutline(NamedTuple):
    """A lesson, a quiz or a scenario; `questions` is what one attempt asks, 0 where nothing is asked."""

    id: str
    kind: Literal["lesson", "quiz", "scenario"]
    title: Texts
    minutes: int
    questions: int = 0
    objectives: tuple[str, ...] = ()


class ModuleOutline(NamedTuple):
    """A module's steps in order."""

    id: str
    title: Texts
    steps: tuple[StepOutline, ...]


class ObjectiveOutline(NamedTuple):
    """What one can do afterwards; whoever reached it before version `again` is asked once more."""

    id: str
    title: Texts
    again: str = ""


class CourseOutline(NamedTuple):
    """A course as a table of contents; `changes` is what its trainer says of this version."""

    id: str
    version: str
    sha256: str
    title: Texts
    summary: Texts
    mandatory: bool
    modules: tuple[ModuleOutline, ...]
    requires_courses: tuple[str, ...] = ()
    objectives: tuple[ObjectiveOutline, ...] = ()
    changes: Texts = NO_TEXTS

    @property
    def steps(self) -> tuple[StepOutline, ...]:
        """Every lesson, quiz and scenario in order."""
        return tuple(step for module in self.modules for step in module.steps)

    @property
    def minutes(self) -> int:
        """The whole course."""
        return sum(step.minutes for step in self.steps)


class ClauseOutline(NamedTuple):
    """A clause's place in the policy, and by language a mark of its words: the same words have the same mark."""

    id: str
    number: str
    audience: tuple[str, ...]
    disciplinary: bool = False
    marks: Mapping[str, str] = MappingProxyType({})

    def as_shown(self, audience: str, language: str) -> str:
        """The mark of what an audience is shown; empty where it is not known, and no sameness can be told."""
        mark = self.marks.get(language, "")
        return f"{mark}!" if mark and self.disciplinary and audience == DISCIPLINED else mark


class PolicyOutline(NamedTuple):
    """A policy as a table of contents."""

    id: str
    version: str
    sha256: str
    title: Texts
    summary: Texts
    in_force: date
    review: date
    requires_course: tuple[str, ...]
    clauses: tuple[ClauseOutline, ...]
    changes: Texts = NO_TEXTS
    confirms: Mapping[str, Mapping[str, str]] = MappingProxyType({})  # a mark by audience and language

    @property
    def marked(self) -> bool:
        """Whether it can be told what is the same in another version: outlines of older days have no marks."""
        return all(clause.marks for clause in self.clauses)

    def clauses_for(self, audience: str) -> tuple[ClauseOutline, ...]:
        """The clauses that concern this audience."""
        return tuple(clause for clause in self.clauses if audience in clause.audience)

    def minutes_for(self, audience: str) -> int:
        """Reading time."""
        return max(1, round(len(self.clauses_for(audience)) * WORDS_A_CLAUSE))


class BrandOutline(NamedTuple):
    """What every screen needs of a brand."""

    id: str
    version: str
    sha256: str
    short_name: str
    accent: str


def course_outline(row: Mapping[str, Any]) -> CourseOutline:
    """From a row of the table `pack`."""
    kept = json.loads(row["outline"])
    modules = tuple(
        ModuleOutline(module["id"], Texts(module["title"]), tuple(_read_step(step) for step in module["steps"]))
        for module in kept["modules"]
    )
    needed = kept.get("requires_courses", ())  # outlines of older days do not say; neither what follows
    objectives = tuple(
        ObjectiveOutline(one["id"], Texts(one["title"]), one["again"]) for one in kept.get("objectives", ())
    )
    changes = Texts(kept.get("changes", NO_TEXTS))
    return CourseOutline(*_head(row, kept), kept["mandatory"], modules, tuple(needed), objectives, changes)


def policy_outline(row: Mapping[str, Any]) -> PolicyOutline:
    """From a row of the table `pack`."""
    kept = json.loads(row["outline"])
    return PolicyOutline(
        *_head(row, kept),
        date.fromisoformat(kept["in_force"]),
        date.fromisoformat(kept["review"]),
        tuple(kept["requires_course"]),
        tuple(map(_read_clause, kept["clauses"])),
        Texts(kept.get("changes", NO_TEXTS)),
        dict(kept.get("confirms", NOTHING)),
    )


def brand_outline(row: Mapping[str, Any]) -> BrandOutline:
    """From a row of the table `pack`."""
    kept = json.loads(row["outline"])
    return BrandOutline(row["pack_id"], row["version"], row["sha256"], kept["short_name"], kept["accent"])


def _head(row: Mapping[str, Any], kept: Mapping[str, Any]) -> tuple[str, str, str, Texts, Texts]:
    return row["pack_id"], row["version"], row["sha256"], Texts(kept["title"]), Texts(kept["summary"])


def _read_clause(item: Mapping[str, Any]) -> ClauseOutline:
    marks = dict(item.get("marks", NOTHING))
    disciplinary = bool(item.get("disciplinary", False))
    return ClauseOutline(item["id"], item["number"], tuple(item["audience"]), disciplinary, marks)


def _read_step(step: Mapping[str, Any]) -> StepOutline:
    objectives = tuple(step.get("objectives", ()))
    return StepOutline(step["id"], step["kind"], Texts(step["title"]), step["minutes"], step["questions"], objectives)
