"""A company's whole service in this process, and people with desks who ask it."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
import uvicorn
from argon2 import PasswordHasher
from fastapi import FastAPI
from sqlalchemy import Engine

from advocacy_server.app import composing
from advocacy_server.commands.init import bring_up
from advocacy_server.database.engines import begin, engine_for
from advocacy_server.people.administering import Administering
from advocacy_server.people.passwords import Passwords
from advocacy_server.register.keys import make_key
from advocacy_server.settings.beginning import Beginning, begin_settings
from advocacy_server.settings.reading import read_settings
from advocacy_server.statements.streams import Streams
from desktop_app.evidence.keys import DeviceKey, fresh_key
from desktop_app.kernel.clock import SystemClock
from desktop_app.sync.admission import Admission, admission_document
from tests.server.streams import cluster

COMPANY, HOME = "example.aurora", "https://aurora.example/"
PASSWORD = "five words that fit nowhere"
QUICK = Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))  # the real ones take 64 MiB each time


@dataclass
class Desk:
    """Somebody's computer."""

    person: str
    key: DeviceKey = field(default_factory=fresh_key)
    token: str = ""
    account: str = ""

    @property
    def fingerprint(self) -> str:
        return self.key.public.fingerprint

    def asking(self, at: datetime | None = None, home: str = HOME, agreed: str = "1", **how: Any) -> dict[str, Any]:
        """The body with which it joins (`code`) or signs in (`login`)."""
        moment = (at or SystemClock().now()).isoformat(timespec="seconds")
        asked = Admission(agreed, programme=False, device_name="Desk", **how)
        return dict(admission_document(asked, self.person, home, self.key, moment))


@dataclass
class Company:
    """Its service, asked over HTTP; and its database as the service reaches it."""

    web: httpx.Client
    engine: Engine
    folder: Path

    def administering(self) -> Administering:
        return Administering(COMPANY, SystemClock(), Streams(COMPANY).copy)

    def invite(self, login: str, roles: Sequence[str] = ()) -> str:
        """A code; the account is made if it is missing."""
        from advocacy_server.people import store

        with begin(self.engine) as connection:
            found = store.account_of(connection, COMPANY, login)
            found = found or self.administering().add(connection, login, login.title(), roles)
            return self.administering().invite(connection, "test", found.id, 14).code

    def joined(self, login: str, *roles: str) -> Desk:
        """Somebody with a desk, signed in."""
        desk = Desk(f"person-of-{login}")
        told = self.web.post("/v1/join", json=desk.asking(code=self.invite(login, roles), password=PASSWORD))
        assert told.status_code == 201, told.text
        desk.token, desk.account = told.json()["token"], told.json()["account"]["id"]
        return desk

    def ask(self, method: str, path: str, desk: Desk | None = None, body: object = None) -> httpx.Response:
        """Ask in somebody's name."""
        headers = {"Authorization": f"Bearer {desk.token}"} if desk and desk.token else {}
        content = None if body is None else json.dumps(body)
        headers |= {"Content-Type": "application/json"} if body is not None else {}
        return self.web.request(method, path, content=content, headers=headers)


def code_of(answer: httpx.Response) -> tuple[int, str]:
    """Status and code of a problem, which is a document of that kind."""
    assert answer.headers["content-type"] == "application/problem+json", answer.text
    told = answer.json()
    assert told["status"] == answer.status_code and told["type"].endswith(told["code"]) and told["title"]
    return answer.status_code, str(told["code"])


@contextmanager
def company(folder: Path, database: str, administrator: str) -> Iterator[Company]:
    """On a database that is made for it."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "server.toml"
    begin_settings(file, Beginning(COMPANY, "Aurora Example S.p.A.", HOME, "", folder / "var", database))
    settings = read_settings(file)
    make_key(settings.keys.countersigning)
    settings.library.folder.mkdir()
    bring_up(settings, administrator)
    engine = engine_for(settings.databases.service.render_as_string(hide_password=False), 10)
    app = composing.build(settings, engine, QUICK)
    with listening(app) as address, httpx.Client(base_url=address, timeout=30) as web:
        yield Company(web, engine, folder)


@contextmanager
def listening(app: FastAPI) -> Iterator[str]:
    """The service on this computer, as long as it is asked; its address."""
    serving = uvicorn.Server(
        uvicorn.Config(app, port=0, log_config=None, access_log=False, timeout_graceful_shutdown=2)
    )
    thread = threading.Thread(target=serving.run, daemon=True)
    thread.start()
    until = time.monotonic() + 10
    while not serving.started and thread.is_alive() and time.monotonic() < until:
        time.sleep(0.01)
    port = serving.servers[0].sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        serving.should_exit = True
        thread.join(10)


@contextmanager
def on_postgres(folder: Path) -> Iterator[Company]:
    """With the roles of `init`."""
    with (
        cluster(folder) as address,
        company(folder / "company", address.replace("/postgres?", "/portavoce?"), address) as made,
    ):
        yield made


@contextmanager
def on_sqlite(folder: Path) -> Iterator[Company]:
    """As the demo is."""
    with company(folder / "company", f"sqlite:///{folder / 'server.db'}", "") as made:
        yield made
