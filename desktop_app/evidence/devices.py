"""Whose device a key belongs to, since when and until when: what enrolment writes down, and signatures are held to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from desktop_app.evidence.canonical import Document, sha256_of

FIRST_YEAR, LAST_YEAR = 1900, 9000  # however wrong a clock goes; beyond them nobody can reckon with offsets
_MEMBERS = ("person_id", "person_name", "device_name", "enrolled_at")


@dataclass(frozen=True)
class Device:
    """One enrolled device; moments are local time with the UTC offset, as said at the time.

    `code_sha256` is the hash of the enrolment code that bound the key at first contact, if there was one.
    From `retired_since` on nothing new counts; what was signed before stays signed.
    """

    person_id: str
    person_name: str
    device_name: str
    fingerprint: str
    enrolled_at: str
    code_sha256: str | None = None
    retired_since: str | None = None

    def retired(self, since: str) -> Device:
        """The same device, lost or given back; the first day counts, whoever says it again."""
        return self if self.retired_since else replace(self, retired_since=require_moment(since))

    @property
    def named(self) -> bool:
        """Whether an enrolment stands behind it, or it is a bare key that somebody handed over."""
        return bool(self.person_id)


def code_hash(code: str) -> str:
    """What is kept of an enrolment code: as it is read aloud, without blanks, hyphens and case."""
    return sha256_of("".join(sign for sign in code.casefold() if sign.isalnum()).encode("utf-8"))


def require_moment(text: str) -> str:
    """A moment with its offset, as it was said; ValueError where it is none."""
    moment_of(text)
    return text


def moment_of(text: str) -> datetime:
    """The moment that a text says; ValueError where it says none, or not in which offset."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None or not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise ValueError("without an offset, or in no year of ours")
    return moment


def device_document(device: Device, jwk: Document) -> Document:
    """The device with its key, as a JSON Web Key with members of our own: other tools see a key."""
    told: Document = {**jwk, **{name: getattr(device, name) for name in _MEMBERS}}
    for name in ("code_sha256", "retired_since"):
        if getattr(device, name) is not None:
            told[name] = getattr(device, name)
    return told


def devices_of(document: object) -> tuple[Device, ...]:
    """The devices of a JSON Web Key or a set of them; ValueError where there is none. A bare key is a device too."""
    keys = document.get("keys") if isinstance(document, dict) and "keys" in document else [document]
    if not isinstance(keys, list) or not keys:
        raise ValueError("no keys")
    return tuple(_device(jwk) for jwk in keys)


def _device(jwk: object) -> Device:
    from desktop_app.evidence.keys import key_of_jwk  # with the libraries that only who verifies needs

    fingerprint = key_of_jwk(jwk).fingerprint
    told = jwk if isinstance(jwk, dict) else {}
    words = {name: told.get(name, "") for name in _MEMBERS}
    code, retired = told.get("code_sha256"), told.get("retired_since")
    if not all(isinstance(value, str) for value in (*words.values(), code or "", retired or "")):
        raise ValueError("not text")
    for moment in filter(None, (words["enrolled_at"], retired)):
        require_moment(moment)
    return Device(fingerprint=fingerprint, code_sha256=code, retired_since=retired or None, **words)
