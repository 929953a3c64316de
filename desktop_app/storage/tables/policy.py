"""Signatures, bound to one immutable text, and the other answers a person may give."""

from sqlalchemy import Column, ForeignKey, Table, Text

from desktop_app.storage.tables.base import metadata

signature = Table(
    "signature",
    metadata,
    Column("statement_id", Text, ForeignKey("statement.id"), primary_key=True),
    Column("policy_id", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("sha256", Text, nullable=False),  # of the pack
    Column("language", Text, nullable=False),  # that was read
    Column("audience", Text, nullable=False),
    Column("name", Text, nullable=False),  # as typed
    Column("at", Text, nullable=False),  # local time with offset, as said
    Column("training", Text, nullable=False),  # JSON: course id → completion statement id
    Column("confirmed", Text, nullable=False),  # JSON: the sentences that were ticked
)

policy_answer = Table(
    "policy_answer",
    metadata,
    Column("statement_id", Text, ForeignKey("statement.id"), primary_key=True),
    Column("policy_id", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("answer", Text, nullable=False),  # question | not-now | disagree
    Column("clause_id", Text),
    Column("text", Text, nullable=False),  # private until the person sends it
    Column("at", Text, nullable=False),
)
