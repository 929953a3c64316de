"""What opens a vault: a key from the computer's keyring, or where there is none a passphrase."""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Mapping
from typing import NamedTuple, Protocol

from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from desktop_app.evidence.keyrings import KEY_BYTES, KeyKeeper
from desktop_app.evidence.troubles import EvidenceTrouble
from desktop_app.kernel.trouble import Trouble

KEYRING, PASSPHRASE = "keyring", "passphrase"
COST = 2**17  # of scrypt: 128 MiB and half a second for each guess
_BLOCK, _LANES = 8, 1
_COSTS = range(2**10, 2**20 + 1)  # what a header may ask of this computer's memory
SHORTEST_PASSPHRASE = 12

Header = Mapping[str, str]


class Fitted(NamedTuple):
    """A lock as it was just put on: what the file's header says of it, and the key."""

    header: Header
    key: bytes


class Lock(Protocol):
    """One way to open a vault."""

    def fit(self) -> Fitted:
        """A new key, which this lock can give again."""
        ...

    def key(self, header: Header) -> bytes:
        """The key of a vault with that header; ValueError where the header cannot be right."""
        ...

    def take_off(self, header: Header) -> None:
        """Forget what belonged to the vault with that header."""
        ...

    def wrong(self, where: str) -> Trouble:
        """What to say when the key does not open the vault."""
        ...


class KeyringLock:
    """The key lies in the keyring, under a name that the header tells."""

    def __init__(self, keeper: KeyKeeper) -> None:
        self._keeper = keeper

    def fit(self) -> Fitted:
        vault, key = f"vault-{secrets.token_hex(16)}", secrets.token_bytes(KEY_BYTES)
        self._keeper.keep(vault, key)
        return Fitted({"lock": KEYRING, "name": vault}, key)

    def key(self, header: Header) -> bytes:
        if header.get("lock") != KEYRING:
            raise Trouble(EvidenceTrouble.PASSPHRASE_NEEDED)
        key = self._keeper.fetch(header.get("name", ""))
        if key is None:
            raise Trouble(EvidenceTrouble.KEYRING_FORGOT)
        return key

    def take_off(self, header: Header) -> None:
        self._keeper.forget(header.get("name", ""))

    def wrong(self, where: str) -> Trouble:
        return Trouble(EvidenceTrouble.VAULT_OTHER_KEY, where=where)


class PassphraseLock:
    """The key follows from a passphrase by scrypt; nothing of it is kept anywhere."""

    def __init__(self, passphrase: str, cost: int = COST) -> None:
        self._secret = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogateescape")
        self._length = len(passphrase)
        self._cost = cost

    def fit(self) -> Fitted:
        if self._length < SHORTEST_PASSPHRASE:
            raise Trouble(EvidenceTrouble.PASSPHRASE_SHORT, least=SHORTEST_PASSPHRASE)
        header = {"lock": PASSPHRASE, "salt": secrets.token_hex(16), "cost": str(self._cost)}
        return Fitted(header, self.key(header))

    def key(self, header: Header) -> bytes:
        cost = int(header.get("cost", "0")) if header.get("lock") == PASSPHRASE else 0
        if cost not in _COSTS or cost & (cost - 1):
            raise ValueError("not a cost")
        salt = bytes.fromhex(header.get("salt", ""))
        return Scrypt(salt=salt, length=KEY_BYTES, n=cost, r=_BLOCK, p=_LANES).derive(self._secret)

    def take_off(self, header: Header) -> None:
        """There is nothing anywhere."""

    def wrong(self, where: str) -> Trouble:
        return Trouble(EvidenceTrouble.PASSPHRASE_WRONG, where=where)
