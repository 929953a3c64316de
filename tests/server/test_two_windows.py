"""Two real windows at a real server: learn offline on one, sign, come online, and the other shows it."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from advocacy_server.commands.demo import _make_company
from desktop_app.features.account.ui.page import AccountPage
from desktop_app.house import House
from desktop_app.kernel.clock import SystemClock
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Route
from tests.fakes.desk import COURSE, SHORT_COMPANY, house_of, join, read_lessons, read_policy, sign, take_quiz
from tests.fakes.window import open_window, page_of, rest
from tests.server.serving import PASSWORD, Server, server

LONGEST = 30.0  # seconds


def _wait(for_what: Callable[[], bool]) -> None:
    until = time.monotonic() + LONGEST
    while not for_what():
        assert time.monotonic() < until, "it does not come about"
        QApplication.processEvents()
        time.sleep(0.005)


def _account(window: ProfileWindow) -> AccountPage:
    window.shell.go(Route("account"))
    rest(window)
    page = page_of(window)
    assert isinstance(page, AccountPage)
    return page


def _enter(window: ProfileWindow, code: str = "", login: str = "") -> AccountPage:
    """By mouse and keyboard."""
    page = _account(window)
    _wait(lambda: page.form is not None)
    form = page.form
    assert form is not None
    if login:
        form.way._buttons["login"].click()
        QTest.keyClicks(form.login.edit, login)
    else:
        QTest.keyClicks(form.code.edit, code)
    QTest.keyClicks(form.password.edit, PASSWORD)
    form.button.click()
    _wait(lambda: page.mine is not None)
    return page


def _sync(window: ProfileWindow) -> None:
    page = _account(window)
    _wait(lambda: page.mine is not None and not window.exchanging.turns.busy)
    assert page.mine is not None
    page.mine.now_button.click()
    _wait(lambda: not window.exchanging.turns.busy)
    outcome = window.exchanging.turns.outcome
    assert outcome is not None and outcome.whole, (outcome, window.exchanging.turns.error)
    rest(window)


def _learn(house: House) -> None:
    read_lessons(house)
    take_quiz(house)
    read_policy(house)
    sign(house)


@pytest.fixture
def company(tmp_path: Path) -> Path:
    """The short company with a server of its own."""
    return tmp_path / "company"


def test_learnt_on_one_desk_it_is_there_on_the_other(qtbot: QtBot, tmp_path: Path, company: Path) -> None:
    with server(tmp_path / "server", _home()) as running:
        _make_company(SHORT_COMPANY, company, running.address, _fingerprint(running))
        for name in "ab":
            with house_of(tmp_path / name, SystemClock()) as house:
                join(house, company=company)
        with open_window(tmp_path / "a") as first, open_window(tmp_path / "b") as second:
            running.stop()  # no network yet: everything works
            first.lanes.ask(lambda: _learn(first.keeper()))
            running.start()
            _enter(first, code=running.invite("giulia"))
            _sync(first)
            _enter(second, login="giulia")
            _sync(second)
            assert second.lanes.ask(lambda: second.keeper().training.course(COURSE)).completed
            signed = second.lanes.ask(lambda: second.keeper().wallet.wallet("en"))
            assert signed.signed and signed.receipts
            _sync(first)
            mine = first.lanes.ask(lambda: first.keeper().wallet.held().receipts)
            assert [one.sha256 for one in mine] == [one.sha256 for one in signed.receipts]
        proved = json.loads(running.command("verify-register", "--json").stdout)
        assert proved["holds"] and proved["records"] == 1
        assert running.command("erase-register", "--years", "0.000000001").returncode == 0
        still = json.loads(running.command("verify-register", "--json").stdout)
        assert still["holds"] and still["erased"][0]["records"] == 1


def _home() -> str:
    from desktop_app.packs.company_reading import read_company

    return read_company(SHORT_COMPANY).home


def _fingerprint(running: Server) -> str:
    from advocacy_server.register.keys import read_key

    return read_key(running.folder / "var" / "company.pem").public.fingerprint
