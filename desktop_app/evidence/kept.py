"""A receipt as this desk keeps it: read without the libraries that sign and verify, so that lists are quick."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from desktop_app.evidence.canonical import Document, read_canonical, sha256_of
from desktop_app.evidence.claims import Claims, read_claims
from desktop_app.evidence.troubles import EvidenceTrouble
from desktop_app.kernel.trouble import Trouble


@dataclass(frozen=True)
class KeptReceipt:
    """The receipt of one signature; `text` is the evidence, the rest is what lists are made of.

    `sha256` is the hash of the text, `device` the fingerprint of its key, `at` local time with offset, as said.
    """

    statement_id: str
    sha256: str
    text: str
    policy_id: str
    version: str
    audience: str
    language: str
    device: str
    at: str

    @property
    def claims(self) -> Claims:
        """What it says; nobody has looked yet whether the signature holds. A Trouble where it says nothing."""
        return claims_in(self.text)

    @property
    def jwk(self) -> Document:
        """The public key that it carries; nobody has looked yet whether it signed. A Trouble where there is none."""
        return key_in(self.text)


def claims_in(text: str) -> Claims:
    """What a receipt's text says, its signature aside; a Trouble where it cannot be read."""
    with _understood():
        return read_claims(_part(text, 1))


def key_in(text: str) -> Document:
    """The public key in a receipt's header; a Trouble where it cannot be read."""
    with _understood():
        found: Document = read_canonical(_part(text, 0)).get("jwk", {})
        if not found or not all(isinstance(member, str) for member in found.values()):
            raise ValueError("no key")
        return found


@contextmanager
def _understood() -> Iterator[None]:
    try:
        yield
    except (ValueError, AttributeError) as error:  # not base64, not JSON, of another shape
        raise Trouble(EvidenceTrouble.NOT_A_RECEIPT) from error


def _part(text: str, number: int) -> bytes:
    parts = text.split(".")
    if len(parts) != 3:
        raise ValueError("not a JWS")
    part = parts[number]
    return base64.b64decode(part + "=" * (-len(part) % 4), altchars=b"-_", validate=True)


def kept_as(statement_id: str, text: str) -> KeptReceipt:
    """A receipt as it is kept beside its statement; a Trouble where the text is none."""
    said = claims_in(text)
    parts = (said.policy, said.version, said.audience, said.language, said.device, said.at)
    return KeptReceipt(statement_id, sha256_of(text.encode("ascii")), text, *parts)
