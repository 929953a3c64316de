"""Words of the glossary: marked where they stand, opened by key or click, spoken, closed with Escape; and a list."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.features.policy.terms import TermMark
from desktop_app.features.policy.ui.glossary_panel import GlossaryPanel
from desktop_app.features.policy.ui.marked_words import MarkedWords, TermButton
from desktop_app.features.policy.ui.page import PolicyPage
from desktop_app.features.policy.words import Span
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.popover import Popover
from tests.gui.policy.conftest import Desk, settle
from tests.gui.policy.test_reading import FIRST, SECOND, THIRD, focused_card, words_in


def term_in(page: PolicyPage, clause_id: str, term_id: str) -> TermButton:
    assert page.reader is not None
    words = page.reader.cards[clause_id].text.words.values()
    return next(text.terms[term_id] for text in words if term_id in text.terms)


def popover(page: PolicyPage) -> Popover:
    settle()
    (found,) = (one for one in page.findChildren(Popover) if one.isVisible())
    return found


def test_tab_reaches_the_word_and_enter_explains_it(desk: Desk, qtbot: QtBot, said: list[str]) -> None:
    page = desk.policy()
    button = term_in(page, FIRST, "advocacy")
    assert button.accessibleName() == "advocacy"
    assert button.accessibleDescription() == "Explained in the glossary"
    for _ in range(3):
        if QApplication.focusWidget() is not button:
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is button
    qtbot.keyClick(button, Qt.Key.Key_Return)
    shown = popover(page)
    assert "Speaking about the company in your own words" in words_in(shown)
    assert any("Speaking about the company" in one for one in said)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    settle()
    assert not shown.isVisible() and QApplication.focusWidget() is button


def test_the_button_lies_over_its_word(desk: Desk) -> None:
    page = desk.policy()
    button = term_in(page, FIRST, "advocacy")
    text = button.parentWidget()
    assert isinstance(text, MarkedWords)
    assert text.rect().contains(button.geometry())
    assert button.width() < text.width() / 2 and button.height() >= 16


def test_a_click_on_either_line_of_a_broken_word_opens_it(face: Face, qtbot: QtBot) -> None:
    words = MarkedWords(face, "Wait for the press release now", "body")
    words.explain([TermMark(Span(13, 13), "release")], "Explained")
    qtbot.addWidget(words)
    words.resize(75, 160)
    words.show()
    settle()
    areas = words._areas(Span(13, 13))
    assert len(areas) == 2, "the word goes over two lines here"
    opened: list[str] = []
    words.asked.connect(lambda term_id, _where: opened.append(term_id))
    QTest.mouseClick(words, Qt.MouseButton.LeftButton, pos=areas[1].center())
    QTest.mouseClick(words.terms["release"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(words, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert opened == ["release", "release"]


def test_a_word_that_stands_nowhere_has_a_button_of_its_own(desk: Desk) -> None:
    page = desk.policy()
    assert page.reader is not None
    card = page.reader.cards[SECOND]
    assert not any(text.terms for text in card.text.words.values())
    button = next(one for one in card.text.findChildren(Button) if one.text() == "Own profile")
    button.click()
    assert "An account that is yours" in words_in(popover(page))


def test_the_glossary_lists_every_word_and_leads_to_its_clauses(desk: Desk) -> None:
    page = desk.policy()
    assert page.reader is not None
    next(tools for tools in page.reader.tools if tools.isVisible()).glossary.click()
    settle()
    (panel,) = page.findChildren(GlossaryPanel)
    said = words_in(panel)
    places = [said.index(word) for word in ("Advocacy", "Announcement", "Own profile", "Serious breach")]
    assert places == sorted(places)
    next(one for one in panel.findChildren(Button) if one.text() == "Clause 3.1").click()
    settle()
    assert focused_card().clause.id == THIRD
