"""One look over a whole pack: what is wrong with it, what can be read, and what each lesson holds and leads to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.packs.course import Course
from desktop_app.packs.figures import CourseFigures, figures_of
from desktop_app.packs.lesson_check import Looked
from desktop_app.packs.lesson_prose import Prose, prose_in
from desktop_app.packs.problem import Problem
from desktop_app.packs.reading import Content, examine_pack
from desktop_app.packs.source import PackSource


@dataclass(frozen=True, slots=True)
class LessonLook:
    """What one lesson file holds, and by name what it shows, explains and cites; lines are those of its file."""

    prose: Prose
    shown: frozenset[str]
    terms: frozenset[str]
    clauses: frozenset[str]
    minutes_line: int
    text_line: int


@dataclass(frozen=True, slots=True)
class Look:
    """A pack as it was found: `content` is None where nothing can be read, `lessons` are by file."""

    content: Content | None
    problems: tuple[Problem, ...]
    names: frozenset[str]
    lessons: Mapping[str, LessonLook]
    figures: CourseFigures | None = None

    @property
    def whole(self) -> bool:
        """Whether nothing had to be left out, so that what is counted over the whole is true."""
        return not self.problems


def look_at(source: PackSource) -> Look:
    """Read everything once."""
    lessons: dict[str, LessonLook] = {}

    def keep(file: str, looked: Looked) -> None:
        lessons[file] = _lesson(looked)

    found = examine_pack(source, notice=keep)
    figures = None
    if isinstance(found.content, Course):
        figures = figures_of(found.content, {file: lesson.prose for file, lesson in lessons.items()})
    return Look(found.content, found.problems, frozenset(source.names()), lessons, figures)


def _lesson(looked: Looked) -> LessonLook:
    return LessonLook(
        prose=prose_in(looked.tokens),
        shown=looked.shown,
        terms=looked.terms,
        clauses=looked.clauses,
        minutes_line=looked.text.head.line(("minutes",)),
        text_line=looked.text.body_line,
    )
