"""A course as heavy as a company makes them: half a gigabyte in 2,400 files, films and pictures beside real lessons."""

from __future__ import annotations

import random
from pathlib import Path

from desktop_app.packs.archive import Built, build
from tests.fakes.large_course import MODULE, SOURCE
from tests.fakes.packs import write_folder

FILES, SIZE = 2_400, 500_000_000
ID, VERSION = "example.aurora.speaking", "1.0.0"
FILMS = 200
FILM, PICTURE = b"\x1a\x45\xdf\xa3", b"\x89PNG\r\n\x1a\n"


def heavy_pack(folder: Path, files: int = FILES, size: int = SIZE) -> Built:
    """The files of a real course, and media until there are as many and as much as asked for."""
    chance = random.Random(2026)
    made = {file.relative_to(SOURCE).as_posix(): file.read_bytes() for file in SOURCE.rglob("*") if file.is_file()}
    write_folder(folder, made)
    rest, left = files - len(made), size - sum(map(len, made.values()))
    (folder / MODULE / "media").mkdir(exist_ok=True)
    for number in range(rest):
        film = number < FILMS
        share = left // 2 // (FILMS if film else rest - FILMS)
        head, end = (FILM, "webm") if film else (PICTURE, "png")
        file = folder / MODULE / "media" / f"{number:04}.{end}"
        file.write_bytes(head + chance.randbytes(share - len(head)))
    return build(folder, folder.with_name(f"{ID}-{VERSION}.pvpack"))
