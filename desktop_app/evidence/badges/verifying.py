"""A badge held against what is known besides: the issuer's key, the clock, the picture, what was taken back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from desktop_app.evidence.badges.baking import Unbaked
from desktop_app.evidence.badges.credential import CONTEXTS, identity_hash, picture_hash, picture_named
from desktop_app.evidence.badges.findings import BadgeCode, BadgeFinding, BadgeVerified
from desktop_app.evidence.badges.revoked import RevokedBadges
from desktop_app.evidence.badges.tokens import SignedBadge, read_badge
from desktop_app.evidence.devices import moment_of
from desktop_app.evidence.findings import Standing

_OURS = "https://purl.imsglobal.org/spec/ob/v3p0/context"


@dataclass(frozen=True)
class Beside:
    """What a verification may use beside the badge; whatever is missing cannot be told, and is no fault.

    `issuers` are the fingerprints of keys that issue for the company; `recipient` the id of whoever says it is theirs.
    """

    now: datetime
    issuers: frozenset[str] = field(default_factory=frozenset)
    recipient: str | None = None
    revoked: RevokedBadges | None = None


def verify_badge(unbaked: Unbaked, beside: Beside) -> BadgeVerified:
    """Look at everything; nothing that is wrong keeps the rest from being looked at. Troubles where it is no badge."""
    badge = read_badge(unbaked.token)
    return BadgeVerified(badge, tuple(_about(badge, unbaked, beside)))


def _about(badge: SignedBadge, unbaked: Unbaked, beside: Beside) -> Iterator[BadgeFinding]:
    if not badge.signed.holds:
        yield _fails(BadgeCode.EDITED)
        return  # whatever it says besides, nobody signed it
    yield _holds(BadgeCode.SIGNED)
    yield _form(badge.credential)
    yield _issuer(badge, beside)
    yield from _time(badge.credential, beside.now)
    yield _revoked(badge, beside)
    yield _recipient(badge.credential, beside)
    if unbaked.picture is not None:
        yield _picture(badge.credential, unbaked.picture)


def _form(credential: Mapping[str, Any]) -> BadgeFinding:
    if not _is_standard(credential):
        return _fails(BadgeCode.NOT_STANDARD)
    claims = ("iss", "jti", "sub", "nbf", "exp")
    said = dict(zip(claims, _as_claimed(credential), strict=True))
    other = [name for name in claims if credential.get(name) != said[name]]
    return _fails(BadgeCode.CLAIMS_DIFFER, claims=", ".join(other)) if other else _holds(BadgeCode.STANDARD)


def _is_standard(credential: Mapping[str, Any]) -> bool:
    contexts, subject = credential.get("@context"), credential.get("credentialSubject")
    if (
        not isinstance(contexts, list)
        or not isinstance(subject, dict)
        or "VerifiableCredential" not in credential["type"]
    ):
        return False
    named = [one for one in contexts if isinstance(one, str)]
    if named[:1] != [CONTEXTS[0]] or not any(one.startswith(_OURS) for one in named[1:2]):
        return False
    achievement = subject.get("achievement")
    whole = isinstance(achievement, dict) and all(
        isinstance(achievement.get(name), str) for name in ("id", "name", "description")
    )
    return whole and isinstance(subject.get("id"), str) and _moment(credential.get("validFrom")) is not None


def _as_claimed(credential: Mapping[str, Any]) -> tuple[object, ...]:
    """What the claims of the JWT must repeat of the credential."""
    until = credential.get("validUntil")
    since = _moment(credential.get("validFrom"))
    ends = _moment(until)
    return (
        _issuer_id(credential),
        credential.get("id"),
        credential["credentialSubject"].get("id"),
        None if since is None else int(since.timestamp()),
        None if until is None else ends and int(ends.timestamp()),
    )


def _issuer(badge: SignedBadge, beside: Beside) -> BadgeFinding:
    name = issuer_name(badge.credential)
    if not beside.issuers:
        return _untold(BadgeCode.ISSUER_NOT_GIVEN, issuer=name)
    known = badge.signed.key.fingerprint in beside.issuers
    return _holds(BadgeCode.ISSUER_KEY, issuer=name) if known else _fails(BadgeCode.ISSUER_OTHER_KEY, issuer=name)


def _time(credential: Mapping[str, Any], now: datetime) -> Iterator[BadgeFinding]:
    since, until = _moment(credential.get("validFrom")), _moment(credential.get("validUntil"))
    if until is not None and until < now:
        yield _fails(BadgeCode.EXPIRED, at=credential["validUntil"])
    elif since is not None and since > now:
        yield _fails(BadgeCode.NOT_YET, at=credential["validFrom"])
    elif since is not None:
        yield _holds(BadgeCode.CURRENT, at=credential["validFrom"])


def _revoked(badge: SignedBadge, beside: Beside) -> BadgeFinding:
    told = beside.revoked
    if told is None:
        return _untold(BadgeCode.REVOKED_NOT_GIVEN)
    if not told.signed.holds or told.signed.key.fingerprint not in {badge.signed.key.fingerprint, *beside.issuers}:
        return _untold(BadgeCode.REVOKED_OTHER_ISSUER)
    about = told.about(badge.id)
    if about is None:
        return _holds(BadgeCode.NOT_REVOKED, at=told.at)
    return _fails(BadgeCode.REVOKED, at=about.at, why=about.why)


def _recipient(credential: Mapping[str, Any], beside: Beside) -> BadgeFinding:
    if beside.recipient is None:
        return _untold(BadgeCode.RECIPIENT_NOT_GIVEN)
    subject = credential.get("credentialSubject")
    given = subject.get("identifier") if isinstance(subject, dict) else None
    identifiers = given if isinstance(given, list) else [given]
    same = any(_is_of(one, beside.recipient) for one in identifiers if isinstance(one, dict))
    return _holds(BadgeCode.RECIPIENT_SAME) if same else _fails(BadgeCode.RECIPIENT_OTHER)


def _is_of(identifier: Mapping[str, Any], recipient: str) -> bool:
    salt = identifier.get("salt") or ""
    if identifier.get("hashed") is not True or not isinstance(salt, str):
        return False
    return bool(identifier.get("identityHash") == f"sha256${identity_hash(recipient, salt)}")


def _picture(credential: Mapping[str, Any], picture: bytes) -> BadgeFinding:
    named = picture_named(credential)
    if named is None:
        return _untold(BadgeCode.PICTURE_UNKNOWN)
    return _holds(BadgeCode.PICTURE_SAME) if named == picture_hash(picture) else _fails(BadgeCode.PICTURE_OTHER)


def issuer_name(credential: Mapping[str, Any]) -> str:
    """Who says to have issued it."""
    issuer = credential.get("issuer")
    told = issuer.get("name") if isinstance(issuer, dict) else None
    return told if isinstance(told, str) else str(_issuer_id(credential) or "")


def badge_name(credential: Mapping[str, Any]) -> str:
    """What it is called."""
    subject = credential.get("credentialSubject")
    achievement = subject.get("achievement") if isinstance(subject, dict) else None
    told = achievement.get("name") if isinstance(achievement, dict) else credential.get("name")
    return told if isinstance(told, str) else ""


def _issuer_id(credential: Mapping[str, Any]) -> object:
    issuer = credential.get("issuer")
    return issuer.get("id") if isinstance(issuer, dict) else issuer


def _moment(text: object) -> datetime | None:
    if not isinstance(text, str):
        return None
    try:
        return moment_of(text).astimezone(UTC)
    except ValueError:
        return None


def _holds(code: BadgeCode, **details: object) -> BadgeFinding:
    return BadgeFinding(code, Standing.HOLDS, details)


def _fails(code: BadgeCode, **details: object) -> BadgeFinding:
    return BadgeFinding(code, Standing.FAILS, details)


def _untold(code: BadgeCode, **details: object) -> BadgeFinding:
    return BadgeFinding(code, Standing.UNTOLD, details)
