"""Register and badges as statements arrive: one transaction for all of it, and a reason for what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from advocacy_server.badges.arrival import CourseArrival
from advocacy_server.badges.service import Badges
from advocacy_server.badges.wanted import wanted_badges
from advocacy_server.register.arrival import SignOffArrival
from advocacy_server.register.desks import EnrolledDesks
from desktop_app.evidence.badges.credential import Issuer
from desktop_app.evidence.keys import fresh_key
from tests.fakes.receipts import POLICY
from tests.server.registers import ACCOUNT, PERSON, Around, SetClock, register, signed, sqlite, statement
from tests.server.test_badges import COURSE, WORDS, _done

COMPANY_KEY, DESK_KEY = fresh_key(), fresh_key()


@dataclass(frozen=True)
class Sender:
    """Who sends."""

    account_id: str = ACCOUNT
    person_ids: frozenset[str] = frozenset({PERSON})


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    engine = sqlite(tmp_path)
    with engine.begin() as opened:
        told = {"fingerprint": DESK_KEY.public.fingerprint, "account": ACCOUNT}
        opened.execute(text("insert into device values (:fingerprint, :account, '', '', '', '', null, null)"), told)
        yield opened
    engine.dispose()


def test_sign_offs_and_courses_arrive(tmp_path: Path, connection: Connection) -> None:
    around = Around({}, POLICY)
    around.desk = EnrolledDesks().desk  # type: ignore[method-assign]
    arrival = SignOffArrival(register(COMPANY_KEY, SetClock(), around), lambda code, why: (code, why))
    wanted = wanted_badges({COURSE: {"pl": WORDS}}, tmp_path)
    badges = Badges(Issuer("https://aurora.example", "Aurora"), COMPANY_KEY, wanted, SetClock(), around, lambda: "ab")
    assert arrival.taken(connection, Sender(), statement(signed(DESK_KEY))) is None
    assert arrival.taken(connection, Sender(), statement(signed(fresh_key()))) == (
        "receipt-does-not-hold",
        "device-unknown",
    )
    other = Sender("account-2")
    assert arrival.taken(connection, other, statement(signed(DESK_KEY, 1))) == (
        "receipt-does-not-hold",
        "device-of-another",
    )
    CourseArrival(badges).taken(connection, Sender(), _done())
    assert [kind for _, kind, _, _ in around.sent] == ["countersignature", "badge"]
