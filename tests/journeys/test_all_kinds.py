"""A course with every block, every kind of question and a story, in a real window, with one kind of hands each."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.status import status_of
from tests.fakes.packs import EVERYTHING
from tests.journeys.all_kinds import play_all_kinds

pytestmark = pytest.mark.journey


@pytest.mark.parametrize("keyboard", [True, False], ids=["keyboard alone", "assistive technology alone"])
def test_a_course_of_all_kinds_is_done_without_a_mouse(tmp_path: Path, keyboard: bool) -> None:
    played = play_all_kinds(tmp_path, keyboard=keyboard)
    assert not played.errors, played.errors
    courses = {course["id"]: course for course in status_of(played.profile)["courses"]}
    assert courses[EVERYTHING]["completed"]
    assert played.report["trespasses"] == [], "the GUI thread opened files or imported modules"
    print("heartbeat:", played.report["beats"])
