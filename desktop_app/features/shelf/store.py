"""The slice's only SQL: what is on the shelf, who needs it, and taking it off."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from desktop_app.features.shelf.inventory import Copy
from desktop_app.packs.chosen import choose_anew, recalled_hashes
from desktop_app.packs.company import Company
from desktop_app.packs.company_record import from_record
from desktop_app.packs.library.records import Withdrawal
from desktop_app.packs.texts import Texts
from desktop_app.storage.tables.desk import company as companies
from desktop_app.storage.tables.libraries import library, library_recall, pack_origin
from desktop_app.storage.tables.policy import signature
from desktop_app.storage.tables.shelf import pack
from desktop_app.storage.tables.training import attempt

Row = Mapping[str, Any]


def company_of(connection: Connection) -> Company | None:
    """The company of this desk."""
    record = connection.execute(select(companies.c.body)).scalar_one_or_none()
    return None if record is None else from_record(record)


def copies(connection: Connection) -> tuple[Copy, ...]:
    """Every version on the shelf."""
    origin = (pack_origin.c.publisher, pack_origin.c.brought_at, library.c.company.label("library"))
    wanted = (
        select(pack, *origin)
        .outerjoin(pack_origin, pack_origin.c.sha256 == pack.c.sha256)
        .outerjoin(library, library.c.fingerprint == pack_origin.c.fingerprint)
    )
    counted, told = recalled_hashes(connection), connection.execute(select(library_recall)).all()
    recalls = {row.sha256: Withdrawal(row.day, row.why) for row in told if row.sha256 in counted}
    begun = set(connection.scalars(select(attempt.c.pack_sha256).where(attempt.c.finished_at.is_(None))))
    signed = set(connection.scalars(select(signature.c.sha256)))
    return tuple(_copy(dict(row), recalls, begun, signed) for row in connection.execute(wanted).mappings())


def _copy(row: Row, recalls: Mapping[str, Withdrawal], begun: set[str], signed: set[str]) -> Copy:
    sha256, outline = row["sha256"], json.loads(row["outline"])
    return Copy(
        sha256=sha256,
        pack_id=row["pack_id"],
        kind=row["kind"],
        version=row["version"],
        title=Texts(outline.get("title")),
        size=row["size"],
        current=bool(row["current"]),
        came=row["installed_at"],
        publisher=row["publisher"] or "",
        library=row["library"] or "",
        changes=Texts(outline.get("changes")),
        withdrawn=recalls.get(sha256),
        attempt=sha256 in begun,
        signed=sha256 in signed,
    )


def take_off(connection: Connection, sha256: str) -> Row | None:
    """Forget that a version is here; its row as it was, None where there was none."""
    row = connection.execute(select(pack).where(pack.c.sha256 == sha256)).mappings().first()
    if row is not None:
        connection.execute(delete(pack).where(pack.c.sha256 == sha256))
        choose_anew(connection, recalled_hashes(connection), row["pack_id"])
    return dict(row) if row is not None else None


def put_back(connection: Connection, row: Row) -> None:
    """Undo that, unless the version has come again meanwhile."""
    connection.execute(insert(pack).prefix_with("OR IGNORE").values({**row, "current": False}))
    choose_anew(connection, recalled_hashes(connection), row["pack_id"])


def once_here(connection: Connection) -> frozenset[str]:
    """The sha256 of everything that libraries ever brought."""
    return frozenset(connection.scalars(select(pack_origin.c.sha256)))


def is_here(connection: Connection, sha256: str) -> bool:
    """Whether a row speaks of that version."""
    return connection.execute(select(pack.c.sha256).where(pack.c.sha256 == sha256)).first() is not None
