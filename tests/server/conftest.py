"""One company on PostgreSQL for a whole file of tests, and one on each database."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.server.companies import Company, on_postgres, on_sqlite


@pytest.fixture(scope="module")
def aurora(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Company]:
    with on_postgres(tmp_path_factory.mktemp("aurora")) as made:
        yield made


@pytest.fixture(scope="module", params=["postgresql", "sqlite"])
def either(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Company]:
    ways = {"postgresql": on_postgres, "sqlite": on_sqlite}
    with ways[request.param](tmp_path_factory.mktemp("either")) as made:
        yield made
