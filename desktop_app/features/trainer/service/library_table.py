"""The folders of libraries that somebody keeps or publishes in: remembered and forgotten, never touched."""

from __future__ import annotations

from datetime import UTC
from pathlib import Path

from desktop_app.features.trainer import store
from desktop_app.features.trainer.work import WorkFolder
from desktop_app.kernel.clock import Clock
from desktop_app.storage.database import Database

LIBRARY = "library"


class LibraryTable:
    """All of it runs in the db lane."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def libraries(self) -> tuple[WorkFolder, ...]:
        """The one opened last first."""
        with self._database.read() as connection:
            return store.folders(connection, LIBRARY)

    def newest(self) -> Path | None:
        """The one opened last."""
        found = self.libraries()
        return Path(found[0].folder) if found else None

    def open(self, folder: Path) -> tuple[WorkFolder, ...]:
        """Work on this one from now on."""
        at = self._clock.now().astimezone(UTC).isoformat(timespec="microseconds")
        with self._database.write() as connection:
            store.remember(connection, LIBRARY, str(folder), at)
        return self.libraries()

    def put_away(self, folder: Path) -> tuple[WorkFolder, ...]:
        """Take it off the list; the library stays as it is."""
        with self._database.write() as connection:
            store.forget(connection, LIBRARY, str(folder))
        return self.libraries()
