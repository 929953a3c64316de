"""A profile for a command that writes in it: found, locked against the app, opened, and closed again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.kernel.clock import SystemClock
from desktop_app.kernel.files import private_folder
from desktop_app.kernel.lock import ProfileLock
from desktop_app.kernel.places import data_folder
from desktop_app.kernel.profiles import new_profile, profiles
from desktop_app.kernel.trouble import Trouble
from desktop_app.machine import Machine
from desktop_app.storage.schema import DATABASE_NAME

if TYPE_CHECKING:
    from desktop_app.house import House
    from desktop_app.packs.courier import Courier


class Desk(NamedTuple):
    """The services of one profile, and who fetches for it."""

    house: House
    courier: Courier


def only_profile() -> Path:
    """Without --profile: the one there is."""
    found = profiles(data_folder())
    if len(found) != 1:
        code = "profile.missing" if not found else "profile.which"
        raise Trouble(code, where=str(data_folder()), count=len(found))
    return found[0].folder


@contextmanager
def desk_of(profile: Path | None, begin: bool = False) -> Iterator[Desk]:
    """The desk of a profile; with `begin` one that nobody has opened yet will do. A Trouble while the app has it."""
    from desktop_app.couriers import at_once, send
    from desktop_app.house import House

    folder = private_folder(_folder(profile, begin))
    lock = ProfileLock(folder)
    if not lock.take():
        raise Trouble("profile.in-use-unseen")
    try:
        clock = SystemClock()
        house = House(folder, clock, lambda _event: None)
        try:
            yield Desk(house, send(lambda: house, at_once, folder, clock, Machine()))
        finally:
            house.close()
    finally:
        lock.release()


def _folder(profile: Path | None, begin: bool) -> Path:
    if begin:
        return profile or (only_profile() if profiles(data_folder()) else new_profile(data_folder()))
    folder = profile or only_profile()
    if not (folder / DATABASE_NAME).exists():
        raise Trouble("profile.missing", where=str(folder))
    return folder
