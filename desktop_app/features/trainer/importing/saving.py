"""Puts new files into a folder, all of them or none, and never in the place of one that is there."""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping
from pathlib import Path

from desktop_app.kernel.files import sync_folder
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.names import printable

_NO_LINKS = frozenset({errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EACCES, errno.EMLINK})


def save_new(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files by their names from the folder on, in their order; when one fails, those before it go again."""
    written: list[Path] = []
    try:
        for name, content in files.items():
            path = folder / name
            path.parent.mkdir(exist_ok=True)
            _save(path, content)
            written.append(path)
    except BaseException:
        for path in written:
            path.unlink(missing_ok=True)
        raise


def _save(path: Path, content: bytes) -> None:
    """Whole or not at all: under another name first, which packs pass over, and from there by a link."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        _write(part, content)
        try:
            os.link(part, path)
        except FileExistsError as error:
            raise Trouble("import.name-taken", name=path.name, file=printable(path.name)) from error
        except OSError as error:
            if error.errno not in _NO_LINKS:
                raise
            _write(path, content)
    finally:
        part.unlink(missing_ok=True)
    sync_folder(path.parent)


def _write(path: Path, content: bytes) -> None:
    try:
        with path.open("xb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
    except FileExistsError as error:
        raise Trouble("import.name-taken", name=path.name, file=printable(path.name)) from error
