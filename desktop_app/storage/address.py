"""How SQLite is told to read a database without changing a byte of it or of its folder."""

from __future__ import annotations

from pathlib import Path


def untouched(path: Path) -> str:
    """An address to read at: beside whoever writes, and without the helper files that merely reading would leave.

    Without a `-wal` beside it nobody has the database open, and the main file holds everything; whoever opens it
    now writes to a new `-wal` first, so that what is being read stays as it is for longer than reading takes.
    """
    beside = path.with_name(f"{path.name}-wal").exists()
    return f"{path.absolute().as_uri()}?mode=ro" + ("" if beside else "&immutable=1")
