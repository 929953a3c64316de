"""A library made with python-tuf's own metadata API and none of our code, for a desk to read; anything in it can be
made wrong.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import (
    DelegatedRole,
    Delegations,
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)

from desktop_app.packs.archive import build
from tests.fakes.clock import MONDAY_MORNING
from tests.fakes.packs import course_files, write_folder

TWO_YEARS = timedelta(days=730)
COURSE = "example.small.course"


def signer(name: str) -> CryptoSigner:
    """A real key that is the same in every run."""
    return CryptoSigner(Ed25519PrivateKey.from_private_bytes(hashlib.sha256(name.encode()).digest()))


def pack_file(folder: Path, version: str = "1.0.0", text: str = "", pack_id: str = COURSE) -> Path:
    """A real pack; `text` makes its bytes differ."""
    files = course_files()
    manifest = (
        files["pack.toml"].replace(b'"1.0.0"', f'"{version}"'.encode()).replace(COURSE.encode(), pack_id.encode())
    )
    files["pack.toml"] = manifest.replace(b"A small pack.", f"A small pack. {text}".encode())
    name = f"{pack_id}-{version}-{text or 'plain'}"
    return build(write_folder(folder / name, files), folder / f"{name}.pvpack").file


@dataclass
class HandLibrary:
    """Change what is in it, then `write`. `stamper` and `sealer` are names of keys; `now` is when it is signed."""

    folder: Path
    now: datetime = MONDAY_MORNING
    sealer: str = "seal"
    stamper: str = "stamp"
    root: Root = field(init=False)
    owner: Targets = field(init=False)
    snapshot: Snapshot = field(init=False)
    timestamp: Timestamp = field(init=False)
    lists: dict[str, Targets] = field(default_factory=dict)
    keys: dict[str, tuple[str, ...]] = field(default_factory=dict)
    stamped: bool = False

    def __post_init__(self) -> None:
        self.root = Root(consistent_snapshot=True, expires=self._days(3650))
        self.owner = Targets(expires=self._days(), delegations=Delegations({}, {}))
        self.snapshot = Snapshot(expires=self._days())
        self.timestamp = Timestamp(expires=self._days())
        for role in ("root", "targets"):
            self.root.add_key(signer(self.sealer).public_key, role)
        for role in ("snapshot", "timestamp"):
            self.root.add_key(signer(self.stamper).public_key, role)
        self.write_root()

    def _days(self, days: int = 730) -> datetime:
        return self.now.astimezone(UTC).replace(microsecond=0) + timedelta(days=days)

    @property
    def first_root(self) -> bytes:
        """What the fingerprint is of."""
        return (self.folder / "metadata" / "1.root.json").read_bytes()

    def add(self, role: str, *paths: str, keys: Iterable[str] = (), threshold: int = 1) -> None:
        """A publisher with a key of the same name, or the given ones."""
        names = tuple(keys) or (role,)
        assert self.owner.delegations is not None and self.owner.delegations.roles is not None
        self.owner.delegations.roles[role] = DelegatedRole(role, [], threshold, False, list(paths))
        for name in names:
            self.owner.add_key(signer(name).public_key, role)
        self.keys[role] = names
        self.lists[role] = Targets(expires=self._days())

    def put(self, role: str, file: Path, name: str = "", **custom: Any) -> str:
        """A pack into a publisher's list (or the owner's, `targets`), under its own name or another."""
        parts = file.stem.split("-")
        name = name or f"course/{parts[0]}/{parts[1]}.pvpack"
        target = TargetFile.from_file(name, str(file), ["sha256"])
        if custom:
            target.unrecognized_fields["custom"] = custom
        signed = self.owner if role == "targets" else self.lists[role]
        signed.targets[name] = target
        self.store(name, file, target.hashes["sha256"])
        return name

    def store(self, name: str, file: Path, sha256: str) -> Path:
        """The bytes, where the client looks for them."""
        folder, _, last = name.rpartition("/")
        place = self.folder / "targets" / folder / f"{sha256}.{last}"
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, place)
        return place

    def write_root(self, *signers: str, rotated: str = "") -> None:
        """The root of its number; `rotated` is the key before."""
        document = Metadata(self.root)
        for name in signers or (self.sealer, *([rotated] if rotated else [])):
            document.sign(signer(name), append=True)
        self._file(f"{self.root.version}.root.json", document)

    def next_root(self) -> Root:
        """The root with the next number, to be changed and written."""
        self.root = deepcopy(self.root)
        self.root.version += 1
        return self.root

    def write(self, *roles: str, keys: Iterable[str] = (), owner: bool = True) -> None:
        """Sign new versions of publishers' lists and the owner's document, and stamp them."""
        for role in roles:
            self.lists[role].version += f"{role}.json" in self.snapshot.meta
            self.announce(role, self.sign(role, self.lists[role], tuple(keys) or self.keys[role]))
        if owner:
            self.owner.version += self.stamped
            self.announce("targets", self.sign("targets", self.owner, (self.sealer,)))
        self.stamp()

    def sign(self, role: str, signed: Any, keys: Iterable[str]) -> bytes:
        """Write a document with the signatures of those keys."""
        document = Metadata(signed)
        for name in keys:
            document.sign(signer(name), append=True)
        return self._file(f"{signed.version}.{role}.json", document)

    def announce(self, role: str, content: bytes) -> None:
        """Let the next stamp speak of a document."""
        version = self.owner.version if role == "targets" else self.lists[role].version
        self.snapshot.meta[f"{role}.json"] = MetaFile.from_data(version, content, ["sha256"])

    def stamp(self, number: int = 0, day: datetime | None = None, keys: Iterable[str] = ()) -> None:
        """Stamp what is announced; `day` is the date that the stamp says it is from."""
        names = tuple(keys) or (self.stamper,)
        self.snapshot.version = number or self.snapshot.version + self.stamped
        content = self.sign("snapshot", self.snapshot, names)
        self.timestamp.version = number or self.timestamp.version + self.stamped
        self.stamped = True
        self.timestamp.snapshot_meta = MetaFile.from_data(self.snapshot.version, content, ["sha256"])
        told = (day or self.now).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        self.timestamp.unrecognized_fields["portavoce"] = {"confirmed": told}
        document = Metadata(self.timestamp)
        for name in names:
            document.sign(signer(name), append=True)
        self._file("timestamp.json", document)

    def copy(self, folder: Path) -> HandLibrary:
        """A stick: the same library, that may go its own way from here."""
        shutil.copytree(self.folder, folder)
        other = deepcopy(self)
        other.folder = folder
        return other

    def _file(self, name: str, document: Metadata[Any]) -> bytes:
        content = document.to_bytes()
        file = self.folder / "metadata" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        return content


def small_library(base: Path, now: datetime = MONDAY_MORNING) -> HandLibrary:
    """Ada publishes a course and Ben another; one version of each is out."""
    made = HandLibrary(base / "library", now)
    made.add("ada", f"course/{COURSE}/*")
    made.add("ben", "course/example.other.course/*")
    made.put("ada", pack_file(base))
    made.put("ben", pack_file(base, pack_id="example.other.course"))
    made.write("ada", "ben")
    return made
