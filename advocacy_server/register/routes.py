"""The register over the wire, for those who may read it: a page at a time, with how far it goes."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import asdict
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query
from sqlalchemy import Connection

from advocacy_server.register import store
from advocacy_server.register.chain import Entry

Begin = Callable[[], AbstractContextManager[Connection]]
MOST = 500


def routes(begin: Begin, company: str, may_read: Callable[..., object]) -> APIRouter:
    """The room's routes; `may_read` turns away everybody else."""
    router = APIRouter(tags=["register"], dependencies=[Depends(may_read)])

    @router.get("/v1/register", summary="Sign-offs in their order, with what is kept of them")
    def page(
        after: Annotated[int, Query(ge=0, le=2**53, description="the number of the last record seen")] = 0,
        limit: Annotated[int, Query(ge=1, le=MOST)] = 100,
    ) -> dict[str, Any]:
        with begin() as connection:
            n, sha256 = store.last(connection, company)
            found = list(store.entries(connection, company, after, limit))
        more = bool(found) and found[-1].record.n < n
        return {"items": [_told(entry) for entry in found], "last": {"n": n, "sha256": sha256}, "more": more}

    return router


def _told(entry: Entry) -> dict[str, Any]:
    return {"record": asdict(entry.record), "content": asdict(entry.content) if entry.content else None}
