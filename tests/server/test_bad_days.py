"""Whatever network, server and database do: nothing is lost, nothing is there twice, nothing private left."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.server.bad_days import a_server, bad_days
from tests.server.bad_network import FAULTS
from tests.server.serving import Server


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with a_server(tmp_path_factory.mktemp("days")) as made:
        yield made


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_bad_network_loses_nothing(tmp_path: Path, running: Server, seed: int) -> None:
    days = bad_days(running, tmp_path, f"network-{seed}", 0, seed, "nobody")
    assert days.whole and not days.lost and not days.private, days


@pytest.mark.parametrize("victim", ["server", "database"])
def test_killed_in_the_middle_nothing_is_lost(tmp_path: Path, running: Server, victim: str) -> None:
    days = bad_days(running, tmp_path, f"killed-{victim}", 5, 7, victim)
    assert days.whole and not days.lost and not days.private and days.kills == 5, days
    assert set(days.met) - {"whole"} <= {one.__name__ for one in FAULTS} and len(days.met) > 3
