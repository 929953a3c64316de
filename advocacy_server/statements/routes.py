"""Statements over the wire: an array goes in, an answer for each position comes out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import msgspec
from fastapi import APIRouter, Depends, Response

from advocacy_server.statements.reading import MOST, Refusal
from advocacy_server.statements.service import Answer, Begin, Caller, Statements
from advocacy_server.statements.store import STORED

_ONE = {
    "id": "0b6f3a52-0c6e-4a35-9d0e-3f8c1f1f7a10",
    "actor": {"objectType": "Agent", "account": {"homePage": "https://aurora.example", "name": "person-1"}},
    "verb": {"id": "http://adlnet.gov/expapi/verbs/completed", "display": {"en": "completed"}},
    "object": {
        "objectType": "Activity",
        "id": "urn:portavoce:example.aurora.speaking/01-x/01-y",
        "definition": {"type": "http://adlnet.gov/expapi/activities/lesson"},
    },
    "timestamp": "2026-09-01T09:00:00.000+02:00",
    "version": "1.0.3",
}
_ASKED = {
    "type": "array",
    "maxItems": MOST,
    "items": {"type": "object", "required": ["id", "actor", "verb", "object", "timestamp"]},
}
_RESULT = {
    "type": "object",
    "required": ["at", "is"],
    "properties": {
        "at": {"type": "integer", "minimum": 0},
        "is": {"enum": ["stored", "present", "refused"]},
        "code": {"type": "string"},
        "why": {"type": "string"},
    },
}
_ANSWERED = {
    "type": "object",
    "required": ["epoch", "results"],
    "properties": {"epoch": {"type": "string", "format": "uuid"}, "results": {"type": "array", "items": _RESULT}},
}
_RESULTS_EXAMPLE = {
    "epoch": "2f0c8a9e-7c1d-4b58-9a53-5a4f3c1f7a10",
    "results": [{"at": 0, "is": "stored"}, {"at": 1, "is": "refused", "code": "not-yours"}],
}
_SHAPE: dict[str, Any] = {
    "requestBody": {"required": True, "content": {"application/json": {"schema": _ASKED, "example": [_ONE]}}}
}
_ANSWERS: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "An answer for each position",
        "content": {"application/json": {"schema": _ANSWERED, "example": _RESULTS_EXAMPLE}},
    }
}


def routes(
    begin: Begin, caller: Callable[..., Caller], statements: Statements, body: Callable[..., object]
) -> APIRouter:
    """The room's routes; `body` gives a request's bytes, inflated in bounds."""
    router = APIRouter(tags=["statements"])
    sent_by, sent = Depends(caller), Depends(body)

    @router.post(
        "/v1/statements",
        summary="Offer statements; repeating it is harmless",
        response_class=Response,
        responses=_ANSWERS,
        openapi_extra=_SHAPE,
    )
    def push(raw: object = sent, sender: object = sent_by) -> Response:
        pushed = statements.push(begin, sender, raw)  # type: ignore[arg-type]
        told = {"epoch": pushed.epoch, "results": list(_results(pushed.answers))}
        return Response(msgspec.json.encode(told), media_type="application/json")

    return router


def _results(answers: Sequence[Answer]) -> Iterator[dict[str, object]]:
    for at, one in enumerate(answers):
        if isinstance(one, Refusal):
            why = {"why": one.why} if one.why else {}
            yield {"at": at, "is": "refused", "code": one.code, **why}
        else:
            yield {"at": at, "is": "stored" if one == STORED else "present"}
