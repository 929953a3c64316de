"""What every request passes: bodies in bounds, the wire's version, problems as documents, and nothing personal told."""

from __future__ import annotations

import gzip
import json
import logging
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

import httpx
import pytest
from fastapi import FastAPI, Request
from sqlalchemy import create_engine

from advocacy_server.app.company import health_routes
from advocacy_server.database.engines import Away, begin
from advocacy_server.web import bodies, frame
from advocacy_server.web.answers import answer_errors
from advocacy_server.web.frame import Frame
from advocacy_server.web.problems import Problem
from advocacy_server.web.watching import Lines, Watching
from tests.server.companies import code_of, listening

packed = partial(gzip.compress, mtime=0)  # the same bytes whenever it is asked: they name the tests
TOKEN = {"Authorization": "Bearer x"}
PACKED = {**TOKEN, "Content-Encoding": "gzip"}


@contextmanager
def framed(token: str = "") -> Iterator[httpx.Client]:
    """An application of a few ways, in the frame."""
    watching, app = Watching(), FastAPI()
    answer_errors(app, watching)
    app.include_router(health_routes(lambda: False, watching, token))

    @app.post("/echo/{who}")
    async def echo(who: str, request: Request) -> dict[str, Any]:
        return {"who": who, "length": len(await request.body())}

    @app.get("/failing")
    def failing() -> None:
        raise ValueError("Giulia's secret")

    @app.get("/away")
    def away() -> None:
        with begin(create_engine("postgresql+psycopg://nobody@127.0.0.1:1/none?connect_timeout=1")):
            raise AssertionError

    @app.get("/slow")
    def slow() -> None:
        time.sleep(0.5)

    @app.get("/later")
    def later() -> None:
        raise Problem(429, "slow-down", retry_after=7)

    app.add_middleware(Frame, watching=watching)
    with listening(app) as where, httpx.Client(base_url=where, timeout=20) as client:
        yield client


@pytest.fixture(scope="module")
def web() -> Iterator[httpx.Client]:
    with framed() as client:
        yield client


def test_a_body_arrives_packed_or_not(web: httpx.Client) -> None:
    content = b"a" * 200_000
    assert web.post("/echo/x", content=content, headers=TOKEN).json()["length"] == len(content)
    assert web.post("/echo/x", content=gzip.compress(content), headers=PACKED).json()["length"] == len(content)


@pytest.mark.parametrize(
    ("content", "headers", "said"),
    [
        (b"a" * (bodies.LARGEST + 1), TOKEN, (413, "too-large")),
        (b"a" * (bodies.LARGEST_OF_A_STRANGER + 1), {}, (413, "too-large")),
        (packed(b"a" * (bodies.LARGEST_INFLATED + 1)), PACKED, (413, "too-large")),
        (packed(b"a" * 70_000), {"Content-Encoding": "gzip"}, (413, "too-large")),
        (packed(b"abc")[:-3], PACKED, (422, "not-as-described")),
        (packed(b"abc") + b"more", PACKED, (422, "not-as-described")),
        (b"no gzip", PACKED, (422, "not-as-described")),
        (b"abc", {**TOKEN, "Content-Encoding": "br"}, (415, "packed-otherwise")),
    ],
)
def test_a_body_beyond_its_bounds_is_refused(
    web: httpx.Client, content: bytes, headers: dict[str, str], said: tuple[int, str]
) -> None:
    assert code_of(web.post("/echo/x", content=content, headers=headers)) == said


def test_a_bomb_takes_no_room() -> None:
    import tracemalloc

    bomb = gzip.compress(bytes(256 * 1024 * 1024), 9)
    tracemalloc.start()
    with pytest.raises(Problem):
        bodies.inflated(bomb, bodies.LARGEST_INFLATED)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 3 * bodies.LARGEST_INFLATED


