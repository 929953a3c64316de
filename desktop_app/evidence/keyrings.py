"""The operating system's keyring behind a small port: it keeps one key of 32 bytes for a vault, and nothing else."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

from desktop_app.evidence.troubles import EvidenceTrouble
from desktop_app.kernel.trouble import Trouble

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Portavoce"
KEY_BYTES = 32


class KeyKeeper(Protocol):
    """Keeps keys by the names of their vaults. Each method but the first may raise a Trouble of the keyring."""

    def there(self) -> bool:
        """Whether there is a keyring at all; it is not asked for anything, and nobody is asked to unlock it."""
        ...

    def fetch(self, vault: str) -> bytes | None:
        """The key of that vault, or None where it never had it or has lost it."""
        ...

    def keep(self, vault: str, key: bytes) -> None:
        """Keep the key; when this has returned, it can be fetched."""
        ...

    def forget(self, vault: str) -> None:
        """Drop the key; one that is not there is forgotten already."""
        ...


class SystemKeyring:
    """The keyrings that operating systems bring, and no others.

    The library would also take whatever an environment variable, a configuration file or an installed package names,
    plain files among them. Here the choice is between four, and none of them writes plain text.
    """

    def there(self) -> bool:
        try:
            with _told():
                _backend()
        except Trouble:
            return False
        return True

    def fetch(self, vault: str) -> bytes | None:
        with _told():
            return _bytes_of(_backend().get_password(SERVICE, vault))

    def keep(self, vault: str, key: bytes) -> None:
        with _told():
            backend = _backend()
            backend.set_password(SERVICE, vault, base64.urlsafe_b64encode(key).decode("ascii"))
            kept = _bytes_of(backend.get_password(SERVICE, vault))
        if kept != key:
            raise Trouble(EvidenceTrouble.KEYRING_FAILED)

    def forget(self, vault: str) -> None:
        from keyring.errors import PasswordDeleteError

        with _told():
            try:
                _backend().delete_password(SERVICE, vault)
            except PasswordDeleteError:
                return


def _backend() -> KeyringBackend:
    from keyring.backends import SecretService, Windows, kwallet, macOS
    from keyring.errors import NoKeyringError

    kinds = (SecretService.Keyring, kwallet.DBusKeyring, macOS.Keyring, Windows.WinVaultKeyring)
    viable: list[type[KeyringBackend]] = [kind for kind in kinds if kind.viable]
    if not viable:
        raise NoKeyringError
    return max(viable, key=lambda kind: kind.priority)()


@contextmanager
def _told() -> Iterator[None]:
    """What keyrings raise, told as Troubles; beneath the library each system has errors of its own."""
    from keyring.errors import InitError, KeyringLocked, NoKeyringError

    try:
        yield
    except KeyringLocked as error:
        raise Trouble(EvidenceTrouble.KEYRING_LOCKED) from error
    except (NoKeyringError, InitError) as error:
        raise Trouble(EvidenceTrouble.KEYRING_NONE) from error
    except Exception as error:
        raise Trouble(EvidenceTrouble.KEYRING_FAILED) from error


def _bytes_of(kept: str | None) -> bytes | None:
    """What was kept; a text that is no key was put there by somebody else, and is none of ours."""
    try:
        key = base64.urlsafe_b64decode((kept or "").encode("ascii"))
    except (binascii.Error, UnicodeEncodeError):
        return None
    return key if len(key) == KEY_BYTES else None
