"""Brings what others made (fonts, icons) from the package registries, so that none of it is ever committed."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
import tempfile
import tomllib
import zipfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
STAMP = ".brought"
REGISTRIES = ("pypi",)

Fetch = Callable[["Asset", Path], Path]
"""Brings the asset's package into a folder and says where the file is."""


class Refused(Exception):
    """The list of assets or an asset itself is not as it should be; the message is for the developer."""


class NotReached(Exception):
    """The registry gave no package: no network, or the version is gone."""


@dataclass(frozen=True)
class Asset:
    """One thing that others made: where it comes from, what of it we take, and on what terms."""

    name: str
    purpose: str
    without: str
    registry: str
    package: str
    version: str
    licence: str
    licence_files: tuple[str, ...]
    inside: str
    sha256: str
    to: str
    members: tuple[str, ...] = ()

    def targets(self) -> list[str]:
        """The files it becomes below the vendor folder."""
        return [f"{self.to}/{member}" for member in self.members] or [self.to]


def read_assets(text: str) -> list[Asset]:
    """The assets of the list, each key known and each place inside the vendor folder."""
    return [_asset(entry) for entry in tomllib.loads(text).get("asset", [])]


def _asset(entry: Mapping[str, Any]) -> Asset:
    lists = {key: tuple(value) for key, value in entry.items() if isinstance(value, list)}
    try:
        asset = Asset(**{**entry, **lists})
    except TypeError as error:
        raise Refused(f"{entry.get('name', 'an asset without a name')}: {error}") from error
    if asset.registry not in REGISTRIES:
        raise Refused(f"{asset.name}: the registry must be one of {', '.join(REGISTRIES)}, not {asset.registry!r}.")
    for target in asset.targets():
        path = PurePosixPath(target)
        if path.is_absolute() or ".." in path.parts:
            raise Refused(f"{asset.name}: {target} would land outside the vendor folder.")
    return asset


def fetch_wheel(asset: Asset, folder: Path) -> Path:
    """The wheel, by pip: it knows this machine's network, mirrors and proxies, and we need not."""
    command = [
        sys.executable,
        "-m",
        "pip",
        "--disable-pip-version-check",
        "--quiet",
        "--retries=1",
        "download",
        "--no-deps",
    ]
    command += ["--only-binary=:all:", "--dest", str(folder), f"{asset.package}=={asset.version}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise NotReached(f"{asset.package} {asset.version} could not be fetched ({last}).")
    return next(folder.glob("*.whl"))


def unpack(asset: Asset, package: Path) -> tuple[dict[str, bytes], str]:
    """The listed files by target, and the licence's text; refuses a package with another content."""
    with zipfile.ZipFile(package) as wheel:
        content = _take(wheel, asset.inside, asset.name)
        licence = "\n\n".join(_take(wheel, file, asset.name).decode().strip() for file in asset.licence_files)
    found = hashlib.sha256(content).hexdigest()
    if found != asset.sha256:
        raise Refused(
            f"{asset.name}: {asset.inside} of {asset.package} {asset.version} is not the file that was listed "
            f"(sha256 {found}, expected {asset.sha256}). It was not used."
        )
    if not asset.members:
        return {asset.to: content}, licence
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        taken = {f"{asset.to}/{member}": _take(archive, member, asset.name) for member in asset.members}
    return taken, licence


def _take(archive: zipfile.ZipFile, file: str, name: str) -> bytes:
    try:
        return archive.read(file)
    except KeyError:
        raise Refused(f"{name}: there is no {file} in the package.") from None


def notices(assets: Iterable[tuple[Asset, str]]) -> str:
    """Whose work it is and on what terms, as a page for people."""
    parts = ["# What others made", "Portavoce brings these with it, unchanged, on their makers' terms."]
    for asset, licence in assets:
        parts.append(f"## {asset.name} {asset.version}\n\nFor {asset.purpose}. Licence: {asset.licence}.")
        parts.append("```text\n" + licence + "\n```")
    return "\n\n".join(parts) + "\n"


def bring(listing: str, vendor: Path, fetch: Fetch = fetch_wheel) -> list[str]:
    """Bring what is missing; the sentences that come back say what could not be had and what is lost by it."""
    assets = read_assets(listing)
    mark = hashlib.sha256(listing.encode()).hexdigest()
    if _complete(assets, vendor, mark):
        return []
    brought: list[tuple[Asset, str]] = []
    lacking: list[str] = []
    for asset in assets:
        try:
            brought.append((asset, _bring_one(asset, vendor, fetch)))
        except NotReached as error:
            lacking.append(f"{asset.name} is missing: {error} Until 'make assets' succeeds, {asset.without}.")
    _write(vendor / "NOTICES.md", notices(brought).encode())
    _sweep(vendor, {target for asset in assets for target in asset.targets()})
    if not lacking:
        _write(vendor / STAMP, mark.encode())
    return lacking


def _complete(assets: list[Asset], vendor: Path, mark: str) -> bool:
    stamp = vendor / STAMP
    if not stamp.is_file() or stamp.read_text() != mark:
        return False
    wanted = ["NOTICES.md", *(target for asset in assets for target in asset.targets())]
    return all((vendor / target).is_file() for target in wanted)


def _bring_one(asset: Asset, vendor: Path, fetch: Fetch) -> str:
    with tempfile.TemporaryDirectory() as folder:
        files, licence = unpack(asset, fetch(asset, Path(folder)))
    for target, content in files.items():
        _write(vendor / target, content)
    return licence


def _write(path: Path, content: bytes) -> None:
    """Whole or not at all: another make, or the app itself, may be reading."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    draft.write_bytes(content)
    draft.replace(path)


def _sweep(vendor: Path, wanted: set[str]) -> None:
    """What is no longer listed goes, so that nobody leans on it unawares."""
    for path in vendor.rglob("*"):
        kept = path.name.startswith(".") or path.relative_to(vendor).as_posix() in wanted | {"NOTICES.md"}
        if path.is_file() and not kept:
            path.unlink(missing_ok=True)


def main() -> int:
    """`make assets`: silent when all is there; a missing asset is a sentence, a wrong one an error."""
    try:
        listing = (ROOT / "packaging" / "assets.toml").read_text(encoding="utf-8")
        for sentence in bring(listing, ROOT / "resources" / "vendor"):
            print(sentence, file=sys.stderr)
    except Refused as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
