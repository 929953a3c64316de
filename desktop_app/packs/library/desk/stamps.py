"""What a stamp says of itself: a number, a day, and who signed it; and how much of that is remembered."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from tuf.api.metadata import Metadata, Timestamp

from desktop_app.kernel.comparing import fingerprint
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.client import Client
from desktop_app.packs.library.desk.known import Key, Seen, Trust
from desktop_app.packs.library.desk.lists import signers_of
from desktop_app.packs.library.desk.told import told
from desktop_app.packs.library.desk.troubles import DeskTrouble
from desktop_app.packs.library.desk.trust import HIGHEST_VERSION, is_believable, still_counts
from desktop_app.packs.library.documents import confirmed, is_signed, parse
from desktop_app.packs.library.format import SNAPSHOT, TIMESTAMP


def require_possible(stamp: bytes, label: str) -> None:
    """Refuse a stamp counted up so far that no honest one would ever be newer, before anything remembers it."""
    with told(label):
        found = Metadata[Timestamp].from_bytes(stamp).signed
        numbers = (found.version, found.snapshot_meta.version)
    if max(numbers) > HIGHEST_VERSION:
        raise Trouble(DeskTrouble.IMPOSSIBLE_NUMBER, where=label)


def require_same(stamp: bytes, client: Client, before: Trust, place: str, label: str) -> None:
    """Refuse a server's older stamp, or another one of the same number, which python-tuf's client passes over."""
    seen = before.seen.get((place, TIMESTAMP)) if place else None
    if seen and still_counts(seen, client.root, TIMESTAMP) and client.timestamp.version < seen.version:
        raise Trouble(DeskTrouble.ROLLED_BACK, where=label)
    if client.content(TIMESTAMP) != stamp:
        signed = is_signed(client.root, TIMESTAMP, parse(stamp, Timestamp, TIMESTAMP))
        raise Trouble(DeskTrouble.SAME_NUMBER if signed else DeskTrouble.NOT_SIGNED, where=label)


def seen_stamps(client: Client, place: str) -> dict[Key, Seen]:
    """What to remember of a server's stamps; copies may have parted, and their stamps tell nothing of others."""
    if not place:
        return {}
    found = ((TIMESTAMP, client.timestamp.version), (SNAPSHOT, client.snapshot.version))
    return {
        (place, role): Seen(version, fingerprint(client.content(role)), _keys(client, role)) for role, version in found
    }


def dated(trust: Trust, client: Client, hour: datetime) -> Trust:
    """With the day of the stamp, if it is the newest that may be believed; `hour` is the one to judge by."""
    day = confirmed(client.timestamp)
    if day is None or not is_believable(day, hour):
        return trust
    stamps = client.root.roles[TIMESTAMP]
    certain = len(trust.confirmed_by & set(stamps.keyids)) >= stamps.threshold
    if trust.confirmed is not None and certain and day <= trust.confirmed:
        return trust
    return replace(trust, confirmed=day, confirmed_by=_keys(client, TIMESTAMP))


def _keys(client: Client, role: str) -> frozenset[str]:
    return signers_of(client.root, role, Metadata.from_bytes(client.content(role)))
