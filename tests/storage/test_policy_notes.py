"""Bookmarks, notes and questions begun: theirs alone, and still there after a restart, a kill and a new version."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.features.policy.mine import Mine
from desktop_app.features.policy.signature import Answer, OtherAnswer
from desktop_app.house import House
from desktop_app.kernel.trouble import Trouble
from desktop_app.storage.tables.ledger import statement
from desktop_app.sync.outbox import waiting
from tests.fakes import desk
from tests.fakes.clock import FixedClock
from tests.fakes.desk import POLICY
from tests.fakes.policies import bring_newer_policy

FIRST, THIRD, FOURTH = "what-stays-yours", "wait-for-the-announcement", "treat-people-with-respect"
CANARY = "Zwiebelkuchen"


@pytest.fixture
def house(tmp_path: Path, clock: FixedClock) -> Iterator[House]:
    with desk.house_of(tmp_path / "profile", clock) as opened:
        desk.join(opened)
        yield opened


def mine(house: House) -> Mine:
    return house.policy.open(POLICY, "en").mine


def jot(house: House) -> None:
    house.policy.keep_bookmark(POLICY, FIRST, True)
    house.policy.keep_note(POLICY, THIRD, f"Ask Anna about {CANARY}")
    house.policy.keep_question(POLICY, FOURTH, f"What about {CANARY}")
    house.policy.keep_question(POLICY, "", f"And {CANARY}?")
    house.policy.keep_reasons(POLICY, f"Because of {CANARY}")


def test_what_is_jotted_down_is_there_again_after_a_kill(house: House, clock: FixedClock) -> None:
    jot(house)
    with desk.house_of(house.profile, clock) as again:  # the first one never closed anything
        kept = mine(again)
    assert kept.bookmarks == {FIRST}
    assert kept.notes == {THIRD: f"Ask Anna about {CANARY}"}
    assert kept.questions == {FOURTH: f"What about {CANARY}", "": f"And {CANARY}?"}
    assert kept.reasons == f"Because of {CANARY}"
    assert kept.clauses == {FIRST, THIRD}


def test_it_stays_with_its_clause_when_a_new_version_comes(house: House, tmp_path: Path) -> None:
    jot(house)
    before = mine(house)
    bring_newer_policy(house, tmp_path, without=THIRD)
    view = house.policy.open(POLICY, "en")
    assert view.state.policy.version == "1.1.0"
    assert view.mine == before, "the note of a clause that is gone is not lost either"


def test_taking_away_leaves_nothing(house: House) -> None:
    jot(house)
    house.policy.keep_bookmark(POLICY, FIRST, False)
    house.policy.keep_note(POLICY, THIRD, "  ")
    house.policy.keep_question(POLICY, FOURTH, "")
    house.policy.keep_question(POLICY, "", "")
    house.policy.keep_reasons(POLICY, "")
    assert mine(house) == Mine()


def test_nothing_of_it_is_a_statement_or_waits_to_be_sent(house: House) -> None:
    jot(house)
    with house.database.read() as connection:
        bodies = list(connection.execute(statement.select()))
        leaving = list(waiting(connection))
    assert not [row for row in bodies if CANARY in str(row)]
    assert not [item for item in leaving if CANARY in item.body]


def test_a_question_that_was_kept_is_no_longer_one_begun(house: House) -> None:
    jot(house)
    house.policy.answer(OtherAnswer(POLICY, "1.0.0", Answer.QUESTION, FOURTH, "What about it?"))
    assert mine(house).questions.keys() == {""}
    house.policy.answer(OtherAnswer(POLICY, "1.0.0", Answer.DISAGREE, None, "So."))
    assert mine(house).reasons == ""


def test_reading_counts_only_for_the_very_text_on_the_screen(house: House, tmp_path: Path) -> None:
    old = house.policy.open(POLICY, "en").state.policy.sha256
    new = bring_newer_policy(house, tmp_path)
    with pytest.raises(Trouble, match="other-version"):
        house.policy.read_clause(POLICY, FIRST, old)
    assert house.policy.open(POLICY, "en").state.read == frozenset()
    assert house.policy.read_clause(POLICY, FIRST, new).read == {FIRST}


def test_what_was_read_in_the_old_version_is_not_read_in_the_new(house: House, tmp_path: Path) -> None:
    desk.read_policy(house)
    bring_newer_policy(house, tmp_path)
    state = house.policy.open(POLICY, "en").state
    assert state.read == frozenset() and state.minutes_left == 3


def test_another_edition_can_be_looked_at_and_does_not_count(house: House) -> None:
    view = house.policy.open(POLICY, "en", "external")
    assert view.editions == ("employee", "external")
    assert not view.own and [clause.id for clause in view.clauses][-1] == THIRD
    assert view.state.audience == "employee" and len(view.state.clauses) == 4


def test_a_clause_of_another_edition_cannot_be_read_for_one_s_own(house: House) -> None:
    with house.database.write() as connection:
        connection.exec_driver_sql("UPDATE person SET audience = 'external'")
    sha256 = house.policy.open(POLICY, "en").state.policy.sha256
    with pytest.raises(Trouble, match="not-yours"):
        house.policy.read_clause(POLICY, FOURTH, sha256)
