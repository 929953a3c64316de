"""Takes away what is older than the company's schedule, and says so in the chain."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection

from advocacy_server.database.moments import sortable
from advocacy_server.register import store
from advocacy_server.register.chain import Record, RecordKind, plain_hash
from advocacy_server.register.countersigning import said

Blank = Callable[[Connection, str, Sequence[str]], object]  # takes statements out of somebody's stream
YEAR = timedelta(days=365.25)


def erase_due(connection: Connection, company: str, years: float, now: datetime, blank: Blank) -> int:
    """In one transaction: the record that says which content goes, then the content, wherever it stands; how many."""
    before = sortable(now - years * YEAR)
    spans = store.due(connection, company, before)
    if not spans:
        return 0
    told = json.dumps({"erased": spans}, separators=(",", ":"))
    record = Record(company, 0, RecordKind.ERASURE, said(now), plain_hash(told), "", "", told)
    store.append(connection, record)
    for account, statements in store.old(connection, company, before).items():
        blank(connection, account, statements)
    return store.erase(connection, company, before)
