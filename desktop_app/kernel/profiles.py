"""Profiles: one folder per person, on computers that several people may share."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

from desktop_app.kernel.files import private_folder, write_durably
from desktop_app.kernel.lock import LOCK_NAME
from desktop_app.kernel.settings import SettingsFile
from desktop_app.kernel.trouble import Trouble

CARD_NAME = "profile.json"

# Folders that a synchronising program keeps; a database in there can be torn between two computers.
_SYNCHRONISED = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "icloud": "iCloud",
    "iclouddrive": "iCloud",
    "mobile documents": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "syncthing": "Syncthing",
    "pcloud": "pCloud",
    "mega": "MEGA",
}
_MARKERS = {
    ".dropbox": "Dropbox",
    ".stfolder": "Syncthing",
    ".sync.ffs_db": "FreeFileSync",
    ".owncloudsync.log": "Nextcloud",
}


# Any of these makes a folder a profile; the lock is there from the first opening on.
_OWN = {"portavoce.db", "settings.json", CARD_NAME, LOCK_NAME, "backups"}


class ProfileCard(NamedTuple):
    """What the chooser shows of a profile before it is opened."""

    folder: Path
    name: str
    company: str


def profiles_folder(data: Path) -> Path:
    """Where this computer's profiles lie."""
    return data / "profiles"


def profiles(data: Path) -> tuple[ProfileCard, ...]:
    """Every profile here, by name."""
    folder = profiles_folder(data)
    found = [_card(child) for child in folder.iterdir() if child.is_dir()] if folder.is_dir() else []
    return tuple(sorted(found, key=lambda card: (card.name.casefold(), card.folder.name)))


def new_profile(data: Path) -> Path:
    """A fresh folder for one more person."""
    folder = private_folder(profiles_folder(private_folder(data)))
    number = 1 + max((int(child.name) for child in folder.iterdir() if child.name.isdecimal()), default=0)
    return private_folder(folder / str(number))


def require_profile(folder: Path) -> None:
    """A profile, or what may become one; an ordinary folder would be filled and closed to everybody else."""
    try:
        found = {child.name for child in folder.iterdir()}
    except NotADirectoryError:
        found = {folder.name}
    except OSError:  # not there yet, or not to be read: opening it makes it, or says why not
        return
    if found and found.isdisjoint(_OWN):
        raise Trouble("profile.not-a-profile", where=str(folder))


def write_card(profile: Path, name: str, company: str) -> None:
    """Keep what the chooser shows; a card that says so already is left alone."""
    if _card(profile) == ProfileCard(profile, name, company):
        return
    text = json.dumps({"name": name, "company": company}, ensure_ascii=False)
    write_durably(profile / CARD_NAME, text.encode())


def settings_of(profile: Path) -> SettingsFile:
    """The profile's settings file."""
    return SettingsFile(profile / "settings.json")


def doorbell_name(profile: Path) -> str:
    """The name a second launch rings at; short, because sockets have short names."""
    import hashlib  # 3 ms that only a second launch, or the bell, needs

    return "portavoce-" + hashlib.sha256(str(profile.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:24]


def synchronised_by(profile: Path) -> str | None:
    """The program that keeps this folder in step with other computers, by its usual names and marks."""
    whole = profile.resolve()
    for folder in (whole, *whole.parents):
        name = folder.name.casefold()
        for start, program in _SYNCHRONISED.items():
            if name == start or name.startswith((f"{start} ", f"{start}-")):
                return program
        for marker, program in _MARKERS.items():
            if (folder / marker).exists():
                return program
    return None


def _card(folder: Path) -> ProfileCard:
    try:
        kept = json.loads((folder / CARD_NAME).read_text(encoding="utf-8"))
        return ProfileCard(folder, str(kept["name"]), str(kept["company"]))
    except (OSError, ValueError, KeyError, TypeError):
        return ProfileCard(folder, "", "")
