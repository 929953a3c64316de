"""Editions on their way in: files in parts that resume, held to length and hash; live only when all are there."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import BinaryIO

from advocacy_server.library.publishing import publish
from advocacy_server.web.problems import Problem
from desktop_app.kernel.trouble import Trouble

PART = ".part"
MOST_FILES = 20_000
LARGEST_FILE = 4 * 1024**3  # bytes
KEPT = timedelta(days=7)  # an upload that nobody went on with
_MANIFEST, _EDITION = "upload.json", "edition"
_PATH = re.compile(r"(?:metadata|targets)(?:/[A-Za-z0-9][A-Za-z0-9._-]{0,200}){1,8}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_ID = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True)
class Announced:
    """One file: how many bytes, and their hash."""

    length: int
    sha256: str


@dataclass(frozen=True)
class Upload:
    """One edition on its way: whose, since when, and which files it will have."""

    id: str
    by: str
    at: str
    files: Mapping[str, Announced]


class Uploads:
    """They lie beside the library, so that nothing of them is ever served. `quota` is for all of it, in bytes."""

    def __init__(self, live: Path, quota: int, now: Callable[[], datetime]) -> None:
        self._live, self._quota, self._now = live, quota, now
        self._folder = live.with_name(f"{live.name}.uploads")

    def begin(self, by: str, files: Mapping[str, Announced]) -> Upload:
        """Announce all files of an edition; Problems where they cannot be, or there is no room."""
        _require_possible(files)
        self._sweep()
        wanted = sum(one.length for path, one in files.items() if not self._is_live(path, one))
        if wanted + _size_of(self._folder) + _size_of(self._live) > self._quota:
            raise Problem(507, "no-room", quota=self._quota)
        made = Upload(uuid.uuid4().hex, by, self._now().isoformat(), dict(files))
        with _room():
            (self._folder / made.id / _EDITION).mkdir(parents=True)
            text = json.dumps({**asdict(made), "files": {path: asdict(one) for path, one in files.items()}})
            (self._folder / made.id / _MANIFEST).write_text(text, encoding="utf-8")
        return made

    def of(self, name: str, by: str) -> Upload:
        """Somebody's own upload; whose it is not, for them it is not there."""
        try:
            if not _ID.fullmatch(name):
                raise KeyError(name)
            told = json.loads((self._folder / name / _MANIFEST).read_text(encoding="utf-8"))
        except (OSError, KeyError, ValueError) as error:
            raise Problem(404, "unknown") from error
        if told["by"] != by:
            raise Problem(404, "unknown")
        return Upload(told["id"], by, told["at"], {path: Announced(**one) for path, one in told["files"].items()})

    def missing(self, upload: Upload) -> dict[str, int]:
        """The files that are not whole yet, each with how many bytes are there."""
        found = {}
        for path, one in upload.files.items():
            if not self._staged(upload, path).exists() and not self._is_live(path, one):
                found[path] = self._came(upload, path)
        return found

    def put(self, upload: Upload, path: str, first: int, pieces: Iterator[bytes]) -> int:
        """Go on with a file where it stopped; how many bytes are there then. The last ones are held to the hash."""
        announced = upload.files.get(path)
        if announced is None:
            raise Problem(404, "unknown")
        staged = self._staged(upload, path)
        if staged.exists():
            return announced.length
        if first != self._came(upload, path):
            raise Problem(409, "not-there-yet", at=self._came(upload, path))
        part = staged.with_name(staged.name + PART)
        with _room():
            part.parent.mkdir(parents=True, exist_ok=True)
            with part.open("ab") as stream:
                _append(stream, pieces, announced.length)
        if self._came(upload, path) == announced.length:
            _require_right(part, announced)
            part.replace(staged)
        return announced.length if staged.exists() else self._came(upload, path)

    def publish(self, upload: Upload) -> int:
        """Make the edition live, if desks would accept it; how many packs it has."""
        missing = self.missing(upload)
        if missing:
            raise Problem(409, "files-missing", files=sorted(missing)[:20])
        with _room():
            for path, one in upload.files.items():
                staged = self._staged(upload, path)
                if not staged.exists() and self._is_live(path, one):
                    staged.parent.mkdir(parents=True, exist_ok=True)
                    os.link(self._live / path, staged)
            try:
                done, flaws = publish(self._folder / upload.id / _EDITION, self._live, self._now())
            except Trouble as trouble:
                raise Problem(409, "not-accepted", flaws=[str(trouble.code)]) from trouble
        if done is None:
            raise Problem(409, "not-accepted", flaws=sorted({str(flaw.code) for flaw in flaws})[:20])
        self.drop(upload)
        return len(done.entries)

    def drop(self, upload: Upload) -> None:
        """Give it up; what is live stays."""
        shutil.rmtree(self._folder / upload.id, ignore_errors=True)

    def _is_live(self, path: str, one: Announced) -> bool:
        """What is named by its hash and is served already need not come again."""
        file = self._live / path
        return (
            path.startswith("targets/") and one.sha256 in path and file.is_file() and file.stat().st_size == one.length
        )

    def _staged(self, upload: Upload, path: str) -> Path:
        return self._folder / upload.id / _EDITION / path

    def _came(self, upload: Upload, path: str) -> int:
        staged = self._staged(upload, path)
        try:
            return staged.with_name(staged.name + PART).stat().st_size
        except FileNotFoundError:
            return 0

    def _sweep(self) -> None:
        over = (self._now() - KEPT).timestamp()
        for folder in self._folder.glob("*"):
            newest = max((one.stat().st_mtime for one in folder.rglob("*")), default=folder.stat().st_mtime)
            if newest < over:
                shutil.rmtree(folder, ignore_errors=True)


def _require_possible(files: Mapping[str, Announced]) -> None:
    odd = [path for path, one in files.items() if not _is_possible(path, one)]
    if odd or not 0 < len(files) <= MOST_FILES:
        raise Problem(422, "not-as-described", places=odd[:20])


def _is_possible(path: str, one: Announced) -> bool:
    plain = _PATH.fullmatch(path) is not None and not path.endswith(PART)
    return plain and 0 < one.length <= LARGEST_FILE and _SHA256.fullmatch(one.sha256) is not None


def _append(stream: BinaryIO, pieces: Iterator[bytes], most: int) -> None:
    """What is more than was announced is not written; what was written before a line broke stays."""
    size = stream.tell()
    try:
        for piece in pieces:
            if size + len(piece) > most:
                raise Problem(413, "too-large", most=most)
            size += stream.write(piece)
    finally:
        stream.flush()
        os.fsync(stream.fileno())


def _require_right(part: Path, announced: Announced) -> None:
    with part.open("rb") as stream:
        found = hashlib.file_digest(stream, "sha256").hexdigest()
    if found != announced.sha256:
        part.unlink()
        raise Problem(422, "other-content")


def _size_of(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) if folder.is_dir() else 0


class _room:  # noqa: N801 - read as a word of a sentence
    """A full disk is told as such; whatever was there stays."""

    def __enter__(self) -> None:
        """Nothing to begin."""

    def __exit__(self, _kind: object, error: object, _where: object) -> None:
        import errno

        if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise Problem(507, "no-room", retry_after=600) from error
