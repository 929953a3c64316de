"""What a signature claims and what it is refused for: pure rules, judged inside the transaction that signs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from desktop_app import __version__
from desktop_app.evidence.claims import (
    ACKNOWLEDGEMENTS,
    Acknowledged,
    CarriedClause,
    Claims,
    CourseDone,
    ShownClause,
)
from desktop_app.evidence.devices import Device
from desktop_app.features.policy.reading import PolicyState, signed_object
from desktop_app.features.policy.signature import Signing
from desktop_app.kernel.trouble import Trouble
from desktop_app.ledger.fold import Progress
from desktop_app.ledger.kinds import COURSE_COMPLETED, POLICY_SIGNED
from desktop_app.ledger.results import course_result
from desktop_app.ledger.statement import Deed, DetailValue
from desktop_app.packs.as_signed import edition
from desktop_app.packs.pack import Audience
from desktop_app.packs.policy import Policy


class Signatory(NamedTuple):
    """Who signs: the name as typed, the device, the moment as said, the hash of the receipt before."""

    typed: str
    device: Device
    at: str
    before: str | None


def require_signable(state: PolicyState, signing: Signing) -> None:
    """The gate; whatever came or was taken back meanwhile, it is the text on the screen that is judged."""
    here = (state.policy.sha256, state.policy.version, state.audience)
    if (signing.sha256, signing.version, signing.audience) != here:
        raise Trouble("policy.changed-meanwhile")
    if state.signed_at is not None:
        raise Trouble("policy.signed-already")
    if state.flawed:
        raise Trouble("policy.flawed")
    if state.missing_courses:
        raise Trouble("policy.training-first", count=len(state.missing_courses))
    if not state.all_read:
        raise Trouble("policy.reading-first", count=len(state.unread))


def require_confirmed(policy: Policy, signing: Signing) -> None:
    """The evidence holds exactly the company's sentences, as they stood there in the language that was read."""
    asked = policy.to_confirm(Audience(signing.audience))
    if signing.confirmed != tuple(sentence.of(signing.language) for sentence in asked):
        raise Trouble("policy.confirm-missing")


def courses_done(state: PolicyState, progress: Progress) -> tuple[CourseDone, ...]:
    """The required courses: which version was completed, how well, and which statement says so."""
    return tuple(
        CourseDone(course, _version_completed(progress, course), course_result(progress, course), statement)
        for course, statement in state.training.items()
    )


def _version_completed(progress: Progress, course: str) -> str:
    mark = progress.mark(COURSE_COMPLETED.name, course)
    return str(mark.facts().get("pack-version", "")) if mark else ""


def claims_of(
    signing: Signing, by: Signatory, policy: Policy, carried: Mapping[str, str], courses: tuple[CourseDone, ...]
) -> Claims:
    """Everything that the receipt says of what was on the screen."""
    shown = [
        (clause.id, clause.sha256(signing.language))
        for clause in edition(policy, Audience(signing.audience), signing.language).clauses
    ]
    kinds = zip(ACKNOWLEDGEMENTS, signing.confirmed, strict=False)
    return Claims(
        person_id=by.device.person_id,
        person_name=by.device.person_name,
        typed_name=by.typed,
        device=by.device.fingerprint,
        policy=signing.policy_id,
        version=signing.version,
        pack=signing.sha256,
        language=signing.language,
        audience=signing.audience,
        clauses=tuple(ShownClause(*one) for one in shown if one[0] not in carried),
        acknowledged=tuple(Acknowledged(kind, text) for kind, text in kinds),
        carried=tuple(CarriedClause(*one, carried[one[0]]) for one in shown if one[0] in carried),
        courses=courses,
        at=by.at,
        app=__version__,
        before=by.before,
    )


def deed_of(signing: Signing, by: Signatory, state: PolicyState, receipt: str) -> Deed:
    """What the ledger keeps: all that the signature binds, and the receipt, from which both can be made anew."""
    detail: dict[str, DetailValue] = {
        "pack-id": signing.policy_id,
        "pack-version": signing.version,
        "pack-sha256": signing.sha256,
        "language": signing.language,
        "audience": signing.audience,
        "name": by.typed,
        "signed-at": by.at,
        "training": dict(state.training),
        "confirmed": list(signing.confirmed),
        "receipt": receipt,
    }
    name = signed_object(signing.policy_id, signing.version)
    return Deed(POLICY_SIGNED, name, state.policy.title, detail=detail)
