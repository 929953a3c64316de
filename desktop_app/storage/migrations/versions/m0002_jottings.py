"""Private notes beside lessons and clauses."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Written out in full: this file must not change when `storage/tables` does."""
    op.create_table(
        "jotting",
        *(sa.Column(name, sa.Text, primary_key=True) for name in ("subject", "item", "kind")),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("text", "at")),
    )
    op.execute("PRAGMA user_version = 2")
