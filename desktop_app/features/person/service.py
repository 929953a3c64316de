"""What a person wants of their own data: everything in one file, and what would leave."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from desktop_app.features.person import store
from desktop_app.features.person.export import write_export
from desktop_app.kernel.files import private_file, sync_folder
from desktop_app.storage.database import Database
from desktop_app.storage.faults import explained
from desktop_app.sync.outbox import Waiting, waiting, waiting_count


class PersonService:
    """All of it runs in the db lane."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def waiting(self) -> tuple[Waiting, ...]:
        """What would leave, exactly."""
        with self._database.read() as connection:
            return waiting(connection)

    def waiting_count(self) -> int:
        """How many statements wait, however many."""
        with self._database.read() as connection:
            return waiting_count(connection)

    def export(self, target: Path, read_me: str) -> Path:
        """Write everything into `target`, whole or not at all; an older file of that name is replaced."""
        temporary = target.with_name(f".{target.name}.part")
        with explained(str(target.parent)):
            try:
                with self._database.read() as connection, private_file(temporary) as stream:
                    write_export(stream, read_me, store.statements(connection), store.sheets(connection))
                temporary.replace(target)
                sync_folder(target.parent)
            except BaseException:
                temporary.unlink(missing_ok=True)
                raise
        return target


def export_name(now: datetime) -> str:
    """The name offered for an export."""
    return f"Portavoce {now:%Y-%m-%d}.zip"
