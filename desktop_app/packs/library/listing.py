"""What a library offers, read from its documents: publishers, entries, and whose word counts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tuf.api.exceptions import LengthOrHashMismatchError
from tuf.api.metadata import DelegatedRole, TargetFile

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.company import Company
from desktop_app.packs.company_reading import parse_company
from desktop_app.packs.library.documents import confirmed
from desktop_app.packs.library.format import (
    COMPANY_TARGET,
    LARGEST_COMPANY,
    OWN,
    OWNER,
    Grant,
    Target,
    grant_of,
    read_target,
    stored_at,
)
from desktop_app.packs.library.opened import Opened
from desktop_app.packs.library.records import Entry, Publisher, Standing, Withdrawal
from desktop_app.packs.library.troubles import LibraryTrouble
from desktop_app.packs.names import printable
from desktop_app.packs.texts import Texts

CUSTOM = "custom"
PEOPLE, STICKS = "people", "sticks"


def entries(library: Opened) -> tuple[Entry, ...]:
    """Every version of every pack, withdrawn ones too; where several list one path, the first word counts."""
    found: dict[str, Entry] = {}
    for name, publisher, file in listed(library):
        if name not in found and name != COMPANY_TARGET:
            found[name] = entry_of(name, publisher, file)
    return tuple(sorted(found.values(), key=lambda entry: entry.target))


def listed(library: Opened) -> Iterator[tuple[str, str, TargetFile]]:
    """Target, role and file, in the order in which python-tuf's client asks; the owner's role is an empty name.

    A publisher's word counts only for the paths that are theirs.
    """
    yield from ((name, "", file) for name, file in library.owner.targets.items())
    for role, rights in library.roles.items():
        files = library.lists[role].targets if role in library.lists else {}
        yield from ((name, role, file) for name, file in files.items() if rights.is_delegated_path(name))


def entry_of(name: str, publisher: str, file: TargetFile) -> Entry:
    """An entry in our own words; what another program wrote about it may be missing."""
    target = read_target(name)
    custom = custom_of(file)
    return Entry(
        target=target,
        sha256=sha256_of(name, file),
        size=file.length,
        title=_texts(custom.get("title")) or Texts({"en": target.id}),
        languages=tuple(str(one) for one in _list(custom.get("languages"))),
        publisher=publisher,
        published=str(custom.get("published", "")),
        withdrawn=_withdrawal(custom.get("withdrawn")),
    )


def custom_of(file: TargetFile) -> dict[str, Any]:
    """What an entry says besides length and hash."""
    custom = file.unrecognized_fields.get(CUSTOM)
    return custom if isinstance(custom, dict) else {}


def sha256_of(name: str, file: TargetFile) -> str:
    """The hash that names the file; a Trouble where another program gave it none of that kind."""
    if "sha256" not in file.hashes:
        raise Trouble(LibraryTrouble.NOT_UNDERSTOOD, file=printable(name))
    return file.hashes["sha256"]


def grants_of(rights: DelegatedRole) -> tuple[Grant, ...]:
    """What a publisher may publish, as far as it is exact packs."""
    found = (grant_of(pattern) for pattern in rights.paths or ())
    return tuple(sorted(grant for grant in found if grant is not None))


def publisher_of(library: Opened, role: str) -> Publisher:
    """One publisher; who carries no name is called by the id."""
    rights = library.role(role)
    own = own_of(rights.unrecognized_fields)
    people = own.get(PEOPLE)
    names = people if isinstance(people, dict) else {}
    return Publisher(
        id=role,
        people={key: str(names.get(key, role)) for key in signers(library, rights)},
        grants=grants_of(rights),
        signatures=rights.threshold,
        sticks=own.get(STICKS) is True,
    )


def own_of(fields: Mapping[str, Any]) -> Mapping[str, Any]:
    """What we added to a document or to a right in it."""
    own = fields.get(OWN)
    return own if isinstance(own, dict) else {}


def signers(library: Opened, rights: DelegatedRole) -> tuple[str, ...]:
    """The keys of a publisher's own people: the company seal, which may sign beside them, is not one of them."""
    seal = seal_keys(library)
    return tuple(key for key in rights.keyids if key not in seal)


def publishers_keys(library: Opened) -> set[str]:
    """The keys of everybody who publishes."""
    return {key for rights in library.roles.values() for key in signers(library, rights)}


def seal_keys(library: Opened) -> frozenset[str]:
    """The keys that sign the owner's document."""
    return frozenset(library.root.roles[OWNER].keyids)


def company_of(library: Opened) -> tuple[bytes, Company] | None:
    """The company's set-up file as it stands in the library, verified; None where the library has none."""
    file = library.owner.targets.get(COMPANY_TARGET)
    if file is None:
        return None
    path = stored_at(COMPANY_TARGET, sha256_of(COMPANY_TARGET, file))
    try:
        content = library.source.read(path, LARGEST_COMPANY)
    except KeyError as error:
        raise Trouble(LibraryTrouble.MISSING_FILE, file=path) from error
    if not matches(file, content):
        raise Trouble(LibraryTrouble.MIXED, file=path)
    return content, parse_company(content)


def matches(file: TargetFile, content: bytes) -> bool:
    """Whether these are the bytes that an entry speaks of."""
    try:
        file.verify_length_and_hashes(content)
    except LengthOrHashMismatchError:
        return False
    return True


def standing(library: Opened) -> Standing:
    """The library told in our own words."""
    company = company_of(library)
    signed = (library.root, library.timestamp, library.snapshot, library.owner, *library.lists.values())
    return Standing(
        fingerprint=library.fingerprint,
        company=company[1].name if company else "",
        good_until=min(document.expires for document in signed),
        confirmed=confirmed(library.timestamp),
        publishers=tuple(publisher_of(library, role) for role in library.roles),
        entries=entries(library),
    )


def find(library: Opened, target: Target) -> Entry | None:
    """The entry of a target, if it is in the library."""
    return next((entry for entry in entries(library) if entry.target == target), None)


def _texts(value: object) -> Texts:
    if not isinstance(value, Mapping):
        return Texts()
    return Texts({str(language): str(text) for language, text in value.items()})


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _withdrawal(value: object) -> Withdrawal | None:
    if not isinstance(value, Mapping):
        return None
    return Withdrawal(str(value.get("on", "")), str(value.get("why", "")))
