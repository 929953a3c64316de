"""The one way to the person's database: short read and write transactions that are durable when they end."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event

from desktop_app.storage.address import untouched
from desktop_app.storage.faults import explained

__all__ = ["Connection", "Database"]  # services name a transaction without knowing SQLAlchemy

BUSY_MILLISECONDS = 5000  # a command line beside the app waits this long for its turn


class Database:
    """SQLite in WAL with synchronous=FULL: a transaction that has ended survives a power cut.

    Use from one thread at a time (the db lane). Statements' values never reach a log.
    With `to_read` the file is not changed in any way, not even by opening it.
    """

    def __init__(self, path: Path, to_read: bool = False) -> None:
        self.path = path
        self._engine = _reading_engine(path) if to_read else _engine(path)

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One transaction that is taken at once (BEGIN IMMEDIATE) and committed durably, or not at all."""
        with explained(str(self.path)), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent view; takes no lock that a writer would wait for."""
        reading = self._engine.execution_options(portavoce_reading=True)
        with explained(str(self.path)), reading.connect() as connection:
            yield connection

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()


def _engine(path: Path) -> Engine:
    # not as text: in a folder's name, ? and # would begin something else
    engine = create_engine(URL.create("sqlite", database=str(path)), hide_parameters=True, pool_size=1, max_overflow=2)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _reading_engine(path: Path) -> Engine:
    address, _, query = untouched(path).partition("?")
    options = {"uri": "true", **dict(pair.split("=") for pair in query.split("&"))}
    engine = create_engine(URL.create("sqlite", database=address, query=options), hide_parameters=True)
    event.listen(engine, "connect", _prepare_to_read)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare_to_read(dbapi_connection: Any, _record: object) -> None:
    dbapi_connection.isolation_level = None


def _prepare(dbapi_connection: Any, _record: object) -> None:
    dbapi_connection.isolation_level = None  # transactions are begun by _begin, not guessed by the driver
    for pragma in (
        f"busy_timeout = {BUSY_MILLISECONDS}",
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
    ):
        dbapi_connection.execute(f"PRAGMA {pragma}").close()


def _begin(connection: Connection) -> None:
    reading = connection.get_execution_options().get("portavoce_reading", False)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")
