"""The account as somebody meets it: what joining means comes first, refusals stand at their field, nothing is lost."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.account_pages import view_of
from desktop_app.couriers import at_once
from desktop_app.features.account.ui.agreement_card import AgreementCard
from desktop_app.features.account.ui.doors import AccountDoors
from desktop_app.features.account.ui.page import AccountPage
from desktop_app.house import House
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.source import never
from desktop_app.qt.face import Face
from desktop_app.qt.page import Route
from desktop_app.sync.state import Standing
from desktop_app.sync.troubles import SyncTrouble
from desktop_app.syncing import Syncing
from tests.fakes.account_scenes import AGREEMENT, Meeting
from tests.fakes.clock import FixedClock
from tests.fakes.desk import read_lessons
from tests.fakes.host import FakeHost
from tests.fakes.outbox_scenes import deed as voluntary_deed
from tests.fakes.sync_desk import PASSWORD
from tests.fakes.sync_server import ADDRESS, FakeLine, dropped
from tests.gui.fitting import USUAL, settle, words_of


@dataclass
class Somebody:
    """Opens the page as the app does, at a server in memory."""

    qtbot: QtBot
    house: House
    face: Face
    clock: FixedClock
    server: Meeting
    line: FakeLine
    host: FakeHost = field(default_factory=FakeHost)
    turns: list[bool] = field(default_factory=list)
    example: bool = False

    def syncing(self) -> Syncing:
        return Syncing(lambda: self.house, at_once, lambda _address: self.line, self.clock, lambda _event: None)

    def page(self, address: str = ADDRESS, size: tuple[int, int] = USUAL) -> AccountPage:
        def view():  # noqa: ANN202 - an AccountView
            return replace(view_of(self.house), example=self.example)

        syncing = self.syncing()
        doors = AccountDoors(view, lambda: syncing, lambda: self.turns.append(True), self.clock)
        page = AccountPage(self.face, self.host, doors)
        self.qtbot.addWidget(page)
        page.resize(*size)
        page.arrive(Route("account"))
        page.show()
        page.activateWindow()
        settle()
        if address and page.address is not None:
            page.address.edit.setText(address)
            self.press(page.address.edit, Qt.Key.Key_Return)
        return page

    def press(self, widget, key: Qt.Key) -> None:  # noqa: ANN001 - any widget
        self.qtbot.keyClick(widget, key)
        settle()

    def joined(self) -> AccountPage:
        page = self.page()
        assert page.form is not None
        page.form.code.edit.setText("WELCOME")
        self.press(page.form.code.edit, Qt.Key.Key_Return)
        return page


@pytest.fixture
def somebody(qtbot: QtBot, joined_house: House, face: Face, clock: FixedClock) -> Somebody:
    desk = joined_house.onboarding.desk()
    assert desk is not None
    server = Meeting(desk.company.home)
    return Somebody(qtbot, joined_house, face, clock, server, FakeLine(server))


def test_an_example_asks_nobody(somebody: Somebody) -> None:
    somebody.example = True
    page = somebody.page()
    assert page.form is None and page.address is None and not somebody.server.asked
    assert words_of(page)


def test_what_joining_means_is_told_before_anybody_agrees(somebody: Somebody) -> None:
    page = somebody.page()
    assert page.form is not None
    told = " ".join(words_of(page))
    assert AGREEMENT[somebody.face.language] in told and "2026-09" in told
    assert not page.form.programme.isChecked(), "what is voluntary is off"
    assert [one.path for one in somebody.server.asked] == ["v1/company"], "nothing of the person was told"


def test_joining_by_keyboard_alone(somebody: Somebody) -> None:
    page = somebody.page()
    assert page.form is not None and page.focusWidget() is page.form.code.edit
    somebody.qtbot.keyClicks(page.form.code.edit, "WELCOME")
    somebody.press(page.form.code.edit, Qt.Key.Key_Return)
    assert page.mine is not None and page.desks is not None
    assert somebody.turns == [True] and somebody.host.toasts
    assert somebody.house.sync.status().standing in (Standing.SIGNED_IN, Standing.THIS_RUN)


def test_a_wrong_code_is_told_at_the_code_and_stays(somebody: Somebody) -> None:
    page = somebody.page()
    assert page.form is not None
    page.form.code.edit.setText("WRONG")
    page.form.submit()
    settle()
    assert page.form.code.edit.property("wrong") and page.form.code.text() == "WRONG"
    assert page.form.code.edit.isEnabled() and page.focusWidget() is page.form.code.edit


def test_a_wrong_password_is_told_at_the_password_and_forgotten(somebody: Somebody) -> None:
    page = somebody.page()
    assert page.form is not None
    page.form.way._buttons["login"].click()
    page.form.login.edit.setText("giulia")
    page.form.password.edit.setText("another phrase")
    page.form.submit()
    settle()
    assert page.form.password.edit.property("wrong") and page.form.password.secret() == ""
    page.form.password.edit.setText(PASSWORD)
    page.form.submit()
    settle()
    assert page.mine is not None


@pytest.mark.parametrize("way", ["code", "login"])
def test_what_is_missing_is_said_without_asking_anybody(somebody: Somebody, way: str) -> None:
    page = somebody.page()
    assert page.form is not None
    page.form.way._buttons[way].click()
    page.form.submit()
    if way == "login":
        page.form.login.edit.setText("giulia")
        page.form.submit()
        assert page.form.password.edit.property("wrong")
    assert len(somebody.server.asked) == 1


@pytest.mark.parametrize("trouble", [one for one in SyncTrouble if "password" not in one])
def test_every_trouble_is_told_and_one_can_try_again(somebody: Somebody, trouble: SyncTrouble) -> None:
    page = somebody.page()
    assert page.form is not None
    error = Trouble(trouble, where="server", name="Other", own="Aurora", time="", status=500, problem="x")
    page.form.busy(True)
    page.form.refuse(error, somebody.host.explain(error))
    assert page.form.button.isEnabled()
    told = page.form.status.text or page.form.code.edit.accessibleDescription()
    assert told or page.form.password.edit.accessibleDescription()


def test_a_server_that_is_away_is_no_loss(somebody: Somebody) -> None:
    somebody.line.fault = dropped
    page = somebody.page()
    assert page.form is None
    somebody.line.fault = None
    page._again()
    settle()
    assert page.form is not None


def test_an_address_that_is_none_is_refused_in_words(somebody: Somebody) -> None:
    page = somebody.page(address="")
    assert page.address is not None
    somebody.press(page.address.edit, Qt.Key.Key_Return)
    assert page.address.edit.property("wrong")


def test_ones_computers_are_signed_out_and_given_up(somebody: Somebody) -> None:
    page = somebody.joined()
    assert page.desks is not None and len(page.desks.buttons) == 2
    page.desks.buttons[0].click()
    settle()
    assert ("DELETE", f"v1/me/tokens/{'0' * 64}") in [(one.method, one.path) for one in somebody.server.asked]
    assert page.desks is not None
    page.desks.buttons[1].click()
    assert page.question is not None
    page.question.do.click()
    settle()
    asked = [one for one in somebody.server.asked if one.path.endswith("/retire")]
    assert len(asked) == 1 and asked[0].body is not None and b"since" in asked[0].body


def test_another_password(somebody: Somebody) -> None:
    page = somebody.joined()
    assert page.password is not None
    page.password.submit()
    assert page.password.new.edit.property("wrong")
    page.password.old.edit.setText(PASSWORD)
    page.password.new.edit.setText("six words nobody said before")
    page.password.submit()
    settle()
    assert page.password.status.text and page.password.new.secret() == ""
    somebody.server.problem = (403, "wrong-password")
    page.password.new.edit.setText("six words nobody said before")
    page.password.submit()
    settle()
    assert page.password.old.edit.property("wrong")


def test_signing_out_keeps_everything(somebody: Somebody) -> None:
    page = somebody.joined()
    read_lessons(somebody.house)
    waiting = somebody.house.sync.status().waiting
    assert page.mine is not None and waiting > 0
    page.mine.out_button.click()
    settle()
    assert page.mine is None and page.form is not None
    assert page.form.way.current == "login" and page.form.login.text() == "giulia"
    assert somebody.house.sync.status().waiting == waiting


def _may_volunteer(house: House) -> None:
    """The company's set-up lets what is voluntary leave, and at the first launch that was agreed to."""
    desk = house.onboarding.desk()
    assert desk is not None
    house.onboarding.agree(desk.company._replace(agreement=desk.company.agreement._replace(programme=True)))
    assert house.sync.voluntary()


