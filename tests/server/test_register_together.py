"""The register under many hands: one chain, no gap, whatever else the transactions do."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from advocacy_server.register import store
from advocacy_server.register.heads import read_head
from advocacy_server.register.library import LibraryPolicies
from advocacy_server.register.verifying import prove
from desktop_app.evidence.keys import fresh_key
from desktop_app.features.trainer.service import build_pack
from tests.courses import SHORT_COMPANY
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

COMPANY_KEY, DESK_KEY = fresh_key(), fresh_key()
FINGERPRINT = DESK_KEY.public.fingerprint
WRITERS, EACH = 8, 12


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    with postgres(tmp_path) as made:
        yield made


def test_writers_at_once_make_one_chain_without_a_gap(engine: Engine) -> None:
    """Some take their transaction back, with a number already given: it is given again."""
    around = Around({FINGERPRINT: KnownDesk(FINGERPRINT, ACCOUNT)}, POLICY)
    texts = [[statement(signed(DESK_KEY, writer * EACH + one)) for one in range(EACH)] for writer in range(WRITERS)]
    troubles: list[BaseException] = []

    def write(writer: int) -> None:
        lots = random.Random(writer)
        taken = register(COMPANY_KEY, SetClock(), around)
        try:
            for text in texts[writer]:
                for keeps in (False, True) if lots.random() < 0.3 else (True,):
                    with engine.connect() as connection:
                        assert taken.taken(connection, ACCOUNT, {PERSON}, text) is None
                        time.sleep(lots.random() / 500)
                        connection.commit() if keeps else connection.rollback()
        except BaseException as trouble:  # noqa: BLE001 - told by the thread that waits
            troubles.append(trouble)

    threads = [threading.Thread(target=write, args=(writer,)) for writer in range(WRITERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert troubles == []
    with engine.connect() as connection:
        found = prove(COMPANY, store.entries(connection, COMPANY), (), frozenset({COMPANY_KEY.public.fingerprint}))
        assert found.holds and found.records == WRITERS * EACH == store.last(connection, COMPANY)[0]
    assert max(read_head(head).n for head in sent_heads(around)) >= WRITERS * EACH


def test_the_librarys_policies(tmp_path: Path) -> None:
    pack = build_pack(SHORT_COMPANY / "policy", tmp_path / "packs").file
    folder = tmp_path / "library" / "targets" / "policy" / "example.aurora.policy"
    folder.mkdir(parents=True)
    from desktop_app.packs.as_signed import published_in

    known = published_in(pack)
    (folder / f"{known.sha256}.{known.version}.pvpack").write_bytes(pack.read_bytes())
    policies = LibraryPolicies(tmp_path / "library")
    assert policies.published(known.id, known.version, str(known.sha256)) == known
    assert (
        policies.published(known.id, known.version, "0" * 64) == known
    )  # the receipt names another file: it is refused
    for policy, version in (("../../secret", "1.0.0"), (known.id, "../1"), (known.id, "9.9.9"), ("it.other", "1.0.0")):
        assert policies.published(policy, version, "0" * 64) is None
