"""People over the wire: the door, what somebody does for themselves, and what owners do."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Response
from sqlalchemy import Connection

from advocacy_server.people import asked
from advocacy_server.people.admitting import Admitted, Agreed
from advocacy_server.people.callers import Caller
from advocacy_server.people.contact import Contact
from advocacy_server.people.people import People, told_account
from advocacy_server.people.routes_owner import owner_routes

Begin = Callable[[], AbstractContextManager[Connection]]
Fingerprint = Annotated[str, Path(pattern="^[0-9a-f]{64}$")]
_ACCOUNT = {
    "id": "4f0c8a9e-7c1d-4b58-9a53-5a4f3c1f7a10",
    "login": "giulia.ferraro",
    "name": "Giulia Ferraro",
    "roles": ["member"],
}
_IN = {"token": "pvt_…", "account": _ACCOUNT, "epoch": "2f0c8a9e-7c1d-4b58-9a53-5a4f3c1f7a10"}
_ADMITTED: dict[int | str, dict[str, Any]] = {
    201: {"description": "In; the token is said this once", "content": {"application/json": {"example": _IN}}}
}
_ME: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "Account, desks and agreement",
        "content": {"application/json": {"example": {"account": _ACCOUNT, "devices": [], "agreement": None}}},
    }
}


def routes(begin: Begin, people: People, caller: Callable[..., Caller], address: Callable[..., str]) -> APIRouter:
    """The room's routes; `address` says where a request comes from, for counting tries."""
    router = APIRouter(tags=["people"])
    router.include_router(_door(begin, people, address))
    router.include_router(_own(begin, people, caller))
    router.include_router(owner_routes(begin, people, caller))
    return router


def _door(begin: Begin, people: People, address: Callable[..., str]) -> APIRouter:
    router = APIRouter()
    from_where = Depends(address)

    @router.post("/v1/join", status_code=201, summary="Join with the code of an invitation", responses=_ADMITTED)
    def join(said: asked.Joining, where: str = from_where) -> dict[str, Any]:
        agreed = Agreed(said.agreed.version, said.agreed.programme)
        contact = Contact(said.person_id, said.device_name, said.jwk, said.contact, code=said.code)
        return _told(people.admitting.join(begin, contact, agreed, where, said.password, said.audience))

    @router.post("/v1/sign-in", status_code=201, summary="Sign in with login and password", responses=_ADMITTED)
    def sign_in(said: asked.SigningIn, where: str = from_where) -> dict[str, Any]:
        agreed = Agreed(said.agreed.version, said.agreed.programme)
        contact = Contact(said.person_id, said.device_name, said.jwk, said.contact, login=said.login)
        return _told(people.admitting.sign_in(begin, contact, agreed, where, said.password or ""))

    return router


def _own(begin: Begin, people: People, caller: Callable[..., Caller]) -> APIRouter:
    router = APIRouter()
    by = Depends(caller)

    @router.get("/v1/me", summary="One's account, desks and agreement", responses=_ME)
    def me(asking: Any = by) -> dict[str, Any]:
        with begin() as connection:
            return people.me(connection, asking)

    @router.post("/v1/me/sign-out", status_code=204, summary="Sign this desk out")
    def sign_out(asking: Any = by) -> Response:
        with begin() as connection:
            people.sign_out(connection, asking, asking.fingerprint)
        return Response(status_code=204)

    @router.delete("/v1/me/tokens/{fingerprint}", status_code=204, summary="Sign another desk out")
    def revoke(fingerprint: Fingerprint, asking: Any = by) -> Response:
        with begin() as connection:
            people.sign_out(connection, asking, fingerprint)
        return Response(status_code=204)

    @router.post("/v1/me/devices/{fingerprint}/retire", status_code=204, summary="Nothing it signs counts from then on")
    def retire(fingerprint: Fingerprint, said: asked.Retired, asking: Any = by) -> Response:
        with begin() as connection:
            people.retire(connection, asking, fingerprint, said.since)
        return Response(status_code=204)

    @router.put("/v1/me/password", status_code=204, summary="Another password")
    def password(said: asked.Password, asking: Any = by) -> Response:
        people.change_password(begin, asking, said.old, said.new)
        return Response(status_code=204)

    @router.put("/v1/me/agreement", status_code=204, summary="Agree to the data agreement that holds now")
    def agree(said: asked.AgreedTo, asking: Any = by) -> Response:
        with begin() as connection:
            people.agree(connection, asking, said.version, said.programme)
        return Response(status_code=204)

    return router


def _told(admitted: Admitted) -> dict[str, Any]:
    return {"token": admitted.token, "account": told_account(admitted.account), "epoch": admitted.epoch}
