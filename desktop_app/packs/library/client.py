"""What python-tuf's own client sees of a library, with a cache that is thrown away."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from urllib.parse import unquote

from tuf.api.exceptions import DownloadHTTPError
from tuf.ngclient import Updater, UpdaterConfig
from tuf.ngclient.fetcher import FetcherInterface

from desktop_app.packs.library.format import LARGEST_LIST, METADATA
from desktop_app.packs.library.opened import MOST_ROOTS
from desktop_app.packs.library.source import LibrarySource

BASE = "library:/"


class SourceFetcher(FetcherInterface):
    """Gives the client the signed documents of a library, wherever it lies."""

    def __init__(self, source: LibrarySource) -> None:
        self._source = source

    def _fetch(self, url: str) -> Iterator[bytes]:
        path = unquote(url.removeprefix(BASE))
        try:
            return iter([self._source.read(path, LARGEST_LIST)])  # read here: errors in a generator pass unexplained
        except KeyError as error:
            raise DownloadHTTPError(f"{path} is not there", 404) from error


@contextmanager
def client_of(source: LibrarySource, first_root: bytes, now: datetime) -> Iterator[Updater]:
    """A client that trusts the given root, has seen nothing before, and judges what has expired by `now`."""
    config = UpdaterConfig(max_root_rotations=MOST_ROOTS)
    with tempfile.TemporaryDirectory(prefix="portavoce-library-") as cache:
        base = f"{BASE}{METADATA}/"
        client = Updater(cache, base, fetcher=SourceFetcher(source), config=config, bootstrap=first_root)
        client._trusted_set.reference_time = now.astimezone(UTC)  # it knows no clock but the computer's
        yield client
