"""The first screen from a glance: the same rules as the services use, without a database behind them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from desktop_app.features.onboarding.home import Desk, HomeView, Person, home_of
from desktop_app.features.policy.acknowledged import Signed, confirmed_by, shown_to
from desktop_app.features.policy.reading import PolicyState, Withdrawal, policy_state
from desktop_app.features.training.course import CourseState, course_state
from desktop_app.ledger.fold import Progress
from desktop_app.ledger.place import Place
from desktop_app.packs.company_record import from_record
from desktop_app.packs.outline import brand_outline, course_outline, policy_outline
from desktop_app.standings import StandingsOf
from desktop_app.storage.glance import Condition, Glance, look


def first_glance(database: Path) -> Glance:
    """Look, and make sure that the first screen can be drawn from what was found."""
    return understood(look(database))


def understood(glance: Glance) -> Glance:
    """The glance, or none of it where a row cannot be understood: better said once than met on every screen."""
    try:
        accent_from(glance)
        home_from(glance, datetime.max.replace(tzinfo=UTC))
    except (ValueError, LookupError, TypeError, AttributeError):
        return Glance(Condition.UNREADABLE)
    return glance


def home_from(glance: Glance, now: datetime) -> HomeView | None:
    """Home as it stands; None while nobody has joined."""
    if glance.person is None or glance.company is None:
        return None
    person = Person(*(str(glance.person[name]) for name in ("id", "name", "audience")))
    desk = Desk(person, from_record(str(glance.company["body"])))
    progress = Progress.of_rows(glance.marks)
    courses = [_course(row, progress, glance) for row in _packs(glance, "course")]
    again = frozenset(state.course.id for state in courses if state.to_do_again)
    today = now.date()
    policies = [_policy(row, progress, person.audience, again, glance, today) for row in _packs(glance, "policy")]
    standings = StandingsOf(lambda: courses, lambda: policies)
    taken = {str(row["path_id"]): str(row["taken_at"]) for row in glance.taken}
    return home_of(desk, str(glance.company["joined_at"]), now, standings, taken)


def accent_from(glance: Glance) -> str:
    """The company's accent colour, or nothing."""
    return next((brand_outline(row).accent for row in _packs(glance, "brand")), "")


def _packs(glance: Glance, kind: str) -> list[Mapping[str, Any]]:
    return [row for row in glance.packs if row["kind"] == kind]


def _policy(
    row: Mapping[str, Any], progress: Progress, audience: str, again: Collection[str], glance: Glance, today: date
) -> PolicyState:
    """As the service says, as far as outlines tell it."""
    outline = policy_outline(row)
    signed = [_signed(one) for one in glance.signed if one["policy_id"] == outline.id]
    state = policy_state(outline, progress, audience, again, signed, today)
    if all(one["sha256"] != outline.sha256 for one in glance.recalled):
        return state
    return state._replace(withdrawn=Withdrawal(outline.version, "", "", "", in_use=True))


def _signed(row: Mapping[str, Any]) -> Signed:
    told = Signed(str(row["version"]), str(row["audience"]), str(row["language"]), str(row["at"]))
    if row["receipt"] is None or row["outline"] is None:
        return told
    outline = policy_outline({"pack_id": row["policy_id"], "sha256": "", **row})
    return told._replace(
        receipt=str(row["receipt"]),
        clauses=shown_to(outline, told.audience, told.language),
        confirms=confirmed_by(outline, told.audience, told.language),
    )


def _course(row: Mapping[str, Any], progress: Progress, glance: Glance) -> CourseState:
    outline = course_outline(row)
    places = [place for place in glance.places if place["subject"] == outline.id]
    return course_state(
        outline, progress, [Place(str(place["item"]), float(str(place["position"]))) for place in places]
    )
