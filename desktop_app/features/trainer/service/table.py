"""The folders on a trainer's table: brought, put away, never touched."""

from __future__ import annotations

import os
from datetime import UTC
from pathlib import Path

from desktop_app.features.trainer import store
from desktop_app.features.trainer.work import WorkFolder
from desktop_app.kernel.clock import Clock
from desktop_app.storage.database import Database

PACK = "pack"


class TableService:
    """All of it runs in the db lane. Folders are named by their whole path."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def packs(self) -> tuple[WorkFolder, ...]:
        """The folders of packs, the one opened last first."""
        with self._database.read() as connection:
            return store.folders(connection, PACK)

    def open(self, folder: Path) -> str:
        """Work on this one from now on; its name on the table."""
        name = os.path.abspath(folder)  # noqa: PTH100 - resolve() would follow links, which the trainer may have put
        with self._database.write() as connection:
            store.remember(connection, PACK, name, self._clock.now().astimezone(UTC).isoformat(timespec="microseconds"))
        return name

    def put_away(self, folder: str) -> None:
        """Take it off the table."""
        with self._database.write() as connection:
            store.forget(connection, PACK, folder)

    def bring_back(self, folder: WorkFolder) -> None:
        """As it lay there before it was put away."""
        with self._database.write() as connection:
            store.remember(connection, PACK, folder.folder, folder.opened_at)
