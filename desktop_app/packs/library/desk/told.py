"""What python-tuf's client found wrong, as Troubles that a person can act on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from tuf.api.exceptions import (
    BadVersionNumberError,
    DownloadError,
    DownloadHTTPError,
    DownloadLengthMismatchError,
    ExpiredMetadataError,
    LengthOrHashMismatchError,
    RepositoryError,
    UnsignedMetadataError,
)
from tuf.api.serialization import DeserializationError

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.troubles import DeskTrouble
from desktop_app.packs.names import printable

BROKEN = (RepositoryError, DownloadError, ValueError, TypeError, KeyError, AttributeError)


@contextmanager
def told(where: str) -> Iterator[None]:
    """Turn the client's errors into Troubles about the library as a whole; of expiry tells who knows the day."""
    try:
        yield
    except ExpiredMetadataError:
        raise
    except BROKEN as error:
        raise _trouble(error, where) from error


def _trouble(error: Exception, where: str) -> Trouble:
    if isinstance(error, DownloadHTTPError):
        return Trouble(DeskTrouble.MISSING_FILE, file=printable(str(error)), where=where)
    return Trouble(_code(error), where=where, file=where)


def _code(error: Exception) -> DeskTrouble:
    codes: dict[type[Exception], DeskTrouble] = {
        BadVersionNumberError: DeskTrouble.ROLLED_BACK,
        UnsignedMetadataError: DeskTrouble.NOT_SIGNED,
        DownloadLengthMismatchError: DeskTrouble.MIXED,
        LengthOrHashMismatchError: DeskTrouble.MIXED,
        DeserializationError: DeskTrouble.NOT_UNDERSTOOD,
        RepositoryError: DeskTrouble.MIXED,
    }
    return next((code for kind, code in codes.items() if isinstance(error, kind)), DeskTrouble.NOT_UNDERSTOOD)


def list_code(error: Exception) -> DeskTrouble:
    """The same about one publisher's list."""
    if isinstance(error, ExpiredMetadataError):
        return DeskTrouble.LIST_EXPIRED
    return DeskTrouble.LIST_UNSIGNED if isinstance(error, UnsignedMetadataError) else DeskTrouble.LIST_BROKEN
