"""What somebody sends, whole and inflated in bounds: of bytes as they come, of bytes inflated, and of time."""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from starlette.requests import Request

from advocacy_server.web.problems import Problem

Receive = Callable[[], Awaitable[Any]]
LARGEST = 4 * 1024 * 1024  # bytes as they come
LARGEST_INFLATED = 16 * 1024 * 1024  # a bomb of 1 MiB took 2 GiB without a bound
LARGEST_OF_A_STRANGER = 64 * 1024  # bytes, either way, of who says no token
LONGEST_PAUSE = 15.0  # seconds between two pieces
LONGEST = 60.0  # seconds for all
_WORTH_A_THREAD = 64 * 1024  # bytes; fewer are inflated in less than a millisecond


class Gone(Exception):
    """Whoever sent it hung up."""


async def body(request: Request) -> bytes:
    """The bytes of a request behind the frame, which made them bounded."""
    return await request.body()


async def read_body(receive: Receive, headers: Mapping[bytes, bytes]) -> bytes:
    """All of it; Problems where it is too much, too slow, packed in another way, or cut off."""
    encoding = headers.get(b"content-encoding", b"identity").strip().lower()
    if encoding not in (b"gzip", b"identity", b""):
        raise Problem(415, "packed-otherwise")
    largest, largest_inflated = LARGEST, LARGEST_INFLATED
    if b"authorization" not in headers:
        largest = largest_inflated = LARGEST_OF_A_STRANGER
    _require_small(headers.get(b"content-length", b""), largest)
    try:
        async with asyncio.timeout(LONGEST):
            came = await _gathered(receive, largest)
    except TimeoutError as error:
        raise Problem(408, "too-slow") from error
    if encoding != b"gzip":
        return came
    if len(came) < _WORTH_A_THREAD:
        return inflated(came, largest_inflated)
    return await asyncio.to_thread(inflated, came, largest_inflated)


def inflated(came: bytes, largest: int) -> bytes:
    """The content of a gzip; never more than the bound is made of it. 422 where it is none, or is cut off."""
    inflating = zlib.decompressobj(31)
    try:
        whole = inflating.decompress(came, largest + 1)
    except zlib.error as error:
        raise Problem(422, "not-as-described") from error
    if len(whole) > largest:
        raise Problem(413, "too-large", most=largest)
    if not inflating.eof or inflating.unused_data:
        raise Problem(422, "not-as-described")
    return whole


def _require_small(length: bytes, largest: int) -> None:
    if length.isdigit() and int(length[:20]) > largest:
        raise Problem(413, "too-large", most=largest)


async def _gathered(receive: Receive, largest: int) -> bytes:
    pieces = bytearray()
    while True:
        async with asyncio.timeout(LONGEST_PAUSE):
            message = await receive()
        if message["type"] == "http.disconnect":
            raise Gone
        pieces += message.get("body", b"")
        if len(pieces) > largest:
            raise Problem(413, "too-large", most=largest)
        if not message.get("more_body", False):
            return bytes(pieces)
