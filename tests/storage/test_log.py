"""The log tells where and what went wrong, and never what somebody wrote."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.explainer import Explainer
from desktop_app.features.policy.signature import Answer, OtherAnswer
from desktop_app.house import House
from desktop_app.kernel.log import close_log, open_log
from desktop_app.kernel.tasks import Lanes
from tests.fakes import desk
from tests.fakes.clock import FixedClock
from tests.fakes.desk import POLICY

CANARY = "Zofia Kanarek 7731"


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


@pytest.fixture
def house(profile: Path, clock: FixedClock) -> Iterator[House]:
    with desk.house_of(profile, clock) as made:
        desk.join(made)
        desk.read_lessons(made)
        desk.take_quiz(made)
        desk.read_policy(made)
        yield made


def _break(house: House, *statements: str) -> None:
    with house.database.write() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)


def _sign(house: House) -> None:
    _break(house, "DROP TABLE signature")
    desk.sign(house, name=CANARY)


def _ask(house: House) -> None:
    _break(house, "DROP TABLE policy_answer")
    house.policy.answer(OtherAnswer(POLICY, "1.0.0", Answer.QUESTION, text=f"May I, {CANARY}, say so?"))


def _rename(house: House) -> None:
    _break(house, "CREATE TRIGGER no BEFORE UPDATE ON person BEGIN SELECT RAISE(FAIL, 'no'); END")
    house.onboarding.rename(CANARY)


def _read_a_name_that_is_no_text(house: House) -> None:
    """Here the driver itself repeats what it could not read."""
    _break(house, f"UPDATE person SET name = CAST(x'{CANARY.encode().hex()}ff' AS TEXT)")
    house.onboarding.desk()


def _misread(_house: House) -> None:
    try:
        int(CANARY)
    except ValueError as error:
        raise KeyError(CANARY) from error


@pytest.mark.parametrize("deed", [_sign, _ask, _rename, _read_a_name_that_is_no_text, _misread])
def test_what_fails_in_the_db_lane_is_logged_without_what_was_written(
    house: House, profile: Path, deed: Callable[[House], None]
) -> None:
    handler = open_log(profile)
    failed, lanes, explain = threading.Event(), Lanes(lambda call: call()), Explainer("en")

    def tell(error: Exception) -> None:
        explain(error)
        failed.set()

    try:
        lanes.run(lambda _token: deed(house), lambda _answer: None, tell)
        assert failed.wait(10)
        assert lanes.close()
    finally:
        close_log(handler)
    log = (profile / "log" / "portavoce.log").read_text(encoding="utf-8")
    assert "Error" in log
    assert f"in {deed.__name__}" in log
    assert not any(word in log for word in CANARY.split())
