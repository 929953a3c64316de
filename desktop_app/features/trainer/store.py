"""Keeps which folders a trainer or an owner works on; what is in them is never copied."""

from __future__ import annotations

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from desktop_app.features.trainer.work import WorkFolder
from desktop_app.storage.tables.trainer import work_folder


def folders(connection: Connection, kind: str) -> tuple[WorkFolder, ...]:
    """The folders of a kind (pack or library), the one opened last first."""
    query = select(work_folder.c.folder, work_folder.c.opened_at).where(work_folder.c.kind == kind)
    rows = connection.execute(query.order_by(work_folder.c.opened_at.desc(), work_folder.c.folder))
    return tuple(WorkFolder(row.folder, row.opened_at) for row in rows)


def remember(connection: Connection, kind: str, folder: str, at: str) -> None:
    """Keep a folder, or that it was opened again."""
    row = insert(work_folder).values(kind=kind, folder=folder, opened_at=at)
    again = row.on_conflict_do_update(index_elements=["kind", "folder"], set_={"opened_at": row.excluded.opened_at})
    connection.execute(again)


def forget(connection: Connection, kind: str, folder: str) -> None:
    """Take a folder off the list; the folder itself stays as it is."""
    connection.execute(delete(work_folder).where(work_folder.c.kind == kind, work_folder.c.folder == folder))
