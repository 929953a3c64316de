"""Replaces the company seal: with the old one, or with the words on paper when the old one is lost."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from tuf.api.metadata import Key, Targets

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.draft import Draft, add_key, drop_keys, orphaned
from desktop_app.packs.library.format import OWNER, ROOT, TOP_ROLES
from desktop_app.packs.library.keys import SigningKey
from desktop_app.packs.library.opened import roles_of
from desktop_app.packs.library.troubles import LibraryTrouble
from desktop_app.packs.library.workshop import at_work


def replace_seal(folder: Path, trusted: SigningKey, seal: SigningKey, paper: SigningKey, now: datetime) -> None:
    """A new seal and a new spare on paper, vouched for by `trusted`: the old seal or the old spare.

    Desks follow by themselves: a first root lets the new seal sign beside the old one, everything is signed anew, a
    second root takes the old keys away. At every moment between, the library opens.
    """
    with at_work(folder, now) as workshop:
        library = workshop.library
        if trusted.id not in library.root.roles[ROOT].keyids:
            raise Trouble(LibraryTrouble.SEAL_OR_PAPER_NEEDED)
        known = {*library.root.keys, *_delegated(library.owner)}
        if seal.id in known or paper.id in known or seal.id == paper.id:
            raise Trouble(LibraryTrouble.SAME_SEAL)
        draft = Draft(library, [trusted, seal, paper], now)
        draft.opening = draft.next_root(library.root)
        add_key(draft.opening, seal.public, TOP_ROLES)
        draft.closing = draft.next_root(draft.opening)
        old = {*library.root.roles[ROOT].keyids, *library.root.roles[OWNER].keyids}
        drop_keys(draft.closing, old, TOP_ROLES)
        add_key(draft.closing, paper.public, [ROOT])
        _hand_over(draft.edit_owner(), library.root.roles[OWNER].keyids, seal.public)
        for role in orphaned(draft):
            if draft.may(draft.owner, role):
                draft.edit_list(role)
        workshop.place(draft.files())


def _delegated(owner: Targets) -> Iterable[str]:
    return owner.delegations.keys if owner.delegations else ()


def _hand_over(owner: Targets, old: Iterable[str], seal: Key) -> None:
    """Where the old seal may renew a publisher's list, the new one may."""
    for role, rights in roles_of(owner).items():
        for name in [name for name in rights.keyids if name in set(old)]:
            owner.revoke_key(name, role)
            owner.add_key(seal, role)
