"""Statements and changes over the wire: what goes in, what comes out, and how a refusal looks."""

from __future__ import annotations

import asyncio
import json
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from httpx import ASGITransport, AsyncClient, Response

from advocacy_server.changes import routes as changes_routes
from advocacy_server.changes.service import Feed
from advocacy_server.statements import routes as statements_routes
from advocacy_server.statements.service import Statements
from advocacy_server.web.problems import Problem
from desktop_app.ledger.kinds import LESSON_OPENED
from tests.server.streams import COMPANY, HOME, Databases, Sender, array, embedded, said

SENDER = Sender()


@pytest.fixture
def app(tmp_path: Path) -> Iterator[FastAPI]:
    with embedded(tmp_path) as databases:
        yield _app(databases)


def _app(databases: Databases) -> FastAPI:
    async def body(request: Request) -> bytes:
        return await request.body()

    async def told(_request: Request, problem: Problem) -> JSONResponse:
        return JSONResponse({"code": problem.code, **problem.members}, problem.status)

    app = FastAPI()
    app.add_exception_handler(Problem, told)  # type: ignore[arg-type]
    statements = Statements(COMPANY, HOME)
    app.include_router(statements_routes.routes(databases.begin, lambda: SENDER, statements, body))
    app.include_router(changes_routes.routes(databases.begin, lambda: SENDER, Feed(COMPANY)))
    return app


def _asked(app: FastAPI, method: str, path: str, content: bytes | None = None) -> Response:
    async def ask() -> Response:
        async with AsyncClient(transport=ASGITransport(app), base_url="http://here") as client:
            return await client.request(method, path, content=content)

    return asyncio.run(ask())


def test_in_and_out_again(app: FastAPI) -> None:
    text = said(note="é")
    answer = _asked(app, "POST", "/v1/statements", array(text, said(kind=LESSON_OPENED), text))
    assert answer.status_code == 200 and answer.headers["content-type"] == "application/json"
    told = answer.json()
    assert told["results"] == [
        {"at": 0, "is": "stored"},
        {"at": 1, "is": "refused", "code": "private-kind"},
        {"at": 2, "is": "present"},
    ]
    page = _asked(app, "GET", "/v1/changes?limit=10")
    assert page.status_code == 200 and text in page.text
    assert page.json()["epoch"] == told["epoch"] == str(uuid.UUID(told["epoch"]))
    nothing = _asked(app, "GET", f"/v1/changes?cursor={page.json()['cursor']}").json()
    assert nothing["items"] == [] and nothing["cursor"] == page.json()["cursor"] and nothing["more"] is False


def test_refusals_of_all_together(app: FastAPI) -> None:
    for content, status, code in ((b"{}", 422, "not-as-described"), (array(*["1"] * 1001), 413, "too-large")):
        answer = _asked(app, "POST", "/v1/statements", content)
        assert (answer.status_code, answer.json()["code"]) == (status, code)
    lost = _asked(app, "GET", "/v1/changes?cursor=nothing")
    assert (lost.status_code, lost.json()) == (409, {"code": "cursor-lost", "streams": []})
    odd = ("limit=0", "limit=1001", "limit=x", f"cursor={'A' * 5000}")
    assert [_asked(app, "GET", f"/v1/changes?{one}").status_code for one in odd] == [422] * len(odd)


def test_the_contract_tells_of_both_with_examples(app: FastAPI) -> None:
    paths = json.loads(json.dumps(app.openapi()))["paths"]
    asked = paths["/v1/statements"]["post"]["requestBody"]["content"]["application/json"]
    assert asked["schema"]["maxItems"] == 1000
    answered = _asked(app, "POST", "/v1/statements", json.dumps(asked["example"]).encode()).json()
    assert answered["results"] == [{"at": 0, "is": "stored"}]
    for path, method in (("/v1/statements", "post"), ("/v1/changes", "get")):
        shape = paths[path][method]["responses"]["200"]["content"]["application/json"]
        assert set(shape["schema"]["required"]) == set(shape["example"])
    example = paths["/v1/changes"]["get"]["responses"]["200"]["content"]["application/json"]["example"]["cursor"]
    from advocacy_server.changes.cursor import read_cursor

    assert read_cursor(example) is not None
