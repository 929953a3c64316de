"""What a person may hand over to join a company: a folder, a file, a link or an address, told apart in one place."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple
from urllib.parse import SplitResult, unquote, urlsplit

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.archive import ENDING
from desktop_app.packs.library.desk.anchor import LARGEST_FILE, LINK_SCHEME, Anchor, read_invitation, read_link
from desktop_app.packs.library.desk.source import open_regular
from desktop_app.packs.library.desk.troubles import DeskTrouble
from desktop_app.packs.library.format import FILE_ENDING, METADATA
from desktop_app.packs.names import printable

INVITATION_ENDING = ".portavoce"
WEB = ("http", "https")
_DRIVE = re.compile(r"[A-Za-z]:[\\/]")


class Handed(NamedTuple):
    """`where` is the absolute path of a library, or its web address; empty where only an invitation came."""

    where: str = ""
    anchor: Anchor | None = None


def is_web(where: str) -> bool:
    """Whether it is an address on a network and no path of this computer."""
    return _parts(where).scheme in WEB and not _DRIVE.match(where)


def handed_text(text: str) -> Handed:
    """What was typed or pasted: an invitation's link, a web address, or a path; a Trouble for anything else."""
    said = text.strip().strip("\"'<>").strip()
    if said.startswith(f"{LINK_SCHEME}:"):
        anchor = read_link(said)
        return Handed(anchor.address, anchor)
    if is_web(said):
        return Handed(said)
    path = _path(said)
    if path is None:
        raise Trouble(DeskTrouble.NOTHING_KNOWN, what=printable(said))
    return handed_path(path)


def handed_path(path: Path) -> Handed:
    """A folder, a library in one file, or an invitation's file; a Trouble for anything else. Reads little."""
    try:
        where = path.expanduser().absolute()
        if where.is_dir():
            return Handed(str(_library_in(where)))
        if not where.exists():
            raise Trouble(DeskTrouble.NO_LIBRARY, where=printable(str(where)))
        return _handed_file(where)
    except (OSError, RuntimeError) as error:  # a home folder that nobody knows is a RuntimeError
        raise Trouble(DeskTrouble.GONE, where=printable(str(path))) from error


def _handed_file(file: Path) -> Handed:
    ending = file.suffix.lower()
    if ending == INVITATION_ENDING:
        anchor = read_invitation(file.name, _content(file))
        return Handed(anchor.address or _beside(file), anchor)
    if ending == FILE_ENDING:
        return Handed(str(file))
    code = DeskTrouble.ONE_PACK if ending == ENDING else DeskTrouble.NOTHING_KNOWN
    raise Trouble(code, what=printable(file.name))


def _parts(said: str) -> SplitResult:
    """The parts of an address; none of what cannot be taken apart."""
    try:
        return urlsplit(said)
    except ValueError:
        return urlsplit("")


def _path(said: str) -> Path | None:
    if said.lower().startswith("file:"):
        local = unquote(_parts(said).path)
        return Path(local[1:] if _DRIVE.match(local[1:]) else local)
    looks_so = said.startswith(("/", "~", "\\\\")) or _DRIVE.match(said)
    return Path(said) if looks_so and "\0" not in said else None


def _library_in(folder: Path) -> Path:
    """The folder itself, or the only library that lies in it, as on a stick."""
    if (folder / METADATA).is_dir():
        return folder
    inside = [one for one in sorted(folder.iterdir()) if _is_library(one)]
    return inside[0] if len(inside) == 1 else folder


def _beside(invitation: Path) -> str:
    """An invitation without an address may lie on the stick beside its library."""
    found = _library_in(invitation.parent)
    return str(found) if found != invitation.parent or _is_library(found) else ""


def _is_library(where: Path) -> bool:
    return (where / METADATA).is_dir() or (where.suffix.lower() == FILE_ENDING and where.is_file())


def _content(file: Path) -> bytes:
    with open_regular(file.resolve(), printable(file.name)) as stream:
        return stream.read(LARGEST_FILE + 1)
