"""Badges that the company issued: one for each account and course."""

from sqlalchemy import Text, column, table

badge = table(
    "badge",
    column("id", Text),
    column("account", Text),
    column("course", Text),
    column("version", Text),
    column("credential", Text),  # the signed badge
    column("issued_at", Text),
    column("revoked_at", Text),
    column("revoked_why", Text),
)
