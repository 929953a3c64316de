"""The contract, told in OpenAPI 3.1 and tried with whatever fits it and whatever does not."""

from __future__ import annotations

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis.checks import CHECKS

from tests.server.companies import Company, Desk

CHECKED = ("not_a_server_error", "status_code_conformance", "content_type_conformance", "response_schema_conformance")
LEAVING = ("/v1/me/sign-out", "/v1/me/tokens/{fingerprint}", "/v1/openapi.json")


@pytest.fixture(scope="module")
def asking(aurora: Company) -> Desk:
    aurora.joined("second-owner", "owner")
    return aurora.joined("owner", "owner", "hr", "trainer")


@pytest.fixture(scope="module")
def contract(aurora: Company) -> schemathesis.BaseSchema:
    found = schemathesis.openapi.from_url(f"{aurora.web.base_url}/v1/openapi.json")
    return found.exclude(path=list(LEAVING))


@pytest.mark.parametrize("mode", list(schemathesis.GenerationMode))
def test_whatever_is_asked_is_answered_as_the_contract_says(
    contract: schemathesis.BaseSchema, asking: Desk, mode: schemathesis.GenerationMode
) -> None:
    checks, tried = CHECKS.get_by_names(CHECKED), 0
    for found in contract.get_all_operations():
        operation = found.ok()

        @settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
        @given(case=operation.as_strategy(generation_mode=mode))
        def ask(case: schemathesis.Case) -> None:
            case.call_and_validate(headers={"Authorization": f"Bearer {asking.token}"}, checks=checks)

        try:
            ask()
        except Unsatisfiable:  # nothing can be wrong about a question without parts
            continue
        tried += 1
    assert tried > 8


def test_the_contract_is_3_1_and_every_way_has_an_example(aurora: Company) -> None:
    told = aurora.ask("GET", "/v1/openapi.json").json()
    assert told["openapi"].startswith("3.1")
    for path, methods in told["paths"].items():
        for method, way in methods.items():
            assert way["summary"], (method, path)
            body = way.get("requestBody", {}).get("content", {}).get("application/json")
            if body is not None:
                name = body["schema"].get("$ref", "").rpartition("/")[2]
                assert "example" in body or "example" in told["components"]["schemas"][name], (method, path)
            assert "4XX" in way["responses"] and "422" not in way["responses"], (method, path)


@pytest.mark.parametrize(
    "raw", [b"", b"[", b"[1]", b"{}", b'[{"id":"' + b"a" * 300_000 + b'"}]', b"[" * 100_000, b"\xff"]
)
def test_statements_that_are_none(aurora: Company, asking: Desk, raw: bytes) -> None:
    headers = {"Authorization": f"Bearer {asking.token}"}
    answer = aurora.web.post("/v1/statements", content=raw, headers=headers)
    assert answer.status_code in (200, 422)
    if answer.status_code == 200:
        assert [one["is"] for one in answer.json()["results"]] == ["refused"]


@pytest.mark.parametrize(
    "odd", ["'; drop table entry; --", "\u0000", "\\", "%", "_", "𝔘", "a" * 5_000, "../../etc/passwd"]
)
def test_odd_words_are_only_words(aurora: Company, asking: Desk, odd: str) -> None:
    for path in ("/v1/people?after=", "/v1/changes?cursor="):
        where = httpx.URL(path, params={path.partition("?")[2].strip("="): odd})
        answer = aurora.web.get(where, headers={"Authorization": f"Bearer {asking.token}"})
        assert answer.status_code in (200, 409, 422), answer.text
    answer = aurora.ask("POST", "/v1/people", asking, {"login": odd, "name": odd, "roles": []})
    assert answer.status_code in (201, 409, 422), answer.text
