"""`portavoce status`: what a profile holds, without Qt and without changing anything."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from desktop_app import __version__
from desktop_app.features.training.course import CourseState, ModuleState
from desktop_app.first_screen import understood
from desktop_app.house import House
from desktop_app.kernel.clock import SystemClock
from desktop_app.kernel.profiles import settings_of
from desktop_app.kernel.settings import guess_language
from desktop_app.kernel.trouble import Trouble
from desktop_app.storage.database import Database
from desktop_app.storage.glance import Condition, look_untouched
from desktop_app.storage.opening import Opened
from desktop_app.storage.schema import DATABASE_NAME


def status_of(profile: Path) -> dict[str, Any]:
    """Person, company, progress by course and module, signatures, and what waits to be sent."""
    house = house_to_read(profile)
    language = settings_of(profile).read().language or guess_language()
    try:
        return _status(house, language)
    finally:
        house.close()


def house_to_read(profile: Path) -> House:
    """The services of a profile that is not changed in any way, also while the app has it open."""
    database = profile / DATABASE_NAME
    found = understood(look_untouched(database))
    if found.condition is not Condition.READY:
        missing = Trouble("profile.missing", where=str(profile))
        raise missing if found.condition is Condition.NEW else found.trouble(profile)
    return House(profile, SystemClock(), lambda _event: None, Opened(Database(database, to_read=True)))


def _status(house: House, language: str) -> dict[str, Any]:
    desk = house.onboarding.desk()
    waiting = house.person.waiting()
    return {
        "app": __version__,
        "profile": str(house.profile),
        "language": language,
        "person": {"id": desk.person.id, "name": desk.person.name, "audience": desk.person.audience} if desk else None,
        "company": {"id": desk.company.id, "name": desk.company.name, "example": desk.company.example}
        if desk
        else None,
        "courses": [_course(state, language) for state in house.training.courses()] if desk else [],
        "policies": [
            {
                "id": state.policy.id,
                "version": state.policy.version,
                "title": state.policy.title.of(language),
                "clauses": len(state.clauses),
                "read": len(state.read),
                "carried": len(state.carried),
                "may_sign": state.may_sign,
                "signed": state.signed_at is not None,
            }
            for state in (house.policy.policies() if desk else ())
        ],
        "signatures": [
            {
                "policy": kept.policy_id,
                "version": kept.version,
                "sha256": kept.sha256,
                "language": kept.language,
                "name": kept.name,
                "at": kept.at,
                "statement": kept.statement_id,
            }
            for kept in house.policy.signatures()
        ],
        "waiting": {
            "count": house.person.waiting_count(),
            "items": [
                {"statement": item.statement_id, "kind": item.kind, "object": item.object, "privacy": item.privacy}
                for item in waiting
            ],
        },
    }


def _course(state: CourseState, language: str) -> dict[str, Any]:
    return {
        "id": state.course.id,
        "version": state.course.version,
        "title": state.course.title.of(language),
        "completed": state.completed,
        "done": state.done,
        "steps": len(state.steps),
        "minutes_left": state.minutes_left,
        "modules": [_module(module, language) for module in state.modules],
    }


def _module(state: ModuleState, language: str) -> dict[str, Any]:
    return {
        "id": state.module.id,
        "title": state.module.title.of(language),
        "done": state.done,
        "steps": [{"id": step.step.id, "kind": step.step.kind, "done": step.done} for step in state.steps],
    }


def status_text(status: dict[str, Any]) -> str:
    """The same, for reading: one line a thing."""
    person, company = status["person"], status["company"]
    lines = [f"{person['name']} · {company['name']}" if person and company else "–"]
    lines += [f"{course['title']}: {course['done']}/{course['steps']}" for course in status["courses"]]
    lines += [
        f"{policy['title']} {policy['version']}: {policy['read']}/{policy['clauses']}" for policy in status["policies"]
    ]
    lines += [f"✓ {kept['policy']} {kept['version']} · {kept['name']} · {kept['at']}" for kept in status["signatures"]]
    lines.append(f"→ {status['waiting']['count']}")
    return "\n".join(lines)
