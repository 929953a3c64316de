"""Looks at a library as desks will: all signatures by python-tuf's own client, every pack hashed and read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tuf.api.exceptions import DownloadError, ExpiredMetadataError, RepositoryError
from tuf.api.metadata import Signed, Targets
from tuf.ngclient import Updater

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.client import client_of
from desktop_app.packs.library.documents import is_signed, parse
from desktop_app.packs.library.format import (
    COMPANY_TARGET,
    METADATA,
    OWNER,
    ROOT,
    SNAPSHOT,
    TIMESTAMP,
    document_of,
    largest,
    waiting_at,
)
from desktop_app.packs.library.inspecting import inspect_pack, told
from desktop_app.packs.library.listing import company_of, listed, sha256_of, standing
from desktop_app.packs.library.opened import Opened, open_library
from desktop_app.packs.library.placing import is_interrupted
from desktop_app.packs.library.publishers import stray_stamps
from desktop_app.packs.library.records import Standing
from desktop_app.packs.library.seen import Seen
from desktop_app.packs.library.source import LibrarySource, library_source
from desktop_app.packs.library.troubles import LibraryTrouble
from desktop_app.packs.problem import PackRefused

SOON = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found; `standing` is None where the library cannot be trusted at all."""

    standing: Standing | None
    troubles: tuple[Trouble, ...]


def check_library(where: Path, now: datetime, seen: Seen) -> Checked:
    """Check a library, folder or file, against itself and against what was seen before.

    Troubles where there is no library at all; everything else is told in the answer.
    """
    source = library_source(where)
    try:
        return _check(source, where, now, seen)
    finally:
        source.close()


def _check(source: LibrarySource, where: Path, now: datetime, seen: Seen) -> Checked:
    try:
        library = open_library(source)
        found = standing(library)
    except PackRefused as refusal:
        return Checked(None, (refusal,))
    except Trouble as trouble:
        if trouble.code == LibraryTrouble.NO_LIBRARY:
            raise
        return Checked(None, (trouble,))
    interrupted = [Trouble(LibraryTrouble.INTERRUPTED)] if is_interrupted(where) else []
    troubles = [
        *_dates(library, now),
        *_as_client(library, now),
        *(interrupted or (*_newer_left(library), *_stray_stamps(library))),
        *seen.troubles(library),
        *_rights(library),
        *_company(library, found),
        *_waiting(library),
        *_packs(library),
    ]
    seen.remember(library)
    return Checked(found, tuple(troubles))


def _dates(library: Opened, now: datetime) -> Iterator[Trouble]:
    """What no desk believes any more, or soon will not."""
    today = now.astimezone(UTC)
    for role, signed in _documents(library):
        if signed.expires <= today:
            yield Trouble(LibraryTrouble.EXPIRED, role=role, day=signed.expires.date().isoformat())
        elif signed.expires - today < SOON:
            yield Trouble(LibraryTrouble.EXPIRES_SOON, role=role, day=signed.expires.date().isoformat())


def _documents(library: Opened) -> Iterator[tuple[str, Signed]]:
    yield from ((ROOT, library.root), (OWNER, library.owner), (SNAPSHOT, library.snapshot))
    yield from ((TIMESTAMP, library.timestamp), *library.lists.items())


def _as_client(library: Opened, now: datetime) -> Iterator[Trouble]:
    """Whether python-tuf's client opens the library, and finds under each name what the lists say."""
    with client_of(library.source, library.roots[0], now) as client:
        try:
            client.refresh()
        except ExpiredMetadataError:
            return  # told with its day by `_dates`
        except (RepositoryError, DownloadError) as error:
            yield Trouble(LibraryTrouble.REFUSED, reason=type(error).__name__)
            return
        for name, role, file in listed(library):
            yield from _as_found(client, name, role, sha256_of(name, file))


def _as_found(client: Updater, name: str, role: str, sha256: str) -> Iterator[Trouble]:
    try:
        found = client.get_targetinfo(name)
    except ExpiredMetadataError:
        return
    except (RepositoryError, DownloadError) as error:
        yield Trouble(LibraryTrouble.REFUSED, reason=f"{name}: {type(error).__name__}")
        return
    if found is None or found.hashes.get("sha256") != sha256:
        yield Trouble(LibraryTrouble.HIDDEN, name=name, role=role or OWNER)


def _newer_left(library: Opened) -> Iterator[Trouble]:
    """Documents newer than the stamp speaks of: somebody put an old stamp back."""
    versions = {role: signed.version for role, signed in _documents(library)}
    for file in library.source.names(METADATA):
        role, version = document_of(file) or ("", 0)
        if version > versions.get(role, library.version(role) or version):
            yield Trouble(LibraryTrouble.NEWER_LEFT, file=f"{METADATA}/{file}")


def _stray_stamps(library: Opened) -> Iterator[Trouble]:
    if stray_stamps(library):
        yield Trouble(LibraryTrouble.STRAY_STAMP)


def _rights(library: Opened) -> Iterator[Trouble]:
    """Entries in a list of somebody who may not speak of them."""
    for role, rights in library.roles.items():
        signed = library.lists.get(role)
        for name in signed.targets if signed else ():
            if not rights.is_delegated_path(name):
                yield Trouble(LibraryTrouble.HIDDEN, name=name, role=role)


def _company(library: Opened, found: Standing) -> Iterator[Trouble]:
    """Whether the company is there, and the packs that its paths lead to."""
    company = company_of(library)
    if company is None:
        yield Trouble(LibraryTrouble.COMPANY_MISSING)
        return
    offered = {entry.target.id for entry in found.entries if entry.withdrawn is None}
    steps = (*company[1].path, *(step for path in company[1].further for step in path.stops))
    for pack in dict.fromkeys(step.pack for step in steps):
        if pack not in offered:
            yield Trouble(LibraryTrouble.PATH_WITHOUT_PACK, id=pack)


def _waiting(library: Opened) -> Iterator[Trouble]:
    for role in library.roles:
        try:
            content = library.source.read(waiting_at(role), largest(role))
            complete = is_signed(library.owner, role, parse(content, Targets, waiting_at(role)))
        except KeyError:
            continue
        except Trouble as trouble:
            yield trouble
            continue
        yield Trouble(LibraryTrouble.WAITS_FOR_STAMP if complete else LibraryTrouble.WAITS_FOR_SIGNATURES, name=role)


def _packs(library: Opened) -> Iterator[Trouble]:
    """Hash and read every pack, once, withdrawn ones too; what was handed out may lack some."""
    looked_at: set[str] = set()
    for name, _, file in listed(library):
        if name == COMPANY_TARGET or name in looked_at:
            continue
        looked_at.add(name)
        try:
            inspect_pack(library.source, name, file)
        except PackRefused as refusal:
            yield told(name, refusal)
        except Trouble as trouble:
            if not (library.source.is_copy and trouble.code == LibraryTrouble.PACK_MISSING):
                yield trouble
