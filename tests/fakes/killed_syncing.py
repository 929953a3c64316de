"""A process that syncs until it is killed: its server lies in a file, so that it outlives the desk."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from desktop_app.kernel.clock import SystemClock
from desktop_app.packs.library.desk.source import Pause
from desktop_app.sync.client import Answer, Asked
from tests.fakes.desk import house_of
from tests.fakes.sync_desk import SyncingDesk
from tests.fakes.sync_server import ADDRESS, FakeServer


class ServerInAFile:
    """What it stored is on the disk before it answers; it dies with its desk, before or after an answer."""

    def __init__(self, file: Path, home: str, dies_at: int) -> None:
        self.address = ADDRESS
        self._file = file
        self._left = dies_at
        self.server = FakeServer(home)
        if file.exists():
            kept = json.loads(file.read_text("utf-8"))
            self.server.epoch, self.server.tokens = kept["epoch"], kept["tokens"]
            self.server.entries = [tuple(entry) for entry in kept["entries"]]
            self.server.persons = set(kept["persons"])

    def ask(self, asked: Asked, pause: Pause) -> Answer:
        pause()
        self._count()
        answer = self.server.answer(asked)
        self.keep()
        self._count()
        return answer

    def keep(self) -> None:
        one = self.server
        kept = {"epoch": one.epoch, "tokens": one.tokens, "entries": one.entries, "persons": sorted(one.persons)}
        part = self._file.with_suffix(".part")
        part.write_text(json.dumps(kept), "utf-8")
        part.replace(self._file)

    def close(self) -> None:
        """Nothing is open."""

    def _count(self) -> None:
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), 9)


def main() -> None:
    """Profile, file of the server, how many steps to live."""
    profile, file, home, steps = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
    with house_of(profile, SystemClock()) as house:
        outcome = SyncingDesk(house, ServerInAFile(file, home, steps), SystemClock()).turn()
    print(json.dumps({"whole": outcome.whole}))


if __name__ == "__main__":
    main()
