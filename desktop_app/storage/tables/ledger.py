"""What the person did, append-only, and its fold."""

from sqlalchemy import Column, Float, ForeignKey, Index, Integer, String, Table, Text

from desktop_app.storage.tables.base import metadata

statement = Table(
    "statement",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    Column("id", String, nullable=False, unique=True),  # UUID made on this computer
    Column("kind", String, nullable=False),  # ledger.kinds
    Column("object", String, nullable=False),  # what it was done to
    Column("at", String, nullable=False),  # UTC, sortable
    Column("score", Float),  # share of points, 0 to 1
    Column("detail", Text),  # small JSON the fold keeps of the last one
    Column("body", Text, nullable=False),  # the exact xAPI statement
    sqlite_autoincrement=True,
)

mark = Table(
    "mark",
    metadata,
    Column("kind", String, primary_key=True),
    Column("object", String, primary_key=True),
    Column("count", Integer, nullable=False),
    Column("first_id", String, nullable=False),
    Column("first_at", String, nullable=False),
    Column("last_id", String, nullable=False),
    Column("last_at", String, nullable=False),
    Column("best", Float),
    Column("detail", Text),
)

outbox = Table(
    "outbox",
    metadata,
    Column("statement_id", String, ForeignKey("statement.id"), primary_key=True),
    Column("privacy", String, nullable=False),  # compulsory | programme
    Column("queued_at", String, nullable=False),
    Column("sent_at", String),
)
Index("outbox_waiting", outbox.c.sent_at)
