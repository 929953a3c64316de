"""Signed documents: made, signed, read back and believed only when the right keys signed them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TypeVar

from tuf.api.exceptions import LengthOrHashMismatchError, UnsignedMetadataError
from tuf.api.metadata import Metadata, MetaFile, Root, Signed, Snapshot, Targets, Timestamp
from tuf.api.serialization import DeserializationError

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.format import LIFETIME, OWN, ROOT, ROOT_LIFETIME, largest
from desktop_app.packs.library.keys import SigningKey
from desktop_app.packs.library.troubles import LibraryTrouble
from desktop_app.packs.limits import size_name

Kind = TypeVar("Kind", Root, Timestamp, Snapshot, Targets)
Delegator = Root | Targets

CONFIRMED = "confirmed"


def parse(content: bytes, kind: type[Kind], file: str) -> Metadata[Kind]:
    """A document from its bytes, whoever signed it."""
    try:
        found = Metadata[Kind].from_bytes(content)
    except DeserializationError as error:
        raise Trouble(LibraryTrouble.NOT_UNDERSTOOD, file=file) from error
    if not isinstance(found.signed, kind):
        raise Trouble(LibraryTrouble.NOT_UNDERSTOOD, file=file)
    return found


def believed(delegator: Delegator, role: str, content: bytes, kind: type[Kind], file: str) -> Kind:
    """What a document says, if those whom `delegator` names for the role signed it; a Trouble otherwise."""
    found = parse(content, kind, file)
    if not is_signed(delegator, role, found):
        raise Trouble(LibraryTrouble.NOT_SIGNED, file=file)
    return found.signed


def is_signed(delegator: Delegator, role: str, document: Metadata[Kind]) -> bool:
    """Whether enough of those whom `delegator` names for the role signed a document."""
    try:
        delegator.verify_delegate(role, document.signed_bytes, document.signatures)
    except UnsignedMetadataError:
        return False
    return True


def require_match(announced: MetaFile, content: bytes, file: str) -> None:
    """Refuse bytes that are not those which the stamp speaks of."""
    try:
        announced.verify_length_and_hashes(content)
    except LengthOrHashMismatchError as error:
        raise Trouble(LibraryTrouble.MIXED, file=file) from error


def sign(signed: Kind, keys: Iterable[SigningKey], before: Metadata[Kind] | None = None) -> Metadata[Kind]:
    """The document with a signature of each key, besides those that it has `before`."""
    document = Metadata(signed, dict(before.signatures) if before else None)
    for key in keys:
        document.sign(key.signer, append=True)
    return document


def to_bytes(document: Metadata[Kind], role: str) -> bytes:
    """The bytes to keep; a Trouble where nobody could read that much."""
    content = document.to_bytes()
    if len(content) > largest(role):
        raise Trouble(LibraryTrouble.TOO_MUCH, role=role, limit=size_name(largest(role)))
    return content


def announce(content: bytes, version: int) -> MetaFile:
    """What the stamp says of a document: version, length and hash."""
    return MetaFile.from_data(version, content, ["sha256"])


def expiry(now: datetime, role: str) -> datetime:
    """Until when a document that is signed now is good."""
    return now.astimezone(UTC).replace(microsecond=0) + (ROOT_LIFETIME if role == ROOT else LIFETIME)


def is_half_spent(signed: Signed, now: datetime, role: str) -> bool:
    """Whether less than half of a document's time is left, so that it is worth renewing."""
    return signed.expires - now.astimezone(UTC) < (ROOT_LIFETIME if role == ROOT else LIFETIME) / 2


def stamp_version(old: int, now: datetime) -> int:
    """Later stamps have higher numbers even when two trainers stamp copies apart."""
    return max(old + 1, int(now.timestamp()))


def confirmed(timestamp: Timestamp) -> datetime | None:
    """The moment that the newest stamp was signed; None where another program stamped."""
    own = timestamp.unrecognized_fields.get(OWN)
    text = own.get(CONFIRMED) if isinstance(own, dict) else None
    try:
        return datetime.strptime(str(text), "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None


def confirmation(now: datetime) -> dict[str, dict[str, str]]:
    """The field of a stamp that says when it was signed."""
    return {OWN: {CONFIRMED: now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")}}
