"""Searching the policy: asked in one's own words, found and marked, gone through by key, spoken, and ended again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.features.policy.ui.page import PolicyPage
from desktop_app.features.policy.ui.reader import Reader
from desktop_app.house import House
from tests.fakes.desk import POLICY
from tests.gui.policy.conftest import Desk, settle
from tests.gui.policy.test_answers import kept, open_question
from tests.gui.policy.test_reading import FIRST, FOURTH, SECOND, THIRD, focused_card, top_of, words_in


def reader_of(page: PolicyPage) -> Reader:
    assert page.reader is not None
    return page.reader


def search(reader: Reader, words: str) -> None:
    reader.list.search.begin()
    reader.list.search.edit.setText("")
    QTest.keyClicks(reader.list.search.edit, words)
    settle()


def marked(reader: Reader) -> dict[str, tuple[str, ...]]:
    return {id_: card.text.marked for id_, card in reader.cards.items() if card.text.marked}


def test_ctrl_f_begins_wherever_one_is(desk: Desk, qtbot: QtBot) -> None:
    page = desk.policy(clause=FOURTH)
    qtbot.keyClick(focused_card(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    settle()
    bar = reader_of(page).list.search
    assert QApplication.focusWidget() is bar.edit
    assert 0 <= bar.mapTo(reader_of(page).viewport(), QPoint(0, 0)).y() < 40, "it came to where one is"


def test_what_is_found_is_marked_shown_and_said(desk: Desk, said: list[str]) -> None:
    reader = desk.reader()
    search(reader, "May I mention a client?")
    assert marked(reader) == {THIRD: ("mention", "client", "Clients")}
    assert not reader.cards[THIRD].selected, "the answer is read first"
    assert "1 clauses speak of this: 3.1" in words_in(reader.list.search)
    assert "1 clauses speak of this: 3.1" in said
    bar = reader.list.search
    QTest.keyClick(bar.edit, Qt.Key.Key_Return)
    settle()
    assert reader.cards[THIRD].selected and not reader.cards[FIRST].selected
    assert not bar.may_i.isVisible(), "the clause itself is there now"
    below = bar.mapTo(reader.viewport(), QPoint(0, bar.height())).y()
    assert below <= top_of(reader, THIRD) < below + 40, "the clause begins below the bar, not behind it"


def test_enter_and_f3_go_through_what_is_found_and_round_again(desk: Desk, qtbot: QtBot, said: list[str]) -> None:
    reader = desk.reader()
    search(reader, "company")
    hits = reader.list.searching.hits
    assert len(hits) == 4
    shown = []
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_F3, Qt.Key.Key_Down):
        qtbot.keyClick(reader.list.search.edit, key)
        shown.append(next(id_ for id_, card in reader.cards.items() if card.selected))
    assert shown == [*hits, hits[0]]
    qtbot.keyClick(reader.list.search.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert reader.cards[hits[-1]].selected
    assert said[-1].startswith(f"4 of 4: Clause {reader.cards[hits[-1]].clause.number}. ")
    assert QApplication.focusWidget() is reader.list.search.edit, "one can go on typing"
    reader.list.search.answer.following.click()
    assert reader.cards[hits[0]].selected


def test_escape_ends_it_at_the_clause_it_has_led_to(desk: Desk, qtbot: QtBot) -> None:
    reader = desk.reader()
    search(reader, "client")
    qtbot.keyClick(reader.list.search.edit, Qt.Key.Key_Return)
    qtbot.keyClick(reader.list.search.edit, Qt.Key.Key_Escape)
    settle()
    assert focused_card().clause.id == THIRD
    assert marked(reader) == {} and not reader.cards[THIRD].selected
    assert not reader.list.search.answer.isVisible() and reader.list.search.words == ""


def test_escape_ends_it_where_one_was_when_the_answer_was_enough(desk: Desk, qtbot: QtBot) -> None:
    reader = desk.reader(clause=FOURTH)
    search(reader, "client")
    qtbot.keyClick(reader.list.search.edit, Qt.Key.Key_Escape)
    settle()
    assert focused_card().clause.id == FOURTH and not reader.list.search.may_i.isVisible()


def test_searching_past_a_clause_reads_nothing_and_keeps_no_place(desk: Desk, house: House) -> None:
    reader = desk.reader()
    search(reader, "client")
    reader.list.searching.step(1)
    view = house.policy.open(POLICY, "en")
    assert view.state.read == frozenset() and view.last_clause in (None, FIRST)


def test_where_nothing_is_found_one_can_ask_a_person(desk: Desk, house: House) -> None:
    page = desk.policy()
    reader = reader_of(page)
    search(reader, "May I bring my giraffe?")
    assert "No clause speaks of this." in words_in(reader.list.search)
    reader.list.search.answer.ask.click()
    panel = open_question(page)
    assert panel.about.current == "" and panel.question.text() == "May I bring my giraffe?"
    panel.keep_button.click()
    assert kept(house) == [("question", None, "May I bring my giraffe?")]
    settle()
    assert QApplication.focusWidget() is reader.list.search.edit


def test_the_nearest_clause_is_told_as_such(desk: Desk) -> None:
    reader = desk.reader()
    search(reader, "client giraffe")
    assert "No clause has all these words. Nearest: 3.1" in words_in(reader.list.search)


def test_accents_and_forms_do_not_matter(desk_with: Callable[..., Desk], house: House) -> None:
    reader = desk_with(language="pl").reader()
    search(reader, "ogloszenia")
    assert THIRD in marked(reader)


def test_only_the_edition_that_is_shown_is_searched(desk: Desk) -> None:
    reader = desk.reader(edition="external")
    search(reader, "respect")
    assert FOURTH not in reader.list.searching.hits


def test_typing_says_the_count_once_for_each_new_answer(desk: Desk, said: list[str]) -> None:
    reader = desk.reader()
    search(reader, "clients")
    assert said.count("1 clauses speak of this: 3.1") == 1
    assert SECOND in reader.cards


def test_the_whole_answer_is_in_sight_in_a_small_window_with_large_text(
    desk_with: Callable[..., Desk], house: House
) -> None:
    reader = desk_with(text_size=150, language="pl").reader((836, 544))
    search(reader, "Xylophon")
    bar = reader.list.search
    assert bar.mapTo(reader.viewport(), QPoint(0, 0)).y() >= 0
    assert bar.mapTo(reader.viewport(), QPoint(0, bar.height())).y() <= reader.viewport().height()
