"""Register and badges over the wire: pages, pictures, and nothing of anybody else."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from fastapi import FastAPI, HTTPException
from httpx import ASGITransport, AsyncClient
from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import StaticPool

from advocacy_server.badges import routes as badge_routes
from advocacy_server.badges.service import Badges
from advocacy_server.badges.wanted import wanted_badges
from advocacy_server.register import routes as register_routes
from desktop_app.evidence.badges.baking import unbake
from desktop_app.evidence.badges.credential import Issuer
from desktop_app.evidence.badges.revoked import read_revoked
from desktop_app.evidence.keys import fresh_key
from tests.fakes.badges import SVG
from tests.fakes.receipts import POLICY
from tests.server.registers import ACCOUNT, COMPANY, Around, KnownDesk, SetClock, filled, migrated, register
from tests.server.test_badges import COURSE, WORDS, _done

KEY, DESK = fresh_key(), fresh_key()


@dataclass(frozen=True)
class Somebody:
    """Who asks."""

    account_id: str


@pytest.fixture
def engine() -> Iterator[Engine]:
    made = create_engine("sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False})
    yield migrated(made)
    made.dispose()


def _app(engine: Engine, badges: Badges, asking: str) -> FastAPI:
    def may_read() -> None:
        if asking != "hr":
            raise HTTPException(403)

    app = FastAPI()
    app.include_router(register_routes.routes(engine.begin, COMPANY, may_read))
    app.include_router(badge_routes.routes(engine.begin, badges, lambda: Somebody(asking)))
    return app


def _badges(folder: Path, around: Around) -> Badges:
    (folder / "badge.svg").write_bytes(SVG)
    wanted = wanted_badges({COURSE: {"pl": WORDS, "picture": "badge.svg"}}, folder)
    return Badges(Issuer("https://aurora.example", "Aurora"), KEY, wanted, SetClock(), around, lambda: "ab")


async def _get(app: FastAPI, *paths: str) -> list[tuple[int, bytes]]:
    async with AsyncClient(transport=ASGITransport(app), base_url="http://here") as client:
        answers = [await client.get(path) for path in paths]
    return [(answer.status_code, answer.content) for answer in answers]


def _asked(app: FastAPI, *paths: str) -> list[tuple[int, bytes]]:
    import asyncio

    return asyncio.run(_get(app, *paths))


def test_the_register_in_pages(engine: Engine, tmp_path: Path) -> None:
    around = Around({DESK.public.fingerprint: KnownDesk(DESK.public.fingerprint, ACCOUNT)}, POLICY)
    with engine.begin() as connection:
        filled(connection, register(KEY, SetClock(), around), DESK, 5)
    badges = _badges(tmp_path, around)
    pages = _asked(_app(engine, badges, "hr"), "/v1/register?limit=3", "/v1/register?after=3", "/v1/register?after=9")
    told = [json.loads(content) for _, content in pages]
    assert [[item["record"]["n"] for item in page["items"]] for page in told] == [[1, 2, 3], [4, 5], []]
    assert [(page["more"], page["last"]["n"]) for page in told] == [(True, 5), (False, 5), (False, 5)]
    odd = ("/v1/register?limit=501", "/v1/register?after=-1", "/v1/register?after=x")
    assert [status for status, _ in _asked(_app(engine, badges, "hr"), *odd)] == [422, 422, 422]
    assert [status for status, _ in _asked(_app(engine, badges, "member"), "/v1/register")] == [403]


def test_a_badge_is_for_its_owner_and_the_list_for_everybody(engine: Engine, tmp_path: Path) -> None:
    around = Around()
    badges = _badges(tmp_path, around)
    with engine.begin() as connection:
        badges.taken(connection, "account-1", _done())
    name = json.loads(around.sent[0][3])["id"]
    path = f"/v1/badges/{name}/picture"
    ((status, baked), listed) = _asked(_app(engine, badges, "account-1"), path, "/v1/badges/revoked")
    assert status == 200 and unbake(baked).picture == SVG
    assert read_revoked(listed[1].decode()).badges == ()
    assert [one for one, _ in _asked(_app(engine, badges, "account-2"), path, "/v1/badges/x/picture")] == [404, 404]
