"""What the app asks of the keys and libraries on this computer: in its own words where a folder is not right."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.features.trainer.faults import explained
from desktop_app.features.trainer.kept import KeyAndSecret
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.at_hand import AtHand, require_outside
from desktop_app.packs.library.troubles import LibraryTrouble

if TYPE_CHECKING:
    from desktop_app.packs.library.keys import SigningKey
    from desktop_app.packs.library.opened import Opened


class Custody(AtHand):
    """The same folder of data as the command line's."""

    def open(self, folder: Path) -> Opened:
        """A library in a folder of its own; Troubles where there is none to be changed."""
        if not folder.is_absolute():
            raise Trouble("keeping.folder-needed")
        with explained(folder):
            if not folder.exists():
                raise Trouble("keeping.folder-gone", where=str(folder))
            return super().open(folder)

    def unlock(self, given: KeyAndSecret) -> SigningKey:
        """The key itself; Troubles where it is not there, or the passphrase is another."""
        from desktop_app.packs.library.keys import unlock

        if given.file == Path():
            raise Trouble(LibraryTrouble.NO_KEY, where=str(self.keys_folder))
        if not given.passphrase:
            raise Trouble(LibraryTrouble.NO_PASSPHRASE)
        return unlock(given.file, given.passphrase)

    def make_key(self, file: Path, passphrase: str) -> SigningKey:
        """A new key in a file that is not there yet."""
        from desktop_app.packs.library.keys import fresh_key, keep_key

        key = fresh_key()
        keep_key(key, file, passphrase)
        return key

    def require_new_key(self, file: Path, passphrase: str, again: str, library: Path | None = None) -> None:
        """Refuse before anything depends on it: a name that is taken, a place that is handed on, a weak passphrase."""
        from desktop_app.packs.library.keys import require_strong

        if not file.is_absolute() or not file.name:
            raise Trouble("keeping.folder-needed")
        if library is not None:
            require_outside(file, library)
        if file.exists() or file.is_symlink():
            raise Trouble(LibraryTrouble.KEY_EXISTS, where=str(file))
        require_strong(passphrase)
        if passphrase != again:
            raise Trouble(LibraryTrouble.PASSPHRASE_DIFFERS)
