"""Who calls: the token of a request, and the dependency that finds whose it is."""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import AbstractContextManager
from typing import Any, Protocol, TypeVar

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from sqlalchemy import Connection

from advocacy_server.web.problems import Problem

Begin = Callable[[], AbstractContextManager[Connection]]
_LONGEST = 200  # characters of a token
_SAID = Depends(HTTPBearer(auto_error=False, description="The token that joining or signing in gave"))


class Known(Protocol):
    """Somebody with roles."""

    @property
    def roles(self) -> Collection[str]:
        """What they are in the company."""
        ...


Found = TypeVar("Found")


def caller_from(begin: Begin, find: Callable[[Connection, str], Found]) -> Callable[..., Found]:
    """The dependency; `find` raises the Problem for a token that holds no longer."""

    def caller(said: HTTPAuthorizationCredentials | None = _SAID) -> Found:
        if said is None or not 0 < len(said.credentials) <= _LONGEST:
            raise Problem(401, "signed-out")
        with begin() as connection:
            return find(connection, said.credentials)

    return caller


def only(caller: Callable[..., Known], roles: Collection[str]) -> Callable[..., Known]:
    """The dependency for what only some may: 403 for everybody else."""

    asked_by = Depends(caller)

    def permitted(asking: Any = asked_by) -> Known:
        if not set(asking.roles) & set(roles):
            raise Problem(403, "forbidden")
        return asking  # type: ignore[no-any-return]

    return permitted


def address(request: Request) -> str:
    """Where a request comes from, as the proxy on this machine tells it if there is one."""
    return request.client.host if request.client else ""
