"""Keys that sign: Ed25519, kept in OpenSSH's own file format behind a passphrase, unlocked for one command."""

from __future__ import annotations

import base64
import binascii
import struct
import unicodedata
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PrivateFormat,
    PublicFormat,
    load_ssh_private_key,
    load_ssh_public_key,
)
from securesystemslib.signer import CryptoSigner, SSlibKey

from desktop_app.kernel.files import private_file, private_folder, sync_folder
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.troubles import LibraryTrouble
from desktop_app.storage.faults import explained

KEY_ENDING = ".key"
ROUNDS = 64  # of bcrypt: 0.7 s for each guess on a desk of 2024; ssh-keygen itself takes 24
SHORTEST_PASSPHRASE = 12
LARGEST_FILE = 64 * 1024

_MAGIC = b"openssh-key-v1\0"
_BEGIN, _END = b"-----BEGIN OPENSSH PRIVATE KEY-----", b"-----END OPENSSH PRIVATE KEY-----"
_ED25519 = b"ssh-ed25519 "


class SigningKey:
    """A key that was unlocked. It signs, tells its public part, and shows its secret to nobody."""

    def __init__(self, private: Ed25519PrivateKey) -> None:
        self._private = private
        self.signer = CryptoSigner(private)

    @property
    def id(self) -> str:
        """The name of the key in signed documents: a hash of its public part."""
        return self.public.keyid

    @property
    def public(self) -> SSlibKey:
        """The public part, as documents hold it."""
        return self.signer.public_key

    @property
    def line(self) -> str:
        """The public part as OpenSSH writes it, `ssh-ed25519 AAAA…`."""
        return _line_of(self._private.public_key())

    def __repr__(self) -> str:
        return f"SigningKey({self.id[:12]})"

    def locked(self, passphrase: str, rounds: int = ROUNDS) -> bytes:
        """The key behind a passphrase, as a file holds it."""
        hard = PrivateFormat.OpenSSH.encryption_builder().kdf_rounds(rounds).build(_secret(passphrase))
        return self._private.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, hard)


def fresh_key() -> SigningKey:
    """A key that nobody has had before."""
    return SigningKey(Ed25519PrivateKey.generate())


def key_of_seed(seed: bytes) -> SigningKey:
    """The key that follows from 32 bytes: the spare one on paper, or one from the vault."""
    return SigningKey(Ed25519PrivateKey.from_private_bytes(seed))


def require_strong(passphrase: str) -> None:
    """Refuse a passphrase that is guessed too soon."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise Trouble(LibraryTrouble.PASSPHRASE_SHORT, least=SHORTEST_PASSPHRASE)


def keep_key(key: SigningKey, file: Path, passphrase: str, rounds: int = ROUNDS) -> None:
    """Write a new key file that only its owner may read; one that is there is never written over."""
    require_strong(passphrase)
    write_secret(file, key.locked(passphrase, rounds), LibraryTrouble.KEY_EXISTS)


def write_secret(file: Path, content: bytes, exists: LibraryTrouble) -> None:
    """A new private file, whole or not at all; the Trouble `exists` where there is one of that name."""
    with explained(str(file.parent)):
        if not file.parent.is_dir():
            private_folder(file.parent)
        if file.exists() or file.is_symlink():
            raise Trouble(exists, where=str(file))
        part = file.with_name(f".{file.name}.part")
        try:
            with private_file(part) as stream:
                stream.write(content)
            part.replace(file)
        finally:
            part.unlink(missing_ok=True)
        sync_folder(file.parent)


def unlock(file: Path, passphrase: str) -> SigningKey:
    """The key in a file; Troubles tell of a wrong passphrase, another kind of key, or none at all."""
    content = _content(file)
    line = public_line(file)  # tells what else is wrong with the file
    try:
        private = load_ssh_private_key(content, _secret(passphrase))
    except (ValueError, TypeError) as error:  # the checksum behind the passphrase; an empty one counts as none
        raise Trouble(LibraryTrouble.PASSPHRASE_WRONG, where=str(file)) from error
    except UnsupportedAlgorithm as error:
        raise Trouble(LibraryTrouble.KEY_UNREADABLE, where=str(file)) from error
    if not isinstance(private, Ed25519PrivateKey):
        raise Trouble(LibraryTrouble.KEY_OTHER_KIND, where=str(file))
    key = SigningKey(private)
    if key.line != line:  # OpenSSH's format does not protect the secret against damage: one bit makes another key
        raise Trouble(LibraryTrouble.KEY_UNREADABLE, where=str(file))
    return key


def public_line(file: Path) -> str:
    """The public part of a key file, which stands in it in the clear; a key that needs no passphrase is refused."""
    try:
        cipher, public = _outside(_content(file))
    except (ValueError, struct.error, binascii.Error) as error:
        raise Trouble(LibraryTrouble.KEY_UNREADABLE, where=str(file)) from error
    line = _ED25519 + base64.b64encode(public)
    if cipher == b"none":
        raise Trouble(LibraryTrouble.KEY_OPEN, where=str(file))
    try:
        return _line_of(load_ssh_public_key(line))
    except (ValueError, UnsupportedAlgorithm) as error:
        raise Trouble(LibraryTrouble.KEY_OTHER_KIND, where=str(file)) from error


def public_key(line: str) -> SSlibKey:
    """The public key that a line like `ssh-ed25519 AAAA…` holds; ValueError where it holds none of that kind."""
    try:
        public = load_ssh_public_key(line.encode("ascii"))
    except (UnsupportedAlgorithm, UnicodeEncodeError) as error:
        raise ValueError(line[:20]) from error
    if not isinstance(public, Ed25519PublicKey):
        raise ValueError(line[:20])
    return SSlibKey.from_crypto(public)


def _line_of(public: object) -> str:
    if not isinstance(public, Ed25519PublicKey):
        raise ValueError("not Ed25519")
    return public.public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH).decode("ascii")


def _content(file: Path) -> bytes:
    with explained(str(file)):
        try:
            with file.open("rb") as stream:
                return stream.read(LARGEST_FILE)
        except (FileNotFoundError, IsADirectoryError) as error:
            raise Trouble(LibraryTrouble.KEY_MISSING, where=str(file)) from error


def _outside(content: bytes) -> tuple[bytes, bytes]:
    """Cipher and public part, which stand before the locked part: the format is OpenSSH's PROTOCOL.key."""
    begin, end = content.find(_BEGIN), content.find(_END)
    if begin < 0 or end < begin:
        raise ValueError("no key")
    raw = base64.b64decode(b"".join(content[begin + len(_BEGIN) : end].split()), validate=True)
    if not raw.startswith(_MAGIC):
        raise ValueError("no key")
    cipher, rest = _string(raw[len(_MAGIC) :])
    _, rest = _string(rest)  # how the passphrase is stretched
    _, rest = _string(rest)
    public, _ = _string(rest[4:])  # after the count of keys
    return cipher, public


def _string(raw: bytes) -> tuple[bytes, bytes]:
    (length,) = struct.unpack_from(">I", raw)
    if length > len(raw) - 4:
        raise ValueError("cut off")
    return raw[4 : 4 + length], raw[4 + length :]


def _secret(passphrase: str) -> bytes:
    """Accents typed as one sign or as two are the same passphrase."""
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogateescape")
