"""Ways to the database: PostgreSQL for companies, one SQLite file for the embedded demo."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoneFree

POSTGRES, SQLITE = "postgresql", "sqlite"
_RECYCLED = 600  # seconds; after a migration plans that were prepared before it would fail
_WAIT = 10  # seconds, for a connection and for the way there


class Away(Exception):
    """The database cannot be reached now, has no connection free, or took too long: asking again makes sense."""


def engine_for(url: str, connections: int = 10, seconds: float = 30.0) -> Engine:
    """The database behind an address. `seconds` is how long one statement, or an idle transaction, may take."""
    if url.startswith(SQLITE):
        return _embedded(url)
    for spelled in ("postgresql://", "postgres://"):
        url = url.replace(spelled, "postgresql+psycopg://", 1) if url.startswith(spelled) else url
    milliseconds = round(seconds * 1000)
    options = f"-c statement_timeout={milliseconds} -c idle_in_transaction_session_timeout={milliseconds}"
    return create_engine(
        url,
        pool_size=connections,
        max_overflow=0,
        pool_timeout=_WAIT,
        pool_recycle=_RECYCLED,
        connect_args={"options": options, "connect_timeout": _WAIT, "application_name": "portavoce"},
    )


@contextmanager
def begin(engine: Engine) -> Iterator[Connection]:
    """A transaction; Away where the database does not answer."""
    try:
        with engine.begin() as connection:
            yield connection
    except (OperationalError, InterfaceError, NoneFree) as error:
        raise Away from error


def _embedded(url: str) -> Engine:
    engine = create_engine(url, connect_args={"timeout": _WAIT})
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _take_the_lock)
    return engine


def _set_up(opened: Any, _record: object) -> None:
    opened.isolation_level = None  # the driver would begin late, and not before a change of a table
    for pragma in ("journal_mode = wal", "synchronous = full", "foreign_keys = on"):
        opened.execute(f"pragma {pragma}")


def _take_the_lock(connection: Connection) -> None:
    """One writer at a time, from the beginning: a lock that is taken later can fail."""
    connection.exec_driver_sql("begin immediate")
