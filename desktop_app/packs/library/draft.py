"""The next state of a library: documents are copied, changed, signed and laid out in the order to be put in place."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Sequence
from datetime import datetime

from tuf.api.metadata import Key, Metadata, Role, Root, Targets, Timestamp

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.documents import (
    Delegator,
    Kind,
    announce,
    confirmation,
    expiry,
    is_signed,
    parse,
    sign,
    stamp_version,
    to_bytes,
)
from desktop_app.packs.library.format import OWNER, ROOT, SNAPSHOT, TIMESTAMP, document_at
from desktop_app.packs.library.keys import SigningKey
from desktop_app.packs.library.opened import Opened, roles_of
from desktop_app.packs.library.troubles import LibraryTrouble

Files = list[tuple[str, bytes]]  # path in the library and content, in the order in which they get their names


class Draft:
    """Changes to one opened library, for the keys at hand; nothing happens before somebody places `files()`.

    `opening` is a root that comes before all other documents, `closing` one that comes after them: at every moment
    between, the documents in place are those which the newest root in place believes.
    """

    def __init__(self, library: Opened, keys: Sequence[SigningKey], now: datetime) -> None:
        self.library = library
        self.now = now
        self.keys = {key.id: key for key in keys}
        self.opening: Root | None = None
        self.closing: Root | None = None
        self._owner: Targets | None = None
        self._lists: dict[str, Metadata[Targets]] = {}

    @property
    def root(self) -> Root:
        """The root that other documents are signed under."""
        return self.opening or self.library.root

    @property
    def owner(self) -> Targets:
        """The owner's document as it will be."""
        return self._owner or self.library.owner

    def may(self, delegator: Delegator, role: str) -> bool:
        """Whether the keys at hand alone can sign a role's document."""
        rights = delegator.get_delegated_role(role)
        return len(self.keys.keys() & set(rights.keyids)) >= rights.threshold

    @property
    def may_stamp(self) -> bool:
        """Whether the keys at hand can put something out."""
        return self.may(self.root, SNAPSHOT) and self.may(self.root, TIMESTAMP)

    def edit_root(self) -> Root:
        """The next root, to be changed; it comes last, when nothing out needs the rights it takes away."""
        if self.closing is None:
            self.closing = self.next_root(self.root)
        return self.closing

    def next_root(self, before: Root) -> Root:
        """A copy with the next number and ten years to go."""
        return self._renewed(before, ROOT, before.version + 1)

    def edit_owner(self) -> Targets:
        """The owner's next document, to be changed."""
        if self._owner is None:
            self._owner = self._renewed(self.library.owner, OWNER, self.library.owner.version + 1)
        return self._owner

    def edit_list(self, role: str, base: Targets | None = None) -> Targets:
        """A publisher's next document, to be changed: after `base` if given, after what is out otherwise."""
        if role not in self._lists:
            known = base or self.library.lists.get(role) or Targets()
            self._lists[role] = Metadata(self._renewed(known, role, self.library.version(role) + 1))
        return self._lists[role].signed

    def take_list(self, role: str, document: Metadata[Targets]) -> None:
        """A publisher's next document, as others have signed it already."""
        self._lists[role] = document

    def signed_list(self, role: str) -> Metadata[Targets]:
        """A publisher's next document, with whatever signatures the keys at hand can give."""
        document = self._lists[role]
        return sign(document.signed, self._keys_of(self.owner.get_delegated_role(role)), document)

    def is_complete(self, role: str, document: Metadata[Targets]) -> bool:
        """Whether enough people have signed a publisher's document."""
        return is_signed(self.owner, role, document)

    def files(self) -> Files:
        """Everything signed; a Trouble where a key is missing for it."""
        lists = [self._list_file(role) for role in self._lists]
        owner = [self._file(OWNER, self.root, self._owner)] if self._owner else []
        stamps = self._stamps([*lists, *owner])
        files = [(document_at(role, version), content) for role, version, content in (*lists, *owner, *stamps)]
        return [*self._opening_file(), *files, *self._closing_file()]

    def _list_file(self, role: str) -> tuple[str, int, bytes]:
        document = self.signed_list(role)
        if not self.is_complete(role, document):
            raise Trouble(LibraryTrouble.WAITING_UNSIGNED, name=role)
        return role, document.signed.version, to_bytes(document, role)

    def _file(self, role: str, delegator: Delegator, signed: Kind) -> tuple[str, int, bytes]:
        document = sign(signed, self._keys_of(delegator.get_delegated_role(role)))
        if not is_signed(delegator, role, document):
            raise Trouble(LibraryTrouble.STAMP_NEEDED if role in (SNAPSHOT, TIMESTAMP) else LibraryTrouble.SEAL_NEEDED)
        return role, signed.version, to_bytes(document, role)

    def _stamps(self, documents: Iterable[tuple[str, int, bytes]]) -> list[tuple[str, int, bytes]]:
        """The snapshot, which no role ever leaves, and the timestamp, which names the day."""
        old, root = self.library, self.root
        snapshot = self._renewed(old.snapshot, SNAPSHOT, stamp_version(old.snapshot.version, self.now))
        for role, version, content in documents:
            snapshot.meta[f"{role}.json"] = announce(content, version)
        first = self._file(SNAPSHOT, root, snapshot)
        timestamp = Timestamp(
            version=stamp_version(old.timestamp.version, self.now),
            expires=expiry(self.now, TIMESTAMP),
            snapshot_meta=announce(first[2], first[1]),
            unrecognized_fields=confirmation(self.now),
        )
        return [first, self._file(TIMESTAMP, root, timestamp)]

    def _opening_file(self) -> Files:
        return self._root_file(self.library.root, self.opening) if self.opening else []

    def _closing_file(self) -> Files:
        return self._root_file(self.root, self.closing) if self.closing else []

    def _root_file(self, before: Root, root: Root) -> Files:
        """A root is believed when those of the root before it signed, and its own."""
        keys = {**self._named(before.roles[ROOT].keyids), **self._named(root.roles[ROOT].keyids)}
        document = sign(root, keys.values())
        if not (is_signed(before, ROOT, document) and is_signed(root, ROOT, document)):
            raise Trouble(LibraryTrouble.SEAL_NEEDED)
        return [(document_at(ROOT, root.version), to_bytes(document, ROOT))]

    def _keys_of(self, rights: Role) -> Iterable[SigningKey]:
        return self._named(rights.keyids).values()

    def _named(self, names: Iterable[str]) -> dict[str, SigningKey]:
        return {name: self.keys[name] for name in names if name in self.keys}

    def _renewed(self, signed: Kind, role: str, version: int) -> Kind:
        fresh = copy.deepcopy(signed)
        fresh.version = version
        fresh.expires = expiry(self.now, role)
        return fresh


def orphaned(draft: Draft) -> list[str]:
    """Publishers whose document, as it is out, would not be believed any more after the change."""
    found = []
    for role in roles_of(draft.owner):
        content = draft.library.contents.get(role)
        if content is not None and not is_signed(draft.owner, role, parse(content, Targets, role)):
            found.append(role)
    return found


def add_key(root: Root, key: Key, roles: Iterable[str]) -> None:
    """Let a key sign for further top roles."""
    for role in roles:
        root.add_key(key, role)


def drop_keys(root: Root, names: Iterable[str], roles: Iterable[str]) -> None:
    """Let keys sign for these top roles no longer."""
    for role in roles:
        for name in names:
            if name in root.roles[role].keyids:
                root.revoke_key(name, role)
