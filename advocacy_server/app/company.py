"""What anybody may ask: which company this is, and whether the service stands."""

from __future__ import annotations

import ipaddress
import secrets
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from fastapi import APIRouter, Request, Response
from sqlalchemy import Connection

from advocacy_server.database.engines import Away
from advocacy_server.database.epoch import epoch
from advocacy_server.settings.model import ServerSettings
from advocacy_server.web.callers import address
from advocacy_server.web.problems import Problem
from advocacy_server.web.watching import TEXT, Watching

Begin = Callable[[], AbstractContextManager[Connection]]
_EXAMPLE = {
    "id": "example.aurora",
    "name": "Aurora Example S.p.A.",
    "home": "https://aurora.example",
    "epoch": "2f0c8a9e-7c1d-4b58-9a53-5a4f3c1f7a10",
    "agreement": {"version": "1", "programme": False, "cohorts": "off", "text": {"en": "What we learn of you."}},
    "notice": {"version": "1", "text": {"en": "Who is responsible."}},
    "countersigns": {"kty": "EC", "crv": "P-256", "x": "…", "y": "…", "fingerprint": "…", "earlier": []},
    "library": {"url": "https://advocacy.aurora.example/library/"},
}
_ANSWER: dict[int | str, dict[str, Any]] = {
    200: {"description": "The company", "content": {"application/json": {"example": _EXAMPLE}}}
}


def company_routes(begin: Begin, settings: ServerSettings, countersigns: dict[str, Any]) -> APIRouter:
    """What a desk shows before somebody joins: who asks for what."""
    router = APIRouter(tags=["company"])
    agreement, notice = settings.agreement, settings.notice
    library = settings.library.url or (
        f"{settings.listening.url.rstrip('/')}/library/" if settings.listening.url else ""
    )
    told: dict[str, Any] = {
        "id": settings.company,
        "name": settings.name,
        "home": settings.home,
        "agreement": {
            "version": agreement.version,
            "programme": agreement.programme,
            "cohorts": agreement.cohorts,
            "text": dict(agreement.text),
        },
        "notice": {"version": notice.version, "text": dict(notice.text)} if notice.version else None,
        "countersigns": countersigns,
        "library": {"url": library} if library else None,
    }

    @router.get("/v1/company", summary="Whose server this is, and what joining means", responses=_ANSWER)
    def company() -> dict[str, Any]:
        with begin() as connection:
            return {**told, "epoch": epoch(connection)}

    return router


def health_routes(is_current: Callable[[], bool], watching: Watching, metrics_token: str) -> APIRouter:
    """For whoever watches the service: up, ready, and the figures, which are told to this machine or with the token."""
    router = APIRouter(tags=["health"])

    @router.get("/healthz", summary="The process is up")
    def up() -> dict[str, bool]:
        return {"up": True}

    @router.get("/readyz", summary="The database is there, with the schema that this version wants")
    def ready() -> dict[str, bool]:
        try:
            current = is_current()
        except Away as error:
            raise Problem(503, "database-away", retry_after=5) from error
        if not current:
            raise Problem(503, "not-migrated", retry_after=60)
        return {"ready": True}

    @router.get("/metrics", summary="Figures for Prometheus", response_class=Response)
    def metrics(request: Request) -> Response:
        said = request.headers.get("authorization", "").removeprefix("Bearer ")
        with_token = metrics_token and secrets.compare_digest(said.encode(), metrics_token.encode())
        if not with_token and not _this_machine(address(request)):
            raise Problem(403, "forbidden")
        return Response(watching.figures(), media_type=TEXT)

    return router


def _this_machine(said: str) -> bool:
    try:
        return ipaddress.ip_address(said).is_loopback
    except ValueError:
        return False
