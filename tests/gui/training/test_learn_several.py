"""Learn with several courses: what one is in first, then what comes, then what is done; and each is found."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.features.training.course import CourseState
from desktop_app.features.training.ui.course_groups import AT_FIRST
from desktop_app.features.training.ui.learn import LearnPage
from desktop_app.house import House
from desktop_app.qt.dress import dress
from desktop_app.qt.face import Face
from desktop_app.qt.i18n import Tongue, read_translations
from desktop_app.qt.page import Route
from tests.fakes import desk as deeds
from tests.fakes.long_path import CRISIS, EVERYTHING, NUMBERS, PICTURES, READABLE, VOICE, be_under_way, finish
from tests.gui.fitting import cut_off, nameless, settle
from tests.gui.training.conftest import Instead
from tests.gui.training.long_desk import SIZE, SMALL, LongDesk, button, filled, lines


def groups(page: LearnPage) -> dict[str, list[str]]:
    assert page.groups is not None
    return {name: [card.state.course.id for card in cards] for name, cards in page.groups.shown.items() if cards}


def test_a_newcomer_sees_the_companys_order_and_what_has_to_wait(long_desk: LongDesk) -> None:
    page = long_desk.learn()
    order = [deeds.COURSE, PICTURES, EVERYTHING, READABLE, NUMBERS, CRISIS, VOICE]
    assert groups(page) == {"ahead": order}
    assert filled(page) == ["Start"]
    assert "After “Speaking about work”" in lines(page)
    button(page, "Start", "Speaking about work").click()
    button(page, "See the course", "When it goes wrong").click()
    first = long_desk.house.training.course(deeds.COURSE).steps[0].step.id
    assert long_desk.host.went == [
        Route.to("lesson", course=deeds.COURSE, lesson=first),
        Route.to("course", course=CRISIS),
    ]


def test_what_waits_has_no_start(long_desk: LongDesk) -> None:
    starts = [one for one in long_desk.learn().cards if one.state.course.id in (CRISIS, VOICE)]
    assert [one.button for one in starts] == [None, None]


def test_what_one_is_in_comes_first_the_last_visited_before_all(long_desk: LongDesk, long_house: House) -> None:
    be_under_way(long_house)
    page = long_desk.learn()
    assert groups(page) == {
        "going": [CRISIS, PICTURES],
        "ahead": [EVERYTHING, READABLE, NUMBERS, VOICE],
        "done": [deeds.COURSE],
    }
    assert lines(page).index("In progress") < lines(page).index("Next") < lines(page).index("Done")
    assert filled(page) == ["Continue"]
    assert "You stopped at “Put it right in public” · 5 min" in lines(page)
    assert "27 minutes of compulsory learning left. You can stop at any line and go on there." in lines(page)
    long_house.training.lesson(PICTURES, long_house.training.course(PICTURES).steps[2].step.id, "en")
    assert groups(long_desk.learn())["going"] == [PICTURES, CRISIS]


def test_when_only_free_things_are_left_it_says_so(long_desk: LongDesk, long_house: House) -> None:
    finish(long_house, deeds.COURSE, CRISIS, READABLE)
    assert "Everything compulsory is done. The rest is there if you like." in lines(long_desk.learn())


def test_a_course_started_over_is_in_progress_and_still_done(long_desk: LongDesk, long_house: House) -> None:
    finish(long_house, deeds.COURSE)
    long_house.training.start_over(deeds.COURSE)
    page = long_desk.learn()
    assert groups(page)["going"] == [deeds.COURSE]
    assert "Done" in lines(page.cards[0])


def test_courses_are_found_by_their_words(long_desk: LongDesk, qtbot: QtBot) -> None:
    page = long_desk.learn()
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    qtbot.keyClicks(line, "VOICE own")
    assert groups(page) == {"ahead": [VOICE]}
    assert line.hasFocus()
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert len(page.cards) == 7


def test_what_is_not_found_is_no_dead_end(long_desk: LongDesk) -> None:
    page = long_desk.learn()
    assert page.filter is not None
    page.filter.setText("zzz")
    settle()
    assert "Nothing found" in lines(page)
    button(page, "Show all courses").click()
    settle()
    assert len(page.cards) == 7 and page.filter.hasFocus()


def test_words_stay_while_one_is_elsewhere(long_desk: LongDesk) -> None:
    page = long_desk.learn()
    assert page.filter is not None
    page.filter.setText("numbers mean")
    page.arrive(Route("learn"))
    settle()
    assert page.filter.text() == "numbers mean"
    assert groups(page) == {"ahead": [NUMBERS]}


def test_many_courses_are_not_all_shown_at_once(long_desk: LongDesk, long_house: House) -> None:
    many = tuple(copied(state, number) for number in range(3) for state in long_house.training.courses())
    long_desk.service = lambda: Instead(long_house.training, by_visit=lambda: many)  # type: ignore[assignment, return-value]
    page = long_desk.learn()
    assert len(page.cards) == AT_FIRST
    button(page, f"Show {len(many) - AT_FIRST} more").click()
    settle()
    assert len(page.cards) == len(many)
    assert page.cards[AT_FIRST].way_in.hasFocus()


def copied(state: CourseState, number: int) -> CourseState:
    return state._replace(course=state.course._replace(id=f"{state.course.id}.copy-{number}"), open=True)


@pytest.mark.parametrize("language", ["en", "it", "pl"])
@pytest.mark.parametrize("text_size", [100, 150])
@pytest.mark.parametrize("size", [SMALL, SIZE])
def test_nothing_is_cut_off(
    qtbot: QtBot, qapp: QApplication, long_house: House, make_face: Callable[..., Face], tongue: Tongue, language: str,
    text_size: int, size: tuple[int, int],
) -> None:  # fmt: skip
    be_under_way(long_house)
    face = make_face("light", text_size, language=language)
    dress(qapp, face)
    tongue.speak(read_translations(language))
    page = LongDesk(qtbot, face, long_house).learn(size)
    assert cut_off(page) == []
    assert nameless(page) == []
