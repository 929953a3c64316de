"""The company's key: a file that only the service may read, as openssl writes and reads it too."""

from __future__ import annotations

import base64
import json
import os
import stat
from pathlib import Path

from advocacy_server.register.troubles import RegisterTrouble
from desktop_app.evidence.keys import DeviceKey, PublicKey, fresh_key, key_of_jwk, key_of_secret
from desktop_app.kernel.files import PRIVATE_FILE, sync_folder
from desktop_app.kernel.trouble import Trouble

_BEGIN, _END = "-----BEGIN PRIVATE KEY-----", "-----END PRIVATE KEY-----"
_LARGEST = 16 * 1024


def read_key(file: Path) -> DeviceKey:
    """The key; Troubles where it is not there, is no key, or others may read it."""
    try:
        with file.open("rb") as stream:
            mode = os.fstat(stream.fileno()).st_mode
            content = stream.read(_LARGEST)
    except (FileNotFoundError, IsADirectoryError) as error:
        raise Trouble(RegisterTrouble.KEY_MISSING, where=str(file)) from error
    if stat.S_IMODE(mode) & 0o077:
        raise Trouble(RegisterTrouble.KEY_OPEN, where=str(file), mode=f"{stat.S_IMODE(mode):04o}")
    try:
        return key_of_secret(_der(content.decode("ascii")))
    except ValueError as error:
        raise Trouble(RegisterTrouble.KEY_UNREADABLE, where=str(file)) from error


def make_key(file: Path) -> DeviceKey:
    """A fresh key, kept in a file for its owner alone; one that is there already is never written over."""
    key = fresh_key()
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
    except FileExistsError as error:
        raise Trouble(RegisterTrouble.KEY_EXISTS, where=str(file)) from error
    with os.fdopen(handle, "wb") as stream:
        stream.write(_pem(key.secret()).encode("ascii"))
        stream.flush()
        os.fsync(stream.fileno())
    sync_folder(file.parent)
    return key


def public_keys(file: Path) -> tuple[PublicKey, ...]:
    """The public keys in a file, a JSON Web Key or a set of them; Troubles where it is not there, or holds none."""
    try:
        told = json.loads(file.read_bytes()[:_LARGEST])
        return tuple(key_of_jwk(key) for key in told.get("keys", [told]))
    except OSError as error:
        raise Trouble(RegisterTrouble.FILE_MISSING, where=str(file)) from error
    except (ValueError, AttributeError, TypeError, RecursionError) as error:
        raise Trouble(RegisterTrouble.NOT_A_KEY) from error


def _der(text: str) -> bytes:
    before, begin, rest = text.partition(_BEGIN)
    inside, end, after = rest.partition(_END)
    if before.strip() or after.strip() or not begin or not end:
        raise ValueError("not a key")
    return base64.b64decode("".join(inside.split()), validate=True)


def _pem(secret: bytes) -> str:
    text = base64.b64encode(secret).decode("ascii")
    lines = (text[at : at + 64] for at in range(0, len(text), 64))
    return "\n".join([_BEGIN, *lines, _END]) + "\n"
