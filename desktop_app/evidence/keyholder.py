"""Holds this device's key for as long as the app runs: says how the key stands, opens its vault, makes another."""

from __future__ import annotations

import platform
import threading
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.evidence.keyrings import KeyKeeper
from desktop_app.evidence.troubles import EvidenceTrouble
from desktop_app.kernel.clock import Clock, SystemClock
from desktop_app.kernel.trouble import Trouble
from desktop_app.storage.faults import explained

if TYPE_CHECKING:  # the libraries behind them are imported when a key is wanted
    from desktop_app.evidence.keys import DeviceKey, PublicKey
    from desktop_app.evidence.locks import Lock
    from desktop_app.evidence.vault import Vault

VAULT, DEVICE_KEY = "vault", "device-key"


class KeyStanding(StrEnum):
    """How the key stands: each is another sentence, and another thing to do."""

    NONE_YET = "none-yet"  # made by itself, and kept by the computer's keyring
    CHOOSE_PASSPHRASE = "choose-passphrase"  # none yet, and no keyring to keep it
    CLOSED_PASSPHRASE = "closed-passphrase"
    OPEN = "open"
    KEYRING_LOCKED = "keyring-locked"
    KEYRING_GONE = "keyring-gone"
    KEYRING_FORGOT = "keyring-forgot"
    DAMAGED = "damaged"


_STANDINGS: Mapping[str, KeyStanding] = {
    EvidenceTrouble.PASSPHRASE_NEEDED: KeyStanding.CLOSED_PASSPHRASE,
    EvidenceTrouble.KEYRING_LOCKED: KeyStanding.KEYRING_LOCKED,
    EvidenceTrouble.KEYRING_NONE: KeyStanding.KEYRING_GONE,
    EvidenceTrouble.KEYRING_FAILED: KeyStanding.KEYRING_GONE,
    EvidenceTrouble.KEYRING_FORGOT: KeyStanding.KEYRING_FORGOT,
    EvidenceTrouble.VAULT_OTHER_KEY: KeyStanding.KEYRING_FORGOT,
    EvidenceTrouble.VAULT_DAMAGED: KeyStanding.DAMAGED,
}


def standing_told_by(trouble: Trouble) -> KeyStanding | None:
    """How the key of a vault stands that would not open; None where the trouble tells of something else."""
    return _STANDINGS.get(trouble.code)


class Keyholder:
    """The vault in a profile's folder. May be asked from any thread; a keyring may take as long as a person does."""

    def __init__(self, folder: Path, keeper: KeyKeeper, clock: Clock | None = None) -> None:
        self._file = folder / VAULT
        self._keeper = keeper
        self._clock = clock or SystemClock()
        self._turn = threading.RLock()
        self._vault: Vault | None = None
        self._key: DeviceKey | None = None

    def look(self) -> KeyStanding:
        """How the key stands. A vault that needs nobody's passphrase is opened; nothing is made."""
        with self._turn:
            if self._key is not None:
                return KeyStanding.OPEN
            if not self._there():
                return KeyStanding.NONE_YET if self._keeper.there() else KeyStanding.CHOOSE_PASSPHRASE
            try:
                self._open(None)
            except Trouble as trouble:
                if (standing := standing_told_by(trouble)) is not None:
                    return standing
                raise
            return KeyStanding.OPEN

    def open(self, passphrase: str | None = None) -> PublicKey:
        """Open the vault; where there is none, make it and the key. A passphrase counts only where it is needed."""
        with self._turn:
            if self._key is None:
                self._open(passphrase) if self._there() else self._make(passphrase)
            return self.key().public

    def begin_anew(self, passphrase: str | None = None) -> PublicKey:
        """Another key for this device; the old vault is set aside and never deleted, for somebody may bring it back."""
        with self._turn:
            before = self._vault, self._key
            aside = self._set_aside()
            self._vault = self._key = None
            try:
                self._make(passphrase)
            except BaseException:
                if aside is not None:
                    aside.replace(self._file)
                self._vault, self._key = before
                raise
            return self.key().public

    def key(self) -> DeviceKey:
        """The key, to sign with; a Trouble where it was not opened. Never waits for a keyring."""
        if self._key is None:
            raise Trouble(EvidenceTrouble.KEY_CLOSED)
        return self._key

    @property
    def public(self) -> PublicKey | None:
        """What others know the key by, once it is open."""
        return None if self._key is None else self._key.public

    @property
    def device_name(self) -> str:
        """What this computer is called; people know their devices by it."""
        return platform.node() or platform.system()

    @property
    def by_keyring(self) -> bool | None:
        """Whether the computer's keyring opens the vault, or a passphrase; None where it is not open."""
        return None if self._vault is None else self._vault.by_keyring

    def secret(self, name: str) -> bytes:
        """What is kept beside the key; Troubles where there is nothing of that name, or the vault is closed."""
        with self._turn:
            return self._opened().secret(name)

    def keep(self, name: str, secret: bytes) -> None:
        """Keep something beside the key."""
        with self._turn:
            self._opened().keep(name, secret)

    def drop(self, name: str) -> None:
        """Keep it no longer."""
        with self._turn:
            self._opened().drop(name)

    def change_lock(self, passphrase: str | None) -> None:
        """From now on this passphrase opens the vault; without one, the computer's keyring does."""
        with self._turn:
            self._opened().change_lock(self._lock(passphrase))

    def _opened(self) -> Vault:
        if self._vault is None:
            raise Trouble(EvidenceTrouble.KEY_CLOSED)
        return self._vault

    def _there(self) -> bool:
        with explained(str(self._file)):
            return self._file.exists() or self._file.is_symlink()

    def _open(self, passphrase: str | None) -> None:
        from desktop_app.evidence.vault import open_vault, opened_by_keyring

        by_keyring = opened_by_keyring(self._file)
        if not by_keyring and passphrase is None:
            raise Trouble(EvidenceTrouble.PASSPHRASE_NEEDED)
        self._take(open_vault(self._file, self._lock(None if by_keyring else passphrase)))

    def _make(self, passphrase: str | None) -> None:
        from desktop_app.evidence.vault import create_vault

        self._take(create_vault(self._file, self._lock(passphrase)))

    def _take(self, vault: Vault) -> None:
        """The key in the vault; one that was made a moment ago, or before a power cut, has none yet."""
        from desktop_app.evidence.keys import fresh_key, key_of_secret

        if DEVICE_KEY not in vault.names:
            vault.keep(DEVICE_KEY, fresh_key().secret())
        try:
            self._key = key_of_secret(vault.secret(DEVICE_KEY))
        except ValueError as error:
            raise Trouble(EvidenceTrouble.VAULT_DAMAGED, where=str(self._file)) from error
        self._vault = vault

    def _lock(self, passphrase: str | None) -> Lock:
        from desktop_app.evidence.locks import KeyringLock, PassphraseLock

        return KeyringLock(self._keeper) if passphrase is None else PassphraseLock(passphrase)

    def _set_aside(self) -> Path | None:
        if not self._there():
            return None
        moment, number = self._clock.now().strftime("%Y%m%dT%H%M%S"), 1
        while (aside := self._file.with_name(f"{VAULT}.{moment}-{number}.set-aside")).exists():
            number += 1
        with explained(str(self._file)):
            self._file.replace(aside)
        return aside
