"""A long policy stands at once where one stopped, and is filled around the reader without moving them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.features.policy.ui.clause_card import ClauseCard
from desktop_app.features.policy.ui.page import PolicyPage
from desktop_app.features.policy.ui.reader import Reader
from desktop_app.house import House
from desktop_app.qt.face import Face
from desktop_app.qt.page import Route
from tests.fakes.clock import MONDAY_MORNING, FixedClock
from tests.fakes.desk import POLICY, house_of, join
from tests.fakes.host import FakeHost
from tests.fakes.long_policy import long_company, rule
from tests.gui.policy.conftest import DESK, settle

CLAUSES, MIDDLE = 30, 16
SIZE = (1080, 744)


@pytest.fixture(scope="session")
def long_profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile that has just joined a company with thirty clauses."""
    folder = tmp_path_factory.mktemp("long")
    (folder / "profile").mkdir()
    with house_of(folder / "profile", FixedClock(MONDAY_MORNING)) as house:
        join(house, company=long_company(folder, CLAUSES))
    return folder / "profile"


@pytest.fixture
def house(long_profile: Path, tmp_path: Path, clock: FixedClock) -> Iterator[House]:
    """Somebody who has joined it."""
    shutil.copytree(long_profile, tmp_path / "profile")
    with house_of(tmp_path / "profile", clock) as opened:
        yield opened


class Long:
    """Opens the policy in a page that is on screen already; the event loop has not turned since."""

    def __init__(self, qtbot: QtBot, face: Face, house: House) -> None:
        self.qtbot = qtbot
        self.page = PolicyPage(face, FakeHost(), lambda: house.policy, lambda: DESK)
        qtbot.addWidget(self.page)
        self.page.resize(*SIZE)
        self.page.show()
        self.page.activateWindow()
        settle()

    def open(self, number: int = 0) -> Reader:
        self.page.arrive(Route.to("policy", policy=POLICY, clause=rule(number)))
        assert self.page.reader is not None
        return self.page.reader

    def whole(self, reader: Reader) -> None:
        self.qtbot.waitUntil(lambda: reader.filling.is_whole)
        settle()


@pytest.fixture
def long(qtbot: QtBot, face: Face, house: House) -> Long:
    return Long(qtbot, face, house)


def filled(reader: Reader) -> list[int]:
    return [number for number, card in enumerate(reader.cards.values()) if card.is_filled]


def top_of(reader: Reader, card: QWidget) -> int:
    return card.mapTo(reader.viewport(), QPoint(0, 0)).y()


def stands(reader: Reader) -> ClauseCard | None:
    """The first clause in the window with words to be read."""
    for card in reader.cards.values():
        if card.is_filled and top_of(reader, card) + card.height() > 0 and top_of(reader, card) < SIZE[1] - 100:
            return card
    return None


def what_is_read(reader: Reader) -> ClauseCard:
    """The same, as soon as there is one: what is seen is filled first."""
    for _ in range(12):
        if (card := stands(reader)) is not None:
            return card
        QApplication.processEvents()
    raise AssertionError("nothing is in view")


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def after(first: QWidget, among: set[QWidget]) -> Iterator[QWidget]:
    """The way of Tab, from `first` around."""
    stop: QWidget | None = first
    while stop is not None:
        if stop in among:
            yield stop
        stop = stop.nextInFocusChain()
        if stop is first:
            return


def places(reader: Reader, card: ClauseCard) -> list[int]:
    """Where a clause lies in the window after each turn of the event loop, until all stand."""
    seen = []
    while not reader.filling.is_whole:
        QApplication.processEvents()
        seen.append(top_of(reader, card))
    settle()
    return [*seen, top_of(reader, card)]


@pytest.mark.parametrize("number", [0, MIDDLE, CLAUSES - 1])
def test_only_what_is_seen_is_built_before_the_first_picture(long: Long, number: int) -> None:
    reader = long.open(number)
    built = filled(reader)
    assert number in built and len(built) <= 4
    assert built == list(range(built[0], built[-1] + 1))
    QApplication.sendPostedEvents()  # laid out, and about to be painted
    shown = [card for card in reader.cards.values() if not card.visibleRegion().isEmpty()]
    hollow = [card for card in shown if not card.is_filled]
    height = sum(card.visibleRegion().boundingRect().height() for card in hollow)
    assert height < reader.viewport().height() * 0.2
    long.whole(reader)
    assert filled(reader) == list(range(CLAUSES))


def test_the_page_is_about_as_long_from_the_start(long: Long) -> None:
    reader = long.open()
    QApplication.processEvents()
    before = reader.content.height()
    long.whole(reader)
    assert before == pytest.approx(reader.content.height(), rel=0.15)


@pytest.mark.parametrize("number", [0, 1, MIDDLE, CLAUSES - 3, CLAUSES - 1])
def test_nobody_is_moved_while_the_rest_is_filled(long: Long, number: int) -> None:
    reader = long.open(number)
    QApplication.processEvents()
    card = reader.cards[rule(number)]
    before = top_of(reader, card)
    assert before >= 0 and before < (120 if 0 < number < CLAUSES - 3 else reader.viewport().height())
    assert {abs(place - before) <= 1 for place in places(reader, card)} == {True}
    assert reader.current == rule(number)


