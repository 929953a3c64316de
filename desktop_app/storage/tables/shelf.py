"""Which packs are installed; the files lie beside the database, named by their hash."""

from sqlalchemy import Boolean, Column, Index, Integer, Table, Text

from desktop_app.storage.tables.base import metadata

pack = Table(
    "pack",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("pack_id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("size", Integer, nullable=False),  # bytes
    Column("outline", Text, nullable=False),  # JSON: enough for Home and Learn without opening the ZIP
    Column("installed_at", Text, nullable=False),
    Column("current", Boolean, nullable=False),  # one per pack_id
)
Index("pack_current", pack.c.pack_id, unique=True, sqlite_where=pack.c.current)

told_version = Table(
    "told_version",
    metadata,
    Column("pack_id", Text, primary_key=True),
    Column("version", Text, nullable=False),  # the newest of whose changes the person was told
)
