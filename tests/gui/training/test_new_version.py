"""A course in a new version on screen: told until one knows, asked once more where its trainer says so, taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.features.training.change import Withdrawn
from desktop_app.features.training.ui.change_card import MOST, ChangeCard
from desktop_app.features.training.ui.change_words import ChangeWords
from desktop_app.features.training.ui.course_page import CoursePage
from desktop_app.house import House
from desktop_app.packs.texts import Texts
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.chip import Chip
from desktop_app.qt.widgets.listrow import ListRow
from desktop_app.qt.widgets.notice import Notice
from tests.fakes import desk as deeds
from tests.fakes.version_scenes import CHANGES, WHY, install_newer, take_back
from tests.gui.fitting import cut_off, nameless, settle
from tests.gui.training.long_desk import SMALL, LongDesk, button, filled, lines

FIRST = "01-two-habits/01-say-where-you-work"


@pytest.fixture
def going(qtbot: QtBot, face: Face, house: House) -> LongDesk:
    """Somebody who completed the course."""
    deeds.read_lessons(house)
    deeds.take_quiz(house)
    return LongDesk(qtbot, face, house)


@pytest.fixture
def newer(going: LongDesk, tmp_path: Path) -> str:
    """The next version of the course has come; its sha256."""
    return install_newer(going.house, tmp_path / "newer")


def cards(page: CoursePage) -> list[ChangeCard]:
    return [card for card in page.findChildren(ChangeCard) if card.isVisible()]


@pytest.mark.usefixtures("newer")
def test_the_card_tells_what_changed_and_goes_once_one_knows(going: LongDesk) -> None:
    page = going.course(deeds.COURSE)
    (card,) = cards(page)
    told = lines(card)
    assert told[:2] == ["New in 1.1.0 · 10 min for you", CHANGES["en"]] and "Got it" not in told
    assert "New: Say it in your own words · 3 min" in told
    assert "Once more: Say where you work · 4 min" in told
    assert "Everybody learns this anew: Say where you work, where readers see it" in told
    assert told[-1].startswith("1 step")
    assert filled(page) == ["Continue"] and QApplication.focusWidget() is button(page, "Continue")
    assert (nameless(page), cut_off(page)) == ([], [])
    button(page, "Got it", "New in 1.1.0").click()
    settle()
    assert cards(page) == [] and cards(going.course(deeds.COURSE)) == []


@pytest.mark.usefixtures("newer")
def test_one_goes_on_with_the_first_step_that_is_asked_for(going: LongDesk) -> None:
    page = going.course(deeds.COURSE)
    button(page, "Continue").click()
    assert going.host.went[-1].get("lesson") == FIRST
    rows = [row.accessibleName() for row in page.findChildren(ListRow) if row.isVisible()]
    assert [name.rpartition(", ")[2] for name in rows] == ["next", "not done yet", "done", "to do once more"]
    assert "What you will be able to do" in lines(page), "there is something more to learn"


@pytest.mark.usefixtures("newer")
def test_learn_has_it_among_what_one_is_in(going: LongDesk) -> None:
    page = going.learn()
    (card,) = page.cards
    assert [chip.text() for chip in card.findChildren(Chip)] == ["Compulsory", "New in 1.1.0"]
    assert "10 minutes left. You can stop at any line and go on there." in lines(page)
    going.house.training.got_it(deeds.COURSE)
    assert [chip.text() for chip in going.learn().findChildren(Chip)] == ["Compulsory"]


def test_a_version_taken_back_says_by_whom_and_why(going: LongDesk, newer: str) -> None:
    take_back(going.house, newer)
    page = going.course(deeds.COURSE, SMALL)
    (notice,) = [one for one in page.findChildren(Notice) if one.isVisible()]
    assert notice.words.text() == (
        f"Aurora Example withdrew version 1.1.0 on 3 November 2026: “{WHY}” "
        "You are on 1.0.0 again, and what you reached stays."
    )
    assert cards(page) == [] and "What you can do now" in lines(page) and cut_off(page) == []


def test_where_nothing_else_is_there_one_may_go_on(qapp: QApplication) -> None:
    told = ChangeWords("en").withdrawn(Withdrawn("1.0.0", "", "soon", "Wrong.", in_use=True), "1.0.0")
    assert told == (
        "Version 1.0.0 was withdrawn on soon: “Wrong.” "
        "There is no other version yet. You can go on with it, and what you do counts."
    )


def test_many_steps_are_counted_not_listed(going: LongDesk, newer: str) -> None:
    assert newer
    change = going.house.training.overview(deeds.COURSE).change
    assert change is not None
    many = change._replace(new=change.new * (MOST + 3), again=change.again[:1] * (MOST + 1), stays=0, text=Texts())
    card = ChangeCard(going.face, many, lambda: None)
    going.qtbot.addWidget(card)
    card.show()
    told = lines(card)
    assert "3 more new steps" in told and any(line.startswith("1 more step") for line in told)
    assert sum(line.startswith("New: ") for line in told) == MOST
