"""Whom a desk trusts: the first contact, what of an earlier look still counts, and which hour to judge by."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from tuf.api.metadata import Root, Targets

from desktop_app.kernel.comparing import fingerprint
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.anchor import Anchor
from desktop_app.packs.library.desk.known import Seen, Trust
from desktop_app.packs.library.desk.source import DeskSource
from desktop_app.packs.library.desk.troubles import DeskTrouble
from desktop_app.packs.library.documents import is_signed, parse
from desktop_app.packs.library.format import ROOT, document_at, largest

# Moved on with every release: no clock of a computer that runs this is behind it.
RELEASED = datetime(2026, 11, 1, tzinfo=UTC)
LARGEST_LEAP = timedelta(days=366)  # how far ahead a stamp's date may be and still be believed
HIGHEST_VERSION = 2**53  # beyond it, numbers are no longer the same to every program


def meet(source: DeskSource) -> tuple[str, bytes]:
    """The fingerprint and the first root of a library that nobody here has met; nothing is trusted yet."""
    file = document_at(ROOT, 1)
    try:
        content = source.read(file, largest(ROOT))
    except KeyError as error:
        raise Trouble(DeskTrouble.NO_LIBRARY, where=source.label) from error
    root = understood_root(content, file)
    if root.version != 1 or not is_signed(root, ROOT, parse(content, Root, file)):
        raise Trouble(DeskTrouble.NOT_SIGNED, where=source.label)
    return fingerprint(content), content


def begin(anchor: Anchor, first_root: bytes) -> Trust:
    """What one knows at the first contact; a Trouble where the root is not the one that was agreed on."""
    if fingerprint(first_root) != anchor.fingerprint:
        raise Trouble(DeskTrouble.OTHER_SEAL)
    return Trust(anchor.fingerprint, first_root, anchor.least_root, anchor.address)


def understood_root(content: bytes, file: str) -> Root:
    """A root from its bytes, whoever signed it."""
    try:
        return parse(content, Root, file).signed
    except Trouble as trouble:
        raise Trouble(DeskTrouble.NOT_UNDERSTOOD, file=file) from trouble


def still_counts(seen: Seen, delegator: Root | Targets, role: str) -> bool:
    """Whether a document seen before would be believed today.

    Where its keys were taken away since, its number says nothing: a thief may have counted up to keep others out.
    """
    try:
        rights = delegator.get_delegated_role(role)
    except ValueError:
        return False
    return len(seen.signers & set(rights.keyids)) >= rights.threshold


def moment(trust: Trust, root: Root, now: datetime) -> datetime:
    """The hour to judge by: a clock that is behind what is certain is not believed."""
    hour = max(now.astimezone(UTC), RELEASED)
    stamps = root.roles["timestamp"]
    certain = len(trust.confirmed_by & set(stamps.keyids)) >= stamps.threshold
    return max(hour, trust.confirmed) if trust.confirmed and certain else hour


def is_believable(confirmed: datetime | None, hour: datetime) -> bool:
    """Whether a stamp's date may be remembered; one far ahead would make everything else look expired."""
    return confirmed is not None and confirmed <= hour + LARGEST_LEAP
