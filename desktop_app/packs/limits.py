"""How large a pack may be; judged while reading, because what a ZIP says of itself may be a lie."""

from __future__ import annotations

from dataclasses import dataclass

KIB = 1024
MIB = 1024 * KIB


@dataclass(frozen=True, slots=True)
class Limits:
    """In files and bytes; `ratio` is how far data may swell when unpacked, once above `ratio_from`."""

    files: int = 5000
    file: int = 512 * MIB
    total: int = 1024 * MIB
    text: int = 1 * MIB
    lesson: int = 256 * KIB  # forty thousand words; a reader of Markdown takes seconds over as many brackets
    picture: int = 20 * MIB
    ratio: int = 100
    ratio_from: int = 1 * MIB
    name: int = 200


LIMITS = Limits()
LIBRARY_LIMITS = Limits(files=50_000, file=2048 * MIB, total=256 * 1024 * MIB, name=300)  # many packs in one file


def size_name(size: int) -> str:
    """A size for a sentence, in units that are the same in every language."""
    for unit, name in ((MIB, "MiB"), (KIB, "KiB")):
        if size >= unit:
            return f"{round(size / unit)} {name}"
    return f"{size} B"
