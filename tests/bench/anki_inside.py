"""Runs in Anki's own Python: its server and two of its collections, 10,000 notes pushed and pulled."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from urllib.request import urlopen

from anki.collection import Collection

USER, WORD = "bench", "five words that fit nowhere"


def served(folder: Path, port: int) -> subprocess.Popen[bytes]:
    """Its own server, once it answers."""
    told = {"SYNC_USER1": f"{USER}:{WORD}", "SYNC_BASE": str(folder), "SYNC_HOST": "127.0.0.1", "SYNC_PORT": str(port)}
    running = subprocess.Popen([sys.executable, "-m", "anki.syncserver"], env={**os.environ, **told})
    for _ in range(200):
        with suppress(OSError):
            urlopen(f"http://127.0.0.1:{port}/health", timeout=1).close()
            return running
        time.sleep(0.05)
    raise AssertionError("it does not serve")


def collection(file: Path, where: str) -> tuple[Collection, object]:
    """A collection that is signed in."""
    opened = Collection(str(file))
    return opened, opened.sync_login(USER, WORD, where)


def main() -> None:
    """Folder, port, how many; seconds as JSON."""
    folder, port, many = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    where = f"http://127.0.0.1:{port}/"
    running = served(folder / "server", port)
    try:
        first, word = collection(folder / "first.anki2", where)
        first.full_upload_or_download(auth=word, server_usn=None, upload=True)
        second, other = collection(folder / "second.anki2", where)
        second.full_upload_or_download(auth=other, server_usn=None, upload=False)
        kind = first.models.by_name("Basic")
        deck = first.decks.id("Default")
        for number in range(many):
            note = first.new_note(kind)
            note["Front"], note["Back"] = f"A lesson {number}", "x" * 300
            first.add_note(note, deck)
        began = time.perf_counter()
        first.sync_collection(word, False)
        pushed = time.perf_counter() - began
        began = time.perf_counter()
        second.sync_collection(other, False)
        pulled = time.perf_counter() - began
        assert second.note_count() == many
        print(json.dumps({"push": round(pushed, 3), "pull": round(pulled, 3)}))
    finally:
        running.terminate()
        running.wait(10)


if __name__ == "__main__":
    main()
