"""Signatures, bound to one immutable text, and the other answers a person may give."""

from sqlalchemy import Column, ForeignKey, String, Table, Text

from desktop_app.storage.tables.base import metadata

signature = Table(
    "signature",
    metadata,
    Column("statement_id", String, ForeignKey("statement.id"), primary_key=True),
    Column("policy_id", String, nullable=False),
    Column("version", String, nullable=False),
    Column("sha256", String, nullable=False),  # of the pack
    Column("language", String, nullable=False),  # that was read
    Column("audience", String, nullable=False),
    Column("name", Text, nullable=False),  # as typed
    Column("at", String, nullable=False),  # local time with offset, as said
    Column("training", Text, nullable=False),  # JSON: course id → completion statement id
    Column("confirmed", Text, nullable=False),  # JSON: the sentences that were ticked
)

policy_answer = Table(
    "policy_answer",
    metadata,
    Column("statement_id", String, ForeignKey("statement.id"), primary_key=True),
    Column("policy_id", String, nullable=False),
    Column("version", String, nullable=False),
    Column("answer", String, nullable=False),  # question | not-now | disagree
    Column("clause_id", String),
    Column("text", Text, nullable=False),  # private until the person sends it
    Column("at", String, nullable=False),
)