def test_a_body_that_stalls_is_given_up(web: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bodies, "LONGEST_PAUSE", 0.2)
    with socket.create_connection((web.base_url.host, web.base_url.port or 80), timeout=10) as line:
        line.sendall(b"POST /echo/x HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\nContent-Length: 10\r\n\r\nabc")
        said = line.recv(65536)
    assert b" 408 " in said.split(b"\r\n")[0] and b"too-slow" in said


def test_whoever_hangs_up_in_the_middle_leaves_nothing(web: httpx.Client) -> None:
    with socket.create_connection((web.base_url.host, web.base_url.port or 80), timeout=10) as line:
        line.sendall(b"POST /echo/x HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc")
    assert web.get("/healthz").json() == {"up": True}


@pytest.mark.parametrize(
    ("said", "code"), [("0", "wire-too-old"), ("2", "wire-too-new"), ("x", "wire-too-new"), ("9" * 40, "wire-too-new")]
)
def test_another_wire_is_told(web: httpx.Client, said: str, code: str) -> None:
    assert code_of(web.get("/healthz", headers={"Portavoce-Wire": said})) == (400, code)


def test_every_answer_says_the_wire_and_is_no_page(web: httpx.Client) -> None:
    for path in ("/healthz", "/nothing", "/failing"):
        headers = web.get(path).headers
        assert (headers["portavoce-wire"], headers["x-content-type-options"]) == ("1", "nosniff"), path


@pytest.mark.parametrize(
    ("method", "path", "said"),
    [
        ("GET", "/nothing", (404, "unknown")),
        ("PUT", "/healthz", (405, "not-this-way")),
        ("GET", "/failing", (500, "failing")),
        ("GET", "/away", (503, "busy")),
        ("GET", "/later", (429, "slow-down")),
        ("GET", "/readyz", (503, "not-migrated")),
    ],
)
def test_every_error_is_a_document(web: httpx.Client, method: str, path: str, said: tuple[int, str]) -> None:
    answer = web.request(method, path)
    assert code_of(answer) == said
    assert ("retry-after" in answer.headers) == (said[0] in (429, 503))
    assert "Giulia" not in answer.text


def test_too_many_at_once_come_back_later(web: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    from concurrent.futures import ThreadPoolExecutor

    monkeypatch.setattr(frame, "MOST_AT_ONCE", 2)
    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(lambda _: web.get("/slow"), range(6)))
    assert {one.status_code for one in answers} == {200, 503}
    refused = next(one for one in answers if one.status_code == 503)
    assert code_of(refused) == (503, "busy") and 1 <= int(refused.headers["retry-after"]) <= 5


def test_lines_and_figures_name_nobody(web: httpx.Client, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "portavoce.server"):
        web.post("/echo/giulia", content=b"personal")
        web.get("/failing")
        figures = web.get("/metrics").text
    lines = [Lines().format(record) for record in caplog.records if record.name == "portavoce.server"]
    assert json.loads(lines[0])["route"] == "/echo/{who}"
    assert any(json.loads(line).get("kind") == "ValueError" for line in lines)
    for personal in ("giulia", "Giulia", "personal", "127.0.0.1"):
        assert personal not in figures + "".join(lines)


def test_figures_are_told_to_this_machine_or_with_the_token(monkeypatch: pytest.MonkeyPatch) -> None:
    from advocacy_server.app import company

    monkeypatch.setattr(company, "address", lambda _request: "203.0.113.7")
    with framed("a token of the settings") as client:
        assert code_of(client.get("/metrics")) == (403, "forbidden")
        assert code_of(client.get("/metrics", headers=TOKEN)) == (403, "forbidden")
        assert client.get("/metrics", headers={"Authorization": "Bearer a token of the settings"}).status_code == 200


def test_away_is_what_it_says() -> None:
    with pytest.raises(Away), begin(create_engine("postgresql+psycopg://nobody@127.0.0.1:1/none?connect_timeout=1")):
        raise AssertionError
