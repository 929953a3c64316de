"""Gathers what stands on the page that signs, before and after: all of it in the db lane."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from desktop_app.evidence.keyholder import Keyholder
from desktop_app.features.policy.signature import Signing
from desktop_app.features.policy.ui.receipt_facts import facts_of
from desktop_app.features.policy.ui.sign_doors import SignDoors
from desktop_app.features.policy.ui.sign_meanwhile import Meanwhile, meanwhile_of
from desktop_app.features.policy.ui.sign_screen import SignScreen
from desktop_app.kernel.trouble import Trouble


class Opened(NamedTuple):
    """What is to be shown, what came since it was signed, and who holds the key that signs."""

    screen: SignScreen
    meanwhile: Meanwhile
    keyholder: Keyholder


def opened(doors: SignDoors, policy_id: str, language: str) -> Opened | None:
    """A policy as the person stands before it; the first one where none is named, None where there is none."""
    service = doors.service()
    wanted = policy_id or next((state.policy.id for state in service.policies()), "")
    if not wanted:
        return None
    view = service.open(wanted, language)
    company, contact = doors.desk()
    needed, missing = view.state.policy.requires_course, view.state.missing_courses
    titles = {course: doors.course_title(course, language) for course in needed}
    courses, lacking = (tuple(titles[course] for course in some) for some in (needed, missing))
    signed = view.signature
    facts = facts_of(service, signed, language) if signed is not None else None
    screen = SignScreen(view, courses, lacking, company, contact, facts)
    return Opened(screen, meanwhile_of(view, signed) if signed is not None else Meanwhile(), doors.keyholder())


class Kept(NamedTuple):
    """The screen with the signature on it, and what came while it was open."""

    screen: SignScreen
    meanwhile: Meanwhile


def signed(doors: SignDoors, screen: SignScreen, signing: Signing, language: str) -> Kept:
    """Sign exactly what is on the screen, then gather what there is to know of it."""
    service = doors.service()
    signature = service.sign(signing)
    state = screen.view.state._replace(signed_at=signature.at, signed_version=signature.version)
    view = replace(screen.view, signature=signature, state=state)
    facts = facts_of(service, signature, language)
    try:
        meanwhile = meanwhile_of(service.open(signing.policy_id, language), signature)
    except Trouble:  # the policy left the shelf meanwhile: that takes nothing from what was signed
        meanwhile = Meanwhile()
    return Kept(replace(screen, view=view, facts=facts), meanwhile)
