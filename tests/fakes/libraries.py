"""A company's library with real keys and real packs, small and quick: for tests to publish into, spoil and check."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tuf.api.exceptions import DownloadHTTPError
from tuf.ngclient import Updater, UpdaterConfig
from tuf.ngclient.fetcher import FetcherInterface

from desktop_app.packs.archive import build
from desktop_app.packs.library.card import Card, new_card
from desktop_app.packs.library.checking import Checked, check_library
from desktop_app.packs.library.format import read_grant
from desktop_app.packs.library.keys import SigningKey, key_of_seed
from desktop_app.packs.library.making import make_library
from desktop_app.packs.library.opened import Opened, open_library
from desktop_app.packs.library.publishers import Admission, add_publisher
from desktop_app.packs.library.publishing import Published, publish
from desktop_app.packs.library.renewing import update
from desktop_app.packs.library.seen import Seen
from desktop_app.packs.library.source import FolderLibrary
from tests.fakes.clock import MONDAY_MORNING
from tests.fakes.packs import COMPANY, Files, course_files, policy_files, write_folder

COURSE, POLICY = "course:example.small.course", "policy:example.small.policy"


def key(number: int) -> SigningKey:
    """A real key that is the same in every run."""
    return key_of_seed(bytes([number]) * 32)


SEAL, PAPER, ADA, BEN, EVE = key(1), key(2), key(3), key(4), key(5)


def card(publisher_id: str, signer: SigningKey) -> Card:
    """The card of somebody with that key."""
    return new_card(publisher_id, publisher_id.title(), signer.line)


def pack(folder: Path, version: str = "1.0.0", kind: str = "course", pack_id: str = "", text: str = "") -> Path:
    """A pack's folder; `text` makes its bytes differ."""
    files: Files = course_files() if kind == "course" else policy_files()
    manifest = files["pack.toml"].replace(b'"1.0.0"', f'"{version}"'.encode())
    if pack_id:
        manifest = manifest.replace(f"example.small.{kind}".encode(), pack_id.encode(), 1)
    files["pack.toml"] = manifest.replace(b"A small pack.", f"A small pack. {text}".encode())
    return write_folder(folder / f"{pack_id or kind}-{version}-{text or 'plain'}", files)


@dataclass
class Office:
    """One library and its hour."""

    folder: Path
    desk: Path
    now: datetime = MONDAY_MORNING

    def add(
        self, name: str, signer: SigningKey, *grants: str, sticks: bool = False, keys: Sequence[SigningKey] = ()
    ) -> None:
        """Let somebody publish."""
        wish = Admission((card(name, signer),), tuple(map(read_grant, grants)), sticks)
        add_publisher(self.folder, wish, keys or [SEAL], self.now)

    def publish(
        self, *keys: SigningKey, version: str = "1.0.0", kind: str = "course", pack_id: str = "", text: str = ""
    ) -> Published:
        """Publish a small pack."""
        made = pack(self.desk, version, kind, pack_id, text)
        return publish(self.folder, made, keys, self.now)

    def check(self, seen: Path | None = None) -> Checked:
        """Check the library with a memory of its own, or the given one."""
        return check_library(self.folder, self.now, Seen(seen or self.desk / "seen"))

    def codes(self) -> list[str]:
        """What a check finds, as codes."""
        return [trouble.code.removeprefix("library.") for trouble in self.check().troubles]


def office(base: Path, now: datetime = MONDAY_MORNING, seal: SigningKey = SEAL, paper: SigningKey = PAPER) -> Office:
    """A new library without publishers."""
    make_library(base / "library", COMPANY.encode(), seal, paper, now)
    return Office(base / "library", base / "desk", now)


def staffed(base: Path, now: datetime = MONDAY_MORNING) -> Office:
    """With Ada, who publishes the course and may stamp, and Ben, who publishes the policy and may not."""
    made = office(base, now)
    made.add("ada", ADA, COURSE, sticks=True)
    made.add("ben", BEN, POLICY)
    return made


def full(base: Path, now: datetime = MONDAY_MORNING) -> Office:
    """Ada's course and Ben's policy are out, and there is nothing to complain of."""
    made = staffed(base, now)
    made.publish(ADA)
    made.publish(BEN, kind="policy")
    update(made.folder, [SEAL], now)
    return made


def opened(folder: Path) -> Opened:
    """The library in a folder, read and verified."""
    return open_library(FolderLibrary(folder))


def stored(made: Office, ending: str) -> Path:
    """A file under `targets` by how its name ends."""
    return next((made.folder / "targets").rglob(f"*{ending}"))


def cut(file: Path) -> None:
    """Take the last byte away."""
    file.write_bytes(file.read_bytes()[:-1])


def built(folder: Path, **which: str) -> Path:
    """A small pack as a file."""
    source = pack(folder, **which)
    return build(source, folder / f"{source.name}.pvpack").file


class PlainFetcher(FetcherInterface):
    """Reads files as a web server would serve them; it knows nothing of Portavoce."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def _fetch(self, url: str) -> Iterator[bytes]:
        file = self._folder / url.removeprefix("http://library/")
        if not file.is_file():
            raise DownloadHTTPError("no", 404)
        return iter([file.read_bytes()])


def plain_client(library: Path, cache: Path, now: datetime = MONDAY_MORNING) -> Updater:
    """python-tuf's client, and nothing of ours; it trusts the first root it finds, and takes our hour for the day's."""
    cache.mkdir(parents=True, exist_ok=True)
    (cache / "targets").mkdir(exist_ok=True)
    client = Updater(
        str(cache),
        "http://library/metadata/",
        str(cache / "targets"),
        "http://library/targets/",
        fetcher=PlainFetcher(library),
        config=UpdaterConfig(),
        bootstrap=(library / "metadata" / "1.root.json").read_bytes(),
    )
    client._trusted_set.reference_time = now.astimezone(UTC)
    return client
