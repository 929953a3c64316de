"""People: accounts, desks, tokens, invitations, agreements, and how often somebody tried."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Written out in full: this file must not change when the rest does."""
    _accounts()
    _ways_in()
    op.create_table(
        "agreed",
        _text("account"),
        _text("version"),
        sa.Column("programme", sa.Boolean, nullable=False),
        _text("at"),
        sa.PrimaryKeyConstraint("account", "at"),
    )
    op.create_table(
        "tried",
        sa.Column("what", sa.Text, primary_key=True),
        _text("since"),
        sa.Column("count", sa.Integer, nullable=False),
    )


def _accounts() -> None:
    op.create_table(
        "account",
        sa.Column("account", sa.Text, primary_key=True),
        *map(_text, ("company", "login", "folded", "name", "roles", "made_at")),
        *map(_maybe, ("password", "audience", "closed_at", "merged_into")),
        sa.UniqueConstraint("company", "folded", name="account_login"),
    )
    op.create_table(
        "person", *map(_text, ("company", "person_id", "account")), sa.PrimaryKeyConstraint("company", "person_id")
    )
    op.create_index("person_account", "person", ["account"])
    op.create_table(
        "device",
        sa.Column("fingerprint", sa.Text, primary_key=True),
        *map(_text, ("account", "person_id", "name", "jwk", "enrolled_at")),
        *map(_maybe, ("last_used", "retired_since")),
    )
    op.create_index("device_account", "device", ["account"])


def _ways_in() -> None:
    op.create_table(
        "token",
        sa.Column("sha256", sa.Text, primary_key=True),
        *map(_text, ("account", "fingerprint", "made_at")),
        *map(_maybe, ("last_used", "revoked_at")),
    )
    op.create_index("token_device", "token", ["account", "fingerprint"])
    op.create_table(
        "invitation",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("sha256", sa.Text, nullable=False, unique=True),
        *map(_text, ("company", "account", "made_by", "made_at", "ends_at")),
        *map(_maybe, ("used_at", "used_by", "withdrawn_at")),
    )
    op.create_index("invitation_account", "invitation", ["account"])


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _maybe(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text)
