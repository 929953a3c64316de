"""A library as it lies there: every document read and verified, expiry aside, because an expired one can be renewed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tuf.api.metadata import DelegatedRole, MetaFile, Root, Snapshot, Targets, Timestamp

from desktop_app.kernel.comparing import fingerprint
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.documents import Kind, believed, parse, require_match
from desktop_app.packs.library.format import (
    FORMAT,
    OWN,
    OWNER,
    ROOT,
    SNAPSHOT,
    TIMESTAMP,
    document_at,
    largest,
    require_role_name,
)
from desktop_app.packs.library.source import LibrarySource
from desktop_app.packs.library.troubles import LibraryTrouble

MOST_ROOTS = 100_000


@dataclass(frozen=True, slots=True)
class Opened:
    """The newest state. `lists` are the publishers' documents by role; who never published may have none.

    `contents` are the verified bytes of each document by role. What is in here is not changed: see `draft`.
    """

    source: LibrarySource
    roots: tuple[bytes, ...]
    root: Root
    timestamp: Timestamp
    snapshot: Snapshot
    owner: Targets
    lists: Mapping[str, Targets]
    contents: Mapping[str, bytes]

    @property
    def fingerprint(self) -> str:
        """What tells this library from every other one, for ever."""
        return fingerprint(self.roots[0])

    @property
    def roles(self) -> Mapping[str, DelegatedRole]:
        """The publishers' rights, in the order in which their word counts."""
        return roles_of(self.owner)

    def role(self, name: str) -> DelegatedRole:
        """The rights of one publisher; a Trouble where there is none of that id."""
        if name not in self.roles:
            raise Trouble(LibraryTrouble.PUBLISHER_UNKNOWN, name=name)
        return self.roles[name]

    def version(self, role: str) -> int:
        """The version of a role's document that is out, of a removed publisher's too; 0 where there never was one."""
        announced = self.snapshot.meta.get(f"{role}.json")
        return announced.version if announced else 0


def roles_of(owner: Targets) -> Mapping[str, DelegatedRole]:
    """The publishers that an owner's document names."""
    delegations = owner.delegations
    return (delegations.roles or {}) if delegations else {}


def open_library(source: LibrarySource) -> Opened:
    """Read and verify everything that is signed; a Trouble names the first file that is missing, broken or false."""
    return _Reading(source).whole()


class _Reading:
    """One reading of one library."""

    def __init__(self, source: LibrarySource) -> None:
        self._source = source
        self._contents: dict[str, bytes] = {}

    def whole(self) -> Opened:
        roots = tuple(self._roots())
        root = self._root(roots)
        stamp = self._content(TIMESTAMP, 0)
        timestamp = believed(root, TIMESTAMP, stamp, Timestamp, document_at(TIMESTAMP, 0))
        snapshot = self._announced(root, SNAPSHOT, timestamp.snapshot_meta, Snapshot)
        owner = self._announced(root, OWNER, self._meta(snapshot, OWNER), Targets)
        if owner.delegations is not None and owner.delegations.roles is None:  # hash bins: nobody's names
            raise Trouble(LibraryTrouble.NOT_UNDERSTOOD, file=document_at(OWNER, owner.version))
        lists = {name: found for name in roles_of(owner) if (found := self._list(owner, snapshot, name)) is not None}
        return Opened(self._source, roots, root, timestamp, snapshot, owner, lists, self._contents)

    def _roots(self) -> Iterator[bytes]:
        for version in range(1, MOST_ROOTS):
            try:
                yield self._source.read(document_at(ROOT, version), largest(ROOT))
            except KeyError as error:
                if version == 1:
                    raise Trouble(LibraryTrouble.NO_LIBRARY, where=self._source.label) from error
                return

    def _root(self, roots: tuple[bytes, ...]) -> Root:
        """The newest root, each signed by the one before it and by itself."""
        trusted: Root | None = None
        for version, content in enumerate(roots, 1):
            file = document_at(ROOT, version)
            found = believed(trusted, ROOT, content, Root, file) if trusted else _first(content, file)
            believed(found, ROOT, content, Root, file)
            if found.version != version:
                raise Trouble(LibraryTrouble.MIXED, file=file)
            trusted = found
        assert trusted is not None
        self._contents[ROOT] = roots[-1]
        _require_known_format(trusted)
        return trusted

    def _list(self, owner: Targets, snapshot: Snapshot, name: str) -> Targets | None:
        require_role_name(name)
        announced = snapshot.meta.get(f"{name}.json")
        return self._announced(owner, name, announced, Targets) if announced else None

    def _announced(self, delegator: Root | Targets, role: str, announced: MetaFile, kind: type[Kind]) -> Kind:
        file = document_at(role, announced.version)
        content = self._content(role, announced.version)
        require_match(announced, content, file)
        found = believed(delegator, role, content, kind, file)
        if found.version != announced.version:
            raise Trouble(LibraryTrouble.MIXED, file=file)
        return found

    def _content(self, role: str, version: int) -> bytes:
        file = document_at(role, version)
        try:
            self._contents[role] = self._source.read(file, largest(role))
        except KeyError as error:
            raise Trouble(LibraryTrouble.MISSING_FILE, file=file) from error
        return self._contents[role]

    def _meta(self, snapshot: Snapshot, role: str) -> MetaFile:
        announced = snapshot.meta.get(f"{role}.json")
        if announced is None:
            raise Trouble(LibraryTrouble.MIXED, file=document_at(SNAPSHOT, snapshot.version))
        return announced


def _first(content: bytes, file: str) -> Root:
    return parse(content, Root, file).signed


def _require_known_format(root: Root) -> None:
    own = root.unrecognized_fields.get(OWN)
    number = own.get("format", FORMAT) if isinstance(own, dict) else FORMAT
    if not isinstance(number, int) or number > FORMAT:
        raise Trouble(LibraryTrouble.NEWER_FORMAT, value=str(number), known=FORMAT)
