"""Tells every desk, in the company's stream, which data agreement and privacy notice hold now."""

from __future__ import annotations

import json
from uuid import UUID, uuid5

from sqlalchemy import Connection

from advocacy_server.settings.model import ServerSettings
from advocacy_server.statements.streams import Streams

NOTICES = UUID("c1c0b0c4-5f52-5a0b-8f6e-7a3e5c0d9b21")  # names what is announced by what it says


def announce(connection: Connection, settings: ServerSettings) -> None:
    """Said once for each pair of versions, however often the service starts."""
    told = {
        "agreement": {"programme": settings.agreement.programme, "version": settings.agreement.version},
        "notice": {"version": settings.notice.version},
    }
    body = json.dumps(told, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    Streams(settings.company).tell_everybody(connection, "notice", str(uuid5(NOTICES, body)), body)
