"""Publishers' lists, one by one: each is believed, or refused for itself; a broken one takes no other with it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tuf.api.exceptions import ExpiredMetadataError
from tuf.api.metadata import DelegatedRole, Metadata, Root, Targets

from desktop_app.kernel.comparing import fingerprint
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.client import Client
from desktop_app.packs.library.desk.known import Key, Seen
from desktop_app.packs.library.desk.results import Refusal
from desktop_app.packs.library.desk.told import BROKEN, list_code
from desktop_app.packs.library.desk.troubles import OF_THE_SOURCE, DeskTrouble
from desktop_app.packs.library.desk.trust import HIGHEST_VERSION, still_counts
from desktop_app.packs.library.format import OWNER, require_role_name
from desktop_app.packs.library.listing import PEOPLE, STICKS, grants_of, own_of
from desktop_app.packs.library.opened import roles_of
from desktop_app.packs.library.records import Publisher
from desktop_app.packs.names import printable


@dataclass(frozen=True, slots=True)
class Listed:
    """A publisher's rights and list; no list where it may not be believed, or is older than one seen before."""

    role: str
    rights: DelegatedRole
    targets: Targets | None


@dataclass(slots=True)
class Lists:
    """What all publishers of a library came to."""

    listed: list[Listed] = field(default_factory=list)
    publishers: list[Publisher] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    seen: dict[Key, Seen] = field(default_factory=dict)


def read_lists(client: Client, owner: Targets, known: Mapping[Key, Seen]) -> Lists:
    """Every publisher whom `owner` names; `owner` may be newer than the one that the client found."""
    found = Lists()
    for role, rights in roles_of(owner).items():
        name = printable(role)
        try:
            require_role_name(role)
        except Trouble:  # which speaks to those who publish
            found.refused.append(Refusal(name, Trouble(DeskTrouble.LIST_BROKEN, name=name)))
            continue
        publisher = publisher_of(client.root, rights)
        name = name_of(publisher)
        found.publishers.append(publisher)
        try:
            targets = _read(client, owner, role, name, known, found.seen)
        except Trouble as trouble:
            if trouble.code in OF_THE_SOURCE:
                raise
            found.refused.append(Refusal(name, trouble))
            targets = None
        found.listed.append(Listed(role, rights, targets))
    found.refused.extend(_removed(client, owner))
    return found


def publisher_of(root: Root, rights: DelegatedRole) -> Publisher:
    """A publisher in our own words; who carries no name is called by the id."""
    own = own_of(rights.unrecognized_fields)
    people = own.get(PEOPLE)
    names = people if isinstance(people, dict) else {}
    seal = set(root.roles[OWNER].keyids)
    return Publisher(
        id=rights.name,
        people={key: printable(str(names.get(key, rights.name))) for key in rights.keyids if key not in seal},
        grants=grants_of(rights),
        signatures=rights.threshold,
        sticks=own.get(STICKS) is True,
    )


def name_of(publisher: Publisher) -> str:
    """What to call a publisher in a sentence: their people, each once."""
    return ", ".join(dict.fromkeys(publisher.people.values())) or printable(publisher.id)


def signers_of(delegator: Root | Targets, role: str, document: Metadata[Any]) -> frozenset[str]:
    """The keys whose signatures on a document are right."""
    result = delegator.get_verification_result(role, document.signed_bytes, document.signatures)
    return frozenset(result.signed)


def _read(
    client: Client, owner: Targets, role: str, name: str, known: Mapping[Key, Seen], learnt: dict[Key, Seen]
) -> Targets | None:
    """A list that counts; None where this copy has none because its publisher came later, or never published."""
    before = known.get(("", role))
    counts = before is not None and still_counts(before, owner, role)
    if role not in roles_of(client.owner) or f"{role}.json" not in client.snapshot.meta:
        if before is not None and counts:
            raise Trouble(DeskTrouble.LIST_OLDER, name=name)
        return None
    targets = _loaded(client, role, name)
    content = client.content(role)
    sha256 = fingerprint(content)
    if before is not None and counts and before.sha256 == sha256 and owner is client.owner:
        learnt["", role] = before
        return targets
    signers = _signers(client, owner, role, content)
    if len(signers) < owner.get_delegated_role(role).threshold:
        raise Trouble(DeskTrouble.LIST_UNSIGNED, name=name)
    if before is not None and counts:
        _require_newer(before, targets.version, sha256, name)
    if targets.version > HIGHEST_VERSION:
        raise Trouble(DeskTrouble.IMPOSSIBLE_NUMBER, where=name)
    learnt["", role] = Seen(targets.version, sha256, signers)
    return targets


def _signers(client: Client, owner: Targets, role: str, content: bytes) -> frozenset[str]:
    """Whose signatures on a list are right in the eyes of `owner`.

    The client has verified as many as this copy's own document asks for; where no more are there, that was all of them.
    """
    if owner is client.owner:
        rights = owner.get_delegated_role(role)
        given = frozenset(one["keyid"] for one in json.loads(content)["signatures"])
        if len(given.intersection(rights.keyids)) == rights.threshold:
            return given.intersection(rights.keyids)
    return signers_of(owner, role, Metadata[Targets].from_bytes(content))


def _loaded(client: Client, role: str, name: str) -> Targets:
    try:
        return client.load(role)
    except ExpiredMetadataError as error:
        raise Trouble(DeskTrouble.LIST_EXPIRED, name=name) from error
    except BROKEN as error:
        raise Trouble(list_code(error), name=name) from error


def _require_newer(before: Seen, version: int, sha256: str, name: str) -> None:
    if version < before.version:
        raise Trouble(DeskTrouble.LIST_OLDER, name=name)
    if version == before.version and sha256 != before.sha256:
        raise Trouble(DeskTrouble.LIST_SAME_NUMBER, name=name)


def _removed(client: Client, owner: Targets) -> list[Refusal]:
    """Whom this copy still names, although the company has taken them out since."""
    if owner is client.owner:
        return []
    named = [rights for role, rights in roles_of(client.owner).items() if role not in roles_of(owner)]
    people = [name_of(publisher_of(client.root, rights)) for rights in named]
    return [Refusal(printable(name), Trouble(DeskTrouble.REMOVED, name=printable(name))) for name in people]
