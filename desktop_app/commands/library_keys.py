"""Which key a command about libraries signs with: the one that was named, or the only one at hand that fits."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands.passphrases import Passphrases
from desktop_app.kernel.places import data_folder
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.at_hand import AtHand
from desktop_app.packs.library.troubles import LibraryTrouble

if TYPE_CHECKING:
    from desktop_app.packs.library.keys import SigningKey
    from desktop_app.packs.library.opened import Opened


def at_hand() -> AtHand:
    """The keys on this computer, and what it has seen of libraries."""
    return AtHand(data_folder())


def opened(folder: Path) -> Opened:
    """The library in a folder, before it is changed; Troubles where there is none to be changed."""
    from desktop_app.storage.faults import explained

    if "://" in str(folder) or str(folder).startswith(("http:/", "https:/")):
        raise Trouble(LibraryTrouble.ADDRESS_NOT_YET, where=str(folder))
    with explained(str(folder)):
        return at_hand().open(folder)


def keys_for(given: Sequence[Path], fitting: Collection[str], passphrases: Passphrases) -> list[SigningKey]:
    """Unlock the named keys, or the only one in the folder of keys whose id is among `fitting`."""
    from desktop_app.packs.library.keys import unlock

    files = list(given) or [_only(fitting)]
    return [unlock(file, passphrases.ask("ask-passphrase", where=file)) for file in files]


def _only(fitting: Collection[str]) -> Path:
    desk = at_hand()
    found = desk.fitting(fitting)
    if not found:
        raise Trouble(LibraryTrouble.NO_KEY, where=str(desk.keys_folder))
    if len(found) > 1:
        raise Trouble(LibraryTrouble.WHICH_KEY, names=", ".join(file.name for file in found))
    return found[0]
