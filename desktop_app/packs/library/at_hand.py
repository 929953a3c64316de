"""Which keys lie on this computer, and what it has seen of libraries: nobody signs on a copy that is older."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.troubles import LibraryTrouble

if TYPE_CHECKING:
    from desktop_app.packs.library.keys import SigningKey
    from desktop_app.packs.library.opened import Opened
    from desktop_app.packs.library.seen import Seen

KEYS, SEEN = "keys", "libraries"  # in the folder of data


class AtHand:
    """`data` is the folder that belongs to the person; the framework is imported when something is asked."""

    def __init__(self, data: Path) -> None:
        self.keys_folder = data / KEYS
        self._seen_folder = data / SEEN

    @property
    def seen(self) -> Seen:
        """What was seen before."""
        from desktop_app.packs.library.seen import Seen

        return Seen(self._seen_folder)

    def open(self, folder: Path) -> Opened:
        """A library in a folder of its own, before it is changed; Troubles where there is none to be changed."""
        from desktop_app.packs.library.opened import open_library
        from desktop_app.packs.library.source import FolderLibrary
        from desktop_app.packs.library.workshop import require_folder

        require_folder(folder)
        return open_library(FolderLibrary(folder))

    def key_files(self) -> Iterator[tuple[Path, str]]:
        """Key files in the folder of keys, with the id of the key in each."""
        from desktop_app.packs.library.keys import KEY_ENDING, public_key, public_line

        for file in sorted(self.keys_folder.glob(f"*{KEY_ENDING}")):
            try:
                yield file, public_key(public_line(file)).keyid
            except Trouble:
                continue  # another file of that ending

    def fitting(self, wanted: Collection[str]) -> tuple[Path, ...]:
        """Key files whose key is one of these."""
        return tuple(file for file, name in self.key_files() if name in wanted)

    def require_newest(self, library: Opened, keys: Sequence[SigningKey]) -> None:
        """Refuse to sign on a copy that is older than what this computer has seen of the same hand."""
        from desktop_app.packs.library.listing import seal_keys, signers

        mine = {key.id for key in keys}
        roles = {role for role, rights in library.roles.items() if mine & set(signers(library, rights))}
        if mine & seal_keys(library):
            roles |= {"root", "targets"}
        for trouble in self.seen.troubles(library, roles):
            raise trouble

    def remember(self, folder: Path) -> Opened:
        """What the library is now, to be known from now on."""
        library = self.open(folder)
        self.seen.remember(library)
        return library


def require_outside(secret: Path, library: Path) -> None:
    """Refuse to keep a secret in what is handed on."""
    if secret.resolve().is_relative_to(library.resolve()):
        raise Trouble(LibraryTrouble.KEY_IN_LIBRARY, where=str(secret))
