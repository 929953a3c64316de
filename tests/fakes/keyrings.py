"""Keyrings that behave as a day has it: one that works, none at all, one that is locked, one that forgot."""

from __future__ import annotations

from desktop_app.evidence.troubles import EvidenceTrouble
from desktop_app.kernel.trouble import Trouble


class MemoryKeyring:
    """A keyring in memory. `fault` is what it says instead of answering."""

    def __init__(self, fault: EvidenceTrouble | None = None) -> None:
        self.kept: dict[str, bytes] = {}
        self.fault = fault

    def there(self) -> bool:
        return self.fault is not EvidenceTrouble.KEYRING_NONE

    def fetch(self, vault: str) -> bytes | None:
        self._answer()
        return self.kept.get(vault)

    def keep(self, vault: str, key: bytes) -> None:
        self._answer()
        self.kept[vault] = key

    def forget(self, vault: str) -> None:
        self._answer()
        self.kept.pop(vault, None)

    def _answer(self) -> None:
        if self.fault is not None:
            raise Trouble(self.fault)


class NoKeyring(MemoryKeyring):
    """A computer without one (NoKeyringError, InitError)."""

    def __init__(self) -> None:
        super().__init__(EvidenceTrouble.KEYRING_NONE)


class LockedKeyring(MemoryKeyring):
    """One that somebody has to unlock first (KeyringLocked)."""

    def __init__(self) -> None:
        super().__init__(EvidenceTrouble.KEYRING_LOCKED)


class ForgetfulKeyring(MemoryKeyring):
    """One that takes a key, answers for it once, and has lost it by the next day."""

    def keep(self, vault: str, key: bytes) -> None:
        self._answer()
        self.kept.clear()

    def fetch(self, vault: str) -> bytes | None:
        self._answer()
        return None
