"""What owners do, over the wire."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Query, Response
from sqlalchemy import Connection

from advocacy_server.people import asked, store
from advocacy_server.people.callers import Caller
from advocacy_server.people.people import People, told_account
from advocacy_server.people.roles import Role
from advocacy_server.people.store import Account
from advocacy_server.web.callers import only
from advocacy_server.web.problems import Problem

Begin = Callable[[], AbstractContextManager[Connection]]
Id = Annotated[str, Path(max_length=80, pattern="^[A-Za-z0-9-]+$")]
MOST = 500


def owner_routes(begin: Begin, people: People, caller: Callable[..., Caller]) -> APIRouter:
    """Everybody else is turned away."""
    owner = only(caller, (Role.OWNER,))
    router = APIRouter(dependencies=[Depends(owner)])
    _inviting(router, begin, people, caller)
    _administering(router, begin, people)
    return router


def _inviting(router: APIRouter, begin: Begin, people: People, caller: Callable[..., Caller]) -> None:
    done = people.administering
    by = Depends(caller)

    @router.post("/v1/invitations", status_code=201, summary="Invite somebody; the code is said this once")
    def invite(said: asked.Inviting, asking: Any = by) -> dict[str, Any]:
        with begin() as connection:
            found = store.account_of(connection, people.company, said.login)
            if found is None and said.name is None:
                raise Problem(422, "not-as-described", places=["body.name"])
            if found is None:
                found = done.add(connection, said.login, said.name or "", said.roles or ())
            made = done.invite(connection, asking.account_id, found.id, said.days)
        return {"id": made.id, "code": made.code, "account": told_account(found), "ends_at": made.ends_at}

    @router.get("/v1/invitations", summary="Invitations that nobody used yet")
    def invitations() -> dict[str, Any]:
        with begin() as connection:
            return {"items": people.invitations(connection)}

    @router.delete("/v1/invitations/{invitation}", status_code=204, summary="Take an invitation back")
    def withdraw(invitation: Id) -> Response:
        with begin() as connection:
            done.withdraw(connection, invitation)
        return Response(status_code=204)


def _administering(router: APIRouter, begin: Begin, people: People) -> None:
    done = people.administering

    @router.get("/v1/people", summary="Accounts, by login")
    def listed(
        after: Annotated[str, Query(max_length=120, pattern=asked.NO_CONTROLS)] = "",
        limit: Annotated[int, Query(ge=1, le=MOST)] = 100,
    ) -> dict[str, Any]:
        with begin() as connection:
            found = store.accounts(connection, people.company, after, limit)
        return {"items": [_told(one) for one in found]}

    @router.post("/v1/people", status_code=201, summary="An account, into which an invitation lets")
    def add(said: asked.NewAccount) -> dict[str, Any]:
        with begin() as connection:
            return _told(done.add(connection, said.login, said.name, said.roles))

    @router.post("/v1/people/{account}/role", summary="These roles and no others")
    def role(account: Id, said: asked.RolesGiven) -> dict[str, Any]:
        with begin() as connection:
            return _told(done.give_roles(connection, account, said.roles))

    @router.post("/v1/people/{account}/rename", summary="Another login and name")
    def rename(account: Id, said: asked.Renamed) -> dict[str, Any]:
        with begin() as connection:
            return _told(done.rename(connection, account, said.login, said.name))

    @router.post("/v1/people/{account}/close", status_code=204, summary="Somebody left")
    def close(account: Id) -> Response:
        with begin() as connection:
            done.close(connection, account)
        return Response(status_code=204)

    @router.post("/v1/people/{account}/reopen", summary="Somebody came back")
    def reopen(account: Id) -> dict[str, Any]:
        with begin() as connection:
            return _told(done.reopen(connection, account))

    @router.post("/v1/people/{account}/merge", status_code=204, summary="Two accounts were one person")
    def merge(account: Id, said: asked.Merged) -> Response:
        with begin() as connection:
            done.merge(connection, account, said.into)
        return Response(status_code=204)


def _told(one: Account) -> dict[str, Any]:
    return {**told_account(one), "closed_at": one.closed_at, "merged_into": one.merged_into}
