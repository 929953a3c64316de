"""Whose desk this is: the person and the company they joined, one row each; and the further paths they took up."""

from sqlalchemy import Boolean, Column, Integer, Table, Text

from desktop_app.storage.tables.base import metadata

person = Table(
    "person",
    metadata,
    Column("id", Text, primary_key=True),  # a UUID made here; the only name statements carry
    Column("name", Text, nullable=False),
    Column("audience", Text, nullable=False, server_default="employee"),
)

company = Table(
    "company",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("home", Text, nullable=False),  # address statements name the person at
    Column("body", Text, nullable=False),  # the company set-up as it was read, JSON
    Column("programme", Boolean, nullable=False),  # may programme-class statements leave?
    Column("example", Boolean, nullable=False),
    Column("joined_at", Text, nullable=False),
    Column("single", Integer, nullable=False, unique=True, server_default="1"),
)

taken_path = Table(
    "taken_path",
    metadata,
    Column("path_id", Text, primary_key=True),  # of a further path of the company; private, never leaves
    Column("taken_at", Text, nullable=False),  # local time with its offset: its days count from here
)
