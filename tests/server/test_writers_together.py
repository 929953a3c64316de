"""Nothing that was acknowledged is lost, and no reader meets a hole, however many write at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.server.streams import Databases, postgres
from tests.server.writers import Found, together


@pytest.fixture(scope="module")
def databases(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Databases]:
    with postgres(tmp_path_factory.mktemp("together"), connections=20) as made:
        yield made


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("writers", [4, 16])
def test_nothing_is_lost_and_nothing_skipped(databases: Databases, writers: int, seed: int) -> None:
    found = together(databases, writers, seed, rounds=8)
    assert found.troubles == []
    assert found.acknowledged and found.lost == set()
    assert found.holes == 0 and len(found.read) == 2


def test_the_measure_sees_holes_and_losses() -> None:
    seen = Found(read={"1": [1, 2, 4], "2": [2]}, texts=["a"], acknowledged={"a", "b"})
    assert (seen.holes, seen.lost) == (2, {"b"})
