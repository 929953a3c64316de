"""What a badge says, written as an OpenBadgeCredential (Open Badges 3.0 on the W3C's data model 2.0)."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

Json = dict[str, Any]

CONTEXTS = ("https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json")
TYPES = ("VerifiableCredential", "OpenBadgeCredential")
SCHEMA = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json"
RECIPIENT = "urn:portavoce:recipient:"
PICTURE = "urn:portavoce:picture:"
ACCOUNT = "accountId"


@dataclass(frozen=True)
class Achievement:
    """What the badge is for, in one language."""

    id: str
    version: str
    language: str
    name: str
    description: str
    criteria: str


@dataclass(frozen=True)
class Issuer:
    """The company, by the address that its statements name too."""

    id: str
    name: str


@dataclass(frozen=True)
class Recipient:
    """Somebody, told without saying who: only whoever is told the id can find that the badge is theirs.

    The id is the random one that a desk made for the person. An address would be guessed by hashing lists of addresses;
    this one cannot be. The salt is another one for each badge, so that two badges do not show that one person has both.
    """

    salt: str
    hashed: str

    @property
    def urn(self) -> str:
        """The name that the standard wants for a recipient."""
        return RECIPIENT + self.hashed


@dataclass(frozen=True)
class Badge:
    """One badge of one person; moments are whole seconds, because a JWT counts in them."""

    id: str
    issuer: Issuer
    recipient: Recipient
    achievement: Achievement
    since: datetime
    until: datetime | None = None
    picture: str | None = None


def recipient_of(person_id: str, salt: str) -> Recipient:
    """The person as a badge names them."""
    return Recipient(salt, identity_hash(person_id, salt))


def identity_hash(known: str, salt: str) -> str:
    """The hash of an identity, as the standard reckons it: SHA-256 of the known value followed by the salt."""
    return hashlib.sha256((known + salt).encode("utf-8")).hexdigest()


def picture_hash(picture: bytes) -> str:
    """How a badge names the picture that it was issued with."""
    return hashlib.sha256(picture).hexdigest()


def said_at(moment: datetime) -> str:
    """A moment as credentials write it."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def payload_of(badge: Badge) -> Json:
    """The credential with the claims that a JWT repeats of it: what is signed."""
    claims: Json = {
        "iss": badge.issuer.id,
        "jti": badge.id,
        "nbf": int(badge.since.timestamp()),
        "sub": badge.recipient.urn,
    }
    if badge.until is not None:
        claims["exp"] = int(badge.until.timestamp())
    return {**_credential(badge), **claims}


def _credential(badge: Badge) -> Json:
    written: Json = {
        "@context": list(CONTEXTS),
        "id": badge.id,
        "type": list(TYPES),
        "name": badge.achievement.name,
        "issuer": {"id": badge.issuer.id, "type": ["Profile"], "name": badge.issuer.name},
        "validFrom": said_at(badge.since),
        "credentialSubject": _subject(badge),
        "credentialSchema": [{"id": SCHEMA, "type": "1EdTechJsonSchemaValidator2019"}],
    }
    if badge.until is not None:
        written["validUntil"] = said_at(badge.until)
    if badge.picture is not None:
        digest = base64.b64encode(bytes.fromhex(badge.picture)).decode("ascii")
        written["relatedResource"] = [{"id": PICTURE + badge.picture, "digestSRI": f"sha256-{digest}"}]
    return written


def _subject(badge: Badge) -> Json:
    done, somebody = badge.achievement, badge.recipient
    identity = {
        "type": "IdentityObject",
        "hashed": True,
        "identityHash": f"sha256${somebody.hashed}",
        "identityType": ACCOUNT,
        "salt": somebody.salt,
    }
    achievement = {
        "id": done.id,
        "type": ["Achievement"],
        "achievementType": "Badge",
        "name": done.name,
        "description": done.description,
        "criteria": {"narrative": done.criteria},
        "inLanguage": done.language,
        "version": done.version,
    }
    return {
        "id": somebody.urn,
        "type": ["AchievementSubject"],
        "identifier": [identity],
        "achievement": achievement,
    }


def picture_named(credential: Mapping[str, Any]) -> str | None:
    """The hash of the picture that a credential was issued with, if it names one."""
    related = credential.get("relatedResource")
    for one in related if isinstance(related, list) else [related]:
        name = one.get("id") if isinstance(one, dict) else None
        if isinstance(name, str) and name.startswith(PICTURE):
            return name.removeprefix(PICTURE)
    return None
