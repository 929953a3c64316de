"""The account at the company's server, answers to what was sent, and statements that other desks made."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_ACCOUNT = ("server", "home", "login", "name", "roles", "device", "standing", "agreed", "signed_in_at")


def upgrade() -> None:
    """Written out in full: this file must not change when `storage/tables` does."""
    for name in ("desk", "came_at"):
        op.add_column("statement", sa.Column(name, sa.Text))
    for name in ("answer", "why", "offered_at", "withheld_at"):
        op.add_column("outbox", sa.Column(name, sa.Text))
    op.add_column("outbox", sa.Column("attempts", sa.Integer, nullable=False, server_default="0"))
    op.create_table(
        "sync_account",
        sa.Column("account_id", sa.Text, primary_key=True),
        *_texts(*_ACCOUNT, "epoch", "cursor"),
        *(sa.Column(name, sa.Text) for name in ("looked_at", "last_at", "last_outcome")),
        sa.Column("single", sa.Integer, nullable=False, unique=True, server_default="1"),
    )
    op.create_table(
        "sync_stream", sa.Column("stream", sa.Text, primary_key=True), sa.Column("n", sa.Integer, nullable=False)
    )
    op.create_table(
        "sync_log",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        *_texts("at", "what", "detail"),
        sqlite_autoincrement=True,
    )
    op.create_table("badge", sa.Column("id", sa.Text, primary_key=True), *_texts("body", "came_at"))
    op.create_table("register_head", sa.Column("receipt", sa.Text, primary_key=True), *_texts("text", "came_at"))
    op.create_table(
        "notice", sa.Column("id", sa.Text, primary_key=True), *_texts("body", "came_at"), sa.Column("read_at", sa.Text)
    )
    op.create_index("notice_new", "notice", ["read_at"])
    op.execute("PRAGMA user_version = 7")


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]
