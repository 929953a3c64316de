"""The mark of a version that is not offered any more."""

from __future__ import annotations

from datetime import datetime

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.format import LONGEST_WHY
from desktop_app.packs.library.troubles import LibraryTrouble

WITHDRAWN = "withdrawn"


def withdrawn_mark(why: str, now: datetime) -> dict[str, str]:
    """What an entry says from now on; Troubles where the reason is missing or too long."""
    reason = " ".join(why.split())
    if not reason:
        raise Trouble(LibraryTrouble.WHY_MISSING)
    if len(reason) > LONGEST_WHY:
        raise Trouble(LibraryTrouble.WHY_LONG, limit=LONGEST_WHY)
    return {"on": now.date().isoformat(), "why": reason}
