"""The epoch of a database: desks that meet another one know that a backup was restored."""

from __future__ import annotations

from sqlalchemy import Connection, select, update

from advocacy_server.database.tables.streams import server

_EPOCH = select(server.c.epoch)
_FRESH = {
    "postgresql": "select gen_random_uuid()::text",
    "sqlite": "select lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) "
    "|| '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))",
}


def epoch(connection: Connection) -> str:
    """The one that holds."""
    return str(connection.execute(_EPOCH).scalar_one())


def renew_epoch(connection: Connection) -> str:
    """Begin another: the last step of restoring a backup, for the owner. Desks then offer again what it lost."""
    fresh = str(connection.exec_driver_sql(_FRESH[connection.dialect.name]).scalar_one())
    connection.execute(update(server).values(epoch=fresh))
    return fresh
