"""Which key a command about libraries signs with: the one that was named, or the only one at hand that fits."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands.passphrases import Passphrases
from desktop_app.kernel.places import data_folder
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.troubles import LibraryTrouble

if TYPE_CHECKING:
    from desktop_app.packs.library.keys import SigningKey
    from desktop_app.packs.library.opened import Opened
    from desktop_app.packs.library.seen import Seen


def keys_folder() -> Path:
    """Where keys lie when nobody says otherwise."""
    return data_folder() / "keys"


def seen() -> Seen:
    """What this computer has seen of libraries."""
    from desktop_app.packs.library.seen import Seen

    return Seen(data_folder() / "libraries")


def opened(folder: Path) -> Opened:
    """The library in a folder, before it is changed; Troubles where there is none to be changed."""
    from desktop_app.packs.library.opened import open_library
    from desktop_app.packs.library.source import FolderLibrary
    from desktop_app.packs.library.workshop import require_folder
    from desktop_app.storage.faults import explained

    if "://" in str(folder) or str(folder).startswith(("http:/", "https:/")):
        raise Trouble(LibraryTrouble.ADDRESS_NOT_YET, where=str(folder))
    require_folder(folder)
    with explained(str(folder)):
        return open_library(FolderLibrary(folder))


def keys_for(given: Sequence[Path], fitting: Collection[str], passphrases: Passphrases) -> list[SigningKey]:
    """Unlock the named keys, or the only one in the folder of keys whose id is among `fitting`."""
    from desktop_app.packs.library.keys import unlock

    files = list(given) or [_only(fitting)]
    return [unlock(file, passphrases.ask("ask-passphrase", where=file)) for file in files]


def publishers_keys(library: Opened) -> set[str]:
    """The keys of everybody who publishes."""
    from desktop_app.packs.library.listing import signers

    return {name for rights in library.roles.values() for name in signers(library, rights)}


def owners_keys(library: Opened) -> set[str]:
    """The company seal."""
    from desktop_app.packs.library.listing import seal_keys

    return set(seal_keys(library))


def at_hand(wanted: Collection[str]) -> bool:
    """Whether one of these keys lies in the folder of keys."""
    return bool(_found(wanted))


def require_newest(library: Opened, keys: Sequence[SigningKey]) -> None:
    """Refuse to sign on a copy that is older than what this computer has seen of the same hand."""
    from desktop_app.packs.library.listing import seal_keys, signers

    mine = {key.id for key in keys}
    roles = {role for role, rights in library.roles.items() if mine & set(signers(library, rights))}
    if mine & seal_keys(library):
        roles |= {"root", "targets"}
    for trouble in seen().troubles(library, roles):
        raise trouble


def require_outside(key: Path, folder: Path) -> None:
    """Refuse to keep a secret in what is handed on."""
    if key.resolve().is_relative_to(folder.resolve()):
        raise Trouble(LibraryTrouble.KEY_IN_LIBRARY, where=str(key))


def _only(fitting: Collection[str]) -> Path:
    found = _found(fitting)
    if not found:
        raise Trouble(LibraryTrouble.NO_KEY, where=str(keys_folder()))
    if len(found) > 1:
        raise Trouble(LibraryTrouble.WHICH_KEY, names=", ".join(file.name for file in found))
    return found[0]


def _found(fitting: Collection[str]) -> list[Path]:
    from desktop_app.packs.library.keys import KEY_ENDING, public_key, public_line

    found = []
    for file in sorted(keys_folder().glob(f"*{KEY_ENDING}")):
        try:
            if public_key(public_line(file)).keyid in fitting:
                found.append(file)
        except Trouble:
            continue  # another file of that ending
    return found
