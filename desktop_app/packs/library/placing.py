"""Puts a library's next state in place: all of it, whatever happens on the way, and in an order that always opens."""

from __future__ import annotations

import shutil
from pathlib import Path

from desktop_app.kernel.files import sync_folder
from desktop_app.packs.library.draft import Files
from desktop_app.packs.library.files import write_file
from desktop_app.packs.library.format import METADATA, ROOT, TIMESTAMP, document_at, document_of

# Documents are gathered in the first folder; its new name decides that they will be put in place.
GATHERED, DECIDED = ".gathered", ".decided"
KEPT = 3  # versions of a document that stay for readers who began before the newest stamp


def place(library: Path, files: Files) -> None:
    """Put signed documents in place in their order; a kill leaves the old state, or one that `finish` makes new."""
    folder = library / METADATA
    gathered = folder / GATHERED
    shutil.rmtree(gathered, ignore_errors=True)
    gathered.mkdir()
    for number, (path, content) in enumerate(files):
        write_file(gathered / f"{number:06}-{Path(path).name}", content)
    sync_folder(gathered)
    gathered.rename(folder / DECIDED)
    sync_folder(folder)
    finish(library)


def finish(library: Path) -> bool:
    """Go on where a kill interrupted; whether there was anything to go on with."""
    folder = library / METADATA
    decided = folder / DECIDED
    shutil.rmtree(folder / GATHERED, ignore_errors=True)
    if not decided.is_dir():
        return False
    for file in sorted(decided.iterdir()):
        name = file.name.partition("-")[2]
        if document_of(name) or name == Path(document_at(TIMESTAMP, 0)).name:
            file.replace(folder / name)
            sync_folder(folder)
    shutil.rmtree(decided)
    sync_folder(folder)
    return True


def is_interrupted(library: Path) -> bool:
    """Whether a decided state is not in place yet."""
    return (library / METADATA / DECIDED).is_dir()


def clear_old(library: Path) -> None:
    """Take away documents that no reader needs any more; roots stay for ever."""
    by_role: dict[str, list[tuple[int, Path]]] = {}
    for file in (library / METADATA).iterdir():
        found = document_of(file.name)
        if found and found[0] != ROOT:
            by_role.setdefault(found[0], []).append((found[1], file))
    for versions in by_role.values():
        for _, file in sorted(versions)[:-KEPT]:
            file.unlink(missing_ok=True)
