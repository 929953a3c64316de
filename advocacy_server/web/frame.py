"""What every request passes: how many at once, which wire, a body in bounds, and afterwards a line and a figure."""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from advocacy_server.web.answers import problem_answer
from advocacy_server.web.bodies import Gone, read_body
from advocacy_server.web.problems import Problem
from advocacy_server.web.watching import Watching
from advocacy_server.web.wire import HEADER, WIRE, require_wire

Message = MutableMapping[str, Any]
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]
MOST_AT_ONCE = 500  # requests of one worker; those beyond come back a little later
_STREAMED = "/v1/library/uploads/"  # parts of packs are written as they come, by their own rules
_OUR_HEADERS = (
    (HEADER.lower().encode(), WIRE.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
)


class Frame:
    """Stands around the application."""

    def __init__(self, app: App, watching: Watching) -> None:
        self._app, self._watching = app, watching
        self._inside = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun = time.perf_counter()
        told = _Told(send)
        self._inside += 1
        try:
            await self._within(scope, receive, told)
        except Gone:
            told.status = told.status or 499
        except Problem as problem:
            await problem_answer(problem)(scope, receive, told)
        except Exception as error:  # noqa: BLE001 - nobody foresaw it: whoever asks gets a document all the same
            self._watching.failed(error)
            if not told.status:
                await problem_answer(Problem(500, "failing"))(scope, receive, told)
        finally:
            self._inside -= 1
            self._watching.seen(scope["method"], _route(scope), told.status, time.perf_counter() - begun)

    async def _within(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._inside > MOST_AT_ONCE:
            raise Problem(503, "busy", retry_after=random.randint(1, 5))
        headers = dict(scope["headers"])
        require_wire(_text(headers.get(HEADER.lower().encode())))
        if not scope["path"].startswith(_STREAMED):
            whole = await read_body(receive, headers)
            scope["headers"] = _of_whole(scope["headers"], whole)
            receive = _Replayed(whole, receive)
        await self._app(scope, receive, send)


class _Told:
    """What is answered, with the headers that all answers have."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self.status = 0

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            message["headers"] = [*message.get("headers", ()), *_OUR_HEADERS]
        await self._send(message)


class _Replayed:
    """A body that was read already; what comes after it comes as it comes."""

    def __init__(self, whole: bytes, receive: Receive) -> None:
        self._whole: bytes | None = whole
        self._receive = receive

    async def __call__(self) -> Message:
        if self._whole is None:
            return await self._receive()
        whole, self._whole = self._whole, None
        return {"type": "http.request", "body": whole, "more_body": False}


def _of_whole(headers: list[tuple[bytes, bytes]], whole: bytes) -> list[tuple[bytes, bytes]]:
    kept = [(name, said) for name, said in headers if name not in (b"content-encoding", b"content-length")]
    return [*kept, (b"content-length", str(len(whole)).encode())]


def _route(scope: Scope) -> str:
    """The route as it is declared: an address itself may name somebody."""
    found = scope.get("route")
    return str(getattr(found, "path", "") or "none")


def _text(said: bytes | None) -> str | None:
    return None if said is None else said.decode("latin-1").strip()
