"""Further paths that the person took up."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Written out in full: this file must not change when `storage/tables` does."""
    op.create_table(
        "taken_path",
        sa.Column("path_id", sa.Text, primary_key=True),
        sa.Column("taken_at", sa.Text, nullable=False),
    )
    op.execute("PRAGMA user_version = 3")
