"""Who may publish what: the owner adds publishers, gives them more, and takes them out again."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tuf.api.metadata import DelegatedRole, Delegations, Key, Targets

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.card import Card
from desktop_app.packs.library.draft import Draft, add_key, drop_keys
from desktop_app.packs.library.format import OWN, OWNER, SNAPSHOT, TIMESTAMP, Grant, require_role_name
from desktop_app.packs.library.keys import SigningKey, public_key
from desktop_app.packs.library.listing import (
    CUSTOM,
    PEOPLE,
    STICKS,
    custom_of,
    entries,
    grants_of,
    own_of,
    publisher_of,
    publishers_keys,
    seal_keys,
    signers,
)
from desktop_app.packs.library.opened import Opened, roles_of
from desktop_app.packs.library.records import Publisher
from desktop_app.packs.library.troubles import LibraryTrouble
from desktop_app.packs.library.withdrawal import withdrawn_mark
from desktop_app.packs.library.workshop import at_work

STAMPS = (SNAPSHOT, TIMESTAMP)


@dataclass(frozen=True, slots=True)
class Admission:
    """What an owner wishes to grant: to whom, what, whether they may stamp, and how many of them must sign."""

    cards: tuple[Card, ...]
    grants: tuple[Grant, ...]
    sticks: bool = False
    signatures: int = 1
    id: str = ""


@dataclass(frozen=True, slots=True)
class Fate:
    """What becomes of the packs of somebody who is taken out.

    They stay under the company seal, and `adopter` may publish further versions; or they are withdrawn for a reason.
    """

    adopter: str = ""
    keep: bool = False
    withdraw_why: str = ""


def add_publisher(folder: Path, wish: Admission, keys: Sequence[SigningKey], now: datetime) -> Publisher:
    """Let somebody publish; who is a publisher already is given what is new."""
    role = _id_of(wish)
    publics = {card: public_key(card.key) for card in wish.cards}
    with at_work(folder, now) as workshop:
        library = workshop.library
        draft = _owners_draft(library, keys, now)
        if role in library.roles:
            _require_same(library, role, wish, publics.values())
        else:
            _require_new(library, wish, publics.values())
        _require_kinds(library, wish.grants)
        _grant(draft, role, wish, publics)
        tidy_stamps(draft)
        workshop.place(draft.files())
        return publisher_of(workshop.library, role)


def remove_publisher(folder: Path, role: str, fate: Fate, keys: Sequence[SigningKey], now: datetime) -> tuple[str, ...]:
    """Take a publisher out; what was published stays in the library for ever, as `fate` says. Names of the packs."""
    with at_work(folder, now) as workshop:
        library = workshop.library
        draft = _owners_draft(library, keys, now)
        library.role(role)
        mine = [entry.target.name for entry in entries(library) if entry.publisher == role]
        _require_fate(library, role, fate, len(mine))
        owner = draft.edit_owner()
        for name in mine:
            owner.targets[name] = copy.deepcopy(library.lists[role].targets[name])
            if fate.withdraw_why and not custom_of(owner.targets[name]).get("withdrawn"):
                owner.targets[name].unrecognized_fields.setdefault(CUSTOM, {})["withdrawn"] = withdrawn_mark(
                    fate.withdraw_why, now
                )
        if fate.adopter:
            _extend(roles_of(owner)[fate.adopter], grants_of(library.role(role)))
        _take_out(owner, role)
        tidy_stamps(draft)
        workshop.place(draft.files())
        workshop.forget(role)
        return tuple(mine)


def tidy_stamps(draft: Draft) -> None:
    """Those may stamp who keep the seal, and publishers who may hand out sticks; nobody else any more."""
    root, owner = draft.root, draft.owner
    seal = set(root.roles[OWNER].keyids)
    wanted: dict[str, Key] = {name: root.keys[name] for name in root.roles[OWNER].keyids}
    for rights in roles_of(owner).values():
        if own_of(rights.unrecognized_fields).get(STICKS) is True and owner.delegations:
            wanted |= {name: owner.delegations.keys[name] for name in rights.keyids if name not in seal}
    present = {name for role in STAMPS for name in root.roles[role].keyids}
    if present == wanted.keys():
        return
    change = draft.edit_root()
    for key in wanted.values():
        add_key(change, key, STAMPS)
    drop_keys(change, present - wanted.keys(), STAMPS)


def stray_stamps(library: Opened) -> bool:
    """Whether somebody may stamp who is neither owner nor publisher: what a removal by another program leaves."""
    allowed = set(seal_keys(library))
    for rights in library.roles.values():
        if own_of(rights.unrecognized_fields).get(STICKS) is True:
            allowed |= set(rights.keyids)
    return any(name not in allowed for role in STAMPS for name in library.root.roles[role].keyids)


def _owners_draft(library: Opened, keys: Sequence[SigningKey], now: datetime) -> Draft:
    draft = Draft(library, keys, now)
    if not (draft.may(draft.root, OWNER) and draft.may_stamp):
        raise Trouble(LibraryTrouble.SEAL_NEEDED)
    return draft


def _id_of(wish: Admission) -> str:
    if not wish.id and len(wish.cards) != 1:
        raise Trouble(LibraryTrouble.ID_NEEDED)
    if not 1 <= wish.signatures <= len(wish.cards):
        raise Trouble(LibraryTrouble.SIGNATURES, wanted=wish.signatures, count=len(wish.cards))
    role = wish.id or wish.cards[0].id
    require_role_name(role)
    return role


def _require_new(library: Opened, wish: Admission, publics: Iterable[Key]) -> None:
    if not wish.grants:
        raise Trouble(LibraryTrouble.GRANT_NEEDED)
    for public in publics:
        if public.keyid in library.root.keys and public.keyid not in publishers_keys(library):
            raise Trouble(LibraryTrouble.KEY_IS_SEAL)
        for other, rights in library.roles.items():
            alone = len(wish.cards) == 1 and signers(library, rights) == (public.keyid,)
            if alone:
                raise Trouble(LibraryTrouble.KEY_KNOWN, name=other)


def _require_same(library: Opened, role: str, wish: Admission, publics: Iterable[Key]) -> None:
    rights = library.role(role)
    if set(signers(library, rights)) != {public.keyid for public in publics}:
        raise Trouble(LibraryTrouble.CARD_OTHER_KEY, name=role)
    if rights.threshold != wish.signatures:
        raise Trouble(LibraryTrouble.PUBLISHER_KNOWN, name=role, count=rights.threshold)


def _require_kinds(library: Opened, wanted: Iterable[Grant]) -> None:
    """An id means one kind, whoever publishes it."""
    known = {grant.id: grant.kind for rights in library.roles.values() for grant in grants_of(rights)}
    known |= {entry.target.id: entry.target.kind for entry in entries(library)}
    for grant in wanted:
        kind = known.setdefault(grant.id, grant.kind)
        if kind != grant.kind:
            raise Trouble(LibraryTrouble.KIND_TAKEN, id=grant.id, kind=str(kind))


def _require_fate(library: Opened, role: str, fate: Fate, count: int) -> None:
    if fate.adopter == role:
        raise Trouble(LibraryTrouble.ADOPTER_SAME, name=role)
    if fate.adopter:
        library.role(fate.adopter)
    elif count and not (fate.keep or fate.withdraw_why):
        raise Trouble(LibraryTrouble.PACKS_REMAIN, name=role, count=count)


def _grant(draft: Draft, role: str, wish: Admission, publics: Mapping[Card, Key]) -> None:
    owner = draft.edit_owner()
    roles = _roles(owner)
    rights = roles.get(role)
    if rights is None:
        people = {public.keyid: card.name for card, public in publics.items()}
        rights = DelegatedRole(role, [], wish.signatures, False, [], unrecognized_fields={OWN: {PEOPLE: people}})
        roles[role] = rights
        for public in publics.values():
            owner.add_key(public, role)
        if wish.signatures == 1:
            _let_seal_sign(draft, owner, role)
            draft.edit_list(role, Targets())
    _extend(rights, wish.grants)
    if wish.sticks:
        rights.unrecognized_fields.setdefault(OWN, {})[STICKS] = True


def _let_seal_sign(draft: Draft, owner: Targets, role: str) -> None:
    """The seal may renew the list of whoever signs alone, and begins it: no reader meets a publisher without one."""
    for name in draft.root.roles[OWNER].keyids:
        owner.add_key(draft.root.keys[name], role)


def _extend(rights: DelegatedRole, grants: Iterable[Grant]) -> None:
    paths = rights.paths if rights.paths is not None else []
    rights.paths = paths + [grant.pattern for grant in grants if grant.pattern not in paths]


def _take_out(owner: Targets, role: str) -> None:
    roles = _roles(owner)
    for name in list(roles[role].keyids):
        owner.revoke_key(name, role)
    del roles[role]


def _roles(owner: Targets) -> dict[str, DelegatedRole]:
    """The publishers, to be changed; another program's library may name none at all."""
    if owner.delegations is None:
        owner.delegations = Delegations({}, {})
    assert owner.delegations.roles is not None  # `open_library` takes no other kind
    return owner.delegations.roles
