"""What the register costs: a sign-off taken in, ten thousand proved, exported and proved from the file."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from sqlalchemy import Engine

from advocacy_server.register import store
from advocacy_server.register.exporting import Beginning, prove_export, write_export
from advocacy_server.register.heads import read_head
from advocacy_server.register.service import Register
from advocacy_server.register.verifying import Proof, prove
from desktop_app.evidence.keys import fresh_key
from tests.fakes.receipts import POLICY
from tests.server.registers import (
    ACCOUNT,
    COMPANY,
    PERSON,
    Around,
    KnownDesk,
    SetClock,
    postgres,
    register,
    sent_heads,
    signed,
    statement,
)

MANY, BATCH = 10_000, 20  # nobody has signed more at once


def measure(folder: Path) -> dict[str, object]:
    """Seconds, and the size of the file."""
    desk, company = fresh_key(), fresh_key()
    mark = desk.public.fingerprint
    around = Around({mark: KnownDesk(mark, ACCOUNT)}, POLICY)
    texts = [statement(signed(desk, place)) for place in range(MANY)]
    authorities, file = frozenset({company.public.fingerprint}), folder / "register.jsonl"
    with postgres(folder) as engine:
        took = _timed(lambda: _take(engine, register(company, SetClock(), around), texts))
        head = sent_heads(around)[-1]
        beginning = Beginning(COMPANY, "Aurora", "2026-09-01T09:00:00+00:00", (company.public.jwk,))
        with engine.connect() as connection:
            entries = partial(store.entries, connection, COMPANY)
            proved = _timed(lambda: _require(prove(COMPANY, entries(), [read_head(head)], authorities)))
            exported = _timed(lambda: write_export(file, beginning, entries(), head))
    again = _timed(lambda: _require(prove_export(file, authorities=authorities)))
    return {
        "sign-offs": MANY,
        "taken in, s": took,
        "proved, s": proved,
        "exported, s": exported,
        "export proved, s": again,
        "export, MB": round(file.stat().st_size / 1e6, 1),
    }


def _take(engine: Engine, taken: Register, texts: Sequence[str]) -> None:
    for at in range(0, MANY, BATCH):
        with engine.begin() as connection:
            for text in texts[at : at + BATCH]:
                assert taken.taken(connection, ACCOUNT, {PERSON}, text) is None


def _require(found: Proof) -> None:
    assert found.holds and found.records == MANY


def _timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return round(time.perf_counter() - begun, 2)
