"""A keyring that outlives a killed process: its keys lie in a folder, one file each."""

from __future__ import annotations

from pathlib import Path

from desktop_app.evidence.troubles import EvidenceTrouble
from desktop_app.kernel.files import private_folder, write_durably
from desktop_app.kernel.trouble import Trouble


class KeyringOnDisk:
    """Keeps keys as an unlocked keyring does, for processes that are ended and begun again."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def there(self) -> bool:
        return True

    def fetch(self, vault: str) -> bytes | None:
        file = self._folder / vault
        return file.read_bytes() if file.exists() else None

    def keep(self, vault: str, key: bytes) -> None:
        try:
            private_folder(self._folder)
            write_durably(self._folder / vault, key)
        except OSError as error:  # a full disk, which a keyring tells no better
            raise Trouble(EvidenceTrouble.KEYRING_FAILED) from error

    def forget(self, vault: str) -> None:
        (self._folder / vault).unlink(missing_ok=True)
