"""Two signatures in a real window on a computer that has no keyring: a passphrase chosen, and asked for again."""

from __future__ import annotations

import sys
from pathlib import Path

from desktop_app.house import House
from desktop_app.kernel.clock import SystemClock
from desktop_app.kernel.profiles import settings_of
from desktop_app.kernel.settings import Settings
from tests.fakes import desk
from tests.fakes.keyrings import NoKeyring
from tests.journeys.first_day import LANGUAGE, known_policy
from tests.journeys.session import without_keyring
from tests.journeys.signed_twice import PASSPHRASE, next_version, play


def sign_without_keyring(folder: Path) -> tuple[Path, str]:
    """Sign 1.0 and, in another sitting, 1.1; the profile, and what went wrong (empty: nothing)."""
    profile, home = folder / "profile", folder / "home"
    profile.mkdir()
    home.mkdir()
    settings_of(profile).write(Settings(LANGUAGE, "light"))
    errors = ""
    for first in (True, False):
        with desk.house_of(profile, SystemClock(), keeper=NoKeyring()) as house:
            _prepare(house) if first else house.shelf.install_folder(next_version(folder / "trainer"))
            desk.read_policy(house)
            known = known_policy(house, desk.POLICY, desk.NAME)
        known |= {"python": sys.executable, "profile": str(profile), "home": str(home)}
        known |= {"passphrase": PASSPHRASE, "first": first}
        session = without_keyring(folder)
        errors = errors or play(session, "without_keyring_outside.py", known, folder)
    return profile, errors


def _prepare(house: House) -> None:
    desk.join(house)
    desk.read_lessons(house)
    desk.take_quiz(house)
