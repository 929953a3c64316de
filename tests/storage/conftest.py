"""A real database in a real folder, with somebody sitting at the desk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import insert

from desktop_app.ledger.journal import Journal
from desktop_app.storage.database import Database
from desktop_app.storage.opening import open_database
from desktop_app.storage.tables.desk import company, person
from tests.fakes.clock import FixedClock


def seat_somebody(database: Database, programme: bool = True) -> None:
    """Giulia Ferraro joins Aurora Example."""
    with database.write() as connection:
        connection.execute(insert(person).values(id="8f0e0a52-0000-4000-8000-000000000001", name="Giulia Ferraro"))
        connection.execute(
            insert(company).values(
                id="example.aurora",
                name="Aurora Example S.p.A.",
                home="https://aurora.example/",
                body="{}",
                programme=programme,
                example=True,
                joined_at="2026-11-02T09:00:00+01:00",
            )
        )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profilo di Łucja" / "portavoce.db"


@pytest.fixture
def database(path: Path, clock: FixedClock) -> Iterator[Database]:
    opened = open_database(path, clock.now()).database
    seat_somebody(opened)
    yield opened
    opened.close()


@pytest.fixture
def journal(clock: FixedClock) -> Journal:
    return Journal(clock)
