"""Libraries that this desk follows, what it has seen of them, what they recalled, and which packs they brought."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Written out in full: this file must not change when `storage/tables` does."""
    op.create_table(
        "library",
        sa.Column("fingerprint", sa.Text, primary_key=True),
        sa.Column("company", sa.Text, nullable=False),
        sa.Column("address", sa.Text, nullable=False),
        sa.Column("least_root", sa.Integer, nullable=False),
        sa.Column("root", sa.LargeBinary, nullable=False),
        sa.Column("owner", sa.LargeBinary),
        sa.Column("setup", sa.LargeBinary),
        sa.Column("confirmed", sa.Text),
        sa.Column("confirmed_by", sa.Text, nullable=False),
        sa.Column("good_until", sa.Text),
        sa.Column("looked_at", sa.Text),
        sa.Column("followed_at", sa.Text, nullable=False),
    )
    op.create_table(
        "library_seen",
        sa.Column("fingerprint", sa.Text, primary_key=True),
        sa.Column("place", sa.Text, primary_key=True),
        sa.Column("role", sa.Text, primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("signers", sa.Text, nullable=False),
    )
    op.create_table(
        "library_recall",
        sa.Column("fingerprint", sa.Text, primary_key=True),
        sa.Column("target", sa.Text, primary_key=True),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("day", sa.Text, nullable=False),
        sa.Column("why", sa.Text, nullable=False),
    )
    op.create_table(
        "pack_origin",
        sa.Column("sha256", sa.Text, primary_key=True),
        sa.Column("fingerprint", sa.Text, nullable=False),
        sa.Column("publisher", sa.Text, nullable=False),
        sa.Column("brought_at", sa.Text, nullable=False),
    )
    op.execute("PRAGMA user_version = 4")
