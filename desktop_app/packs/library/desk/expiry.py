"""Until when signatures are good, and which of them is past its day."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime

from tuf.api.metadata import Signed, Targets

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.client import Client
from desktop_app.packs.library.desk.lists import Listed
from desktop_app.packs.library.desk.source import DeskSource
from desktop_app.packs.library.documents import parse
from desktop_app.packs.library.format import OWNER, ROOT, SNAPSHOT, TIMESTAMP, document_at, largest


def earliest(client: Client, owner: Targets, listed: Iterable[Listed]) -> datetime:
    """The first day that anything in use is no longer good from, UTC."""
    used: list[Signed] = [client.root, client.timestamp, client.snapshot, owner]
    used.extend(one.targets for one in listed if one.targets is not None)
    return min(signed.expires for signed in used)


def day_of(client: Client, source: DeskSource) -> str:
    """The day (ISO) of what made the client stop, the earliest among what it verified and the owner's document."""
    verified = [client.signed(role) for role in (ROOT, TIMESTAMP, SNAPSHOT)]
    days = [signed.expires for signed in verified if signed is not None]
    announced = client.snapshot.meta.get(f"{OWNER}.json") if verified[2] is not None else None
    if announced is not None:
        file = document_at(OWNER, announced.version)
        with suppress(KeyError, Trouble):  # then the others tell the day
            days.append(parse(source.read(file, largest(OWNER)), Targets, file).signed.expires)
    return min(days).date().isoformat()
