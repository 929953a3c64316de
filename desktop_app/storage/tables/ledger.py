"""What the person did, append-only, and its fold."""

from sqlalchemy import Column, Float, ForeignKey, Index, Integer, Table, Text

from desktop_app.storage.tables.base import metadata

statement = Table(
    "statement",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    Column("id", Text, nullable=False, unique=True),  # UUID made on this computer
    Column("kind", Text, nullable=False),  # ledger.kinds
    Column("object", Text, nullable=False),  # what it was done to
    Column("at", Text, nullable=False),  # UTC, sortable
    Column("score", Float),  # share of points, 0 to 1
    Column("detail", Text),  # small JSON the fold keeps of the last one
    Column("body", Text, nullable=False),  # the exact xAPI statement
    Column("desk", Text),  # its author's id, where it came back from the server; empty where it was made here
    Column("came_at", Text),  # UTC
    sqlite_autoincrement=True,
)

mark = Table(
    "mark",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("object", Text, primary_key=True),
    Column("count", Integer, nullable=False),
    Column("first_id", Text, nullable=False),
    Column("first_at", Text, nullable=False),
    Column("last_id", Text, nullable=False),
    Column("last_at", Text, nullable=False),
    Column("best", Float),
    Column("detail", Text),
)

outbox = Table(
    "outbox",
    metadata,
    Column("statement_id", Text, ForeignKey("statement.id"), primary_key=True),
    Column("privacy", Text, nullable=False),  # compulsory | programme
    Column("queued_at", Text, nullable=False),
    Column("sent_at", Text),  # UTC: when the server answered it
    Column("answer", Text),  # stored | present | refused
    Column("why", Text),  # code of the refusal
    Column("offered_at", Text),  # UTC: when it last left; without an answer nobody knows whether it arrived
    Column("withheld_at", Text),  # UTC: since when the person keeps it back; programme class only
    Column("attempts", Integer, nullable=False, server_default="0"),
)
Index("outbox_waiting", outbox.c.sent_at)
