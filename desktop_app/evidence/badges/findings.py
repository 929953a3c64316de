"""What is found when a badge is looked at: what holds, what does not, and what nobody can tell from here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop_app.evidence.badges.tokens import SignedBadge
from desktop_app.evidence.findings import Standing
from desktop_app.kernel.sentences import Sentences


class BadgeCode(StrEnum):
    """Each has a sentence in `sentences/badge.*.toml`."""

    SIGNED = "signed"
    EDITED = "edited"
    STANDARD = "standard"
    NOT_STANDARD = "not-standard"
    CLAIMS_DIFFER = "claims-differ"
    ISSUER_KEY = "issuer-key"
    ISSUER_OTHER_KEY = "issuer-other-key"
    ISSUER_NOT_GIVEN = "issuer-not-given"
    CURRENT = "current"
    NOT_YET = "not-yet"
    EXPIRED = "expired"
    NOT_REVOKED = "not-revoked"
    REVOKED = "revoked"
    REVOKED_NOT_GIVEN = "revoked-not-given"
    REVOKED_OTHER_ISSUER = "revoked-other-issuer"
    RECIPIENT_SAME = "recipient-same"
    RECIPIENT_OTHER = "recipient-other"
    RECIPIENT_NOT_GIVEN = "recipient-not-given"
    PICTURE_SAME = "picture-same"
    PICTURE_OTHER = "picture-other"
    PICTURE_UNKNOWN = "picture-unknown"


@dataclass(frozen=True)
class BadgeFinding:
    """One thing that was looked at. `details` fill its sentence."""

    code: BadgeCode
    standing: Standing
    details: Mapping[str, object] = field(default_factory=dict)

    def sentence(self, speaker: Sentences) -> str:
        """What a person reads."""
        return speaker.say(f"badge-found.{self.code}", **self.details)


@dataclass(frozen=True)
class BadgeVerified:
    """A badge, and all that was found about it."""

    badge: SignedBadge
    findings: tuple[BadgeFinding, ...]

    @property
    def holds(self) -> bool:
        """Whether nothing was found that does not hold; what cannot be told is no fault."""
        return all(one.standing is not Standing.FAILS for one in self.findings)
