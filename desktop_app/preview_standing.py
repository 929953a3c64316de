"""What the window of a preview has to know of the pack: cheap to import, for nothing of it is read from a database."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.course import Course, kind_of
from desktop_app.packs.pack import Kind
from desktop_app.packs.policy import Policy
from desktop_app.packs.problem import Problem
from desktop_app.packs.texts import NO_TEXTS, Texts
from desktop_app.preview_pack import Reading


@dataclass(frozen=True, slots=True)
class Standing:
    """What the window has to know of the pack as it was last read.

    `steps` are those of a course, or the clauses of a policy, as kind and id; `problems` is all that was found.
    Without a kind nothing can be shown, and `problems` or `trouble` say why.
    """

    mark: int
    kind: Kind | None = None
    pack_id: str = ""
    title: Texts = NO_TEXTS
    publisher: str = ""
    languages: tuple[str, ...] = ()
    steps: frozenset[tuple[str, str]] = frozenset()
    problems: tuple[Problem, ...] = ()
    trouble: Trouble | None = None


def standing_of(reading: Reading) -> Standing:
    """What the window has to know of it."""
    content = reading.content
    if content is None:
        return Standing(reading.mark, problems=reading.problems, trouble=reading.trouble)
    manifest = content.manifest
    return Standing(
        reading.mark,
        manifest.kind,
        manifest.id,
        manifest.title,
        manifest.publisher,
        tuple(manifest.languages),
        _steps_of(content) if isinstance(content, Course | Policy) else frozenset(),
        reading.problems,
    )


def _steps_of(content: Course | Policy) -> frozenset[tuple[str, str]]:
    if isinstance(content, Policy):
        return frozenset(("clause", clause.id) for clause in content.clauses)
    return frozenset((kind_of(step), step.id) for step in content.steps)
