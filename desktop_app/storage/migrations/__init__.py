"""Alembic's scripts, numbered; each sets PRAGMA user_version to its number."""
