"""The number of the newest schema, readable without importing SQLAlchemy."""

DATABASE_NAME = "portavoce.db"
LATEST = 1  # = the newest migration's number, kept in the file as PRAGMA user_version
