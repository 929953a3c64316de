"""Looks at a folder from outside, to notice that somebody changed a file: names, sizes and times, no content."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from desktop_app.features.trainer.work import Trace
from desktop_app.packs.source import is_skipped

MOST = 20_000  # of a folder that is no pack at all, as somebody's whole disk, the rest is of no interest


def trace_of(folder: Path) -> Trace | None:
    """The trace of everything in the folder; None where there is no folder."""
    if not folder.is_dir():
        return None
    seen: list[tuple[str, int, int]] = []
    for entry in _inside(folder):
        status = _status(entry)
        if status is not None:
            seen.append((entry.path, status.st_mtime_ns, status.st_size))
        if len(seen) >= MOST:
            break
    newest = max((changed for _, changed, _ in seen), default=0)
    return Trace(hash(tuple(sorted(seen))), datetime.fromtimestamp(newest / 1e9).astimezone())


def _inside(folder: Path) -> Iterator[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            found = [entry for entry in entries if not is_skipped(entry.name)]
    except OSError:  # gone meanwhile, or not ours: the check tells
        return
    for entry in found:
        if entry.is_dir(follow_symlinks=False):
            yield from _inside(Path(entry.path))
        else:
            yield entry


def _status(entry: os.DirEntry[str]) -> os.stat_result | None:
    try:
        return entry.stat(follow_symlinks=False)
    except OSError:
        return None
