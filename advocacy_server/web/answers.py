"""Problems as RFC 9457 documents, and every error as a Problem."""

from __future__ import annotations

import json
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

from advocacy_server.database.engines import Away
from advocacy_server.web.problems import Problem
from advocacy_server.web.watching import Watching

MEDIA_TYPE = "application/problem+json"
TYPE = "urn:portavoce:problem:"
_BUSY_FOR = 2  # seconds
_BY_STATUS = {401: "signed-out", 403: "forbidden", 404: "unknown", 405: "not-this-way", 406: "not-this-way"}
_TITLES = {
    400: "The request cannot be understood",
    401: "Sign in first",
    403: "Not allowed",
    404: "There is no such thing",
    405: "Not in this way",
    408: "Too slow",
    409: "It does not fit what is there",
    413: "Too large",
    415: "Packed in another way",
    416: "No such part",
    422: "Not as described",
    429: "Slow down",
    500: "The server failed",
    503: "Busy",
    507: "No room left",
}
_DOCUMENT = {
    "type": "object",
    "required": ["type", "code", "title", "status"],
    "properties": {
        "type": {"type": "string", "pattern": "^urn:portavoce:problem:"},
        "code": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
    },
}
_EXAMPLE = {"type": f"{TYPE}signed-out", "code": "signed-out", "title": _TITLES[401], "status": 401}
PROBLEMS: dict[int | str, dict[str, Any]] = {
    family: {"description": said, "content": {MEDIA_TYPE: {"schema": _DOCUMENT, "example": _EXAMPLE}}}
    for family, said in (("4XX", "It was not done: RFC 9457"), ("5XX", "It could not be done: RFC 9457"))
}


def problem_answer(problem: Problem) -> Response:
    """The document; `Retry-After` where asking again makes sense."""
    told = {
        "type": TYPE + problem.code,
        "code": problem.code,
        "title": _TITLES.get(problem.status, "It was not done"),
        "status": problem.status,
        **problem.members,
    }
    headers = {"Cache-Control": "no-store"}
    if problem.retry_after is not None:
        headers["Retry-After"] = str(problem.retry_after)
    if problem.status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    if problem.status in (408, 413):
        headers["Connection"] = "close"  # what is still on its way is not read
    return Response(json.dumps(told, ensure_ascii=False), problem.status, headers, MEDIA_TYPE)


def answer_errors(app: FastAPI, watching: Watching) -> None:
    """Every error that a room lets through ends in a Problem; what nobody foresaw, the frame answers."""

    def said(_request: Request, error: Exception) -> Response:
        assert isinstance(error, Problem)
        return problem_answer(error)

    def away(_request: Request, error: Exception) -> Response:
        watching.away(error)
        return problem_answer(Problem(503, "busy", retry_after=_BUSY_FOR))

    def not_as_described(_request: Request, error: Exception) -> Response:
        assert isinstance(error, RequestValidationError)
        places = [".".join(map(str, one.get("loc", ()))) for one in error.errors()]
        return problem_answer(Problem(422, "not-as-described", places=places[:20]))

    def of_http(_request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        return problem_answer(Problem(error.status_code, _BY_STATUS.get(error.status_code, "not-done")))

    app.add_exception_handler(Problem, said)
    app.add_exception_handler(Away, away)
    app.add_exception_handler(RequestValidationError, not_as_described)
    app.add_exception_handler(HTTPException, of_http)
