"""Where those who write courses and keep libraries have their folders: nothing of them is copied."""

from sqlalchemy import Column, Table, Text

from desktop_app.storage.tables.base import metadata

work_folder = Table(
    "work_folder",
    metadata,
    Column("kind", Text, primary_key=True),  # pack | library
    Column("folder", Text, primary_key=True),
    Column("opened_at", Text, nullable=False),  # UTC; the newest is the one that is open
)
