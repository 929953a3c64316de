"""A keyring that outlives a killed process: its keys lie in a folder, one file each."""

from __future__ import annotations

from pathlib import Path

from desktop_app.kernel.files import private_folder, write_durably


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
        private_folder(self._folder)
        write_durably(self._folder / vault, key)

    def forget(self, vault: str) -> None:
        (self._folder / vault).unlink(missing_ok=True)
