"""What this computer has seen of libraries, so that an old copy, put back whole, is not taken for the newest."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from desktop_app.kernel.comparing import fingerprint
from desktop_app.kernel.files import private_folder, write_durably
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.opened import Opened
from desktop_app.packs.library.troubles import LibraryTrouble

Known = dict[str, tuple[int, str]]  # role → highest version and its sha256


class Seen:
    """One small file for each library. It can only warn: losing it costs nothing but the memory."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def remember(self, library: Opened) -> None:
        """Keep the highest versions."""
        known = self._known(library)
        for role, (version, sha256) in _standing(library):
            if version > known.get(role, (0, ""))[0]:
                known[role] = (version, sha256)
        private_folder(self._folder)
        write_durably(self._file(library), json.dumps(known, sort_keys=True).encode())

    def troubles(self, library: Opened, roles: Iterable[str] | None = None) -> Iterator[Trouble]:
        """Where the library is older than what was seen, or another one under the same number."""
        known = self._known(library)
        for role, (version, sha256) in _standing(library):
            highest, other = known.get(role, (0, ""))
            if roles is not None and role not in roles:
                continue
            if version < highest:
                yield Trouble(LibraryTrouble.OLDER_THAN_SEEN, role=role)
            elif version == highest and sha256 != other:
                yield Trouble(LibraryTrouble.OTHER_THAN_SEEN, role=role)

    def _file(self, library: Opened) -> Path:
        return self._folder / f"{library.fingerprint[:32]}.json"

    def _known(self, library: Opened) -> Known:
        with contextlib.suppress(OSError, ValueError, TypeError, AttributeError):
            kept = json.loads(self._file(library).read_text(encoding="utf-8"))
            return {str(role): (int(version), str(sha256)) for role, (version, sha256) in kept.items()}
        return {}


def _standing(library: Opened) -> Iterator[tuple[str, tuple[int, str]]]:
    documents = {"root": library.root, "timestamp": library.timestamp, "snapshot": library.snapshot}
    for role, signed in (*documents.items(), ("targets", library.owner), *library.lists.items()):
        yield role, (signed.version, fingerprint(library.contents[role]))
