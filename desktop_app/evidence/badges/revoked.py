"""Which badges a company took back, as it says so itself: a signed list, since nobody else may."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.evidence import jws
from desktop_app.evidence.badges.troubles import BadgeTrouble
from desktop_app.evidence.canonical import canonical, read_canonical
from desktop_app.evidence.devices import require_moment
from desktop_app.evidence.keys import DeviceKey
from desktop_app.kernel.trouble import Trouble

REVOKED = "portavoce-revoked-badges+jwt"
FORMAT = 1


@dataclass(frozen=True)
class Revocation:
    """One badge that does not count any more."""

    id: str
    at: str
    why: str


@dataclass(frozen=True)
class RevokedBadges:
    """The list as it stood at a moment; it says nothing of what came later."""

    signed: jws.Signed
    at: str
    badges: tuple[Revocation, ...]

    def about(self, badge: str) -> Revocation | None:
        """What it says of that badge."""
        return next((one for one in self.badges if one.id == badge), None)


def sign_revoked(badges: Iterable[Revocation], by: str, at: str, key: DeviceKey) -> str:
    """The list, signed."""
    told = [{"at": one.at, "id": one.id, "why": one.why} for one in badges]
    return jws.sign(canonical({"at": at, "by": by, "format": FORMAT, "revoked": told}), REVOKED, key)


def read_revoked(text: str) -> RevokedBadges:
    """A list from its text; a Trouble where it is none."""
    try:
        signed = jws.take_apart(text.strip(), REVOKED)
        said = read_canonical(signed.payload)
        if said.get("format") != FORMAT:
            raise ValueError("another format")
        badges = tuple(
            Revocation(str(one["id"]), require_moment(one["at"]), str(one["why"])) for one in said["revoked"]
        )
        return RevokedBadges(signed, require_moment(said["at"]), badges)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Trouble(BadgeTrouble.REVOKED_UNREADABLE) from error
