"""The lines of a file around a place, for somebody who wants to see what is meant."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from desktop_app.packs.limits import LIMITS

BEFORE, AFTER = 3, 4
WIDEST = 200
_TEXTS = (".md", ".toml", ".vtt", ".txt", ".svg")


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Some lines with their numbers; `line` is the one that is meant, 0 if none is."""

    file: str
    line: int
    lines: tuple[tuple[int, str], ...]


def excerpt_of(folder: Path, file: str, line: int) -> Excerpt | None:
    """The lines around; None where there is no such text, or nobody could read it."""
    if not file.endswith(_TEXTS):
        return None
    try:
        content = read_inside(folder, file)
    except (OSError, ValueError):
        return None
    lines = content.decode("utf-8", "replace").rstrip().split("\n")
    first = max(1, line - BEFORE)
    shown = tuple((first + number, _cut(one)) for number, one in enumerate(lines[first - 1 : max(line, 1) + AFTER]))
    return Excerpt(file, line if line <= len(lines) else 0, shown) if shown else None


def read_inside(folder: Path, file: str) -> bytes:
    """A text of the pack: a file in the folder itself, never a link, and no longer than a text may be."""
    place = folder / file
    if not place.resolve().is_relative_to(folder.resolve()) or place.is_symlink():
        raise ValueError(file)
    handle = os.open(place, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    with os.fdopen(handle, "rb") as stream:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise ValueError(file)
        content = stream.read(LIMITS.text + 1)
    if len(content) > LIMITS.text:
        raise ValueError(file)
    return content


def _cut(line: str) -> str:
    plain = "".join(sign if sign.isprintable() else " " for sign in line.rstrip().expandtabs(4))
    return plain if len(plain) <= WIDEST else f"{plain[:WIDEST]}…"
