"""Versions, audiences, recalls and reviews of a policy on a real profile: what is asked, signed, and stays so."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import delete, select, update

from desktop_app.events import PersonChanged, PolicyReviewed
from desktop_app.evidence.store import kept_receipts
from desktop_app.features.policy.changes import ChangeKind
from desktop_app.features.policy.reading import Gate, PolicyState
from desktop_app.features.policy.review import Review
from desktop_app.first_screen import home_from
from desktop_app.house import House
from desktop_app.kernel.trouble import Trouble
from desktop_app.ledger.kinds import POLICY_REVIEWED, Privacy
from desktop_app.storage.glance import look
from desktop_app.storage.tables.ledger import outbox, statement
from desktop_app.storage.tables.libraries import pack_origin
from desktop_app.storage.tables.shelf import pack
from tests.fakes.clock import MONDAY_MORNING, FixedClock
from tests.fakes.desk import POLICY, house_of, join, read_clause, read_lessons, read_policy, sign, take_quiz
from tests.fakes.policies import bring_newer_policy
from tests.fakes.policy_versions import CHANGED, GONE, NEW, WHY_BACK, bring_next, review_by, take_back

FIRST, FOURTH = "what-stays-yours", "treat-people-with-respect"


@pytest.fixture(scope="module")
def read_profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    profile = tmp_path_factory.mktemp("read") / "profile"
    profile.mkdir()
    with house_of(profile, FixedClock(MONDAY_MORNING)) as house:
        join(house)
        read_lessons(house)
        take_quiz(house)
        read_policy(house)
    return profile


@pytest.fixture(scope="module")
def signed_profile(read_profile: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    profile = tmp_path_factory.mktemp("signed") / "profile"
    shutil.copytree(read_profile, profile)
    with house_of(profile, FixedClock(MONDAY_MORNING)) as house:
        sign(house)
    return profile


@pytest.fixture
def told() -> list[object]:
    return []


@pytest.fixture
def house(signed_profile: Path, tmp_path: Path, clock: FixedClock, told: list[object]) -> Iterator[House]:
    """Somebody who signed version 1.0 in English as an employee."""
    shutil.copytree(signed_profile, tmp_path / "profile")
    with house_of(tmp_path / "profile", clock, told.append) as opened:
        yield opened


def state(house: House, language: str = "en") -> PolicyState:
    return house.policy.open(POLICY, language).state


def same_at_a_glance(house: House, clock: FixedClock) -> bool:
    return home_from(look(house.database.path), clock.now()) == house.onboarding.home()


# A new version


def test_a_new_version_asks_what_it_changed_and_its_receipt_says_the_rest_was_carried(
    house: House, tmp_path: Path, clock: FixedClock
) -> None:
    bring_next(house, tmp_path)
    view = house.policy.open(POLICY, "en")
    assert view.state.changed == (CHANGED, NEW) and set(view.state.carried) == {FIRST, GONE, FOURTH}
    assert set(view.carried_on.values()) == {"2026-11-02T09:00:00+01:00"}
    kinds = {change.id: change.kind for change in view.changes}
    assert kinds == {CHANGED: ChangeKind.CHANGED, NEW: ChangeKind.ADDED}
    changed = view.change_of(CHANGED)
    assert changed is not None and changed.why.startswith("Since January") and len(changed.parts) == 2
    assert same_at_a_glance(house, clock)
    with pytest.raises(Trouble, match=r"policy\.reading-first"):
        sign(house)
    for name in (CHANGED, NEW):
        read_clause(house, name)
    assert same_at_a_glance(house, clock)
    signed = sign(house, "it")
    receipt = house.policy.receipt(signed.statement_id)
    assert receipt is not None
    first = next(kept for kept in _receipts(house) if kept != receipt.sha256)
    assert [one.id for one in receipt.claims.clauses] == [CHANGED, NEW]
    assert {one.id: one.receipt for one in receipt.claims.carried} == dict.fromkeys((FIRST, GONE, FOURTH), first)
    assert state(house).gate is Gate.SIGNED and same_at_a_glance(house, clock)


def _receipts(house: House) -> list[str]:
    with house.database.read() as connection:
        return [kept.sha256 for kept in kept_receipts(connection)]


def test_where_nothing_changed_the_signature_holds_and_nothing_is_signed_twice(
    house: House, tmp_path: Path, clock: FixedClock
) -> None:
    bring_newer_policy(house, tmp_path)
    view = house.policy.open(POLICY, "pl")
    assert view.state.gate is Gate.SIGNED and view.state.holds and view.state.signed_version == "1.0.0"
    assert view.signature is not None and view.signature.version == "1.0.0"
    with pytest.raises(Trouble, match=r"policy\.signed-already"):
        sign(house)
    home = house.onboarding.home()
    assert home is not None and home.path.finished and same_at_a_glance(house, clock)


def test_what_is_gone_is_told_with_its_words(house: House, tmp_path: Path) -> None:
    bring_next(house, tmp_path, without=GONE)
    view = house.policy.open(POLICY, "en")
    gone = next(change for change in view.changes if change.kind is ChangeKind.REMOVED)
    assert view.state.gone == (GONE,) == (gone.id,) and gone.parts[0].before.startswith("Wait for the announcement")


def test_outlines_of_older_days_are_read_from_the_pack(house: House, tmp_path: Path) -> None:
    with house.database.write() as connection:
        kept = json.loads(connection.execute(select(pack.c.outline).where(pack.c.pack_id == POLICY)).scalar_one())
        for clause in kept["clauses"]:
            del clause["marks"]
        del kept["confirms"]
        connection.execute(update(pack).where(pack.c.pack_id == POLICY).values(outline=json.dumps(kept)))
    bring_next(house, tmp_path)
    assert state(house).changed == (CHANGED, NEW)


def test_where_the_old_text_is_gone_the_hashes_in_the_receipt_tell_what_is_the_same(
    house: House, tmp_path: Path
) -> None:
    bring_next(house, tmp_path)
    with house.database.write() as connection:
        connection.execute(delete(pack).where(pack.c.pack_id == POLICY, pack.c.version == "1.0.0"))
    view = house.policy.open(POLICY, "en")
    assert view.state.changed == (CHANGED, NEW) and set(view.state.carried) == {FIRST, GONE, FOURTH}
    assert view.changes == ()
    with house.database.write() as connection:
        connection.execute(delete(pack).where(pack.c.pack_id == POLICY))
    bring_newer_policy(house, tmp_path, "1.2.0")
    assert state(house).holds


def test_an_old_file_that_cannot_be_read_keeps_nobody_from_the_new_one(house: House, tmp_path: Path) -> None:
    old = house.shelf.versions(POLICY)[0]["sha256"]
    house.catalogue.close()
    bring_next(house, tmp_path)
    file = next(house.shelf.folder.rglob(f"*{old[:12]}*"))
    file.chmod(0o600)
    file.write_bytes(b"rotten")
    with house_of(house.profile, FixedClock(MONDAY_MORNING)) as anew:
        view = anew.policy.open(POLICY, "en")
    assert view.changes == () and view.state.changed == (CHANGED, NEW)


def test_a_receipt_that_was_lost_carries_nothing_over(house: House, tmp_path: Path) -> None:
    with house.database.write() as connection:
        connection.exec_driver_sql("DELETE FROM receipt")
    assert state(house).gate is Gate.SIGNED
    bring_next(house, tmp_path)
    assert state(house).before is None and len(state(house).unread) == 5


# Withdrawn


def test_back_at_the_version_one_signed(house: House, tmp_path: Path, clock: FixedClock) -> None:
    take_back(house, bring_next(house, tmp_path))
    now = state(house)
    assert now.policy.version == "1.0.0" and now.gate is Gate.SIGNED
    assert now.withdrawn is not None and not now.withdrawn.in_use and now.withdrawn.version == "1.1.0"
    assert same_at_a_glance(house, clock)


def test_a_policy_that_was_withdrawn_whole_stays_signed_for_whoever_signed_it(house: House) -> None:
    take_back(house, house.shelf.versions(POLICY)[0]["sha256"])
    now = state(house)
    assert now.gate is Gate.SIGNED and now.withdrawn is not None and now.withdrawn.in_use
    assert (now.withdrawn.by, now.withdrawn.day, now.withdrawn.why) == ("Aurora Example", "2026-11-03", WHY_BACK)


def test_nobody_is_sent_to_sign_what_was_withdrawn(read_profile: Path, tmp_path: Path, clock: FixedClock) -> None:
    shutil.copytree(read_profile, tmp_path / "read")
    with house_of(tmp_path / "read", clock) as house:
        assert state(house).may_sign
        take_back(house, house.shelf.versions(POLICY)[0]["sha256"])
        assert state(house).gate is Gate.WITHDRAWN and not state(house).may_sign
        home = house.onboarding.home()
        assert home is not None and [stop.step.pack for stop in home.path.stops] == ["example.aurora.speaking"]
        assert same_at_a_glance(house, clock)


def test_another_library_has_no_say_in_what_one_of_them_brought(house: House) -> None:
    sha256 = house.shelf.versions(POLICY)[0]["sha256"]
    with house.database.write() as connection:
        brought = {"publisher": "", "where": "", "brought_at": "2026-11-01T09:00:00+01:00"}
        values = {name: brought[name] for name in brought if name in pack_origin.c}
        connection.execute(pack_origin.insert().values(sha256=sha256, fingerprint="another", **values))
    take_back(house, sha256)
    assert state(house).withdrawn is None


# Looking through it again


def test_looking_through_it_again_is_written_down_once_and_leaves(
    house: House, clock: FixedClock, told: list[object]
) -> None:
    review_by(house, date(2026, 11, 20))
    assert state(house).review is Review.NEAR
    home = house.onboarding.home()
    assert home is not None
    stop = home.path.stops[-1]
    assert stop.standing.look_again == (date(2026, 11, 20), False) and same_at_a_glance(house, clock)
    clock.pass_(days=30)
    assert state(house).review is Review.DUE and same_at_a_glance(house, clock)
    assert house.policy.reviewed(POLICY).review is Review.DONE
    assert house.policy.reviewed(POLICY).review is Review.DONE
    assert told.count(PolicyReviewed(POLICY, "1.0.0")) == 1
    with house.database.read() as connection:
        said = connection.execute(select(statement).where(statement.c.kind == POLICY_REVIEWED.name)).all()
        waits = connection.execute(select(outbox).where(outbox.c.statement_id == said[0].id)).all()
    assert len(said) == 1 and len(waits) == 1 and POLICY_REVIEWED.privacy is Privacy.COMPULSORY
    assert len(_receipts(house)) == 1 and same_at_a_glance(house, clock)


# Audiences


def test_whoever_is_something_else_signs_that_edition_and_keeps_the_former_receipt(
    house: House, tmp_path: Path, clock: FixedClock, told: list[object]
) -> None:
    bring_next(house, tmp_path)
    desk = house.onboarding.change_audience("external")
    assert desk is not None and desk.person.audience == "external" and told[-1] == PersonChanged()
    now = state(house)
    assert [one.id for one in now.asked] == [CHANGED, NEW] and set(now.carried) == {FIRST, GONE}
    assert now.gone == () and now.gate is Gate.READING and same_at_a_glance(house, clock)
    for name in (CHANGED, NEW):
        read_clause(house, name)
    signed = sign(house)
    assert signed.audience == "external" and len(signed.confirmed) == 1
    assert [kept.audience for kept in house.policy.signatures()] == ["employee", "external"]
    house.onboarding.change_audience("employee")
    again = state(house)
    assert again.gate is Gate.OPEN and again.changed == () and set(again.carried) == {FIRST, CHANGED, GONE, NEW, FOURTH}
    with pytest.raises(ValueError, match="guest"):
        house.onboarding.change_audience("guest")
