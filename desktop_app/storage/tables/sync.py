"""The account at the company's server, how far one is with it, and what came from there."""

from sqlalchemy import Column, Index, Integer, Table, Text

from desktop_app.storage.tables.base import metadata

sync_account = Table(
    "sync_account",
    metadata,
    Column("account_id", Text, primary_key=True),
    Column("server", Text, nullable=False),  # its address, ending with a slash
    Column("home", Text, nullable=False),  # the company's address, that statements name the person at
    Column("login", Text, nullable=False),
    Column("name", Text, nullable=False),  # as the company calls the person
    Column("roles", Text, nullable=False),  # JSON
    Column("device", Text, nullable=False),  # fingerprint of the key that spoke for this desk when it signed in
    Column("standing", Text, nullable=False),  # sync.state.AccountStanding
    Column("agreed", Text, nullable=False),  # version of the data agreement
    Column("signed_in_at", Text, nullable=False),  # local time with offset, as said
    Column("epoch", Text, nullable=False),  # of the server's database; empty: not known yet
    Column("cursor", Text, nullable=False),  # the server's own; empty: from the beginning
    Column("looked_at", Text),  # the last turn that reached its end, UTC
    Column("last_at", Text),  # the last turn, UTC
    Column("last_outcome", Text),  # code of its trouble, empty where there was none
    Column("single", Integer, nullable=False, unique=True, server_default="1"),
)

sync_stream = Table(
    "sync_stream",
    metadata,
    Column("stream", Text, primary_key=True),
    Column("n", Integer, nullable=False),  # of the newest entry that came
)

sync_log = Table(
    "sync_log",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("at", Text, nullable=False),  # UTC
    Column("what", Text, nullable=False),  # sync.state.Told
    Column("detail", Text, nullable=False),  # JSON: counts, names, codes; never what a person wrote
    sqlite_autoincrement=True,
)

badge = Table(
    "badge",
    metadata,
    Column("id", Text, primary_key=True),  # of the entry in the company's stream
    Column("body", Text, nullable=False),  # JSON as it came, the credential in it
    Column("came_at", Text, nullable=False),  # UTC
)

register_head = Table(
    "register_head",
    metadata,
    Column("receipt", Text, primary_key=True),  # its sha256
    Column("text", Text, nullable=False),  # what the company signed of its register then: it cannot be rewritten unseen
    Column("came_at", Text, nullable=False),  # UTC
)

notice = Table(
    "notice",
    metadata,
    Column("id", Text, primary_key=True),
    Column("body", Text, nullable=False),  # JSON as it came
    Column("came_at", Text, nullable=False),  # UTC
    Column("read_at", Text),
)
Index("notice_new", notice.c.read_at)
