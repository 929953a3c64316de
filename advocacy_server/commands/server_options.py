"""What the commands on the server itself share: its settings, its database, and its people without the wire."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from advocacy_server.settings.reading import read_administration, read_settings, settings_file

if TYPE_CHECKING:
    from argparse import Namespace

    from sqlalchemy import URL, Connection, Engine

    from advocacy_server.people.administering import Administering
    from advocacy_server.settings.model import Administration, ServerSettings

DONE, TO_MEND = 0, 1


def settings_of(given: Namespace) -> ServerSettings:
    """The settings that are meant."""
    return read_settings(settings_file(given.settings))


def administration_of(settings: ServerSettings) -> Administration:
    """The roles that may do more than serve."""
    return read_administration(settings)


def spelled(url: URL) -> str:
    """An address of a database with its password, for whoever connects."""
    return url.render_as_string(hide_password=False)


@contextmanager
def engine_at(url: URL) -> Iterator[Engine]:
    """The database, until the command is done."""
    from advocacy_server.database.engines import engine_for

    engine = engine_for(spelled(url), 1)
    try:
        yield engine
    finally:
        engine.dispose()


@contextmanager
def administering(settings: ServerSettings) -> Iterator[tuple[Connection, Administering]]:
    """The company's people, in one transaction."""
    from advocacy_server.database.engines import begin
    from advocacy_server.people.administering import Administering
    from advocacy_server.statements.streams import Streams
    from desktop_app.kernel.clock import SystemClock

    done = Administering(settings.company, SystemClock(), Streams(settings.company).copy)
    with engine_at(settings.databases.service) as engine, begin(engine) as connection:
        yield connection, done
