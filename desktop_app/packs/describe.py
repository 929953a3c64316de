"""Writes the outline of a pack: the JSON that `outline` reads, kept by the shelf beside each row."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from desktop_app.evidence.canonical import canonical, sha256_of
from desktop_app.evidence.claims import normalised
from desktop_app.packs.brand import Brand
from desktop_app.packs.course import Course, Quiz, Step, kind_of
from desktop_app.packs.kept_flaws import to_kept
from desktop_app.packs.pack import Audience
from desktop_app.packs.policy import SHOWN, Clause, Policy


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
        "clauses": [_clause(policy, clause) for clause in policy.clauses],
        "confirms": {audience.value: _confirmed(policy, audience) for audience in Audience},
    }


def _clause(policy: Policy, clause: Clause) -> dict[str, Any]:
    return {
        "id": clause.id,
        "number": clause.number,
        "audience": [audience.value for audience in clause.audience],
        "disciplinary": clause.disciplinary,
        "marks": {
            language: mark_of(getattr(clause, part).of(language) for part in SHOWN)
            for language in policy.manifest.languages
        },
    }


def _confirmed(policy: Policy, audience: Audience) -> dict[str, str]:
    asked = policy.to_confirm(audience)
    return {language: mark_of(sentence.of(language) for sentence in asked) for language in policy.manifest.languages}


def mark_of(texts: Iterable[str]) -> str:
    """So that outlines stay small: half a hash tells texts apart as well."""
    return sha256_of(canonical({"texts": [normalised(text) for text in texts]}))[:32]