def _card(page: AccountPage) -> AgreementCard:
    return page.findChildren(AgreementCard)[-1]


def test_what_is_voluntary_leaves_only_by_ones_own_word(somebody: Somebody) -> None:
    _may_volunteer(somebody.house)
    page = somebody.joined()
    assert not somebody.house.sync.voluntary(), "the box was not ticked"
    missed = voluntary_deed(somebody.house)
    somebody.syncing().run(never)
    assert missed not in somebody.server.statements
    switch = _card(page).switch
    assert switch is not None and not switch.isChecked()
    switch.setFocus()
    somebody.press(switch, Qt.Key.Key_Space)
    assert somebody.house.sync.voluntary()
    agreed = [one.body for one in somebody.server.asked if one.path == "v1/me/agreement"]
    assert agreed == [b'{"version": "1", "programme": true}'], "and the company knows"
    missed = voluntary_deed(somebody.house)
    somebody.syncing().run(never)
    assert missed in somebody.server.statements
    switch = _card(page).switch
    assert switch is not None and switch.isChecked()
    switch.click()
    settle()
    assert not somebody.house.sync.voluntary()


def test_another_set_up_of_the_company_changes_nothing_of_what_was_chosen(somebody: Somebody) -> None:
    _may_volunteer(somebody.house)
    somebody.joined()
    desk = somebody.house.onboarding.desk()
    assert desk is not None
    somebody.house.onboarding.company_changed(desk.company._replace(name="Aurora Renamed"))
    assert not somebody.house.sync.voluntary()


def test_who_signs_in_once_more_finds_their_choice(somebody: Somebody) -> None:
    _may_volunteer(somebody.house)
    page = somebody.page()
    assert page.form is not None
    page.form.programme.setChecked(True)
    page.form.code.edit.setText("WELCOME")
    page.form.submit()
    settle()
    assert page.mine is not None and somebody.house.sync.voluntary()
    page.mine.out_button.click()
    settle()
    assert page.form is not None and page.form.programme.isChecked()


def test_a_changed_agreement_is_shown_and_agreed_to(somebody: Somebody) -> None:
    page = somebody.joined()
    somebody.server.version = "2"
    page._again()
    settle()
    card = _card(page)
    assert any("the one you agreed to holds" in text for text in words_of(page)), "keeping it is always possible"
    agree, with_more = card.buttons
    assert agree.kind == "primary" and with_more.kind == "secondary"
    agree.click()
    settle()
    account = somebody.house.sync.account()
    assert account is not None and account.agreed == "2"
