"""Looks at what signed lists speak of: is each pack there, unharmed, readable, and the one its name says."""

from __future__ import annotations

from collections.abc import Iterator

from tuf.api.exceptions import LengthOrHashMismatchError
from tuf.api.metadata import Metadata, TargetFile, Targets

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.format import read_target, stored_at
from desktop_app.packs.library.listing import custom_of, entries, entry_of, sha256_of
from desktop_app.packs.library.opened import Opened
from desktop_app.packs.library.records import Entry
from desktop_app.packs.library.source import LibrarySource
from desktop_app.packs.library.troubles import LibraryTrouble
from desktop_app.packs.library.withdrawal import WITHDRAWN
from desktop_app.packs.problem import PackRefused
from desktop_app.packs.reading import accept_pack
from desktop_app.packs.zip_source import ZipSource


def inspect_pack(source: LibrarySource, name: str, file: TargetFile) -> None:
    """Hash and read one pack whole; a Trouble names what is wrong with it."""
    path = stored_at(name, sha256_of(name, file))
    try:
        with source.opened(path) as stream:
            file.verify_length_and_hashes(stream)
            with ZipSource(stream, name) as pack:
                pack.check()
                manifest = accept_pack(pack).manifest
    except KeyError as error:
        raise Trouble(LibraryTrouble.PACK_MISSING, name=name) from error
    except LengthOrHashMismatchError as error:
        raise Trouble(LibraryTrouble.PACK_DAMAGED, name=name) from error
    target = read_target(name)
    if (manifest.kind, manifest.id, manifest.version) != (target.kind, target.id, target.version):
        found = f"{manifest.kind}/{manifest.id}/{manifest.version}"
        raise Trouble(LibraryTrouble.PACK_OTHER, name=name, found=found)


def judge(library: Opened, role: str, proposal: Metadata[Targets]) -> tuple[Entry, ...]:
    """What a proposed list would newly say; a Trouble where it may not come out, whoever signed it.

    Nothing that is out changes or vanishes, nobody speaks of what is not theirs, and every new pack is there.
    """
    signed = proposal.signed
    if signed.version != library.version(role) + 1:
        raise Trouble(LibraryTrouble.WAITING_OUTDATED, name=role)
    before = library.lists[role].targets if role in library.lists else {}
    _require_nothing_lost(role, before, signed)
    return tuple(_news(library, role, before, signed))


def _require_nothing_lost(role: str, before: dict[str, TargetFile], signed: Targets) -> None:
    if signed.delegations is not None:
        raise Trouble(LibraryTrouble.WAITING_BREAKS, name=role, file="–")
    for name, old in before.items():
        new = signed.targets.get(name)
        if new is None or (new.length, new.hashes) != (old.length, old.hashes):
            raise Trouble(LibraryTrouble.WAITING_BREAKS, name=role, file=name)
        if WITHDRAWN in custom_of(old) and custom_of(new).get(WITHDRAWN) != custom_of(old)[WITHDRAWN]:
            raise Trouble(LibraryTrouble.WAITING_BREAKS, name=role, file=name)


def _news(library: Opened, role: str, before: dict[str, TargetFile], signed: Targets) -> Iterator[Entry]:
    known = {entry.target.name: entry for entry in entries(library)}
    kinds = {entry.target.id: entry.target.kind for entry in known.values()}
    for name, file in signed.targets.items():
        if name in before and custom_of(before[name]) == custom_of(file):
            continue
        entry = entry_of(name, role, file)
        if name not in before:
            if not library.roles[role].is_delegated_path(name) or name in known:
                raise Trouble(LibraryTrouble.WAITING_BREAKS, name=role, file=name)
            if kinds.setdefault(entry.target.id, entry.target.kind) != entry.target.kind:
                raise Trouble(LibraryTrouble.KIND_TAKEN, id=entry.target.id, kind=str(kinds[entry.target.id]))
            inspect_pack(library.source, name, file)
        yield entry


def told(name: str, error: PackRefused) -> Trouble:
    """A pack that cannot be read, as one sentence among others."""
    return Trouble(LibraryTrouble.PACK_REFUSED, name=name, count=len(error.problems))
