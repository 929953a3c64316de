"""Devices whose keys sign, receipts of what was signed, the company's word under them."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_RECEIPT = ("text", "policy_id", "version", "audience", "language", "device", "at")


def upgrade() -> None:
    """Written out in full: this file must not change when `storage/tables` does."""
    op.create_table(
        "device",
        sa.Column("fingerprint", sa.Text, primary_key=True),
        *_texts("person_id", "person_name", "device_name", "enrolled_at"),
        sa.Column("code_sha256", sa.Text),
        sa.Column("retired_since", sa.Text),
        *_texts("jwk"),
        sa.Column("here", sa.Boolean, nullable=False),
    )
    op.create_table(
        "enrolment_code",
        sa.Column("code_sha256", sa.Text, primary_key=True),
        *_texts("company_id", "came_at"),
    )
    op.create_table(
        "receipt",
        sa.Column("statement_id", sa.Text, sa.ForeignKey("statement.id"), primary_key=True),
        sa.Column("sha256", sa.Text, nullable=False, unique=True),
        *_texts(*_RECEIPT),
    )
    op.create_table(
        "countersignature",
        sa.Column("sha256", sa.Text, primary_key=True),
        *_texts("receipt", "text"),
    )
    op.execute("PRAGMA user_version = 6")


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]
