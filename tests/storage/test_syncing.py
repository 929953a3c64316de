"""A desk and its server: what leaves, what comes, two computers, bad days, and what a hostile server gets."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.cli import main
from desktop_app.evidence.store import newest_receipt
from desktop_app.kernel.tasks import Cancelled
from desktop_app.kernel.trouble import Trouble
from desktop_app.ledger import kinds
from desktop_app.ledger.statement import Deed
from desktop_app.packs.company import CompanyServer
from desktop_app.packs.library.desk.source import never
from desktop_app.storage.schema import DATABASE_NAME
from desktop_app.sync.client import Client, TooLong
from desktop_app.sync.http_source import HttpSettings
from desktop_app.sync.state import Outcome, Standing, State
from desktop_app.sync.troubles import SyncTrouble
from tests.fakes.clock import FixedClock
from tests.fakes.desk import COURSE, POLICY, house_of, join, read_lessons, read_policy, sign, take_quiz
from tests.fakes.keyrings import NoKeyring
from tests.fakes.sentences import require_told
from tests.fakes.sync_desk import BY_CODE, BY_PASSWORD, SyncingDesk, syncing_desk
from tests.fakes.sync_served import served
from tests.fakes.sync_server import FAULTS, FakeLine, FakeServer, Fault, answer_lost, dropped, portal

HOME = "https://aurora.example/"


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def server(tmp_path: Path, clock: FixedClock) -> FakeServer:
    with house_of(tmp_path / "home", clock) as house:
        join(house)
        desk = house.onboarding.desk()
    assert desk is not None
    return FakeServer(desk.company.home)


def _line(desk: SyncingDesk) -> FakeLine:
    assert isinstance(desk.line, FakeLine)
    return desk.line


@contextmanager
def two_desks(folder: Path, clock: FixedClock, server: FakeServer) -> Iterator[tuple[SyncingDesk, SyncingDesk]]:
    """Of one person: the first joined with a code, the second signed in."""
    further = syncing_desk(folder / "b", clock, server, BY_PASSWORD)
    with syncing_desk(folder / "a", clock, server) as first, further as second:
        yield first, second


def test_what_leaves_is_what_the_glass_shows_to_the_byte(tmp_path: Path, clock: FixedClock, server: FakeServer) -> None:
    with syncing_desk(tmp_path / "a", clock, server) as desk:
        read_lessons(desk.house)
        before = {one.statement_id: one.body for one in desk.house.sync.not_sent() if one.state is State.WAITING}
        outcome = desk.turn()
        assert (outcome.stored, outcome.refused, outcome.whole) == (len(before), 0, True)
        assert server.statements == before
        after = {one.statement_id: (one.body, one.state) for one in desk.house.sync.sent()}
        assert after == {name: (body, State.STORED) for name, body in before.items()}
        assert desk.house.sync.status().waiting == 0


def test_nothing_to_do_is_one_question(tmp_path: Path, clock: FixedClock, server: FakeServer) -> None:
    with syncing_desk(tmp_path / "a", clock, server) as desk:
        desk.turn()
        server.asked.clear()
        assert desk.turn().whole
        assert [one.path.partition("?")[0] for one in server.asked] == ["v1/changes"]


def test_a_second_desk_shows_what_the_first_one_did(tmp_path: Path, clock: FixedClock, server: FakeServer) -> None:
    with (
        syncing_desk(tmp_path / "a", clock, server) as first,
        syncing_desk(tmp_path / "b", clock, server, BY_PASSWORD) as second,
    ):
        read_lessons(first.house)
        take_quiz(first.house)
        read_policy(first.house)
        signed = sign(first.house)
        first.turn()
        outcome = second.turn()
        assert outcome.came > 0 and outcome.turned_away == 0
        here, there = second.house.training.course(COURSE), first.house.training.course(COURSE)
        assert here.completed and [one.done for one in here.steps] == [one.done for one in there.steps]
        state = second.house.policy.policies()[0]
        assert state.policy.id == POLICY and state.signed_at is not None
        assert [one.statement_id for one in second.house.policy.signatures()] == [signed.statement_id]
        assert second.house.wallet.held().receipts[0].sha256 == signed.receipt
        assert second.turn().came == 0


def test_the_same_quiz_on_two_desks_offline_counts_twice_and_the_best_is_kept(
    tmp_path: Path, clock: FixedClock, server: FakeServer
) -> None:
    with (
        syncing_desk(tmp_path / "a", clock, server) as first,
        syncing_desk(tmp_path / "b", clock, server, BY_PASSWORD) as second,
    ):
        for desk in (first, second):
            read_lessons(desk.house)
            take_quiz(desk.house)
            clock.pass_(minutes=5)
        for desk in (first, second, first):
            assert desk.turn().whole
        passed = [
            {key: one for key, one in desk.counts().items() if key[0] == "quiz-passed"} for desk in (first, second)
        ]
        assert passed[0] == passed[1]
        assert {count for count, _ in passed[0].values()} == {2}


def test_receipts_of_two_desks_are_two_chains_that_hold(tmp_path: Path, clock: FixedClock, server: FakeServer) -> None:
    from desktop_app.features.wallet.proving import proofs

    with (
        syncing_desk(tmp_path / "a", clock, server) as first,
        syncing_desk(tmp_path / "b", clock, server, BY_PASSWORD) as second,
    ):
        for desk in (first, second):
            read_lessons(desk.house)
            take_quiz(desk.house)
            read_policy(desk.house)
            sign(desk.house)
            clock.pass_(hours=1)
        keys = [desk.house.keyholder.public for desk in (first, second)]
        for desk, key in zip((first, second), keys, strict=True):
            assert key is not None
            person = desk.house.onboarding.desk()
            assert person is not None
            told = {"fingerprint": key.fingerprint, "jwk": key.jwk, "name": "Desk", "enrolled": clock.now().isoformat()}
            server.add("device", key.fingerprint, json.dumps({**told, "person_id": person.person.id}))
        for desk in (first, second, first):
            assert desk.turn().turned_away == 0
        for desk in (first, second):
            found = proofs(desk.house.wallet.held())
            assert len(found) == 2 and all(proof.holds for proof in found.values())


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_a_bad_network_loses_nothing(tmp_path: Path, clock: FixedClock, server: FakeServer, fault: Fault) -> None:
    with syncing_desk(tmp_path / "a", clock, server) as desk:
        read_lessons(desk.house)
        waiting = {one.statement_id for one in desk.house.sync.not_sent()} - {
            one.statement_id for one in desk.house.sync.not_sent() if one.state is State.NOT_AGREED
        }
        _line(desk).fault = fault
        outcome = desk.turn()
        if outcome.trouble is not None:
            require_told(outcome.trouble)
            assert desk.house.sync.status().trouble == outcome.trouble.code
        _line(desk).fault = None
        assert desk.turn().whole
        assert set(server.statements) == waiting
        assert desk.house.sync.status().waiting == 0


def test_what_left_without_an_answer_is_told_so(tmp_path: Path, clock: FixedClock, server: FakeServer) -> None:
    with syncing_desk(tmp_path / "a", clock, server) as desk:
        read_lessons(desk.house)
        _line(desk).fault = answer_lost
        desk.turn()
        assert {one.state for one in desk.house.sync.not_sent() if not one.optional} == {State.UNSURE}
        _line(desk).fault = None
        outcome = desk.turn()
        assert outcome.stored == 0 and outcome.present > 0
        assert all(one.attempts == 2 for one in desk.house.sync.sent())


def test_yesterdays_backup_gets_everything_again(tmp_path: Path, clock: FixedClock, server: FakeServer) -> None:
    with (
        syncing_desk(tmp_path / "a", clock, server) as first,
        syncing_desk(tmp_path / "b", clock, server, BY_PASSWORD) as second,
    ):
        first.turn()
        backup = server.backup()
        read_lessons(first.house)
        first.turn()
        second.turn()
        whole = server.statements
        server.restore(backup)
        outcome = second.turn()  # which holds what the other desk made
        assert outcome.begun_anew and outcome.whole
        assert server.statements == whole
        assert first.turn().whole
        assert server.statements == whole and len(server.entries) == len(whole)
        assert second.turn().came == 0


def test_an_answer_refused_is_kept_and_shown_and_may_be_sent_again(
    tmp_path: Path, clock: FixedClock, server: FakeServer
) -> None:
    with syncing_desk(tmp_path / "a", clock, server) as desk:
        read_lessons(desk.house)
        odd = next(one.statement_id for one in desk.house.sync.not_sent() if not one.optional)
        server.refuse[odd] = "receipt-does-not-hold"
        outcome = desk.turn()
        assert outcome.refused == 1
        kept = next(one for one in desk.house.sync.sent() if one.statement_id == odd)
        assert (kept.state, kept.why) == (State.REFUSED, "receipt-does-not-hold")
        assert desk.turn().refused == 0
        server.refuse.clear()
        assert desk.house.sync.send_again([odd]) == 1
        assert desk.turn().stored == 1


def _programme(desk: SyncingDesk, allowed: bool) -> None:
    with desk.house.database.write() as connection:
        connection.exec_driver_sql("UPDATE company SET programme = ?", (allowed,))


def _missed(desk: SyncingDesk) -> str:
    with desk.house.database.write() as connection:
        return desk.house.journal.append(connection, Deed(kinds.QUIZ_MISSED, f"{COURSE}/quiz", score=0.2)).id


def test_only_what_is_optional_can_be_kept_back(tmp_path: Path, clock: FixedClock, server: FakeServer) -> None:
    with syncing_desk(tmp_path / "a", clock, server) as desk:
        _programme(desk, True)
        missed = _missed(desk)
        read_lessons(desk.house)
        every = [one.statement_id for one in desk.house.sync.not_sent()]
        optional = [one.statement_id for one in desk.house.sync.not_sent() if one.optional]
        assert missed in optional and desk.house.sync.withhold(every) == len(optional)
        desk.turn()
        assert not set(server.statements).intersection(optional)
        assert desk.house.sync.status().withheld == len(optional)
        assert desk.house.sync.send_again([missed]) == 1
        desk.turn()
        assert missed in server.statements


def test_what_is_agreed_to_counts_at_the_moment_of_sending(
    tmp_path: Path, clock: FixedClock, server: FakeServer
) -> None:
    with syncing_desk(tmp_path / "a", clock, server) as desk:
        _programme(desk, True)
        missed = _missed(desk)
        _programme(desk, False)
        desk.turn()
        assert missed not in server.statements
        assert next(one.state for one in desk.house.sync.not_sent() if one.statement_id == missed) is State.NOT_AGREED
        _programme(desk, True)
        desk.turn()
        assert missed in server.statements


def test_no_private_word_leaves(tmp_path: Path, clock: FixedClock, server: FakeServer) -> None:
    with syncing_desk(tmp_path / "a", clock, server) as desk:
        with desk.house.database.write() as connection:
            for kind in kinds.ALL:
                if kind.privacy is kinds.Privacy.PRIVATE:
                    desk.house.journal.append(connection, Deed(kind, "secret-object", detail={"word": "canary"}))
        read_lessons(desk.house)
        desk.turn()
        server.restore([])
        desk.turn()
        assert server.statements
        assert not any(b"canary" in (one.body or b"") or b"secret-object" in (one.body or b"") for one in server.asked)


def test_what_a_hostile_server_sends_is_turned_away(tmp_path: Path, clock: FixedClock, server: FakeServer) -> None:
    with syncing_desk(tmp_path / "a", clock, server) as desk:
        read_lessons(desk.house)
        desk.turn()
        before = desk.counts()
        body = next(iter(server.statements.values()))
        own = json.loads(body)["id"]
        other = "11111111-1111-4111-8111-111111111111"
        launched = body.replace(own, other).replace(
            '"http://adlnet.gov/expapi/verbs/completed"', '"http://adlnet.gov/expapi/verbs/launched"'
        )
        server.add("statement", other, launched.replace("activities/course", "activities/lesson"))
        server.add(
            "statement",
            other,
            body.replace(own, other).replace(desk.house.onboarding.desk().company.home, "https://else.example/"),
        )  # type: ignore[union-attr]
        server.add("statement", other, '{"id":"x"}')
        server.add("statement", other, body)  # under another id than its own
        server.add("statement", own, body.replace("2026", "2027"))
        server.add("countersignature", "c", '{"text":"a.b.c"}')
        server.add("device", "d", '{"fingerprint":"00","jwk":{}}')
        server.add("what-comes-later", "e", "{}")
        outcome = desk.turn()
        assert outcome.whole and outcome.turned_away == 7 and outcome.came == 0
        assert desk.counts() == before


def test_a_gap_in_a_stream_is_never_taken(tmp_path: Path, clock: FixedClock, server: FakeServer) -> None:
    def gap(asked: object, answer: Callable[[], object]) -> object:
        said = answer()
        return replace(said, content=said.content.replace(b'"n":2', b'"n":3'))  # type: ignore[attr-defined, type-var]

    with syncing_desk(tmp_path / "a", clock, server) as desk:
        read_lessons(desk.house)
        _line(desk).fault = gap  # type: ignore[assignment]
        outcome = desk.turn()
        assert outcome.trouble is not None and outcome.trouble.code == SyncTrouble.ODD_ANSWER
        _line(desk).fault = None
        assert desk.turn().whole


def test_a_turn_may_be_stopped_at_every_question(tmp_path: Path, clock: FixedClock, server: FakeServer) -> None:
    with syncing_desk(tmp_path / "a", clock, server) as desk:
        read_lessons(desk.house)
        for patience in range(8):
            left = patience

            def pause() -> None:
                nonlocal left
                left -= 1
                if left < 0:
                    raise Cancelled

            try:
                desk.syncing.run(pause)
            except Cancelled:
                continue
        assert desk.turn().whole
        assert desk.house.sync.status().waiting == 0


def test_a_token_that_was_revoked_asks_to_sign_in_again(tmp_path: Path, clock: FixedClock, server: FakeServer) -> None:
    with syncing_desk(tmp_path / "a", clock, server) as desk:
        read_lessons(desk.house)
        server.tokens.clear()
        outcome = desk.turn()
        assert outcome.standing is Standing.AGAIN and desk.house.sync.status().standing is Standing.AGAIN
        assert outcome.trouble is not None
        require_told(outcome.trouble)
        desk.syncing.sign_in(BY_PASSWORD, never)
        assert desk.turn().whole and desk.house.sync.status().standing is Standing.SIGNED_IN


def test_an_account_that_was_closed_sends_nothing_more(tmp_path: Path, clock: FixedClock, server: FakeServer) -> None:
    with syncing_desk(tmp_path / "a", clock, server) as desk:
        server.problem = (403, "account-removed")
        outcome = desk.turn()
        assert outcome.standing is Standing.REMOVED
        asked = len(server.asked)
        assert desk.turn().standing is Standing.REMOVED
        assert len(server.asked) == asked


def test_a_busy_server_says_when_to_come_back(tmp_path: Path, clock: FixedClock, server: FakeServer) -> None:
    def busy(_asked: object, _answer: object) -> Outcome:
        raise TooLong(600)

    with syncing_desk(tmp_path / "a", clock, server) as desk:
        _line(desk).fault = busy  # type: ignore[assignment]
        outcome = desk.turn()
        assert outcome.again_after == 600
        assert outcome.trouble is not None
        require_told(outcome.trouble)


def test_the_token_is_found_at_the_next_start(tmp_path: Path, clock: FixedClock, server: FakeServer) -> None:
    with syncing_desk(tmp_path / "a", clock, server) as desk:
        assert desk.house.sync.status().standing is Standing.SIGNED_IN
    with syncing_desk(tmp_path / "a", clock, server, None) as desk:
        assert desk.turn().whole
        assert not any(b"pvt_" in file.read_bytes() for file in (tmp_path / "a").glob("*") if file.is_file())


def test_signing_out_forgets_the_token(tmp_path: Path, clock: FixedClock, server: FakeServer) -> None:
    with syncing_desk(tmp_path / "a", clock, server) as desk:
        assert desk.syncing.devices(never)
        desk.syncing.sign_out(never)
        assert server.tokens == {}
        assert desk.turn().standing is Standing.SIGNED_OUT
        with pytest.raises(Trouble) as refused:
            desk.syncing.devices(never)
        require_told(refused.value)


@pytest.mark.parametrize("code", ["nothing like it"])
def test_a_code_nobody_gave_is_told(tmp_path: Path, clock: FixedClock, server: FakeServer, code: str) -> None:
    with syncing_desk(tmp_path / "a", clock, server, None) as desk:
        with pytest.raises(Trouble) as refused:
            desk.syncing.join(replace(BY_CODE, code=code), never)
        assert refused.value.code == SyncTrouble.CODE_UNKNOWN
        require_told(refused.value)


def test_another_companys_server_is_not_joined(tmp_path: Path, clock: FixedClock, server: FakeServer) -> None:
    with syncing_desk(tmp_path / "a", clock, server, None) as desk:
        assert desk.syncing.meet(never, BY_CODE.address).name == "Aurora"
        server.home = "https://else.example/"
        with pytest.raises(Trouble) as refused:
            desk.syncing.meet(never, BY_CODE.address)
        require_told(refused.value)
        with pytest.raises(Trouble):
            desk.syncing.join(BY_CODE, never)
        assert not any(one.body for one in server.asked)  # not even the code went there


def test_offline_and_portals_are_logged_once(tmp_path: Path, clock: FixedClock, server: FakeServer) -> None:
    with syncing_desk(tmp_path / "a", clock, server) as desk:
        desk.turn()
        lines = len(desk.house.sync.log())
        for fault in (dropped, dropped, portal, portal):
            _line(desk).fault = fault
            assert not desk.turn().whole
        assert len(desk.house.sync.log()) == lines + 2


def test_the_companys_word_under_a_receipt_counts_by_the_key_that_its_library_names(
    tmp_path: Path, clock: FixedClock, server: FakeServer
) -> None:
    from desktop_app.evidence.findings import Code
    from desktop_app.evidence.keys import fresh_key
    from desktop_app.evidence.receipt import countersign, read_receipt
    from desktop_app.features.wallet.proving import proofs

    key = fresh_key()
    with syncing_desk(tmp_path / "a", clock, server) as desk:
        read_lessons(desk.house)
        take_quiz(desk.house)
        read_policy(desk.house)
        sign(desk.house)
        desk.turn()
        (kept,) = desk.house.wallet.held().receipts
        under = countersign(read_receipt(kept.text), "Aurora", clock.now().isoformat(timespec="seconds"), key)
        body = json.dumps({"head": "signed", "receipt": kept.sha256, "text": under.signed.text})
        server.add("countersignature", "c-1", body)
        assert desk.turn().from_company == 1
        (proof,) = proofs(desk.house.wallet.held()).values()
        assert Code.COUNTERSIGNED_BY_UNKNOWN in {one.code for one in proof.findings}
        known = desk.house.onboarding.desk()
        assert known is not None
        server_told = CompanyServer("https://server.aurora.example/", (key.public.fingerprint,))
        desk.house.onboarding.company_changed(known.company._replace(server=server_told))
        (proof,) = proofs(desk.house.wallet.held()).values()
        assert proof.holds and Code.COUNTERSIGNED in {one.code for one in proof.findings}
        with desk.house.database.read() as connection:
            assert connection.exec_driver_sql("SELECT text FROM register_head").scalar_one() == "signed"


def test_without_a_keyring_one_is_signed_in_for_this_run_only(
    tmp_path: Path, clock: FixedClock, server: FakeServer
) -> None:
    with house_of(tmp_path / "a", clock, keeper=NoKeyring()) as house:
        join(house)
        desk = SyncingDesk(house, FakeLine(server), clock)
        assert not desk.syncing.join(BY_CODE, never).kept
        read_lessons(house)
        assert desk.turn().whole
        assert house.sync.status().standing is Standing.THIS_RUN
    with house_of(tmp_path / "a", clock, keeper=NoKeyring()) as house:
        desk = SyncingDesk(house, FakeLine(server), clock)
        outcome = desk.turn()
        assert outcome.standing is Standing.AGAIN and house.sync.status().standing is Standing.AGAIN
        assert not any(b"pvt_" in file.read_bytes() for file in (tmp_path / "a").rglob("*") if file.is_file())


def test_what_an_older_copy_of_the_profile_lacks_comes_back_from_the_server(
    tmp_path: Path, clock: FixedClock, server: FakeServer
) -> None:
    with syncing_desk(tmp_path / "a", clock, server) as desk:
        desk.turn()
    shutil.copytree(tmp_path / "a", tmp_path / "copy")
    with syncing_desk(tmp_path / "a", clock, server, None) as desk:
        read_lessons(desk.house)
        take_quiz(desk.house)
        read_policy(desk.house)
        signed = sign(desk.house)
        desk.turn()
    with syncing_desk(tmp_path / "copy", clock, server, None) as desk:
        outcome = desk.turn()
        assert outcome.came > 0 and outcome.turned_away == 0
        assert desk.house.training.course(COURSE).completed
        with desk.house.database.read() as connection:
            assert newest_receipt(connection) == signed.receipt  # the chain goes on from it


def test_after_mending_everything_is_looked_for_again(tmp_path: Path, clock: FixedClock, server: FakeServer) -> None:
    with syncing_desk(tmp_path / "a", clock, server) as desk:
        read_lessons(desk.house)
        desk.turn()
        account = desk.house.sync.account()
        assert account is not None and account.cursor
    file = tmp_path / "a" / DATABASE_NAME
    with closing(sqlite3.connect(file)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'mark'").fetchone()
    content = bytearray(file.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\xaa" * 4096
    file.write_bytes(content)
    with syncing_desk(tmp_path / "a", clock, server, None) as desk:
        account = desk.house.sync.account()
        assert account is not None and account.cursor == ""
        assert desk.turn().whole


def test_the_command_line_tells_how_it_stands(
    tmp_path: Path, clock: FixedClock, server: FakeServer, capsys: pytest.CaptureFixture[str]
) -> None:
    with syncing_desk(tmp_path / "a", clock, server, None):
        pass
    assert main(["--profile", str(tmp_path / "a"), "sync", "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["status"]["standing"] == "no-server" and told["turn"]["whole"] is False
    assert main(["--profile", str(tmp_path / "a"), "sync", "--status"]) == 0
    assert capsys.readouterr().out.strip()


def test_who_is_hired_again_brings_everything_along(tmp_path: Path, clock: FixedClock, server: FakeServer) -> None:
    with syncing_desk(tmp_path / "a", clock, server) as desk:
        read_lessons(desk.house)
        desk.turn()
        whole = server.statements
        server.entries.clear()
        server.account = "account-2"
        desk.syncing.sign_in(BY_PASSWORD, never)
        assert desk.turn().stored == len(whole)
        assert server.statements == whole


def test_two_desks_meet_over_a_real_line(tmp_path: Path, clock: FixedClock, server: FakeServer) -> None:
    with served(server) as address, ExitStack() as stack:
        desks = []
        for name, how in (("a", BY_CODE), ("b", BY_PASSWORD)):
            house = stack.enter_context(house_of(tmp_path / name, clock))
            join(house)
            desk = SyncingDesk(house, Client(address, HttpSettings()), clock)
            admit = desk.syncing.join if how.code else desk.syncing.sign_in
            admit(replace(how, address=address), never)
            desks.append(desk)
        read_lessons(desks[0].house)
        assert desks[0].turn().stored > 0
        assert desks[1].turn().came == len(server.statements)
        assert desks[0].turn().whole
