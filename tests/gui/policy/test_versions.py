"""Other texts than one's own: another edition to look at, a newer version, a policy that is gone or broken."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from desktop_app.features.policy.reading import Gate
from desktop_app.features.policy.ui.page import PolicyPage
from desktop_app.features.policy.ui.reader import Reader
from desktop_app.house import House
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.policy import Policy
from desktop_app.packs.problem import problem
from desktop_app.packs.rules import Rule
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.notice import Notice
from desktop_app.qt.widgets.state import State
from desktop_app.storage.tables.desk import person
from desktop_app.storage.tables.shelf import pack
from tests.fakes.desk import POLICY, read_policy, sign, to_confirm
from tests.fakes.policies import bring_newer_policy
from tests.gui.policy.conftest import Desk, settle
from tests.gui.policy.test_reading import FIRST, FOURTH, SECOND, THIRD, focused_card, words_in


def reader_of(page: PolicyPage) -> Reader:
    assert page.reader is not None
    return page.reader


def notice_of(page: PolicyPage) -> Notice:
    settle()
    return next(one for one in page.findChildren(Notice) if one.parent() is page and one.isVisible())


def press(notice: Notice) -> None:
    assert notice.button is not None
    notice.button.click()
    settle()


# Another edition


def test_one_s_own_edition_comes_first_and_another_can_be_looked_at(desk: Desk, house: House, qtbot: QtBot) -> None:
    page = desk.policy()
    head = reader_of(page).head
    assert head.editions.isVisible() and head.editions.current == "employee"
    head.editions.chosen.emit("external")
    settle()
    reader = reader_of(page)
    assert list(reader.cards) == [FIRST, SECOND, THIRD] and not reader.view.own
    assert "This is the edition for externals." in words_in(reader)
    assert not any(card.read_button.isVisible() for card in reader.cards.values())
    assert "read" not in [button.text() for button in reader.contents.findChildren(Button) if button.isVisible()]


def test_reading_it_counts_for_nothing(desk: Desk, house: House, qtbot: QtBot, said: list[str]) -> None:
    reader = desk.reader(edition="external")
    qtbot.keyClick(focused_card(), Qt.Key.Key_R)
    assert said[-1] == "Reading this edition does not count: it is not yours."
    qtbot.keyClick(focused_card(), Qt.Key.Key_J)
    view = house.policy.open(POLICY, "en")
    assert view.state.read == frozenset() and view.last_clause is None
    assert not reader.cards[FIRST].is_read


def test_the_way_back_to_one_s_own(desk: Desk) -> None:
    page = desk.policy(edition="external")
    settle()
    press(next(one for one in reader_of(page).findChildren(Notice) if one.isVisible()))
    assert reader_of(page).view.own and FOURTH in reader_of(page).cards


def test_a_clause_of_another_edition_is_found_there(desk: Desk, house: House) -> None:
    with house.database.write() as connection:
        connection.execute(update(person).values(audience="external"))
    page = desk.policy(clause=FOURTH)
    settle()
    assert reader_of(page).view.audience == "employee" and focused_card().clause.id == FOURTH


def test_whom_nothing_concerns_is_told_so(desk: Desk, house: House) -> None:
    with house.database.write() as connection:
        connection.execute(update(person).values(audience="alumni"))
    reader = desk.reader()
    assert reader.cards == {} and "Nothing in this policy concerns you." in words_in(reader)


# A newer version


def test_a_newer_version_refuses_the_old_page_and_shows_itself(desk: Desk, house: House, tmp_path: Path) -> None:
    page = desk.policy(clause=THIRD)
    bring_newer_policy(house, tmp_path)
    card = reader_of(page).cards[THIRD]
    card.read_button.click()
    notice = notice_of(page)
    assert "A newer version of this policy has arrived while you were reading." in words_in(notice)
    assert not card.is_read and card.read_button.isEnabled()
    press(notice)
    assert "Version 1.1.0" in words_in(page) and focused_card().clause.id == THIRD
    reader_of(page).cards[THIRD].read_button.click()
    assert house.policy.open(POLICY, "en").state.read == {THIRD}


def test_coming_back_shows_the_newer_version_by_itself(desk: Desk, house: House, tmp_path: Path) -> None:
    page = desk.policy()
    reader_of(page).cards[FIRST].write_note()
    note = reader_of(page).cards[FIRST].note
    assert note is not None
    note.edit.setPlainText("Kept on the way")
    page.leave()
    bring_newer_policy(house, tmp_path)
    page.arrive(Route("policy"))
    settle()
    assert "Version 1.1.0" in words_in(page)
    again = reader_of(page).cards[FIRST].note
    assert again is not None and again.text == "Kept on the way"


def test_a_policy_that_is_gone_says_so_and_can_still_be_read(desk: Desk, house: House) -> None:
    page = desk.policy()
    with house.database.write() as connection:
        connection.execute(pack.delete().where(pack.c.pack_id == POLICY))
    reader_of(page).cards[FIRST].read_button.click()
    notice = notice_of(page)
    assert "is no longer on this computer" in words_in(notice)
    assert reader_of(page).cards[FIRST].isVisible()
    press(notice)
    assert desk.host.went == [Route("home")]


def test_a_policy_that_cannot_be_opened_leaves_a_calm_page(desk: Desk, house: House) -> None:
    whole = house.catalogue.policy

    def fail(_sha256: str) -> Policy:
        raise Trouble("pack.file-missing", name=POLICY, version="1.0.0")

    house.catalogue.policy = fail  # type: ignore[method-assign]
    page = desk.policy()
    assert page.reader is None and "The policy cannot be shown now" in words_in(page)
    house.catalogue.policy = whole  # type: ignore[method-assign]
    press(notice_of(page))
    assert next(iter(reader_of(page).cards)) == FIRST


# A policy that is not whole


@pytest.fixture
def broken(trained: House) -> House:
    """A policy on the shelf in which one clause can no longer be understood."""
    read_policy(trained)
    whole = trained.catalogue.policy

    def policy(sha256: str) -> Policy:
        found = whole(sha256)
        flaw = problem(Rule.MISSING_KEY, "text.it.toml", 12, key="rule")
        kept = tuple(clause for clause in found.clauses if clause.id != SECOND)
        return Policy(
            found.manifest,
            found.in_force,
            found.review,
            found.authoritative,
            found.requires_course,
            found.sections,
            kept,
            found.glossary,
            found.acknowledgement,
            (flaw,),
        )

    trained.catalogue.policy = policy  # type: ignore[method-assign]
    return trained


def test_what_can_be_read_is_shown_and_the_file_is_named(desk: Desk, broken: House) -> None:
    reader = desk.reader()
    assert list(reader.cards) == [FIRST, THIRD, FOURTH]
    assert "Part of this policy cannot be shown (text.it.toml)." in words_in(reader)
    assert "This version cannot be signed" in words_in(reader.contents)
    assert reader.state.gate is Gate.FLAWED


def test_nobody_signs_what_is_not_whole(desk: Desk, broken: House) -> None:
    page = desk.sign()
    assert page.body is None and "This version cannot be signed" in words_in(page)
    (button,) = page.findChild(State).findChildren(Button)
    button.click()
    assert desk.host.went == [Route.to("policy", policy=POLICY)]
    with pytest.raises(Trouble, match=r"policy\.flawed"):
        sign(broken, confirmed=to_confirm(broken, "en"))
    assert broken.policy.signatures() == ()


def test_reading_on_leaves_the_gate_shut(desk: Desk, broken: House, tmp_path: Path) -> None:
    reader = desk.reader()
    bring_newer_policy(broken, tmp_path)
    page = desk.policy()
    reader_of(page).cards[FIRST].read_button.click()
    assert reader_of(page).state.gate is Gate.FLAWED and reader.state.gate is Gate.FLAWED
