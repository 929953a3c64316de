"""The first tables: person, company, shelf, ledger with its fold and outbox, places, attempts, signatures."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

APPEND_ONLY = ("statement", "signature", "policy_answer")


def upgrade() -> None:
    """Written out in full: this file must not change when `storage/tables` does."""
    _desk()
    _shelf()
    _ledger()
    _training()
    _policy()
    _protect()
    op.execute("PRAGMA user_version = 1")


def _text(name: str, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=nullable)


def _key(name: str, *constraints: sa.ForeignKey) -> sa.Column[str]:
    return sa.Column(name, sa.Text, *constraints, primary_key=True)


def _desk() -> None:
    op.create_table(
        "person",
        _key("id"),
        _text("name"),
        sa.Column("audience", sa.Text, nullable=False, server_default="employee"),
    )
    op.create_table(
        "company",
        _key("id"),
        _text("name"),
        _text("body"),
        sa.Column("programme", sa.Boolean, nullable=False),
        sa.Column("example", sa.Boolean, nullable=False),
        _text("home"),
        _text("joined_at"),
        sa.Column("single", sa.Integer, nullable=False, unique=True, server_default="1"),
    )


def _shelf() -> None:
    op.create_table(
        "pack",
        _key("sha256"),
        _text("pack_id"),
        _text("kind"),
        _text("version"),
        sa.Column("size", sa.Integer, nullable=False),
        _text("outline"),
        _text("installed_at"),
        sa.Column("current", sa.Boolean, nullable=False),
    )
    op.create_index("pack_current", "pack", ["pack_id"], unique=True, sqlite_where=sa.text("current"))


def _ledger() -> None:
    op.create_table(
        "statement",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        _text("kind"),
        _text("object"),
        _text("at"),
        sa.Column("score", sa.Float),
        _text("detail", nullable=True),
        _text("body"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "mark",
        _key("kind"),
        _key("object"),
        sa.Column("count", sa.Integer, nullable=False),
        *(_text(name) for name in ("first_id", "first_at", "last_id", "last_at")),
        sa.Column("best", sa.Float),
        _text("detail", nullable=True),
    )
    op.create_table(
        "outbox",
        _key("statement_id", sa.ForeignKey("statement.id")),
        _text("privacy"),
        _text("queued_at"),
        _text("sent_at", nullable=True),
    )
    op.create_index("outbox_waiting", "outbox", ["sent_at"])


def _training() -> None:
    op.create_table(
        "place",
        _key("subject"),
        _key("item"),
        sa.Column("position", sa.Float, nullable=False),
        sa.Column("visit", sa.Integer, nullable=False),
        _text("at"),
    )
    op.create_table(
        "attempt",
        _key("id"),
        _text("course_id"),
        _text("quiz_id"),
        _text("pack_sha256"),
        sa.Column("number", sa.Integer, nullable=False),
        _text("started_at"),
        _text("finished_at", nullable=True),
        _text("answers"),
    )
    op.create_index(
        "attempt_open",
        "attempt",
        ["course_id", "quiz_id"],
        unique=True,
        sqlite_where=sa.text("finished_at IS NULL"),
    )


def _policy() -> None:
    names = ("policy_id", "version", "sha256", "language", "audience", "name", "at", "training", "confirmed")
    op.create_table("signature", _key("statement_id", sa.ForeignKey("statement.id")), *(_text(name) for name in names))
    op.create_table(
        "policy_answer",
        _key("statement_id", sa.ForeignKey("statement.id")),
        *(_text(name) for name in ("policy_id", "version", "answer")),
        _text("clause_id", nullable=True),
        _text("text"),
        _text("at"),
    )


def _protect() -> None:
    """Evidence is never edited: the file itself refuses, whatever a later version of the code tries."""
    for table in APPEND_ONLY:
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )
