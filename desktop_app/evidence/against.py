"""One receipt held against what is known besides: devices, the policy as published, the company's key, the clock."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from desktop_app.evidence.claims import Claims, normalised
from desktop_app.evidence.devices import Device, moment_of
from desktop_app.evidence.findings import Code, Finding, fails, holds, untold
from desktop_app.evidence.published import Edition, PublishedPolicy
from desktop_app.evidence.receipt import Countersignature, Filed, Receipt

__all__ = ["Edition", "Known", "PublishedPolicy"]

CLOCK_MAY_DIFFER = timedelta(days=1)
RECEIPTS_TRAVEL = timedelta(days=366)  # for so long a desk may be without its company
FIRST_RECEIPTS = datetime(2025, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Known:
    """What a verification may use beside the receipts; whatever is missing cannot be told, and is no fault.

    `authorities` are the fingerprints of keys that countersign for the company; `newest` the hash of the last receipt
    that there is, if somebody else knows it; `other_versions` policies beside the first one, for receipts of several;
    `same_person` the ids under which several desks know one person: each of them has a chain of its own.
    """

    now: datetime
    devices: tuple[Device, ...] = ()
    authorities: frozenset[str] = field(default_factory=frozenset)
    policy: PublishedPolicy | None = None
    newest: str | None = None
    other_versions: tuple[PublishedPolicy, ...] = ()
    same_person: frozenset[str] = field(default_factory=frozenset)

    def policy_for(self, claims: Claims) -> PublishedPolicy | None:
        """The version that a receipt names; where it is not among them another one, where there is none nothing."""
        given = (*(() if self.policy is None else (self.policy,)), *self.other_versions)
        named = (one for one in given if (one.id, one.version) == (claims.policy, claims.version))
        return next(named, given[0] if given else None)


def about_signature(receipt: Receipt) -> Iterator[Finding]:
    """Whether the key in the receipt signed exactly these claims, and is the one they name."""
    yield holds(Code.SIGNED) if receipt.signed.holds else fails(Code.EDITED)
    if receipt.claims.device != receipt.signed.key.fingerprint:
        yield fails(Code.KEY_NAMED_OTHERWISE)


def about_device(filed: Filed, known: Known) -> Iterator[Finding]:
    """Whose key it is, as far as an enrolment says so."""
    if (receipt := filed.receipt) is None:
        return
    claims = receipt.claims
    if _folded(claims.typed_name) != _folded(claims.person_name):
        yield untold(Code.NAME_DIFFERS, typed=claims.typed_name, name=claims.person_name)
    if not known.devices:
        yield untold(Code.DEVICE_NOT_GIVEN)
        return
    device = next((one for one in known.devices if one.fingerprint == receipt.signed.key.fingerprint), None)
    if device is None:
        yield fails(Code.DEVICE_UNKNOWN)
        return
    yield _owner(device, claims)
    yield from _in_service(device, filed, claims, known)


def _owner(device: Device, claims: Claims) -> Finding:
    if not device.named:
        return holds(Code.DEVICE_KNOWN)
    if device.person_id != claims.person_id or _folded(device.person_name) != _folded(claims.person_name):
        return fails(Code.DEVICE_OF_ANOTHER, name=claims.person_name, owner=device.person_name)
    return holds(Code.DEVICE_ENROLLED, name=device.person_name, device=device.device_name, at=device.enrolled_at)


def _in_service(device: Device, filed: Filed, claims: Claims, known: Known) -> Iterator[Finding]:
    said = moment_of(claims.at)
    if device.enrolled_at and said + CLOCK_MAY_DIFFER < moment_of(device.enrolled_at):
        yield untold(Code.ENROLLED_AFTER, at=claims.at, enrolled=device.enrolled_at)
    if device.retired_since is None:
        return
    since, had = moment_of(device.retired_since), _company_had_it(filed, known)
    if said >= since:
        yield fails(Code.RETIRED_BEFORE, since=device.retired_since, at=claims.at)
    elif had is not None and had < since:
        yield holds(Code.RETIRED_LATER, since=device.retired_since)
    else:
        yield untold(Code.RETIRED_AS_SAID, since=device.retired_since, at=claims.at)


def _company_had_it(filed: Filed, known: Known) -> datetime | None:
    """The earliest moment at which the company had it, by a countersignature that holds."""
    return min((moment_of(one.at) for one in filed.countersignatures if _stands(one, filed, known)), default=None)


def _stands(under: Countersignature, filed: Filed, known: Known) -> bool:
    trusted = under.signed.key.fingerprint in known.authorities
    return trusted and _fits(under, filed)


def _fits(under: Countersignature, filed: Filed) -> bool:
    return filed.receipt is not None and under.receipt == filed.receipt.sha256 and under.signed.holds


def about_time(filed: Filed, known: Known) -> Iterator[Finding]:
    """What the company says about when, and whether the device's clock can be right; a wrong one blocks nothing."""
    if filed.receipt is None:
        return
    for under in filed.countersignatures:
        if not _fits(under, filed):
            yield fails(Code.COUNTERSIGNED_BADLY, by=under.by)
        elif under.signed.key.fingerprint in known.authorities:
            yield holds(Code.COUNTERSIGNED, by=under.by, at=under.at)
        else:
            yield untold(Code.COUNTERSIGNED_BY_UNKNOWN, by=under.by, at=under.at)
    said, had = filed.receipt.claims.at, _company_had_it(filed, known)
    if had is None:
        yield untold(Code.TIME_AS_SAID, at=said)
    latest = had or known.now
    if not _may_be(moment_of(said), latest, had is not None):
        yield untold(Code.CLOCK_OFF, at=said, beside=latest.isoformat(timespec="seconds"))


