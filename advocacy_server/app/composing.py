"""Builds the application from the settings."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator
from contextlib import AbstractContextManager, asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import InterfaceError, OperationalError

from advocacy_server.app.company import company_routes, health_routes
from advocacy_server.badges import routes as badge_routes
from advocacy_server.badges.arrival import CourseArrival
from advocacy_server.badges.service import Badges
from advocacy_server.badges.wanted import wanted_badges
from advocacy_server.changes import routes as change_routes
from advocacy_server.changes.service import Feed
from advocacy_server.database.engines import Away, begin, engine_for
from advocacy_server.database.migrating import is_current
from advocacy_server.library import routes_uploads
from advocacy_server.library.routes import LibraryFiles
from advocacy_server.library.uploads import Uploads
from advocacy_server.people import routes as people_routes
from advocacy_server.people.callers import caller_of
from advocacy_server.people.passwords import Passwords
from advocacy_server.people.people import People
from advocacy_server.register import routes as register_routes
from advocacy_server.register.arrival import SignOffArrival
from advocacy_server.register.countersigning import Countersigner
from advocacy_server.register.desks import EnrolledDesks
from advocacy_server.register.keys import public_keys, read_key
from advocacy_server.register.library import LibraryPolicies
from advocacy_server.register.service import Register
from advocacy_server.settings.model import ServerSettings
from advocacy_server.statements import routes as statement_routes
from advocacy_server.statements.reading import Refusal
from advocacy_server.statements.service import Listener, Statements
from advocacy_server.statements.streams import Streams
from advocacy_server.web.answers import PROBLEMS, answer_errors
from advocacy_server.web.bodies import body
from advocacy_server.web.callers import address, caller_from, only
from advocacy_server.web.frame import Frame
from advocacy_server.web.watching import Watching
from desktop_app import __version__
from desktop_app.evidence.badges.credential import Issuer
from desktop_app.kernel.clock import SystemClock
from desktop_app.ledger.kinds import COURSE_COMPLETED, POLICY_SIGNED

READ_THE_REGISTER = ("hr", "owner")
_SALT = partial(secrets.token_hex, 16)


def build(settings: ServerSettings, engine: Engine | None = None, passwords: Passwords | None = None) -> FastAPI:
    """The application; its engine is closed with it. Troubles where keys or pictures of the settings cannot be read."""
    made = engine or engine_for(
        settings.databases.service.render_as_string(hide_password=False), settings.databases.connections
    )
    watching = Watching()
    app = FastAPI(
        title="Portavoce advocacy server",
        version=__version__,
        summary="Statements in, changes out; packs, people and the register of sign-offs",
        responses=PROBLEMS,
        lifespan=_closing(made),
        docs_url=None,
        redoc_url=None,
        openapi_url="/v1/openapi.json",
    )
    answer_errors(app, watching)
    for router in _rooms(settings, made, watching, passwords):
        app.include_router(router)
    app.mount("/library", LibraryFiles(settings.library.folder))
    app.add_middleware(Frame, watching=watching)
    return app


def _rooms(settings: ServerSettings, engine: Engine, watching: Watching, passwords: Passwords | None) -> list[Any]:
    clock = SystemClock()

    def transaction() -> AbstractContextManager[Connection]:
        return begin(engine)

    key = read_key(settings.keys.countersigning)
    earlier = [one for file in settings.keys.earlier for one in public_keys(file)]
    countersigner = Countersigner(settings.name, settings.company, key, clock, earlier)
    streams = Streams(settings.company)
    policies = LibraryPolicies(settings.library.folder)
    register = Register(settings.company, countersigner, clock, EnrolledDesks(), policies, streams.append, _SALT)
    wanted = wanted_badges(dict(settings.badges), settings.file.parent)
    badges = Badges(Issuer(settings.home, settings.name), key, wanted, clock, streams.append, _SALT)
    listeners = (
        Listener(SignOffArrival(register, Refusal), POLICY_SIGNED.verb, POLICY_SIGNED.activity),
        Listener(CourseArrival(badges), COURSE_COMPLETED.verb, COURSE_COMPLETED.activity),
    )
    statements = Statements(settings.company, settings.home, listeners)
    people = People(
        settings.company, settings.home, settings.agreement.version, clock, streams.append, streams.copy, passwords
    )
    caller = caller_from(transaction, partial(caller_of, now=clock.now))
    uploads = Uploads(settings.library.folder, settings.library.quota, clock.now)
    readers = only(caller, READ_THE_REGISTER)
    return [
        health_routes(partial(_is_current, engine), watching, settings.listening.metrics_token),
        company_routes(transaction, settings, countersigner.told()),
        people_routes.routes(transaction, people, caller, address),
        statement_routes.routes(transaction, caller, statements, body),
        change_routes.routes(transaction, caller, Feed(settings.company)),
        register_routes.routes(transaction, settings.company, readers),
        badge_routes.routes(transaction, badges, caller),
        routes_uploads.routes(uploads, only(caller, routes_uploads.MAY_UPLOAD)),
    ]


def _is_current(engine: Engine) -> bool:
    try:
        return is_current(engine)
    except (OperationalError, InterfaceError) as error:
        raise Away from error


def _closing(engine: Engine) -> Any:
    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        yield
        engine.dispose()

    return lifespan


def from_settings_file() -> FastAPI:
    """What each worker runs: the file is named by the surroundings."""
    from advocacy_server.settings.reading import read_settings, settings_file

    return build(read_settings(Path(settings_file())))
