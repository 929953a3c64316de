"""The feed over the wire."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Response
from sqlalchemy import Connection

from advocacy_server.changes.cursor import LONGEST
from advocacy_server.changes.service import MOST, Caller, Feed

Begin = Callable[[], AbstractContextManager[Connection]]
_ITEM = {
    "type": "object",
    "required": ["stream", "n", "kind", "id", "sha", "body"],
    "properties": {
        "stream": {"type": "string"},
        "n": {"type": "integer", "minimum": 1},
        "kind": {"type": "string"},
        "id": {"type": "string", "format": "uuid"},
        "sha": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
        "body": {},
    },
}
_PAGE = {
    "type": "object",
    "required": ["epoch", "items", "cursor", "more", "left"],
    "properties": {
        "epoch": {"type": "string", "format": "uuid"},
        "items": {"type": "array", "items": _ITEM},
        "cursor": {"type": "string"},
        "more": {"type": "boolean"},
        "left": {"type": "array", "items": {"type": "string"}},
    },
}
_EXAMPLE = {
    "epoch": "2f0c8a9e-7c1d-4b58-9a53-5a4f3c1f7a10",
    "items": [],
    "cursor": "AS8Mip58HUtYmlNaTzwfehA",
    "more": False,
    "left": [],
}
_ANSWERS: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "A page, in the order of each stream",
        "content": {"application/json": {"schema": _PAGE, "example": _EXAMPLE}},
    }
}


def routes(begin: Begin, caller: Callable[..., Caller], feed: Feed) -> APIRouter:
    """The room's routes; everybody reads what concerns them."""
    router = APIRouter(tags=["changes"])
    asked_by = Depends(caller)

    @router.get(
        "/v1/changes",
        summary="What is new behind the cursor",
        response_class=Response,
        responses=_ANSWERS,
    )
    def changes(
        cursor: Annotated[str, Query(max_length=LONGEST, description="as the last page gave it")] = "",
        limit: Annotated[int, Query(ge=1, le=MOST)] = MOST,
        asking: object = asked_by,
    ) -> Response:
        with begin() as connection:
            page = feed.after(connection, asking, cursor, limit)  # type: ignore[arg-type]
        return Response(page.text(), media_type="application/json")

    return router
