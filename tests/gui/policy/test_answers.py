"""The other answers: kept at once, private, and never in the outbox."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from desktop_app.features.policy.ui.answer_panel import DisagreePanel
from desktop_app.features.policy.ui.other_answers import OtherAnswers
from desktop_app.features.policy.ui.question_panel import QuestionPanel
from desktop_app.house import House
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.page import Page, Route
from desktop_app.storage.tables.policy import policy_answer
from desktop_app.sync.outbox import waiting
from tests.fakes.desk import read_policy
from tests.gui.policy.conftest import Desk, settle
from tests.gui.policy.test_reading import THIRD, words_in
from tests.gui.policy.test_signing import body_of

LOCK = "Stays on this computer until you send it yourself"


@pytest.fixture
def ready(trained: House) -> House:
    read_policy(trained)
    return trained


def kept(house: House) -> list[tuple[str, str | None, str]]:
    """Answers as kept; none of them may wait to be sent."""
    with house.database.read() as connection:
        columns = (policy_answer.c.answer, policy_answer.c.clause_id, policy_answer.c.text)
        rows = [tuple(row) for row in connection.execute(select(*columns))]
        private = {"policy-question", "policy-not-now", "policy-disagreed"}
        assert not private & {item.kind for item in waiting(connection)}
        assert not any("Marie" in item.body for item in waiting(connection))
    return rows


def open_question(page: Page) -> QuestionPanel:
    settle()
    (panel,) = (panel for panel in page.findChildren(QuestionPanel) if panel.isVisible())
    return panel


def test_a_question_about_a_clause_is_kept_here_and_nowhere_else(desk: Desk, house: House) -> None:
    page = desk.policy()
    assert page.reader is not None
    card = page.reader.cards[THIRD]
    card.ask_button.click()
    panel = open_question(page)
    assert panel.about.current == THIRD
    assert LOCK in words_in(panel) and "Elena Conti" in words_in(panel)
    panel.question.edit.setPlainText("May I name Marie’s mill?")
    panel.keep_button.click()
    assert kept(house) == [("question", THIRD, "May I name Marie’s mill?")]
    assert desk.host.toasts == ["Your question is kept on this computer"]
    assert not page.findChildren(QuestionPanel) or not panel.isVisible()
    assert card.ask_button.hasFocus()


def test_an_empty_question_is_pointed_out_where_it_is_missing(desk: Desk, house: House) -> None:
    page = desk.policy()
    assert page.reader is not None
    page.reader.cards[THIRD].ask_button.click()
    panel = open_question(page)
    panel.keep_button.click()
    settle()
    assert "Write your question first." in words_in(panel)
    assert panel.question.edit.hasFocus()
    assert kept(house) == []
    panel.question.edit.setPlainText("W")
    assert "Write your question first." not in words_in(panel)


def test_a_question_that_could_not_be_kept_stays_in_its_field(desk: Desk, house: House) -> None:
    page = desk.policy()
    assert page.reader is not None
    page.reader.cards[THIRD].ask_button.click()
    panel = open_question(page)

    def fail(_said: object) -> None:
        raise Trouble("storage.disk-full")

    house.policy.answer = fail  # type: ignore[method-assign, assignment]
    panel.question.edit.setPlainText("Why?")
    panel.keep_button.click()
    assert panel.isVisible() and panel.question.text() == "Why?" and panel.keep_button.isEnabled()
    assert desk.host.toasts == []


def test_coming_back_keeps_an_unfinished_question(desk: Desk, house: House) -> None:
    page = desk.policy()
    assert page.reader is not None
    page.reader.cards[THIRD].ask_button.click()
    open_question(page).question.edit.setPlainText("Half a que")
    page.leave()
    page.arrive(Route("policy"))
    assert open_question(page).question.text() == "Half a que"


def answers_of(desk: Desk) -> OtherAnswers:
    return body_of(desk.sign()).answers


def test_a_question_from_the_sign_off(desk: Desk, ready: House) -> None:
    page = desk.sign()
    body_of(page).answers.question.click()
    panel = open_question(page)
    assert panel.about.current == ""
    panel.about.box.setCurrentIndex(3)
    panel.question.edit.setPlainText("Marie asks")
    panel.keep_button.click()
    assert kept(ready) == [("question", THIRD, "Marie asks")]
    assert ready.policy.signatures() == ()


def test_not_now_is_kept_at_once_and_leads_home(desk: Desk, ready: House) -> None:
    answers_of(desk).not_now.click()
    assert kept(ready) == [("not-now", None, "")]
    assert desk.host.went == [Route("home")]
    assert len(desk.host.toasts) == 1


def test_disagreeing_needs_no_reason(desk: Desk, ready: House) -> None:
    answers = answers_of(desk)
    answers.disagree.click()
    settle()
    assert isinstance(answers.panel, DisagreePanel)
    assert LOCK in words_in(answers.panel)
    answers.panel.keep_button.click()
    assert kept(ready) == [("disagree", None, "")]
    assert answers.panel is None and ready.policy.signatures() == ()


def test_changing_ones_mind_keeps_nothing(desk: Desk, ready: House) -> None:
    answers = answers_of(desk)
    answers.disagree.click()
    assert answers.panel is not None
    answers.panel.cancel_button.click()
    assert answers.panel is None and answers.disagree.hasFocus()
    assert kept(ready) == []
