"""The main job, end to end: a real window, no network, from the first launch to the signature and back again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from desktop_app.first_screen import home_from
from desktop_app.kernel.clock import SystemClock
from desktop_app.status import status_of
from desktop_app.storage.glance import look
from desktop_app.storage.schema import DATABASE_NAME
from tests.fakes import desk
from tests.fakes.window import application, open_window, page_of
from tests.journeys.first_day import Played, play
from tests.journeys.robot import Robot
from tests.soak.kills import facts, kill_many

pytestmark = pytest.mark.journey


def _is_done(played: Played) -> None:
    status: dict[str, Any] = json.loads(json.dumps(status_of(played.profile)))
    assert status["person"]["name"] == played.name
    assert [course["completed"] for course in status["courses"]] == [True]
    assert [kept["name"] for kept in status["signatures"]] == [played.name]
    assert status["policies"][0]["signed"]
    home = home_from(look(played.profile / DATABASE_NAME), SystemClock().now())
    assert home is not None
    assert home.path.finished


@pytest.mark.parametrize("mouse", [True, False], ids=["mouse and keyboard", "assistive technology alone"])
def test_a_first_day_in_a_real_window_without_a_network(tmp_path: Path, mouse: bool) -> None:
    played = play(tmp_path, mouse=mouse)
    assert not played.errors, played.errors
    _is_done(played)
    assert played.report["trespasses"] == [], "the GUI thread opened files or imported modules"
    print("heartbeat:", played.report["beats"])


def test_a_day_ends_and_the_next_one_knows_it(tmp_path: Path) -> None:
    application()
    said: list[str] = []
    with open_window(tmp_path) as window:
        Robot(window, said.append).play()
    assert said[-1] == "all"
    assert {words for words in said if words != "all"} <= facts(tmp_path)
    with open_window(tmp_path) as window:
        assert type(page_of(window)).__name__ == "HomePage"
        Robot(window, said.append).play()
    assert said[-2:] == ["all", "all"]


def test_ten_kills_lose_nothing_that_the_screen_called_done(tmp_path: Path) -> None:
    figures = kill_many(tmp_path, 10)
    assert figures["lost"] == []
    assert figures["whole"]


def test_reading_goes_on_where_it_stopped_after_closing(tmp_path: Path) -> None:
    application()
    with desk.house_of(tmp_path, SystemClock()) as house:
        desk.join(house)
        lesson = house.training.course(desk.COURSE).steps[0].step.id
        house.training.lesson(desk.COURSE, lesson, "en")
        house.training.keep_place(desk.COURSE, lesson, 0.5)
    with open_window(tmp_path) as window:
        robot = Robot(window, lambda _words: None)
        robot.continue_from_home()
        page = page_of(window)
        assert type(page).__name__ == "LessonPage"
        assert 0.3 < page.reading.place < 0.7  # type: ignore[attr-defined]
