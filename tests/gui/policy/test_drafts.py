"""A question begun is not lost: kept while one writes, there again after a restart, gone once kept or dropped."""

from __future__ import annotations

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.features.policy.ui.answer_panel import DisagreePanel
from desktop_app.house import House
from tests.fakes.desk import POLICY, read_policy
from tests.gui.policy.conftest import Desk, settle
from tests.gui.policy.test_answers import kept, open_question
from tests.gui.policy.test_reading import FIRST, SECOND, THIRD
from tests.gui.policy.test_signing import body_of


def begun(house: House) -> dict[str, str]:
    return dict(house.policy.open(POLICY, "en").mine.questions)


def test_it_keeps_itself_while_one_writes(desk: Desk, house: House, qtbot: QtBot) -> None:
    page = desk.policy()
    assert page.reader is not None
    page.reader.cards[THIRD].ask_button.click()
    QTest.keyClicks(open_question(page).question.edit, "May I")
    qtbot.waitUntil(lambda: begun(house) == {THIRD: "May I"})
    assert kept(house) == []


def test_it_goes_on_after_a_restart(desk: Desk, house: House) -> None:
    house.policy.keep_question(POLICY, THIRD, "May I name ")
    page = desk.policy()
    assert page.reader is not None
    card = page.reader.cards[THIRD]
    assert card.ask_button.text() == "Go on with your question"
    assert page.reader.cards[FIRST].ask_button.text() == "Ask about this clause"
    card.ask_button.click()
    panel = open_question(page)
    assert panel.written == "May I name "
    panel.write("May I name Marie?")
    panel.keep_button.click()
    assert kept(house) == [("question", THIRD, "May I name Marie?")] and begun(house) == {}
    assert card.ask_button.text() == "Ask about this clause"


def test_leaving_the_page_keeps_the_last_letter(desk: Desk, house: House) -> None:
    page = desk.policy()
    assert page.reader is not None
    page.reader.cards[FIRST].ask_button.click()
    open_question(page).write("Half a que")
    page.leave()
    assert begun(house) == {FIRST: "Half a que"}


def test_turning_it_to_another_clause_takes_it_along_and_loses_nothing(desk: Desk, house: House) -> None:
    house.policy.keep_question(POLICY, SECOND, "Older")
    page = desk.policy()
    assert page.reader is not None
    page.reader.cards[THIRD].ask_button.click()
    panel = open_question(page)
    panel.write("Newer")
    panel.about.box.setCurrentIndex(panel.about.box.findData(SECOND))
    assert panel.written == "Older\n\nNewer"
    assert begun(house) == {SECOND: "Older\n\nNewer"}


def test_throwing_it_away_can_be_undone(desk: Desk, house: House) -> None:
    page = desk.policy()
    assert page.reader is not None
    page.reader.cards[THIRD].ask_button.click()
    panel = open_question(page)
    panel.write("A long question")
    page.leave()
    panel.cancel_button.click()
    settle()
    assert begun(house) == {} and desk.host.toasts == ["Your question was thrown away"]
    undo = desk.host.actions[-1]
    assert undo is not None
    undo()
    assert open_question(page).written == "A long question"
    page.leave()
    assert begun(house) == {THIRD: "A long question"}


def test_the_sign_off_takes_a_question_up_where_it_was_left(desk: Desk, trained: House) -> None:
    read_policy(trained)
    trained.policy.keep_question(POLICY, THIRD, "May I name ")
    page = desk.sign()
    body_of(page).answers.question.click()
    panel = open_question(page)
    assert (panel.about.current, panel.written) == (THIRD, "May I name ")
    panel.write("May I name Marie")
    page.leave()
    assert begun(trained) == {THIRD: "May I name Marie"}


def test_reasons_for_a_no_are_kept_and_given_back_too(desk: Desk, trained: House) -> None:
    read_policy(trained)
    page = desk.sign()
    answers = body_of(page).answers
    answers.disagree.click()
    assert answers.panel is not None
    answers.panel.write("Because")
    page.leave()
    assert trained.policy.open(POLICY, "en").mine.reasons == "Because"
    again = body_of(desk.sign()).answers
    again.disagree.click()
    assert isinstance(again.panel, DisagreePanel) and again.panel.written == "Because"
    again.panel.cancel_button.click()
    assert trained.policy.open(POLICY, "en").mine.reasons == ""
    undo = desk.host.actions[-1]
    assert undo is not None
    undo()
    assert again.panel is not None and again.panel.written == "Because"
