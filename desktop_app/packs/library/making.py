"""Makes a library: the company seal, its spare on paper, the company's set-up, and nobody to publish yet."""

from __future__ import annotations

import hashlib
from datetime import datetime
from pathlib import Path

from tuf.api.metadata import Delegations, Root, Snapshot, TargetFile, Targets, Timestamp

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.company_reading import parse_company
from desktop_app.packs.library.documents import announce, confirmation, expiry, sign, stamp_version, to_bytes
from desktop_app.packs.library.draft import add_key
from desktop_app.packs.library.files import laid_out, put_file
from desktop_app.packs.library.format import (
    COMPANY_TARGET,
    FORMAT,
    OWN,
    OWNER,
    ROOT,
    SNAPSHOT,
    TIMESTAMP,
    TOP_ROLES,
    document_at,
    stored_at,
)
from desktop_app.packs.library.keys import SigningKey
from desktop_app.packs.library.troubles import LibraryTrouble
from desktop_app.storage.faults import explained


def make_library(folder: Path, company: bytes, seal: SigningKey, paper: SigningKey, now: datetime) -> None:
    """A new library with a company and nobody to publish yet, whole or not at all.

    `seal` signs from now on, `paper` is its spare. PackRefused where the company's file is wrong, a Trouble where
    the folder holds something already.
    """
    parse_company(company)
    require_free(folder)
    with explained(str(folder)), laid_out(folder.resolve()) as fresh:
        _lay_out(fresh, company, seal, paper, now)
        if folder.is_dir():
            folder.resolve().rmdir()


def require_free(folder: Path) -> None:
    """Refuse a folder in which something lies already."""
    with explained(str(folder)):
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise Trouble(LibraryTrouble.NOT_EMPTY, where=str(folder))


def first_root(seal: SigningKey, paper: SigningKey, expires: datetime) -> bytes:
    """What every desk begins with: the seal may sign all there is, its spare only another such document."""
    root = Root(expires=expires, unrecognized_fields={OWN: {"format": FORMAT}})
    add_key(root, seal.public, TOP_ROLES)
    add_key(root, paper.public, [ROOT])
    return to_bytes(sign(root, [seal, paper]), ROOT)


def _lay_out(folder: Path, company: bytes, seal: SigningKey, paper: SigningKey, now: datetime) -> None:
    owner = Targets(expires=expiry(now, OWNER), targets={}, delegations=Delegations({}, {}))
    owner.targets[COMPANY_TARGET] = TargetFile.from_data(COMPANY_TARGET, company, ["sha256"])
    put_file(folder / stored_at(COMPANY_TARGET, hashlib.sha256(company).hexdigest()), company)
    first = to_bytes(sign(owner, [seal]), OWNER)
    snapshot = Snapshot(
        version=stamp_version(0, now), expires=expiry(now, SNAPSHOT), meta={f"{OWNER}.json": announce(first, 1)}
    )
    second = to_bytes(sign(snapshot, [seal]), SNAPSHOT)
    timestamp = Timestamp(
        version=stamp_version(0, now),
        expires=expiry(now, TIMESTAMP),
        snapshot_meta=announce(second, snapshot.version),
        unrecognized_fields=confirmation(now),
    )
    put_file(folder / document_at(ROOT, 1), first_root(seal, paper, expiry(now, ROOT)))
    put_file(folder / document_at(OWNER, 1), first)
    put_file(folder / document_at(SNAPSHOT, snapshot.version), second)
    put_file(folder / document_at(TIMESTAMP, 0), to_bytes(sign(timestamp, [seal]), TIMESTAMP))
