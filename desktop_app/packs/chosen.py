"""Which version of a pack is in use: the highest that was not taken back; and what is told of those that were."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, select, update

from desktop_app.packs.version import precedence
from desktop_app.storage.tables.libraries import library, library_recall, pack_origin
from desktop_app.storage.tables.shelf import pack

Row = Mapping[str, Any]


def choose_anew(connection: Connection, recalled: Collection[str], pack_id: str | None = None) -> tuple[str, ...]:
    """Put what is to be used in use, for one pack or for all; the ids of those for which that is another one now."""
    wanted = select(pack.c.pack_id, pack.c.version, pack.c.sha256, pack.c.current).order_by(pack.c.pack_id)
    if pack_id is not None:
        wanted = wanted.where(pack.c.pack_id == pack_id)
    rows: Sequence[Row] = [dict(row) for row in connection.execute(wanted).mappings()]
    by_pack = [list(versions) for _, versions in groupby(rows, key=lambda row: row["pack_id"])]
    return tuple(versions[0]["pack_id"] for versions in by_pack if _choose(connection, versions, recalled))


def recalled_hashes(connection: Connection) -> frozenset[str]:
    """What libraries took back, by sha256; of a pack that one of them brought, no other has a say."""
    brought = pack_origin.c.sha256 == library_recall.c.sha256
    theirs = pack_origin.c.fingerprint.is_(None) | (pack_origin.c.fingerprint == library_recall.c.fingerprint)
    wanted = select(library_recall.c.sha256).outerjoin(pack_origin, brought).where(theirs)
    return frozenset(connection.scalars(wanted))


def withdrawn_versions(connection: Connection, pack_id: str) -> list[Row]:
    """The versions of a pack on the shelf that were taken back, the newest first: by which company, since when, why."""
    told = (library_recall.c.day, library_recall.c.why, library.c.company.label("by"))
    wanted = (
        select(pack.c.version, pack.c.sha256, pack.c.current, *told)
        .join(library_recall, library_recall.c.sha256 == pack.c.sha256)
        .outerjoin(library, library.c.fingerprint == library_recall.c.fingerprint)
        .outerjoin(pack_origin, pack_origin.c.sha256 == pack.c.sha256)
        .where(pack.c.pack_id == pack_id, pack.c.sha256.in_(recalled_hashes(connection)))
        .order_by(library_recall.c.fingerprint != pack_origin.c.fingerprint)  # who brought it speaks first
    )
    rows = [dict(row) for row in connection.execute(wanted).mappings()]
    return sorted(rows, key=lambda row: precedence(row["version"]), reverse=True)


def _choose(connection: Connection, versions: Sequence[Row], recalled: Collection[str]) -> bool:
    """Among the versions of one pack; whether that changed anything."""
    standing = [row for row in versions if row["sha256"] not in recalled]
    chosen = max(standing or versions, key=lambda row: precedence(row["version"]))
    if chosen["current"]:
        return False
    connection.execute(update(pack).where(pack.c.pack_id == chosen["pack_id"]).values(current=False))
    connection.execute(update(pack).where(pack.c.sha256 == chosen["sha256"]).values(current=True))
    return True
