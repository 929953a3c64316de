"""Signed documents as JWS (RFC 7515, compact, ES256): each carries its public key, and has one spelling only."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass

from joserfc import jws
from joserfc.errors import JoseError

from desktop_app.evidence.canonical import Document, canonical, read_canonical, sha256_of
from desktop_app.evidence.keys import DeviceKey, PublicKey, key_of_jwk

ALGORITHM = "ES256"
LARGEST = 2 * 1024 * 1024  # characters: 10,000 clauses


@dataclass(frozen=True)
class Signed:
    """A signed document that could be taken apart. Nothing is said yet about whether the signature holds."""

    text: str
    key: PublicKey
    payload: bytes

    @property
    def sha256(self) -> str:
        """The hash of the whole text: what the next receipt and the company's countersignature name."""
        return sha256_of(self.text.encode("ascii"))

    @property
    def holds(self) -> bool:
        """Whether the key in it signed exactly this."""
        try:
            jws.deserialize_compact(self.text, self.key.jose, registry=registry())
        except (JoseError, ValueError):
            return False
        return True


def sign(payload: bytes, kind: str, key: DeviceKey) -> str:
    """The payload signed by the key; `kind` is the header's typ."""
    return jws.serialize_compact(_header(key.public, kind), payload, key.jose, registry=registry())


def take_apart(text: str, kind: str) -> Signed:
    """A signed document of that kind; ValueError where it is none, is cut, or is spelled in another way.

    A base64 text may spell the same bytes in several ways: only one of them is taken, so that no changed character
    goes unnoticed.
    """
    if len(text) > LARGEST:
        raise ValueError("too long")
    header, payload, signature = (decoded(part) for part in three_parts(text))
    if len(signature) != 64:
        raise ValueError("not an ES256 signature")
    key = key_of_jwk(read_canonical(header).get("jwk"))
    if header != canonical(_header(key, kind)):
        raise ValueError("not the header of this kind")
    return Signed(text, key, payload)


def three_parts(text: str) -> list[str]:
    """Header, payload and signature, still encoded; ValueError where there are not three."""
    parts = text.split(".")
    if len(parts) != 3:
        raise ValueError("not a JWS")
    return parts


def decoded(part: str) -> bytes:
    """The bytes of one part; ValueError where they are not base64, or spelled in another way than the usual one."""
    try:
        raw = base64.b64decode(part + "=" * (-len(part) % 4), altchars=b"-_", validate=True)
    except binascii.Error as error:
        raise ValueError("not base64") from error
    if base64.urlsafe_b64encode(raw).rstrip(b"=").decode("ascii") != part:
        raise ValueError("spelled in another way")
    return raw


def _header(key: PublicKey, kind: str) -> Document:
    """In the order of the canonical spelling, which the JOSE library keeps."""
    return {"alg": ALGORITHM, "jwk": key.jwk, "kid": key.kid, "typ": kind}


def registry() -> jws.JWSRegistry:
    """What the JOSE library may do for us: one algorithm, and texts of our size."""
    allowed = jws.JWSRegistry(algorithms=[ALGORITHM])
    allowed.max_payload_length = LARGEST
    return allowed
