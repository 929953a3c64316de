"""What three people without a network can rely on: only what the company signed arrives, and nothing is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.status import status_of
from tests.journeys.three_people import COURSE, play_three

pytestmark = pytest.mark.journey


def test_owner_trainer_and_learner(tmp_path: Path) -> None:
    profiles, errors = play_three(tmp_path)
    assert not errors, errors
    (course,) = [one for one in status_of(profiles["learner"])["courses"] if one["id"] == COURSE]
    assert course["version"] == "1.1.0"
    assert course["completed"] and course["done"] == course["steps"] == 5  # the renamed lesson and one more, not asked
