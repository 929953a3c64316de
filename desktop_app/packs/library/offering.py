"""Offers a version again that the owner recalled: whose recall it was can change their mind, nobody else."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.draft import Draft
from desktop_app.packs.library.format import OWNER
from desktop_app.packs.library.keys import SigningKey
from desktop_app.packs.library.listing import CUSTOM, custom_of, find
from desktop_app.packs.library.opened import Opened
from desktop_app.packs.library.publishing import known_version
from desktop_app.packs.library.records import Entry
from desktop_app.packs.library.troubles import LibraryTrouble
from desktop_app.packs.library.withdrawal import WITHDRAWN
from desktop_app.packs.library.workshop import at_work


def offer_again(folder: Path, pack_id: str, version: str, keys: Sequence[SigningKey], now: datetime) -> Entry:
    """Take the owner's recall back: its publisher's word counts again, or the version goes on under the seal."""
    with at_work(folder, now) as workshop:
        library = workshop.library
        draft = Draft(library, keys, now)
        if not (draft.may(draft.root, OWNER) and draft.may_stamp):
            raise Trouble(LibraryTrouble.SEAL_NEEDED)
        entry = known_version(library, pack_id, version)
        if entry.withdrawn is None:
            raise Trouble(LibraryTrouble.NOT_WITHDRAWN, id=pack_id, version=version)
        if entry.publisher:
            raise Trouble(LibraryTrouble.WITHDRAWN_BY_PUBLISHER, id=pack_id, version=version, name=entry.publisher)
        name, files = entry.target.name, draft.edit_owner().targets
        if _publisher_lists(library, name):
            del files[name]
        else:
            files[name].unrecognized_fields[CUSTOM] = {
                key: value for key, value in custom_of(files[name]).items() if key != WITHDRAWN
            }
        workshop.place(draft.files())
        again = find(workshop.library, entry.target)
        assert again is not None  # it was listed before, and only the mark was taken away
        return again


def _publisher_lists(library: Opened, name: str) -> bool:
    """Whether a publisher who is still there lists it; otherwise it was left to the owner."""
    return any(
        rights.is_delegated_path(name) and role in library.lists and name in library.lists[role].targets
        for role, rights in library.roles.items()
    )
