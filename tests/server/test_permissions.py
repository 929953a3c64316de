"""The table of docs/permissions.md, tried: what is marked works, everything else is refused, and nothing is missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.server.companies import Company, Desk

PAGE = Path(__file__).parents[2] / "docs" / "permissions.md"
NOBODY = "nobody"
NEVER_THERE = {
    "{fingerprint}": "0" * 64,
    "{account}": "none",
    "{invitation}": "none",
    "{badge}": "none",
    "{upload}": "0" * 32,
    "{path}": "metadata/x",
}


def _table() -> tuple[list[str], dict[str, set[str]]]:
    rows = [line.strip("| \n").split("|") for line in PAGE.read_text().splitlines() if line.startswith("|")]
    callers = [cell.strip() for cell in rows[0][1:-1]]
    found: dict[str, set[str]] = {}
    for way, *marks in rows[2:]:
        found[way.strip()] = {who for who, mark in zip(callers, marks, strict=False) if mark.strip() == "x"}
    return callers, found


CALLERS, TABLE = _table()
EVERYTHING = [(way, who) for way in TABLE for who in CALLERS]


@pytest.fixture(scope="module")
def people(aurora: Company) -> dict[str, Desk | None]:
    aurora.joined("first", "owner")
    return {NOBODY: None, **{who: aurora.joined(who, who) for who in CALLERS if who != NOBODY}}


def test_no_way_is_missing_in_the_table(aurora: Company) -> None:
    told = aurora.ask("GET", "/v1/openapi.json").json()["paths"]
    there = {f"{method.upper()} {path}" for path, methods in told.items() for method in methods}
    assert there | {"GET /v1/openapi.json"} == set(TABLE)


@pytest.mark.parametrize(("way", "who"), EVERYTHING, ids=[f"{way}-{who}" for way, who in EVERYTHING])
def test_each_way_for_each_role(aurora: Company, people: dict[str, Desk | None], way: str, who: str) -> None:
    method, _, path = way.partition(" ")
    for part, never in NEVER_THERE.items():
        path = path.replace(part, never)
    desk = people[who]
    if path == "/v1/me/sign-out":
        desk = desk and aurora.joined(f"leaving-{who}", who)
    body = {} if method in ("POST", "PUT") else None
    answer = aurora.ask(method, path, desk, body)
    if who in TABLE[way]:
        assert answer.status_code in (200, 201, 204, 404, 422), answer.text
    else:
        assert answer.status_code == (401 if who == NOBODY else 403), answer.text
        assert answer.json()["code"] == ("signed-out" if who == NOBODY else "forbidden")
