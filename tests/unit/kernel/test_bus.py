"""What happened is told to whoever listens, once, and one deaf listener does not silence the rest."""

from __future__ import annotations

import logging

import pytest

from desktop_app.events import CourseCompleted, PolicySigned
from desktop_app.kernel.bus import Bus


def test_only_listeners_of_that_event_hear_it_until_they_leave() -> None:
    bus, heard = Bus(), []
    leave = bus.subscribe(CourseCompleted, heard.append)
    bus.publish(CourseCompleted("a"))
    bus.publish(PolicySigned("p", "1"))
    leave()
    leave()
    bus.publish(CourseCompleted("b"))
    assert heard == [CourseCompleted("a")]


def test_a_failing_listener_is_logged_and_the_others_hear(caplog: pytest.LogCaptureFixture) -> None:
    bus, heard = Bus(), []

    def fail(_: CourseCompleted) -> None:
        raise RuntimeError

    bus.subscribe(CourseCompleted, fail)
    bus.subscribe(CourseCompleted, heard.append)
    with caplog.at_level(logging.ERROR):
        bus.publish(CourseCompleted("a"))
    assert heard == [CourseCompleted("a")]
    assert "CourseCompleted" in caplog.text
