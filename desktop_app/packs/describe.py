"""Writes the outline of a pack: the JSON that `outline` reads, kept by the shelf beside each row."""

from __future__ import annotations

import json
from typing import Any

from desktop_app.packs.brand import Brand
from desktop_app.packs.course import Course, Quiz, Step, kind_of
from desktop_app.packs.kept_flaws import to_kept
from desktop_app.packs.policy import Policy


def describe(content: Course | Policy | Brand) -> str:
    """The JSON that is kept beside the shelf's row."""
    manifest = content.manifest
    common: dict[str, Any] = {"title": dict(manifest.title), "summary": dict(manifest.summary)}
    common["changes"] = dict(manifest.changes)
    if isinstance(content, Course):
        common |= _course(content)
    elif isinstance(content, Policy):
        common |= _policy(content)
    else:
        common |= {"short_name": content.short_name, "accent": content.colour("accent") or ""}
    return json.dumps(common, ensure_ascii=False, sort_keys=True)


def _course(course: Course) -> dict[str, Any]:
    return {
        "mandatory": course.mandatory,
        "requires_courses": list(course.requires_courses),
        "flaws": to_kept(course.flaws),
        "objectives": [{"id": one.id, "title": dict(one.title), "again": one.again} for one in course.objectives],
        "modules": [
            {"id": module.id, "title": dict(module.title), "steps": [_step(step) for step in module.steps]}
            for module in course.modules
        ],
    }


def _step(step: Step) -> dict[str, Any]:
    return {
        "id": step.id,
        "kind": kind_of(step),
        "title": dict(step.title),
        "minutes": step.minutes,
        "questions": step.asked if isinstance(step, Quiz) else 0,
        "objectives": list(step.objectives),
    }


def _policy(policy: Policy) -> dict[str, Any]:
    return {
        "in_force": policy.in_force.isoformat(),
        "review": policy.review.isoformat(),
        "requires_course": list(policy.requires_course),
        "clauses": [
            {"id": clause.id, "number": clause.number, "audience": [audience.value for audience in clause.audience]}
            for clause in policy.clauses
        ],
    }
