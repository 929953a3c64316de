"""The answer beneath the question: cited, marked, its examples side by side, as much as fits, and the way on."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.features.policy.parts import ALLOWED, FORBIDDEN
from desktop_app.features.policy.ui.may_i_answer import MayIAnswer
from desktop_app.features.policy.ui.page import PolicyPage
from desktop_app.features.policy.ui.reader import Reader
from desktop_app.features.policy.ui.searching import Searching
from desktop_app.house import House
from desktop_app.kernel.settings import Settings
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Route
from tests.fakes.clock import FixedClock
from tests.fakes.desk import POLICY
from tests.fakes.window import open_window, rest, wait_until
from tests.gui.policy.conftest import Desk, settle
from tests.gui.policy.test_answers import open_question
from tests.gui.policy.test_reading import FOURTH, THIRD, focused_card, words_in
from tests.gui.policy.test_searching import reader_of, search
from tests.gui.policy.test_signing_thread import Watch

WITH_EXAMPLES = "sensors in a mill"


def shown(reader: Reader) -> tuple[MayIAnswer, ...]:
    return reader.list.search.may_i.answers


def test_the_sentence_that_answers_is_cited_with_its_number_and_section(desk: Desk) -> None:
    reader = desk.reader()
    search(reader, "May I mention a client?")
    (answer,) = shown(reader)
    assert answer.accessibleName() == "Clause 3.1, What is not public yet" and answer.answer.section in words_in(answer)
    assert answer.rule.text() == "Wait for the announcement before you mention a client, a product or a deal."
    assert answer.rule.marked == ("mention", "client")
    assert answer.examples is None, "they do not speak of it"


def test_both_examples_stand_side_by_side_where_one_speaks_of_it(desk: Desk) -> None:
    reader = desk.reader()
    search(reader, WITH_EXAMPLES)
    first = shown(reader)[0]
    assert first.answer.clause_id == THIRD and first.examples is not None
    allowed, forbidden = first.examples.words[ALLOWED], first.examples.words[FORBIDDEN]
    assert {"sensors", "mills"} <= set(allowed.marked) and "sensors" in forbidden.marked
    here, there = (words.mapTo(first, QPoint(0, 0)) for words in (allowed, forbidden))
    assert here.y() == there.y() and here.x() < there.x()


def test_nothing_says_yes_or_no_but_the_policy(desk: Desk) -> None:
    reader = desk.reader()
    search(reader, WITH_EXAMPLES)
    clause = reader.cards[THIRD].clause
    own = {clause.allowed.of("en"), clause.forbidden.of("en")}
    told = words_in(reader.list.search)
    for words in own:
        assert words in told
        told = told.replace(words, "")
    assert not {"yes", "no"} & {word.strip(".,!?").lower() for word in told.split()}


def test_a_slip_is_told_and_what_was_meant_is_answered(desk: Desk, said: list[str]) -> None:
    reader = desk.reader()
    search(reader, "clinet")
    assert "Did you mean “client”? Your question was read that way." in words_in(reader.list.search)
    assert said[-1].startswith("Did you mean “client”?") and shown(reader)[0].answer.clause_id == THIRD
    search(reader, "client")
    assert "Did you mean" not in words_in(reader.list.search)


def test_showing_the_clause_goes_there_and_f3_goes_on(desk: Desk, qtbot: QtBot) -> None:
    reader = desk.reader()
    search(reader, "company")
    second = shown(reader)[1]
    assert second.show_clause.accessibleName() == f"Show clause {second.answer.number}"
    second.show_clause.click()
    settle()
    card = reader.cards[second.answer.clause_id]
    assert focused_card() is card and card.selected and not reader.list.search.may_i.isVisible()
    qtbot.keyClick(card, Qt.Key.Key_F3)
    assert reader.cards[reader.list.searching.hits[2]].selected


def test_typing_on_answers_anew(desk: Desk, qtbot: QtBot) -> None:
    reader = desk.reader()
    search(reader, "client")
    qtbot.keyClick(reader.list.search.edit, Qt.Key.Key_Return)
    assert not reader.list.search.may_i.isVisible()
    qtbot.keyClick(reader.list.search.edit, Qt.Key.Key_S)
    assert reader.list.search.may_i.isVisible() and not reader.cards[THIRD].selected


def test_whoever_is_in_doubt_can_ask_a_person(desk: Desk) -> None:
    page = desk.policy()
    reader = reader_of(page)
    search(reader, "May I mention a client?")
    reader.list.search.may_i.ask.click()
    assert open_question(page).question.text() == "May I mention a client?"


def test_one_stays_where_one_is_while_one_reads_the_answer(desk: Desk, house: House) -> None:
    reader = desk.reader(clause=FOURTH)
    before = reader.verticalScrollBar().value()
    search(reader, "client")
    assert abs(reader.verticalScrollBar().value() - before) < reader.viewport().height()
    assert reader.current == FOURTH
    bar = reader.list.search
    assert 0 <= bar.mapTo(reader.viewport(), QPoint(0, 0)).y() < 40
    assert house.policy.open(POLICY, "en").state.read == frozenset()


def test_every_part_is_reached_by_tab_after_the_field(desk: Desk) -> None:
    reader = desk.reader()
    search(reader, "company")
    bar, reached = reader.list.search, []
    for _ in range(8):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    wanted = [*(answer.show_clause for answer in shown(reader)), bar.may_i.ask]
    assert [one for one in reached if one in wanted] == wanted


def test_a_question_typed_before_the_answers_are_ready_is_answered_when_they_are(desk: Desk) -> None:
    reader = desk.reader()
    search(reader, "client")
    ready = reader.list.searching._finding
    assert ready is not None
    waiting = Searching(reader.list.search, reader.list.pinned, reader.cards, reader.whereabouts)
    reader.list.search.edit.setText("exchange")
    assert waiting.hits == ()
    waiting.take(ready)
    assert waiting.hits[0] == THIRD


@pytest.mark.parametrize(
    ("language", "asked"), [("en", WITH_EXAMPLES), ("it", "sensori nei mulini"), ("pl", "czujniki w mlynach")]
)
def test_in_a_small_window_with_large_text_the_nearest_is_cited_whole(
    desk_with: Callable[..., Desk], language: str, asked: str
) -> None:
    reader = desk_with(text_size=150, language=language).reader((836, 544))
    search(reader, asked)
    bar = reader.list.search
    assert len(shown(reader)) == 1
    top = bar.mapTo(reader.viewport(), QPoint(0, 0)).y()
    assert top >= 0 and top + bar.height() <= reader.viewport().height()


def test_a_larger_window_shows_more_of_it(desk: Desk) -> None:
    page = desk.policy((836, 420))
    reader = reader_of(page)
    search(reader, "company")
    few = len(shown(reader))
    page.resize(1080, 900)
    settle()
    assert len(shown(reader)) > few


@pytest.mark.usefixtures("qapp")
def test_asking_leaves_the_gui_thread_alone(joined_profile: Path, tmp_path: Path, clock: FixedClock) -> None:
    profile = tmp_path / "profile"
    shutil.copytree(joined_profile, profile)
    watch = Watch()
    with open_window(profile, Settings("en", "light"), clock=clock) as window:
        wait_until(lambda: not window._quiet.isActive(), "the first screen to settle")  # then the pages are brought
        rest(window)
        watch.listens = True
        window.shell.go(Route.to("policy", policy=POLICY))
        wait_until(lambda: reader_of_window(window) is not None, "the policy")
        reader = reader_of_window(window)
        assert reader is not None
        reader.list.search.begin()
        reader.list.search.edit.setText("May I mention a clinet?")
        wait_until(lambda: bool(shown(reader)), "the answer")
        reader.list.searching.step(1)
        rest(window)
        watch.listens = False
    assert not watch.trespasses, "\n".join(watch.trespasses)


def reader_of_window(window: ProfileWindow) -> Reader | None:
    page = window.shell.stack.page
    return page.reader if isinstance(page, PolicyPage) else None
