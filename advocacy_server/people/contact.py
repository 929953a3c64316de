"""What a desk says of itself when it joins or signs in, held against its signature, the company and the clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from advocacy_server.web.problems import Problem
from desktop_app.evidence.canonical import read_canonical
from desktop_app.evidence.devices import code_hash, moment_of
from desktop_app.evidence.jws import take_apart
from desktop_app.evidence.keys import PublicKey, key_of_jwk

KIND = "portavoce-contact+jwt"
FORMAT = 1
OFF_BY = timedelta(minutes=10)
_LONGEST = 8_000


@dataclass(frozen=True)
class Contact:
    """A desk at first contact: whose id it gives, by which code or login, and the proof that the key is its own."""

    person_id: str
    device_name: str
    jwk: object
    proof: str
    code: str = ""
    login: str = ""


def proved(contact: Contact, home: str, now: datetime) -> PublicKey:
    """The desk's key; Problems where the proof does not hold, is of something else, or was not made now."""
    try:
        key = key_of_jwk(contact.jwk)
        if len(contact.proof) > _LONGEST:
            raise ValueError("too long")
        signed = take_apart(contact.proof, KIND)
        said = read_canonical(signed.payload)
        at = moment_of(str(said.get("at")))
    except (ValueError, RecursionError) as error:
        raise Problem(403, "contact-does-not-hold") from error
    by = {"code_sha256": code_hash(contact.code)} if contact.code else {"login": contact.login}
    wanted = {
        "at": said.get("at"),
        "device": key.fingerprint,
        "format": FORMAT,
        "home": home,
        "person": contact.person_id,
        "name": contact.device_name,
        **by,
    }
    if signed.key.fingerprint != key.fingerprint or said != wanted or not signed.holds:
        raise Problem(403, "contact-does-not-hold")
    if abs(now - at) > OFF_BY:
        raise Problem(403, "clock-off", time=now.isoformat(timespec="seconds"))
    return key
