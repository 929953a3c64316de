"""The policies that the company's library handed out, as receipts are held against them."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path
from threading import Lock

from desktop_app.evidence.published import PublishedPolicy
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.archive import ENDING
from desktop_app.packs.as_signed import published_in
from desktop_app.packs.library.format import TARGETS, new_target
from desktop_app.packs.pack import Kind

_REMEMBERED = 16  # editions; a company has one or two in use


class LibraryPolicies:
    """Reads a policy once and remembers the newest few; the folder is the one that the library is served from."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read: OrderedDict[Path, PublishedPolicy | None] = OrderedDict()
        self._lock = Lock()

    def published(self, policy: str, version: str, sha256: str) -> PublishedPolicy | None:
        """The version as the library has it, though its hash may be another one; None where it has none."""
        file = self._file(policy, version, sha256)
        if file is None:
            return None
        with self._lock:
            if file not in self._read:
                self._read[file] = _read(file)
            self._read.move_to_end(file)
            if len(self._read) > _REMEMBERED:
                self._read.popitem(last=False)
            return self._read[file]

    def _file(self, policy: str, version: str, sha256: str) -> Path | None:
        """Names come from strangers: what cannot be a target is not looked for."""
        try:
            name = new_target(Kind.POLICY, policy, version).name
        except Trouble:
            return None
        folder = (self._folder / TARGETS / name).parent
        wanted = f".{version}{ENDING}"
        found = [file for file in sorted(folder.glob("*")) if file.name[64:] == wanted]
        exact = [file for file in found if file.name[:64] == sha256]
        return next(iter(exact or found), None)


def _read(file: Path) -> PublishedPolicy | None:
    try:
        return published_in(file)
    except Trouble:
        return None
