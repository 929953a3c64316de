"""What was reached, step by step and objective by objective: what a new version need not ask for once more; pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.ledger.fold import Mark, Progress
from desktop_app.ledger.kinds import OBJECTIVE_REACHED
from desktop_app.packs.outline import CourseOutline, StepOutline
from desktop_app.packs.version import Precedence, precedence

if TYPE_CHECKING:
    from desktop_app.ledger.statement import Deed, DetailValue
    from desktop_app.packs.course import Course

NO_OBJECTIVE = ""  # of a step that carries none: so that what it carries later is known to be new
_QUIZ = "quiz"


class Reached(NamedTuple):
    """An objective that a step carried when it was done; `beside` are the other steps that carried it then.

    `turn` tells how often the course had been started over, the last time.
    """

    step: str
    kind: str
    objective: str
    version: Precedence
    turn: int = 0
    beside: frozenset[str] = frozenset()


class Why(StrEnum):
    """Why a step is open although it was done before."""

    NOT_DONE = ""
    CHANGED = "changed"
    AGAIN = "again"


class Standing(NamedTuple):
    """Whether a step is behind the person; if it is open once more, why, and for which objectives."""

    done: bool
    why: Why = Why.NOT_DONE
    asked: tuple[str, ...] = ()


BEHIND = Standing(True)


def reached_deeds(course: Course, step_id: str, turn: int) -> tuple[Deed, ...]:
    """The private statements that a step of this version was done, one for each objective that it carries."""
    from desktop_app.ledger.statement import Deed  # the first screen reads what was reached, and tells nothing
    from desktop_app.packs.course import kind_of

    step, version = course.step(step_id), course.manifest.version
    deeds = []
    for objective in step.objectives or (NO_OBJECTIVE,):
        beside = [one.id for one in course.steps if one.id != step_id and objective in one.objectives]
        name = f"{course.manifest.id}/{step_id}#{objective}@{version}"
        detail: dict[str, DetailValue] = {"step-kind": kind_of(step), "turn": turn, "beside": beside}
        names = course.objective(objective).title if objective else {}
        deeds.append(Deed(OBJECTIVE_REACHED, name, names, detail=detail))
    return tuple(deeds)


def is_told(deed: Deed, progress: Progress) -> bool:
    """Whether it was written down already, for this turn or a later one."""
    known = progress.mark(deed.kind.name, deed.object)
    turn = deed.detail.get("turn")
    return known is not None and isinstance(turn, int) and _turn(known) >= turn


def reached_in(course_id: str, progress: Progress) -> tuple[Reached, ...]:
    """Everything reached in a course, on whatever version."""
    return tuple(_reached(name, mark) for name, mark in progress.within(OBJECTIVE_REACHED.name, course_id))


def versions_in(course_id: str, progress: Progress) -> frozenset[str]:
    """The versions on which something was reached, by the names of what was written down alone."""
    return frozenset(name.rpartition("@")[2] for name, _ in progress.within(OBJECTIVE_REACHED.name, course_id))


def stands(
    step: StepOutline, asked_since: Mapping[str, Precedence], reached: Sequence[Reached], mark: Mark | None
) -> Standing:
    """How a step stands, from what was reached and from its own mark, if it was ever done under its id.

    Where it is not known what a step carried when it was done, nothing is taken away.
    """
    if not step.objectives or (mark is not None and not any(_is_of(one, step) for one in reached)):
        return _by_id(step, asked_since, mark)
    newest = _newest(step, reached)
    missing = tuple(name for name in step.objectives if name not in newest)
    again = tuple(name for name, at in newest.items() if name in asked_since and at < asked_since[name])
    if not missing and not again:
        return BEHIND
    if again:
        return Standing(False, Why.AGAIN, again)
    return Standing(False, Why.CHANGED, missing) if mark is not None else Standing(False)


def asked_again_since(course: CourseOutline) -> dict[str, Precedence]:
    """The objectives that the trainer asks for once more, and since which version."""
    return {one.id: precedence(one.again) for one in course.objectives if one.again}


def version_of(mark: Mark | None) -> str:
    """The version of a pack that a statement is about, if it says so."""
    return str(mark.facts().get("pack-version", "")) if mark is not None else ""


def _by_id(step: StepOutline, asked_since: Mapping[str, Precedence], mark: Mark | None) -> Standing:
    if mark is None:
        return Standing(False)
    version = version_of(mark)
    again = tuple(
        name for name in step.objectives if name in asked_since and version and precedence(version) < asked_since[name]
    )
    return Standing(False, Why.AGAIN, again) if again else BEHIND


def _newest(step: StepOutline, reached: Iterable[Reached]) -> dict[str, Precedence]:
    """The step's objectives that were reached, each with the newest version on which that was so."""
    found: dict[str, Precedence] = {}
    for one in reached:
        if one.objective in step.objectives and _counts_for(one, step):
            found[one.objective] = max(found.get(one.objective, one.version), one.version)
    return {name: found[name] for name in step.objectives if name in found}


def _counts_for(one: Reached, step: StepOutline) -> bool:
    """What another step reached counts, unless that version asked this very step for it too.

    Questions are answered by questions alone: who has read of something has not shown yet that they know it.
    """
    if step.kind == _QUIZ and one.kind != _QUIZ:
        return False
    return one.step == step.id or step.id not in one.beside


def _is_of(one: Reached, step: StepOutline) -> bool:
    return one.step == step.id and one.kind == step.kind


def _reached(name: str, mark: Mark) -> Reached:
    place, _, told = name.partition("#")
    objective, _, version = told.partition("@")
    facts = mark.facts()
    kind, beside = str(facts.get("step-kind", "")), frozenset(map(str, facts.get("beside", ())))
    return Reached(place.partition("/")[2], kind, objective, precedence(version), _turn(mark), beside)


def _turn(mark: Mark) -> int:
    return int(mark.facts().get("turn", 0))
