"""The courses and the policy that ship, walked through in a real window, with no network at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.status import status_of
from tests.journeys.all_kinds import play_shipped

pytestmark = pytest.mark.journey

POLICY = "example.aurora.social-media-policy"


@pytest.mark.parametrize(
    ("course", "policy"),
    [
        ("example.aurora.policy-in-practice", POLICY),
        ("example.aurora.your-voice", ""),
        ("example.aurora.speaking", ""),
    ],
)
def test_a_course_that_ships_is_done_by_the_keyboard_alone(tmp_path: Path, course: str, policy: str) -> None:
    played = play_shipped(tmp_path, course, policy)
    assert not played.errors, played.errors
    status = status_of(played.profile)
    done = [one["id"] for one in status["courses"] if one["completed"]]
    assert done == [course]
    assert [one["policy"] for one in status["signatures"]] == ([policy] if policy else [])
    assert played.report["trespasses"] == [], "the GUI thread opened files or imported modules"
    print("heartbeat:", played.report["beats"])
