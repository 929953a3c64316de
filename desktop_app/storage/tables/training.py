"""Where one stopped, what one is answering and what one jotted down: private, never leaves."""

from sqlalchemy import Column, Float, Index, Integer, Table, Text

from desktop_app.storage.tables.base import metadata

place = Table(
    "place",
    metadata,
    Column("subject", Text, primary_key=True),  # course or policy
    Column("item", Text, primary_key=True),  # lesson, quiz or clause
    Column("position", Float, nullable=False),  # share of the way down, 0 to 1
    Column("visit", Integer, nullable=False),  # grows with each visit in this profile; the highest is the last place
    Column("at", Text, nullable=False),
)

attempt = Table(
    "attempt",
    metadata,
    Column("id", Text, primary_key=True),
    Column("course_id", Text, nullable=False),
    Column("quiz_id", Text, nullable=False),
    Column("pack_sha256", Text, nullable=False),  # an attempt finishes on the version it began with
    Column("number", Integer, nullable=False),
    Column("started_at", Text, nullable=False),
    Column("finished_at", Text),
    Column("answers", Text, nullable=False),  # JSON: question id → chosen option ids
)
Index(
    "attempt_open",
    attempt.c.course_id,
    attempt.c.quiz_id,
    unique=True,
    sqlite_where=attempt.c.finished_at.is_(None),
)

jotting = Table(
    "jotting",
    metadata,
    Column("subject", Text, primary_key=True),  # course or policy
    Column("item", Text, primary_key=True),  # prompt of a lesson, or clause
    Column("kind", Text, primary_key=True),  # try | note | bookmark
    Column("text", Text, nullable=False),
    Column("at", Text, nullable=False),
)
