"""Which packs are installed; the files lie beside the database, named by their hash."""

from sqlalchemy import Boolean, Column, Index, Integer, String, Table, Text

from desktop_app.storage.tables.base import metadata

pack = Table(
    "pack",
    metadata,
    Column("sha256", String, primary_key=True),
    Column("pack_id", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("version", String, nullable=False),
    Column("size", Integer, nullable=False),  # bytes
    Column("outline", Text, nullable=False),  # JSON: enough for Home and Learn without opening the ZIP
    Column("installed_at", String, nullable=False),
    Column("current", Boolean, nullable=False),  # one per pack_id
)
Index("pack_current", pack.c.pack_id, unique=True, sqlite_where=pack.c.current)
