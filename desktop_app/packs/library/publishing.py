"""Puts versions of packs into a library, and takes them back: out at once, or waiting for a signature or a stamp."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from tuf.api.metadata import TargetFile, Targets

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.archive import write_pack
from desktop_app.packs.course import Course
from desktop_app.packs.library.documents import parse, to_bytes
from desktop_app.packs.library.draft import Draft
from desktop_app.packs.library.files import CHUNK, require_room
from desktop_app.packs.library.format import OWNER, Target, new_target, waiting_at
from desktop_app.packs.library.keys import SigningKey
from desktop_app.packs.library.listing import CUSTOM, custom_of, entries, entry_of, seal_keys, signers
from desktop_app.packs.library.opened import Opened
from desktop_app.packs.library.records import Entry
from desktop_app.packs.library.troubles import LibraryTrouble
from desktop_app.packs.library.withdrawal import WITHDRAWN, withdrawn_mark
from desktop_app.packs.library.workshop import Part, Workshop, at_work, require_folder
from desktop_app.packs.limits import LIMITS, size_name
from desktop_app.packs.pack import Manifest
from desktop_app.packs.problem import Problem, list_names, refuse
from desktop_app.packs.reading import Content, accept_pack, read_manifest
from desktop_app.packs.rules import Rule
from desktop_app.packs.source import FolderSource
from desktop_app.packs.zip_source import ZipSource

OVERHEAD = 64 * 1024 * 1024  # that a ZIP may add to the files in it


class State(StrEnum):
    """How far something got."""

    OUT = "out"
    FOR_SIGNATURES = "waits-for-signatures"
    FOR_STAMP = "waits-for-stamp"


@dataclass(frozen=True, slots=True)
class Published:
    """What publishing came to. `new` is false when these very bytes were there; `flaws` do not hinder a learner."""

    entry: Entry
    state: State
    new: bool
    flaws: tuple[Problem, ...] = ()


def publish(folder: Path, pack: Path, keys: Sequence[SigningKey], now: datetime) -> Published:
    """Put a pack, a folder or a `.pvpack`, into the library in `folder`.

    PackRefused tells what keeps it from being installed anywhere, a Trouble what keeps these keys from publishing it;
    nothing is written before both are known.
    """
    require_folder(folder)
    with _opened(pack) as (source, fill):
        manifest = read_manifest(source)
        target = new_target(manifest.kind, manifest.id, manifest.version)
        with at_work(folder, now) as workshop:
            draft = Draft(workshop.library, keys, now)
            role = role_for(draft, target)
            wanted = next_list(workshop, draft, role)
            require_room(folder, _size(source, pack))
            part = workshop.copy_pack(fill)
            try:
                content = _accept(part, pack.name, target)
                return _put_in(workshop, draft, role, wanted, part, content)
            finally:
                part.path.unlink(missing_ok=True)


def withdraw(
    folder: Path, pack_id: str, version: str, why: str, keys: Sequence[SigningKey], now: datetime
) -> tuple[Entry, State]:
    """Take a version back: its publisher says so in their own list, or the owner in theirs, which counts more."""
    mark = withdrawn_mark(why, now)
    with at_work(folder, now) as workshop:
        draft = Draft(workshop.library, keys, now)
        entry = known_version(workshop.library, pack_id, version)
        if entry.withdrawn:
            raise Trouble(LibraryTrouble.WITHDRAWN_ALREADY, id=pack_id, version=version, day=entry.withdrawn.day)
        name = entry.target.name
        if entry.publisher and _signs_for(draft, entry.publisher):
            files = next_list(workshop, draft, entry.publisher).targets
            _mark(files[name], mark)
            return entry_of(name, entry.publisher, files[name]), put_out(workshop, draft, entry.publisher)
        _require_seal(draft, entry)
        listing = workshop.library.lists[entry.publisher] if entry.publisher else workshop.library.owner
        owner = draft.edit_owner()
        owner.targets[name] = copy.deepcopy(listing.targets[name])
        _mark(owner.targets[name], mark)
        workshop.place(draft.files())
        return entry_of(name, "", owner.targets[name]), State.OUT


def role_for(draft: Draft, target: Target) -> str:
    """The publisher as whom these keys may publish a target; a Trouble says why there is none."""
    library = draft.library
    mine = [role for role in library.roles if _signs_for(draft, role)]
    granted = [role for role in mine if library.roles[role].is_delegated_path(target.name)]
    if granted:
        return min(granted, key=lambda role: library.roles[role].threshold)
    if mine:
        who = [role for role, rights in library.roles.items() if rights.is_delegated_path(target.name)]
        raise Trouble(LibraryTrouble.NOT_GRANTED, name=mine[0], pack=str(target.grant), who=list_names(who) or "–")
    if draft.keys.keys() & seal_keys(library):
        raise Trouble(LibraryTrouble.SEAL_PUBLISHES_NOT)
    raise Trouble(LibraryTrouble.PUBLISHER_NOT_HERE)


def next_list(workshop: Workshop, draft: Draft, role: str) -> Targets:
    """A publisher's next list to be changed: after their own that still waits, if there is one.

    What another person proposed is never signed along in passing: a Trouble says that it waits.
    """
    content = workshop.waiting(role)
    base: Targets | None = None
    if content is not None:
        waiting = parse(content, Targets, waiting_at(role))
        signed = draft.owner.get_verification_result(role, waiting.signed_bytes, waiting.signatures).signed
        if signed and waiting.signed.version == draft.library.version(role) + 1:
            if not signed.keys() & draft.keys.keys():
                raise Trouble(LibraryTrouble.WAITS_FOR_OTHER, name=role)
            base = waiting.signed
    return draft.edit_list(role, base)


def put_out(workshop: Workshop, draft: Draft, role: str) -> State:
    """Put a publisher's next list out, or lay it down until the people come who are still needed."""
    document = draft.signed_list(role)
    complete = draft.is_complete(role, document)
    if complete and draft.may_stamp:
        workshop.place(draft.files())
        workshop.forget(role)
        return State.OUT
    workshop.hand_in(role, to_bytes(document, role))
    return State.FOR_STAMP if complete else State.FOR_SIGNATURES


