"""Walking through a scenario: each choice is kept before its consequence shows, one may go back, the end is kind."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.features.training.ui.scenario_ending import EndingView
from desktop_app.features.training.ui.scenario_page import ScenarioPage
from desktop_app.features.training.ui.scenario_scene import SceneView
from desktop_app.house import House
from desktop_app.kernel.tasks import Lane
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.page import Route
from tests.fakes import everything
from tests.fakes.clock import FixedClock
from tests.fakes.desk import house_of
from tests.fakes.held import HeldRunner
from tests.gui.fitting import cut_off, nameless
from tests.gui.training.conftest import SIZE, SMALL, Desk, Instead, settle, words_in
from tests.gui.training.questions import DOWN, ENTER, SPACE

SCENARIO = Route.to("scenario", course=everything.COURSE, scenario=everything.SCENARIO)
A, B, C = Qt.Key.Key_A, Qt.Key.Key_B, Qt.Key.Key_C
TEA = "Put the phone down and make a cup of tea"
TEN_MINUTES = "Ten minutes pass. Nothing has caught fire."


def open_scenario(desk: Desk, size: tuple[int, int] = SIZE) -> ScenarioPage:
    return desk.show(ScenarioPage(desk.face, desk.host, desk.service), SCENARIO, size)


@pytest.fixture
def page(desk: Desk, everybody: House) -> ScenarioPage:
    """At the first scene."""
    return open_scenario(desk)


def scene(page: ScenarioPage) -> SceneView:
    assert isinstance(page.stage, SceneView)
    return page.stage


def ending(page: ScenarioPage) -> EndingView:
    assert isinstance(page.stage, EndingView)
    return page.stage


def path(house: House) -> tuple[str, ...]:
    """The choices that are written down."""
    return house.training.scenario(everything.COURSE, everything.SCENARIO).run.path


def is_done(house: House) -> bool:
    steps = house.training.course(everything.COURSE).steps
    return next(state.done for state in steps if state.step.id == everything.SCENARIO)


def walk(desk: Desk, page: ScenarioPage, *letters: Qt.Key) -> None:
    for letter in letters:
        desk.press(page, letter)
        if page.reads_consequence:
            desk.press(page, ENTER)


def test_a_scene_tells_its_story_and_its_ways(page: ScenarioPage, heard: list[str]) -> None:
    seen = words_in(page)
    assert "Scene 1" in seen and "What do you do?" in seen and "You have posted a photo" in seen
    assert scene(page).story.words.hasFocus()
    assert [button.accessibleName() for button in scene(page).choices.values()][1] == f"B. {TEA}"
    assert page.bar.on.kind == "waiting" and not page.bar.back.isVisible()
    assert [crumb.text for crumb in page.crumbs] == ["Learn", "A comment at eight in the evening"]
    assert nameless(page) == []


def test_a_letter_chooses_and_the_consequence_comes_before_one_goes_on(
    page: ScenarioPage, desk: Desk, everybody: House, heard: list[str]
) -> None:
    desk.press(page, B)
    assert TEN_MINUTES in words_in(page) and heard[-1] == TEN_MINUTES
    assert scene(page).choices["breathe"].state == "chosen" and "Your choice" in words_in(page)
    assert path(everybody) == ("breathe",)
    assert page.bar.on.hasFocus() and page.bar.on.kind == "primary"
    desk.press(page, A, C)
    assert path(everybody) == ("breathe",)
    desk.press(page, ENTER)
    assert "Scene 2" in words_in(page) and heard[-1].startswith("Scene 2. You look again.")
    assert scene(page).story.words.hasFocus()


def test_a_choice_is_clicked(page: ScenarioPage, everybody: House) -> None:
    QTest.mouseClick(scene(page).choices["delete"], Qt.MouseButton.LeftButton)
    settle()
    assert path(everybody) == ("delete",) and "It is gone. For now." in words_in(page)


def test_arrows_and_space_choose_too(page: ScenarioPage, desk: Desk, everybody: House) -> None:
    desk.press(page, DOWN, DOWN, SPACE)
    assert path(everybody) == ("breathe",)


def test_a_choice_without_a_consequence_leads_straight_on(page: ScenarioPage, desk: Desk) -> None:
    walk(desk, page, B)
    desk.press(page, A)
    assert "Scene 3" in words_in(page) and not page.reads_consequence


def test_enter_before_choosing_says_what_is_missing(
    page: ScenarioPage, desk: Desk, everybody: House, heard: list[str]
) -> None:
    desk.press(page, ENTER)
    assert heard[-1] == "Choose what you do first." and path(everybody) == ()
    assert next(iter(scene(page).choices.values())).hasFocus()


def test_the_way_so_far_is_told(page: ScenarioPage, desk: Desk) -> None:
    walk(desk, page, B)
    seen = words_in(page)
    assert "Your story so far" in seen and TEA in seen and TEN_MINUTES in seen


def test_one_goes_a_step_back(page: ScenarioPage, desk: Desk, everybody: House) -> None:
    walk(desk, page, B)
    assert page.bar.back.isVisible()
    page.bar.back.click()
    settle()
    assert "Scene 1" in words_in(page) and path(everybody) == ()
    desk.press(page, B, Qt.Key.Key_Backspace)
    assert "Scene 1" in words_in(page) and not page.reads_consequence and path(everybody) == ()
    assert all(button.isEnabled() for button in scene(page).choices.values())


@pytest.mark.parametrize(
    ("letters", "headline"),
    [
        ((B, A, A), "That turned out well"),
        ((B, B), "That turned out all right"),
        ((A, A), "A good thing this was only practice"),
    ],
)
def test_every_ending_is_kind_and_finishes_the_step(
    page: ScenarioPage, desk: Desk, everybody: House, heard: list[str], letters: tuple[Qt.Key, ...], headline: str
) -> None:
    assert not is_done(everybody)
    walk(desk, page, *letters)
    assert ending(page).heading.text() == headline and ending(page).heading.hasFocus()
    assert heard[-1].startswith(f"{headline}.")
    assert page._view is not None
    node = page._view.node
    seen = words_in(page)
    assert node.text.of("en") in seen and node.debrief.of("en") in seen
    for situation, choice in page._view.taken:
        assert situation.text.of("en") in seen and choice.text.of("en") in seen
    assert is_done(everybody)
    assert not page.bar.back.isVisible() and ending(page).back.isVisible()


def test_at_the_end_one_goes_on_with_the_course(page: ScenarioPage, desk: Desk) -> None:
    walk(desk, page, B, A, A)
    assert page.bar.on.text() == "Check: questions of every kind"
    desk.press(page, ENTER)
    assert desk.host.went == [Route.to("quiz", course=everything.COURSE, quiz=everything.QUIZ)]


def test_one_starts_again_and_what_was_reached_stays(page: ScenarioPage, desk: Desk, everybody: House) -> None:
    walk(desk, page, A, A)
    ending(page).again.click()
    settle()
    assert "Scene 1" in words_in(page) and path(everybody) == () and is_done(everybody)


def test_one_takes_the_last_choice_back_at_the_end(page: ScenarioPage, desk: Desk, everybody: House) -> None:
    walk(desk, page, B, B)
    ending(page).back.click()
    settle()
    assert "Scene 2" in words_in(page) and path(everybody) == ("breathe",) and is_done(everybody)


def test_a_walk_goes_on_after_a_restart(
    page: ScenarioPage, desk: Desk, everybody: House, tmp_path: Path, clock: FixedClock
) -> None:
    desk.press(page, B)
    everybody.close()
    with house_of(tmp_path / "profile", clock) as again:
        desk.house = again
        later = open_scenario(desk)
        seen = words_in(later)
        assert "Scene 2" in seen and TEN_MINUTES in seen


def test_one_leaves_and_keeps_the_place(page: ScenarioPage, desk: Desk) -> None:
    walk(desk, page, B)
    page.bar.leave.setFocus()
    desk.press(page, ENTER)
    assert desk.host.went == [Route("learn")]
    assert "Scene 2" in words_in(open_scenario(desk))


def test_a_choice_counts_once_it_is_written_down(desk: Desk, everybody: House) -> None:
    runner = HeldRunner()
    desk.work_by(runner)
    page = open_scenario(desk)
    runner.hold(Lane.DB)
    desk.press(page, B, A, ENTER)
    assert runner.waiting == 1 and TEN_MINUTES not in words_in(page)
    runner.release()
    settle()
    assert TEN_MINUTES in words_in(page)


def test_what_cannot_be_written_down_may_be_tried_again(desk: Desk, everybody: House) -> None:
    troubles = [Trouble("profile.disk-full")]

    def choose(*what: Any) -> object:
        if troubles:
            raise troubles.pop()
        return everybody.training.choose(*what)

    desk.service = lambda: Instead(everybody.training, choose=choose)  # type: ignore[assignment, return-value]
    page = open_scenario(desk)
    desk.press(page, B)
    assert "The disk is full" in words_in(page) and all(b.isEnabled() for b in scene(page).choices.values())
    desk.press(page, B)
    assert "The disk is full" not in words_in(page) and TEN_MINUTES in words_in(page)


def test_a_run_that_goes_on_elsewhere_is_opened_anew(page: ScenarioPage, desk: Desk, everybody: House) -> None:
    run = everybody.training.scenario(everything.COURSE, everything.SCENARIO).run
    everybody.training.choose(run, "deny")
    everybody.training.scenario(everything.COURSE, everything.SCENARIO, again=True)
    desk.press(page, B)
    notice = page._notice
    assert notice is not None and notice.button is not None and notice.button.text() == "Open it anew"
    notice.button.click()
    settle()
    assert "Scene 1" in words_in(page) and page._notice is None
    desk.press(page, B)
    assert TEN_MINUTES in words_in(page)


def test_a_picture_that_cannot_be_shown_is_told_in_words(desk: Desk, everybody: House) -> None:
    def gone(_course: str, name: str, _pack: str) -> bytes:
        raise KeyError(name)

    desk.service = lambda: Instead(everybody.training, picture=gone)  # type: ignore[assignment, return-value]
    page = open_scenario(desk)
    assert "The picture is missing. It shows: A telephone in the evening light" in words_in(page)


def test_a_scenario_that_is_gone_says_so(desk: Desk, everybody: House) -> None:
    page = ScenarioPage(desk.face, desk.host, desk.service)
    desk.show(page, Route.to("scenario", course="example.gone", scenario="x"), SIZE)
    assert "is no longer on this computer" in words_in(page)
    desk.press(page, ENTER, A, Qt.Key.Key_Backspace)
    assert desk.host.went == []


@pytest.mark.parametrize("language", ["en", "it", "pl"])
@pytest.mark.parametrize("text_size", [100, 150])
@pytest.mark.parametrize("size", [SMALL, SIZE])
def test_nothing_of_a_scenario_is_cut_off(
    desk_with: Any, everybody: House, language: str, text_size: int, size: tuple[int, int]
) -> None:
    desk = desk_with(text_size=text_size, language=language)
    page = open_scenario(desk, size)
    assert cut_off(page) == []
    desk.press(page, B)
    assert cut_off(page) == []
    desk.press(page, ENTER)
    assert cut_off(page) == []
    walk(desk, page, B)
    assert isinstance(page.stage, EndingView) and cut_off(page) == []
    assert QApplication.focusWidget() is ending(page).heading
