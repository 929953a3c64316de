"""Writes down whose key signs: this device at its first signature, and after mending every device that signed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.evidence import store
from desktop_app.evidence.devices import Device, moment_of
from desktop_app.evidence.kept import KeptReceipt
from desktop_app.evidence.store import KnownDevice
from desktop_app.evidence.troubles import EvidenceTrouble
from desktop_app.kernel.trouble import Trouble
from desktop_app.storage.database import Connection

if TYPE_CHECKING:
    from desktop_app.evidence.keys import PublicKey


class Enrolling(NamedTuple):
    """Who enrols the key that signs now: the person, what the device is called, the moment as said."""

    person_id: str
    person_name: str
    device_name: str
    at: str


def enrolled(connection: Connection, key: PublicKey, asked: Enrolling) -> Device:
    """The device with that key. A key that signs for the first time is enrolled, and takes the place of the one before.

    A Trouble where the key was retired.
    """
    known = store.devices(connection)
    found = next((one.device for one in known if one.device.fingerprint == key.fingerprint), None)
    if found is None:
        _retire_the_one_before(connection, known, asked.at)
        found = _new(connection, key, asked, known)
    if found.retired_since is not None:
        raise Trouble(EvidenceTrouble.KEY_RETIRED, since=found.retired_since[:10])
    return found


def _new(connection: Connection, key: PublicKey, asked: Enrolling, known: Iterable[KnownDevice]) -> Device:
    """A code counts for one key: the one that signs first."""
    code = store.newest_enrolment_code(connection)
    taken = code in {one.device.code_sha256 for one in known}
    words = (asked.person_id, asked.person_name, asked.device_name)
    device = Device(*words, key.fingerprint, asked.at, None if taken else code)
    store.add_device(connection, KnownDevice(device, key.jwk, here=True))
    return device


def _retire_the_one_before(connection: Connection, known: Iterable[KnownDevice], at: str) -> None:
    receipts = store.kept_receipts(connection)
    for one in known:
        if one.here:
            since = _after_all(one.device.fingerprint, receipts, at)
            store.retire_device(connection, one.device.fingerprint, since)


def _after_all(fingerprint: str, receipts: Iterable[KeptReceipt], at: str) -> str:
    """The moment, or where a clock ran ahead a second after the last receipt: what was signed before stays signed."""
    latest = max((moment_of(one.at) for one in receipts if one.device == fingerprint), default=None)
    if latest is None or latest < moment_of(at):
        return at
    return (latest + timedelta(seconds=1)).isoformat(timespec="seconds")


def restore_devices(connection: Connection, device_name: str) -> None:
    """After mending: a device whose row was lost comes back from the receipts that it signed."""
    receipts = store.receipts_made_here(connection)
    known = {one.device.fingerprint for one in store.devices(connection)}
    followed = {earlier.device: later.at for earlier, later in pairwise(receipts) if earlier.device != later.device}
    for fingerprint in dict.fromkeys(one.device for one in receipts):
        if fingerprint not in known:
            since = followed.get(fingerprint)
            retired = None if since is None else _after_all(fingerprint, receipts, since)
            _restore(connection, [one for one in receipts if one.device == fingerprint], device_name, retired)


def _restore(connection: Connection, signed: Sequence[KeptReceipt], device_name: str, retired: str | None) -> None:
    first, claims = signed[0], signed[0].claims
    device = Device(*(claims.person_id, claims.person_name, device_name, first.device, first.at), retired_since=retired)
    store.add_device(connection, KnownDevice(device, first.jwk, here=True))
