"""Bookmarks and private notes: by key and by hand, kept while one writes, listed, found again, seen by nobody else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.features.policy.ui.clause_card import ClauseCard
from desktop_app.features.policy.ui.marks_panel import MarksPanel
from desktop_app.features.policy.ui.note import NoteField
from desktop_app.features.policy.ui.page import PolicyPage
from desktop_app.house import House
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.notice import Notice
from tests.fakes.desk import POLICY
from tests.fakes.policies import bring_newer_policy
from tests.gui.policy.conftest import Desk, settle
from tests.gui.policy.test_reading import FIRST, FOURTH, SECOND, THIRD, focused_card, words_in


def card_of(page: PolicyPage, clause_id: str) -> ClauseCard:
    assert page.reader is not None
    return page.reader.cards[clause_id]


def note_of(card: ClauseCard) -> NoteField:
    assert card.note is not None
    return card.note


def notes(house: House) -> dict[str, str]:
    return dict(house.policy.open(POLICY, "en").mine.notes)


def marks_panel(page: PolicyPage) -> MarksPanel:
    assert page.reader is not None
    next(tools for tools in page.reader.tools if tools.isVisible()).marks.click()
    settle()
    (panel,) = (one for one in page.findChildren(MarksPanel) if one.isVisible())
    return panel


def test_b_sets_a_bookmark_and_takes_it_off_again(desk: Desk, house: House, qtbot: QtBot, said: list[str]) -> None:
    page = desk.policy()
    card = card_of(page, FIRST)
    assert card.bookmark.accessibleName() == "Bookmark clause 1.1"
    qtbot.keyClick(focused_card(), Qt.Key.Key_B)
    assert card.bookmark.is_set and card.bookmark.accessibleName() == "Take the bookmark off clause 1.1"
    assert house.policy.open(POLICY, "en").mine.bookmarks == {FIRST}
    assert said[-1] == "Bookmark set"
    assert page.reader is not None
    assert {tools.marks.text() for tools in page.reader.tools} == {"Your marks (1)"}
    qtbot.keyClick(card.bookmark, Qt.Key.Key_Space)
    assert not card.bookmark.is_set and house.policy.open(POLICY, "en").mine.bookmarks == frozenset()


def test_a_bookmark_that_could_not_be_kept_is_not_shown(desk: Desk, house: House) -> None:
    page = desk.policy()

    def fail(_policy: str, _clause: str, _on: bool) -> None:
        raise Trouble("profile.disk-full", where="here")

    house.policy.keep_bookmark = fail  # type: ignore[method-assign, assignment]
    card_of(page, FIRST).bookmark.click()
    assert not card_of(page, FIRST).bookmark.is_set and page.findChild(Notice) is not None


def test_n_opens_a_note_that_keeps_itself_while_one_writes(desk: Desk, house: House, qtbot: QtBot) -> None:
    page = desk.policy()
    qtbot.keyClick(focused_card(), Qt.Key.Key_N)
    settle()
    note = note_of(card_of(page, FIRST))
    assert QApplication.focusWidget() is note.edit and note.text == ""
    assert "Only you see this" in words_in(note)
    QTest.keyClicks(note.edit, "Ask Anna")
    qtbot.waitUntil(lambda: notes(house) == {FIRST: "Ask Anna"})
    qtbot.waitUntil(lambda: "Saved" in words_in(note))
    QTest.keyClicks(note.edit, "!")
    assert "Saved" not in words_in(note), "only what is kept is said to be"


def test_leaving_the_page_keeps_the_last_letter(desk: Desk, house: House) -> None:
    page = desk.policy()
    card_of(page, SECOND).write_note()
    note_of(card_of(page, SECOND)).edit.setPlainText("Half a tho")
    page.leave()
    assert notes(house) == {SECOND: "Half a tho"}


def test_it_is_there_when_one_comes_back_tomorrow(desk: Desk, house: House, qtbot: QtBot) -> None:
    house.policy.keep_note(POLICY, THIRD, "Ask Anna\nand Piotr")
    house.policy.keep_bookmark(POLICY, FOURTH, True)
    page = desk.policy()
    assert note_of(card_of(page, THIRD)).text == "Ask Anna\nand Piotr"
    assert card_of(page, FOURTH).bookmark.is_set and not card_of(page, FIRST).bookmark.is_set
    page.leave()
    assert notes(house) == {THIRD: "Ask Anna\nand Piotr"}, "looking at it changes nothing"


def test_an_emptied_note_goes_away(desk: Desk, house: House, qtbot: QtBot) -> None:
    house.policy.keep_note(POLICY, FIRST, "Old")
    page = desk.policy()
    card = card_of(page, FIRST)
    note_of(card).edit.setFocus()
    note_of(card).edit.setPlainText("")
    card.setFocus()
    settle()
    assert card.note is None and notes(house) == {}
    card.deeds.write.click()
    assert note_of(card).edit.hasFocus()


def test_coming_back_to_the_page_leaves_a_note_that_is_being_written(desk: Desk, house: House) -> None:
    page = desk.policy()
    card_of(page, FIRST).write_note()
    note_of(card_of(page, FIRST)).edit.setPlainText("Half")
    page.leave()
    page.arrive(Route("policy"))
    assert note_of(card_of(page, FIRST)).text == "Half"


def test_the_list_shows_what_is_marked_and_leads_there(desk: Desk, house: House, qtbot: QtBot) -> None:
    house.policy.keep_note(POLICY, THIRD, "Ask Anna")
    house.policy.keep_bookmark(POLICY, FOURTH, True)
    page = desk.policy()
    panel = marks_panel(page)
    assert [row.accessibleName()[:11] for row in panel.marks] == ["Clause 3.1.", "Clause 4.1."]
    assert panel.marks[0].accessibleDescription() == "Your note: Ask Anna"
    assert panel.marks[1].accessibleDescription() == "Bookmark"
    assert "Only you see this" in words_in(panel) and "Ask Anna" in words_in(panel)
    assert QApplication.focusWidget() is panel.marks[0]
    qtbot.keyClick(panel.marks[1], Qt.Key.Key_Return)
    settle()
    assert focused_card().clause.id == FOURTH


def test_an_empty_list_says_how_to_begin(desk: Desk) -> None:
    panel = marks_panel(desk.policy())
    assert "Nothing is marked yet." in words_in(panel) and panel.close_button.hasFocus()


def test_a_note_outlives_its_clause(desk: Desk, house: House, tmp_path: Path) -> None:
    house.policy.keep_note(POLICY, THIRD, "Ask Anna")
    house.policy.keep_note(POLICY, FIRST, "Mine")
    bring_newer_policy(house, tmp_path / "newer", without=THIRD)
    page = desk.policy()
    assert note_of(card_of(page, FIRST)).text == "Mine"
    said = words_in(marks_panel(page))
    assert "On a clause that is not in this version" in said and "Ask Anna" in said
