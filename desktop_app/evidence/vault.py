"""One encrypted file for the secrets of a profile: keyrings have small limits, so they hold its key alone."""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop_app.evidence.canonical import canonical, read_canonical
from desktop_app.evidence.locks import KEYRING, Fitted, Header, Lock
from desktop_app.evidence.troubles import EvidenceTrouble
from desktop_app.kernel.files import private_folder, write_durably
from desktop_app.kernel.trouble import Trouble
from desktop_app.storage.faults import explained

# A line of magic with the version, a line of JSON (the header), the nonce, the encrypted secrets with their tag, and
# the sha256 of all that. Header and magic are authenticated with the secrets (AES-256-GCM's additional data); the
# hash tells damage from a wrong passphrase, which the tag alone cannot.
MAGIC, VERSION = b"portavoce-vault ", 1
NONCE, TAG, CHECK = 12, 16, 32
LARGEST = 4 * 1024 * 1024


class _Parts(NamedTuple):
    outside: bytes
    header: Header
    nonce: bytes
    locked: bytes


class Vault:
    """An open vault: named secrets, each change of which is on the disk before it is said to be done."""

    def __init__(self, file: Path, lock: Lock, fitted: Fitted, kept: Mapping[str, bytes]) -> None:
        self._file = file
        self._lock = lock
        self._fitted = fitted
        self._kept = dict(kept)

    def __repr__(self) -> str:
        return f"Vault({self._file.name})"

    @property
    def names(self) -> tuple[str, ...]:
        """What is in it, by name."""
        return tuple(sorted(self._kept))

    @property
    def by_keyring(self) -> bool:
        """Whether the computer's keyring opens it; a passphrase does otherwise."""
        return self._fitted.header["lock"] == KEYRING

    def secret(self, name: str) -> bytes:
        """The secret of that name; a Trouble where there is none."""
        if name not in self._kept:
            raise Trouble(EvidenceTrouble.SECRET_MISSING, name=name)
        return self._kept[name]

    def keep(self, name: str, secret: bytes) -> None:
        """Keep a secret under a name, instead of what was there."""
        self._change({**self._kept, name: secret})

    def drop(self, name: str) -> None:
        """Drop a secret; one that is not there is dropped already."""
        self._change({other: secret for other, secret in self._kept.items() if other != name})

    def change_lock(self, lock: Lock) -> None:
        """Another keyring or passphrase opens it from now on: the new key is safe before the file needs it."""
        old, old_header = self._lock, self._fitted.header
        self._fitted, self._lock = _fit_and_write(self._file, lock, self._kept), lock
        with suppress(Trouble):  # a keyring that is gone keeps a key that opens nothing any more
            old.take_off(old_header)

    def _change(self, kept: Mapping[str, bytes]) -> None:
        _write(self._file, self._fitted, kept)
        self._kept = dict(kept)


def create_vault(file: Path, lock: Lock) -> Vault:
    """A new, empty vault; one that is there is never written over."""
    if file.exists() or file.is_symlink():
        raise Trouble(EvidenceTrouble.VAULT_EXISTS, where=str(file))
    return Vault(file, lock, _fit_and_write(file, lock, {}), {})


def open_vault(file: Path, lock: Lock) -> Vault:
    """An existing vault; Troubles tell of a keyring that is not there, a wrong passphrase, damage."""
    parts = _read(file)
    try:
        key = lock.key(parts.header)
    except ValueError as error:
        raise Trouble(EvidenceTrouble.VAULT_DAMAGED, where=str(file)) from error
    try:
        content = AESGCM(key).decrypt(parts.nonce, parts.locked, parts.outside)
    except InvalidTag as error:
        raise lock.wrong(str(file)) from error
    kept = {name: base64.b64decode(secret) for name, secret in read_canonical(content).items()}
    _sweep(file)
    return Vault(file, lock, Fitted(parts.header, key), kept)


def opened_by_keyring(file: Path) -> bool:
    """Whether a keyring or a passphrase opens it; asked before anything is opened."""
    return _read(file).header.get("lock") == KEYRING


def _fit_and_write(file: Path, lock: Lock, kept: Mapping[str, bytes]) -> Fitted:
    fitted = lock.fit()
    try:
        _write(file, fitted, kept)
    except Trouble:
        with suppress(Trouble):
            lock.take_off(fitted.header)
        raise
    return fitted


def _write(file: Path, fitted: Fitted, kept: Mapping[str, bytes]) -> None:
    outside = MAGIC + str(VERSION).encode("ascii") + b"\n" + canonical(dict(fitted.header)) + b"\n"
    content = canonical({name: base64.b64encode(secret).decode("ascii") for name, secret in kept.items()})
    nonce = secrets.token_bytes(NONCE)
    whole = outside + nonce + AESGCM(fitted.key).encrypt(nonce, content, outside)
    with explained(str(file)):
        private_folder(file.parent)
        write_durably(file, whole + hashlib.sha256(whole).digest())


def _read(file: Path) -> _Parts:
    with explained(str(file)):
        try:
            with file.open("rb") as stream:
                whole = stream.read(LARGEST)
        except (FileNotFoundError, IsADirectoryError) as error:
            raise Trouble(EvidenceTrouble.VAULT_MISSING, where=str(file)) from error
    try:
        return _taken_apart(whole)
    except ValueError as error:
        raise Trouble(EvidenceTrouble.VAULT_DAMAGED, where=str(file)) from error


def _taken_apart(whole: bytes) -> _Parts:
    content, check = whole[:-CHECK], whole[-CHECK:]
    if hashlib.sha256(content).digest() != check:
        raise ValueError("damaged")
    magic, header, inside = content.split(b"\n", 2)
    version = int(magic.removeprefix(MAGIC)) if magic.startswith(MAGIC) else 0
    if version > VERSION:
        raise Trouble(EvidenceTrouble.VAULT_NEWER, value=version, known=VERSION)
    told = json.loads(header)
    if version != VERSION or not isinstance(told, dict) or len(inside) < NONCE + TAG:
        raise ValueError("not a vault")
    outside = content[: len(magic) + len(header) + 2]
    return _Parts(outside, {str(key): str(value) for key, value in told.items()}, inside[:NONCE], inside[NONCE:])


def _sweep(file: Path) -> None:
    """What a kill in the middle of writing left behind: encrypted too, and of no use."""
    with explained(str(file)):
        for part in file.parent.glob(f".{file.name}.*.part"):
            part.unlink(missing_ok=True)
