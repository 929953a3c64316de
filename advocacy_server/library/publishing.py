"""Takes an edition of the library in: looked at as desks will, and live only when all of it is in its place."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.checking import check_library
from desktop_app.packs.library.exporting import Choice, Exported, export_library
from desktop_app.packs.library.seen import Seen


def flaws_of(library: Path, now: datetime) -> Sequence[Trouble]:
    """What a desk would find wrong; Troubles where there is no library at all."""
    with tempfile.TemporaryDirectory(prefix="portavoce-seen-") as nothing_seen:
        return check_library(library, now, Seen(Path(nothing_seen))).troubles


def publish(edition: Path, live: Path, now: datetime) -> tuple[Exported | None, Sequence[Trouble]]:
    """Bring what is served up to date from a folder; what is wrong with it where it stayed as it was.

    Packs come first and the stamp that names them last, each file whole or not at all: at every moment, a kill
    included, desks find the old edition or the new one. An older one, or another company's, is a Trouble.
    """
    flaws = flaws_of(edition, now)
    if flaws:
        return None, flaws
    return export_library(edition, live, Choice()), ()