@pytest.mark.parametrize("by", [-700, -90, 90, 1500])
@pytest.mark.parametrize("turns", [2, 9])
def test_who_scrolls_meanwhile_is_not_moved_either(long: Long, by: int, turns: int) -> None:
    reader = long.open(MIDDLE)
    for _ in range(turns):
        QApplication.processEvents()
    bar = reader.verticalScrollBar()
    bar.setValue(bar.value() + by)
    card = what_is_read(reader)
    before = top_of(reader, card)
    assert {abs(place - before) <= 1 for place in places(reader, card)} == {True}


def test_what_one_scrolls_to_is_filled_before_the_rest(long: Long) -> None:
    reader = long.open()
    QApplication.processEvents()
    reader.verticalScrollBar().setValue(reader.verticalScrollBar().maximum())
    for _ in range(3 * 4):
        QApplication.processEvents()
    assert CLAUSES - 1 in filled(reader) and MIDDLE not in filled(reader)


def test_who_tabs_on_meanwhile_is_not_taken_back(long: Long) -> None:
    reader = long.open(MIDDLE)
    QApplication.processEvents()
    for _ in range(9):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    focus = focused()
    places(reader, what_is_read(reader))
    assert focused() is focus
    assert not focus.visibleRegion().isEmpty()
    assert reader.current == rule(MIDDLE + 1)


@pytest.mark.parametrize("number", [0, MIDDLE, CLAUSES - 1])
def test_tab_goes_from_top_to_bottom_however_it_was_filled(long: Long, number: int) -> None:
    reader = long.open(number)
    long.whole(reader)
    wanted: list[QWidget] = []
    for card in reader.cards.values():
        wanted += [card, card.bookmark, *card.text.findChildren(QAbstractButton)]
        wanted += [card.deeds.ask, card.deeds.write, card.deeds.read]
    assert list(after(wanted[0], among=set(wanted))) == wanted


def test_a_jump_far_away_arrives_at_words(long: Long) -> None:
    reader = long.open()
    QApplication.processEvents()
    reader.go_to(rule(25))
    card = reader.cards[rule(25)]
    assert card.is_filled and 0 <= top_of(reader, card) < 100
    before = top_of(reader, card)
    assert {abs(place - before) <= 1 for place in places(reader, card)} == {True}


def test_marks_of_a_search_reach_clauses_filled_later(long: Long) -> None:
    reader = long.open()
    QApplication.processEvents()
    reader.list.searching._find("union")
    assert len(filled(reader)) < CLAUSES / 2, "a search does not fill what it finds far away"
    hits = set(reader.list.searching.hits)
    long.whole(reader)
    assert hits and hits == {id_ for id_, card in reader.cards.items() if card.text.marked}


def test_what_is_kept_meanwhile_reaches_clauses_filled_later(long: Long, house: House) -> None:
    far, sha256 = rule(CLAUSES - 2), house.policy.open(POLICY, "en").state.policy.sha256
    house.policy.keep_note(POLICY, rule(CLAUSES - 3), "Ask Marco")
    reader = long.open()
    state = house.policy.read_clause(POLICY, far, sha256)
    house.policy.keep_bookmark(POLICY, far, True)
    reader.show_state(state)
    reader.show_mine(house.policy.keep_question(POLICY, far, "May I?"))
    assert not reader.cards[far].is_filled
    assert "Read." in reader.cards[far].accessibleDescription()
    long.whole(reader)
    card = reader.cards[far]
    assert card.is_read and card.bookmark.is_set and not card.deeds.read.isVisible()
    assert card.deeds.ask.text() == "Go on with your question"
    note = reader.cards[rule(CLAUSES - 3)].note
    assert note is not None and note.text == "Ask Marco"


def test_a_screen_reader_finds_every_clause_by_its_name_at_once(long: Long) -> None:
    reader = long.open()
    names = [QAccessible.queryAccessibleInterface(card).text(QAccessible.Text.Name) for card in reader.cards.values()]
    assert [name.split(". ")[0] for name in names] == [f"Clause {card.clause.number}" for card in reader.cards.values()]
    assert all(card.accessibleDescription() for card in reader.cards.values())


def test_whoever_asks_for_a_part_need_not_wait(long: Long, house: House) -> None:
    reader = long.open()
    card = reader.cards[rule(20)]
    assert not card.is_filled
    card.read_button.click()
    assert card.is_read
    long.whole(reader)
    assert house.policy.open(POLICY, "en").state.read == {rule(20)}


def test_it_rests_while_another_page_is_shown(long: Long) -> None:
    reader = long.open()
    QApplication.processEvents()
    long.page.hide()
    before = filled(reader)
    settle()
    assert filled(reader) == before
    long.page.show()
    long.whole(reader)


def test_another_edition_meanwhile_is_only_the_other(long: Long) -> None:
    reader = long.open()
    QApplication.processEvents()
    reader.head.editions.chosen.emit("external")
    other = long.page.reader
    assert other is not None and other is not reader
    long.whole(other)
    assert not other.view.own and len(other.cards) < CLAUSES
