"""The roles of a PostgreSQL database: the owner migrates, the service serves, retention erases; none may do more."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, text

Grants = Callable[[str, str], Iterator[str]]
_LOGIN = "login nosuperuser nocreatedb nocreaterole noreplication"
_EXISTS = text("select 1 from pg_roles where rolname = :name")


@dataclass(frozen=True)
class Role:
    """One role; without a password the server's own way of knowing who connects (peer, certificate) has to do."""

    name: str
    password: str | None = None


def make_roles(connection: Connection, roles: Iterable[Role]) -> None:
    """Make those that are missing; who exists already gets the password, if one is said. For an administrator."""
    for role in roles:
        name = quoted(connection, role.name)
        if connection.execute(_EXISTS, {"name": role.name}).first() is None:
            connection.exec_driver_sql(f"create role {name} {_LOGIN}")
        if role.password is not None:
            connection.exec_driver_sql(f"alter role {name} password '{_hashed(connection, role)}'")


def grant(connection: Connection, service: str, retention: str, rooms: Iterable[Grants]) -> None:
    """Let the roles do what each room says, and nobody else anything; for the owner, after migrating."""
    connection.exec_driver_sql("revoke create on schema public from public")
    names = (quoted(connection, service), quoted(connection, retention))
    for room in rooms:
        for statement in room(*names):
            connection.exec_driver_sql(statement)


def quoted(connection: Connection, name: str) -> str:
    """A name as SQL wants it."""
    return connection.dialect.identifier_preparer.quote_identifier(name)


def _hashed(connection: Connection, role: Role) -> str:
    """Hashed here: the password itself would stand in the database's log."""
    driver: Any = connection.connection.driver_connection
    password = (role.password or "").encode()
    return bytes(driver.pgconn.encrypt_password(password, role.name.encode(), b"scram-sha-256")).decode()
