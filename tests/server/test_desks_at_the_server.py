"""Real desks at the real server: what one does the other shows, through HTTP, PostgreSQL and all that is between."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.source import never
from desktop_app.sync.admission import Admission
from desktop_app.sync.client import Client
from desktop_app.sync.http_source import HttpSettings
from desktop_app.sync.state import Standing
from desktop_app.sync.troubles import SyncTrouble
from tests.fakes.clock import FixedClock
from tests.fakes.desk import COURSE, house_of, join, read_lessons, read_policy, sign, take_quiz
from tests.fakes.sync_desk import SyncingDesk
from tests.server.serving import PASSWORD, Server, server, with_tools


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("server")
    with house_of(folder / "home", FixedClock()) as house:
        join(house)
        desk = house.onboarding.desk()
    assert desk is not None
    with server(folder / "run", desk.company.home) as made:
        yield made


@contextmanager
def desk_at(profile: Path, running: Server, admission: Admission | None) -> Iterator[SyncingDesk]:
    """A desk with a real line; its clock is the computer's, as the server's is."""
    from desktop_app.kernel.clock import SystemClock

    with house_of(profile, SystemClock()) as house:
        if house.onboarding.desk() is None:
            join(house)
        line = Client(running.address, HttpSettings())
        desk = SyncingDesk(house, line, SystemClock())
        if admission is not None:
            desk.syncing.join(admission, never) if admission.code else desk.syncing.sign_in(admission, never)
        yield desk
        line.close()


@contextmanager
def two_desks(folder: Path, running: Server, login: str) -> Iterator[tuple[SyncingDesk, SyncingDesk]]:
    """Of one person."""
    with ExitStack() as stack:
        first = stack.enter_context(desk_at(folder / "a", running, running.by_code(login)))
        second = stack.enter_context(desk_at(folder / "b", running, running.by_password(login)))
        yield first, second


def test_what_one_desk_did_the_other_shows_with_the_companys_word(tmp_path: Path, running: Server) -> None:
    with two_desks(tmp_path, running, "giulia") as (first, second):
        read_lessons(first.house)
        take_quiz(first.house)
        read_policy(first.house)
        signed = sign(first.house)
        pushed = first.turn()
        assert pushed.whole and pushed.refused == 0 and pushed.stored > 0
        came = second.turn()
        assert came.came == pushed.stored and came.turned_away == 0
        assert second.house.training.course(COURSE).completed
        for desk in (first, second):
            desk.turn()
            held = desk.house.wallet.held().receipts
            assert [one.sha256 for one in held] == [signed.receipt]
            assert desk.countersigned() == {signed.receipt}, "the company's word came back"
        assert _company_knows(first) == _company_knows(second) != {}


def test_the_chain_is_proved_and_still_after_an_erasure(tmp_path: Path, running: Server) -> None:
    with desk_at(tmp_path / "a", running, running.by_code("piotr")) as desk:
        read_lessons(desk.house)
        take_quiz(desk.house)
        read_policy(desk.house)
        sign(desk.house)
        assert desk.turn().refused == 0
    proved = running.command("verify-register", "--json")
    assert proved.returncode == 0 and json.loads(proved.stdout)["holds"], proved.stderr
    erased = running.command("erase-register", "--years", "0.000000001")
    assert erased.returncode == 0, erased.stderr
    told = json.loads(running.command("verify-register", "--json").stdout)
    assert told["holds"] and sum(one["records"] for one in told["erased"]) >= 1
    assert _bodies(running, "policy-signed") == []  # nor do they stand in anybody's stream any more


def test_what_was_sent_is_not_sent_again_after_a_restart(tmp_path: Path, running: Server) -> None:
    with desk_at(tmp_path / "a", running, running.by_code("ewa")):
        pass
    with desk_at(tmp_path / "a", running, None) as desk:
        read_lessons(desk.house)
        assert desk.turn().whole
        assert desk.turn().stored == 0  # nothing leaves twice


def test_signed_out_from_afar_says_so_and_loses_nothing(tmp_path: Path, running: Server) -> None:
    with two_desks(tmp_path, running, "marta") as (first, second):
        there = next(one for one in second.syncing.devices(never) if not one.current)
        read_lessons(first.house)
        second.syncing.revoke(there.fingerprint, never)
        outcome = first.turn()
        assert outcome.standing is Standing.AGAIN
        waiting = first.house.sync.status().waiting
        assert waiting > 0
        first.syncing.sign_in(running.by_password("marta"), never)
        assert first.turn().stored == waiting


@pytest.mark.parametrize(
    ("admission", "code"),
    [
        (Admission("1", programme=False, code="WRONG", password=PASSWORD), SyncTrouble.CODE_UNKNOWN),
        (Admission("1", programme=False, login="nobody", password=PASSWORD), SyncTrouble.WRONG_LOGIN),
        (Admission("9", programme=False, login="nobody", password=PASSWORD), SyncTrouble.AGREEMENT_CHANGED),
    ],
)
def test_who_is_not_let_in_is_told_why(
    tmp_path: Path, running: Server, admission: Admission, code: SyncTrouble
) -> None:
    asked = replace(admission, address=running.address)
    with pytest.raises(Trouble) as caught, desk_at(tmp_path / "a", running, asked):
        raise AssertionError("nobody is let in")
    assert caught.value.code == code


def test_a_code_lets_in_one_desk_alone_however_often_it_says_it(tmp_path: Path, running: Server) -> None:
    code = running.by_code("lucia")
    with desk_at(tmp_path / "a", running, code) as desk:
        assert desk.syncing.join(code, never)  # as if the answer had been lost
        assert desk.turn().whole
    with pytest.raises(Trouble) as caught, desk_at(tmp_path / "b", running, code):
        raise AssertionError("a second desk")
    assert caught.value.code == SyncTrouble.CODE_USED


def test_yesterdays_backup_comes_back_and_desks_send_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", with_tools()["PATH"])
    with house_of(tmp_path / "home", FixedClock()) as house:
        join(house)
        home = house.onboarding.desk().company.home  # type: ignore[union-attr]
    with server(tmp_path / "one", home) as running, two_desks(tmp_path, running, "anna") as (first, second):
        read_lessons(first.house)
        first.turn()
        done = running.command("backup", tmp_path / "yesterday.tar")
        assert done.returncode == 0, done.stderr
        assert "never written over" in running.command("backup", tmp_path / "yesterday.tar").stderr
        take_quiz(first.house)
        lost = first.turn().stored
        assert lost > 0
        second.turn()
        _restore(running, tmp_path)
        assert first.turn().whole and second.turn().whole
        first.turn(), second.turn()
        assert _company_knows(first) == _company_knows(second) != {}
        assert _stored(running) == len(first.house.sync.sent())


def _restore(running: Server, folder: Path) -> None:
    """Into an empty database, as the operations page tells."""
    from sqlalchemy import create_engine

    running.stop()
    url = running.administrator.replace("postgresql://", "postgresql+psycopg://")
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql("drop database portavoce")
    engine.dispose()
    (running.folder / "var" / "library").rename(folder / "library before")
    done = running.command("restore", folder / "yesterday.tar", "--administrator", running.administrator)
    assert done.returncode == 0, done.stderr
    running.start()


def _company_knows(desk: SyncingDesk) -> dict[tuple[str, str], tuple[int, float | None]]:
    """What is compulsory, and so the same on every desk."""
    kinds = ("lesson-finished", "course-completed", "quiz-passed", "policy-signed")
    return {key: one for key, one in desk.counts().items() if key[0] in kinds}


def _bodies(running: Server, word: str) -> list[str]:
    from sqlalchemy import text

    from advocacy_server.database.engines import engine_for

    engine = engine_for(running.database("owner"), 1)
    with engine.connect() as connection:
        found = connection.execute(text("select body from entry where body like :word"), {"word": f"%{word}%"})
        bodies = list(found.scalars())
    engine.dispose()
    return bodies


def _stored(running: Server) -> int:
    from sqlalchemy import text

    from advocacy_server.database.engines import engine_for

    engine = engine_for(running.database("owner"), 1)
    with engine.connect() as connection:
        count = int(connection.execute(text("select count(*) from entry where kind = 'statement'")).scalar_one())
    engine.dispose()
    return count


def test_a_changed_agreement_is_announced_and_agreed_to(tmp_path: Path, running: Server) -> None:
    with desk_at(tmp_path / "a", running, running.by_code("zofia")) as desk:
        desk.turn()
        assert not desk.house.sync.status().agreement_changed
        before = running.settings.read_text(encoding="utf-8")
        running.stop()
        running.settings.write_text(before.replace('version = "1"', 'version = "2"'), encoding="utf-8")
        running.start()
        try:
            assert desk.turn().whole  # what was agreed to holds on
            assert desk.house.sync.status().agreement_changed
            desk.syncing.agree("2", False, never)
            assert not desk.house.sync.status().agreement_changed
        finally:
            running.stop()
            running.settings.write_text(before, encoding="utf-8")
            running.start()


def test_its_log_and_figures_name_nobody(tmp_path: Path, running: Server) -> None:
    with desk_at(tmp_path / "a", running, running.by_code("giulia.log")) as desk:
        read_lessons(desk.house)
        assert desk.turn().whole
    with urllib.request.urlopen(f"{running.address}metrics") as answer:
        figures = answer.read().decode()
    assert 'route="/v1/statements"' in figures
    for personal in ("giulia", "Giulia", "127.0.0.1", "pvt_", "http://"):
        assert personal not in figures + running.log
