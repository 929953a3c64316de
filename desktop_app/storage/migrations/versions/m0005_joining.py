"""Where libraries were found, which one speaks for the company, which changes were told, where trainers work."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Written out in full: this file must not change when `storage/tables` does."""
    _make("library_place", keys=("fingerprint", "place"), values=("looked_at",))
    _make("membership", keys=("company_id",), values=("fingerprint",))
    _make("told_version", keys=("pack_id",), values=("version",))
    _make("work_folder", keys=("kind", "folder"), values=("opened_at",))
    op.execute("PRAGMA user_version = 5")


def _make(table: str, keys: tuple[str, ...], values: tuple[str, ...]) -> None:
    """A table of texts, none of them empty."""
    op.create_table(
        table,
        *(sa.Column(name, sa.Text, primary_key=True) for name in keys),
        *(sa.Column(name, sa.Text, nullable=False) for name in values),
    )