def _may_be(said: datetime, latest: datetime, the_company_had_it: bool) -> bool:
    """Whether a clock that said so may have been right: not ahead, not before there were receipts, not years behind."""
    behind = the_company_had_it and latest - said > RECEIPTS_TRAVEL
    return FIRST_RECEIPTS <= said <= latest + CLOCK_MAY_DIFFER and not behind


def about_policy(receipt: Receipt, known: Known) -> Iterator[Finding]:
    """Whether it is the text that was published, in that language."""
    claims = receipt.claims
    policy = known.policy_for(claims)
    if policy is None:
        yield untold(Code.POLICY_NOT_GIVEN, policy=claims.policy, version=claims.version)
        return
    if (policy.id, policy.version) != (claims.policy, claims.version):
        wanted = f"{claims.policy} {claims.version}"
        yield fails(Code.POLICY_OTHER, wanted=wanted, given=f"{policy.id} {policy.version}")
        return
    yield _pack(policy, claims)
    edition = policy.editions.get((claims.audience, claims.language))
    if edition is None:
        yield fails(Code.LANGUAGE_MISSING, language=claims.language, audience=claims.audience)
        return
    yield from _clauses(edition, claims)
    if [normalised(one.text) for one in claims.acknowledged] != [normalised(one) for one in edition.sentences]:
        yield fails(Code.SENTENCES_OTHER)


def _pack(policy: PublishedPolicy, claims: Claims) -> Finding:
    if policy.sha256 is None:
        return untold(Code.PACK_A_FOLDER)
    return holds(Code.PACK_SAME) if policy.sha256 == claims.pack else fails(Code.PACK_OTHER)


def _clauses(edition: Edition, claims: Claims) -> Iterator[Finding]:
    published = {clause.id: clause.sha256(claims.language) for clause in edition.clauses}
    said = [(one.id, one.sha256) for one in claims.clauses] + [(one.id, one.sha256) for one in claims.carried]
    other = [name for name, sha256 in said if published.get(name) != sha256]
    missing = [name for name in published if name not in {name for name, _ in said}]
    if other:
        yield fails(Code.CLAUSES_OTHER, clauses=", ".join(other))
    if missing:
        yield fails(Code.CLAUSES_MISSING, clauses=", ".join(missing))
    if not other and not missing:
        yield holds(Code.CLAUSES_SAME, count=len(said))


def _folded(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).split()).casefold()