def known_version(library: Opened, pack_id: str, version: str) -> Entry:
    """The entry of a pack's version; a Trouble where the library has no such pack, or not this version."""
    versions = [entry for entry in entries(library) if entry.target.id == pack_id]
    if not versions:
        raise Trouble(LibraryTrouble.PACK_UNKNOWN, id=pack_id)
    for entry in versions:
        if entry.target.version == version:
            return entry
    known = list_names(entry.target.version for entry in versions)
    raise Trouble(LibraryTrouble.VERSION_UNKNOWN, id=pack_id, version=version, known=known)


def _put_in(workshop: Workshop, draft: Draft, role: str, wanted: Targets, part: Part, content: Content) -> Published:
    manifest = content.manifest
    target = new_target(manifest.kind, manifest.id, manifest.version)
    flaws = content.flaws if isinstance(content, Course) else ()
    known = next((entry for entry in entries(workshop.library) if entry.target == target), None)
    if known is None and target.name in wanted.targets:
        known = entry_of(target.name, role, wanted.targets[target.name])
    if known is not None and known.sha256 != part.sha256:
        raise Trouble(LibraryTrouble.VERSION_TAKEN, id=target.id, version=target.version)
    if known is not None and is_out(workshop.library, target):
        workshop.keep_pack(
            part, target.name
        )  # the same bytes: whoever lost the file, or found it damaged, has it again
        return Published(known, State.OUT, new=False, flaws=flaws)
    workshop.keep_pack(part, target.name)
    wanted.targets[target.name] = _file(target, part, manifest, draft.now)
    state = put_out(workshop, draft, role)
    return Published(entry_of(target.name, role, wanted.targets[target.name]), state, known is None, flaws)


def is_out(library: Opened, target: Target) -> bool:
    """Whether a version is out."""
    return any(entry.target == target for entry in entries(library))


def _file(target: Target, part: Part, manifest: Manifest, now: datetime) -> TargetFile:
    custom = {
        "title": dict(manifest.title),
        "kind": str(target.kind),
        "languages": list(manifest.languages),
        "published": now.date().isoformat(),
    }
    return TargetFile(part.size, {"sha256": part.sha256}, target.name, {CUSTOM: custom})


def _mark(file: TargetFile, mark: dict[str, str]) -> None:
    file.unrecognized_fields[CUSTOM] = {**custom_of(file), WITHDRAWN: mark}


def _signs_for(draft: Draft, role: str) -> bool:
    rights = draft.library.roles.get(role)
    return rights is not None and bool(draft.keys.keys() & set(signers(draft.library, rights)))


def _require_seal(draft: Draft, entry: Entry) -> None:
    if draft.may(draft.root, OWNER) and draft.may_stamp:
        return
    if entry.publisher:
        raise Trouble(LibraryTrouble.NOT_YOURS, name=entry.publisher, id=entry.target.id, version=entry.target.version)
    raise Trouble(LibraryTrouble.SEAL_NEEDED)


@contextmanager
def _opened(pack: Path) -> Iterator[tuple[FolderSource | ZipSource, Callable[[BinaryIO], None]]]:
    """A pack to read, and how to copy or build it."""
    if pack.is_file():
        with ZipSource(pack) as archive:
            yield archive, lambda out: _copy(pack, out)
    else:
        folder = FolderSource(pack)
        yield folder, lambda out: write_pack(folder, out)


def _size(source: FolderSource | ZipSource, pack: Path) -> int:
    return pack.stat().st_size if isinstance(source, ZipSource) else sum(map(source.size, source.names()))


def _copy(file: Path, out: BinaryIO) -> None:
    done = 0
    with file.open("rb") as stream:
        while piece := stream.read(CHUNK):
            done += len(piece)
            if done > LIMITS.total + OVERHEAD:
                raise refuse(Rule.TOTAL_TOO_LARGE, file.name, limit=size_name(LIMITS.total))
            out.write(piece)


def _accept(part: Part, label: str, target: Target) -> Content:
    """Look at all of what was copied: the very bytes that are going to be signed."""
    with ZipSource(part.path, label) as built:
        built.check()
        content = accept_pack(built)
    manifest = content.manifest
    if new_target(manifest.kind, manifest.id, manifest.version) != target:
        raise Trouble(LibraryTrouble.PACK_CHANGED, file=label)
    return content
