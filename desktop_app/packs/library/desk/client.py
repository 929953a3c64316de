"""python-tuf's client, fed from any source, told the hour, and asked for one publisher at a time.

It walks only towards one target and stops at the first publisher that is broken, it knows no clock but the
computer's, and it writes every document down; therefore four of its inner methods are used here, and nowhere else.
The tests of this file notice when they change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from urllib.parse import unquote

from tuf.api.exceptions import DownloadHTTPError, DownloadLengthMismatchError
from tuf.api.metadata import Root, Signed, Snapshot, Targets, Timestamp
from tuf.ngclient import Updater, UpdaterConfig
from tuf.ngclient.fetcher import FetcherInterface

from desktop_app.packs.library.desk.source import DeskSource
from desktop_app.packs.library.format import LARGEST, LARGEST_LIST, METADATA, OWNER, ROOT, SNAPSHOT, TIMESTAMP

BASE = "library:/"
MOST_ROOTS = 100_000
CONFIG = UpdaterConfig(
    max_root_rotations=MOST_ROOTS,
    root_max_length=LARGEST[ROOT],
    timestamp_max_length=LARGEST[TIMESTAMP],
    snapshot_max_length=LARGEST[SNAPSHOT],
    targets_max_length=LARGEST_LIST,
)


class _Fetcher(FetcherInterface):
    """Hands the client the documents of a source; `held` are those that were read already."""

    def __init__(self, source: DeskSource, held: Mapping[str, bytes]) -> None:
        self._source = source
        self._held = held

    def download_bytes(self, url: str, max_length: int) -> bytes:
        path = unquote(url.removeprefix(BASE))
        try:
            content = self._held[path] if path in self._held else self._source.read(path, max_length)
        except KeyError as error:
            raise DownloadHTTPError(path, 404) from error
        if len(content) > max_length:
            raise DownloadLengthMismatchError(path)
        return content

    def _fetch(self, url: str) -> Iterator[bytes]:
        return iter([self.download_bytes(url, LARGEST_LIST)])


class Client(Updater):
    """`judged_at` tells the hour, once the newest root is known; `cache` is a folder of its own."""

    def __init__(
        self,
        source: DeskSource,
        root: bytes,
        cache: Path,
        judged_at: Callable[[Root], datetime],
        held: Mapping[str, bytes],
    ) -> None:
        self._judged_at = judged_at
        self._cache = cache
        self._keeps = bool(source.place)
        self._fresh: dict[str, bytes] = {}
        super().__init__(
            str(cache), f"{BASE}{METADATA}/", fetcher=_Fetcher(source, held), config=CONFIG, bootstrap=root
        )

    def load(self, role: str) -> Targets:
        """A publisher's document, verified; the errors of python-tuf where it is not to be believed."""
        return self._load_targets(role, OWNER)

    def signed(self, role: str) -> Signed | None:
        """What was verified so far for a role."""
        return self._trusted_set.get(role)

    @property
    def root(self) -> Root:
        """The newest root."""
        return self._trusted_set.root

    @property
    def timestamp(self) -> Timestamp:
        """The stamp, once refreshed."""
        return self._trusted_set.timestamp

    @property
    def snapshot(self) -> Snapshot:
        """What the stamp speaks of, once refreshed."""
        return self._trusted_set.snapshot

    @property
    def owner(self) -> Targets:
        """The owner's document, once refreshed."""
        return self._trusted_set.targets

    def content(self, role: str) -> bytes:
        """The verified bytes of a role's document."""
        if role == ROOT:
            return (self._cache / "root_history" / f"{self.root.version}.root.json").read_bytes()
        if role in self._fresh:
            return self._fresh[role]
        return (self._cache / f"{role}.json").read_bytes()

    def _load_timestamp(self) -> None:
        self._trusted_set.reference_time = self._judged_at(self.root)
        super()._load_timestamp()

    def _persist_metadata(self, rolename: str, data: bytes) -> None:
        self._fresh[rolename] = data
        if self._keeps:  # nobody comes back to the cache of a stick, and two hundred files are a tenth of a look
            super()._persist_metadata(rolename, data)

    def _update_root_symlink(self) -> None:
        """The link would only serve a client without a bootstrap, and not every disk knows links."""
