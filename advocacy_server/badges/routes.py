"""Badges over the wire: somebody's own in its picture, and for everybody which ones were taken back."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Protocol

from fastapi import APIRouter, Depends, HTTPException, Response
from sqlalchemy import Connection

from advocacy_server.badges.service import Badges

Begin = Callable[[], AbstractContextManager[Connection]]
_ONLY_SHOWN = {"Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox"}
_FRESH = {"Cache-Control": "public, max-age=300"}


class Asking(Protocol):
    """Who asks."""

    @property
    def account_id(self) -> str:
        """Their account."""
        ...


def routes(begin: Begin, badges: Badges, caller: Callable[..., Asking]) -> APIRouter:
    """The room's routes; whose badge it is not, for them it is not there."""
    router = APIRouter(tags=["badges"])
    asked_by = Depends(caller)

    @router.get("/v1/badges/revoked", summary="The signed list of badges taken back", response_class=Response)
    def revoked() -> Response:
        with begin() as connection:
            text = badges.revoked(connection)
        return Response(text, media_type="text/plain", headers=_FRESH)

    @router.get("/v1/badges/{badge}/picture", summary="One's own badge in its picture", response_class=Response)
    def picture(badge: str, asking: object = asked_by) -> Response:
        with begin() as connection:
            found = badges.picture(connection, asking.account_id, badge)  # type: ignore[attr-defined]
        if found is None:
            raise HTTPException(404)
        return Response(found[1], media_type=found[0], headers=_ONLY_SHOWN)

    return router
