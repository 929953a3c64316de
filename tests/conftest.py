"""What every test gets: a screen nobody sees, a data folder of its own, a fixed clock, and no leaks."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.fakes.clock import FixedClock
from tests.leaks import belongings, left_behind

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The same examples on every machine, and no test that depends on how busy the machine is.
settings.register_profile(
    "portavoce", deadline=None, derandomize=True, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("portavoce")


def pytest_collection_finish() -> None:
    """What was imported stays: looking through all of it for garbage again and again took a fifth of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 20, 100)


@pytest.fixture(autouse=True)
def _no_leaks() -> Iterator[None]:
    """A test takes its threads, timers and windows away again."""
    before = belongings()
    yield
    sentences = left_behind(before)
    if sentences:
        pytest.fail("left behind: " + "; ".join(sentences), pytrace=False)


@pytest.fixture(autouse=True)
def _own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees or touches the profiles of the person who runs it."""
    monkeypatch.setenv("PORTAVOCE_DATA", str(tmp_path / "portavoce-data"))


@pytest.fixture
def clock() -> FixedClock:
    """A clock that stands still on a Monday morning in Rome until a test moves it."""
    return FixedClock()
