"""What a library is called by: names, paths, lifetimes; for those who make one and those who read one alike."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.archive import ENDING
from desktop_app.packs.company import COMPANY_NAME
from desktop_app.packs.fields import PACK_ID
from desktop_app.packs.library.troubles import LibraryTrouble
from desktop_app.packs.limits import LIMITS
from desktop_app.packs.names import DEVICES, printable
from desktop_app.packs.near import nearest
from desktop_app.packs.pack import Kind
from desktop_app.packs.problem import list_names
from desktop_app.packs.version import is_version

FORMAT = 1
OWN = "portavoce"  # under this key lies what we add to a signed document
COMPANY_TARGET = COMPANY_NAME
FILE_ENDING = ".pvlib"  # a library that travels as one file
COPY_NAME = ".copy"  # this file says that a folder was handed out, perhaps without all of its packs

METADATA, TARGETS, WAITING = "metadata", "targets", "waiting"
ROOT, OWNER, SNAPSHOT, TIMESTAMP = "root", "targets", "snapshot", "timestamp"
TOP_ROLES = (ROOT, OWNER, SNAPSHOT, TIMESTAMP)

LIFETIME = timedelta(days=2 * 365)
ROOT_LIFETIME = timedelta(days=10 * 365)

# Bytes; what python-tuf's client reads of each document, and a trainer's reason.
LARGEST = {ROOT: 512_000, TIMESTAMP: 16_384, SNAPSHOT: 2_000_000}
LARGEST_LIST = 5_000_000
LARGEST_COMPANY = LIMITS.text
LONGEST_WHY = 500

LONGEST_NAME = 60
LONGEST_VERSION = 40
_PLAIN = re.compile(r"[a-z0-9]+(?:[.-]+[a-z0-9]+)*")
_SIGNS = re.compile(r"[a-z0-9.-]+")
_DOCUMENT = re.compile(r"(?P<version>[1-9][0-9]{0,240})\.(?P<role>.+)\.json")  # a stamp may have been set far ahead


@dataclass(frozen=True, slots=True, order=True)
class Grant:
    """What a publisher may publish: all versions of one pack."""

    kind: Kind
    id: str

    @property
    def pattern(self) -> str:
        """The targets it stands for; `*` never crosses `/`, so no other id is meant with it."""
        return f"{self.kind}/{self.id}/*"

    def __str__(self) -> str:
        return f"{self.kind}:{self.id}"


@dataclass(frozen=True, slots=True, order=True)
class Target:
    """One version of one pack, as a library names it."""

    kind: Kind
    id: str
    version: str

    @property
    def name(self) -> str:
        return f"{self.kind}/{self.id}/{self.version}{ENDING}"

    @property
    def grant(self) -> Grant:
        return Grant(self.kind, self.id)


def new_target(kind: Kind, pack_id: str, version: str) -> Target:
    """The target of a pack; a Trouble where its id or version cannot be a name in a library."""
    require_pack_id(pack_id)
    if not is_version(version) or not _SIGNS.fullmatch(version) or len(version) > LONGEST_VERSION:
        raise Trouble(LibraryTrouble.BAD_NAME, name=printable(version), limit=LONGEST_VERSION)
    return Target(kind, pack_id, version)


def read_target(name: str) -> Target:
    """A target from its name; a Trouble where that is no name of a pack."""
    kind, slash, rest = name.partition("/")
    pack_id, second, file = rest.partition("/")
    if not slash or not second or not file.endswith(ENDING):
        raise Trouble(LibraryTrouble.BAD_NAME, name=printable(name), limit=LONGEST_NAME)
    return new_target(known_kind(kind), pack_id, file.removesuffix(ENDING))


def known_kind(text: str) -> Kind:
    """A kind of packs by its name."""
    if text not in [str(kind) for kind in Kind]:
        names = [str(kind) for kind in Kind]
        known = nearest(text, names) or list_names(names)
        raise Trouble(LibraryTrouble.UNKNOWN_KIND, name=printable(text), known=known)
    return Kind(text)


def read_grant(text: str) -> Grant:
    """`course:it.acme.intro`, as one types it."""
    kind, colon, pack_id = text.partition(":")
    if not colon:
        raise Trouble(LibraryTrouble.BAD_GRANT, text=printable(text))
    require_pack_id(pack_id)
    return Grant(known_kind(kind), pack_id)


def grant_of(pattern: str) -> Grant | None:
    """The exact pack that a pattern of targets stands for; None where it is another pattern."""
    kind, _, rest = pattern.partition("/")
    pack_id = rest.removesuffix("/*")
    exact = rest.endswith("/*") and kind in [str(known) for known in Kind] and PACK_ID[0].fullmatch(pack_id)
    return Grant(Kind(kind), pack_id) if exact else None


def require_pack_id(pack_id: str) -> None:
    """Refuse what is no id of a pack, or the name of a device on Windows."""
    if not PACK_ID[0].fullmatch(pack_id):
        raise Trouble(LibraryTrouble.BAD_NAME, name=printable(pack_id), limit=100)
    _require_no_device(pack_id)


def require_role_name(name: str) -> None:
    """Refuse what cannot be a publisher's id: it becomes the name of a file on every system."""
    if not _PLAIN.fullmatch(name) or len(name) > LONGEST_NAME:
        raise Trouble(LibraryTrouble.BAD_NAME, name=printable(name), limit=LONGEST_NAME)
    _require_no_device(name)
    if name in TOP_ROLES:
        raise Trouble(LibraryTrouble.RESERVED_NAME, name=name)


def _require_no_device(name: str) -> None:
    if name.partition(".")[0] in DEVICES:
        raise Trouble(LibraryTrouble.DEVICE_NAME, name=name)


def document_at(role: str, version: int) -> str:
    """The path in the library of a signed document; of the timestamp there is only the newest."""
    return f"{METADATA}/{TIMESTAMP}.json" if role == TIMESTAMP else f"{METADATA}/{version}.{role}.json"


def document_of(file_name: str) -> tuple[str, int] | None:
    """Role and version from the name of a file in `metadata/`; None where it has no version."""
    found = _DOCUMENT.fullmatch(file_name)
    return (found["role"], int(found["version"])) if found else None


def waiting_at(role: str) -> str:
    """The path in the library of what a publisher handed in and is not out yet."""
    return f"{WAITING}/{role}.json"


def stored_at(target: str, sha256: str) -> str:
    """The path in the library of a target's file: its hash stands before the last part of the name."""
    folder, slash, name = target.rpartition("/")
    return f"{TARGETS}/{folder}{slash}{sha256}.{name}"


def largest(role: str) -> int:
    """How many bytes a document may have."""
    return LARGEST.get(role, LARGEST_LIST)
