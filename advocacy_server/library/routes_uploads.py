"""Uploading an edition over the wire: announced, sent in parts that resume, made live at once or not at all."""

from __future__ import annotations

import asyncio
import queue
import re
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Path, Request, Response

from advocacy_server.library import asked
from advocacy_server.library.uploads import Announced, Upload, Uploads
from advocacy_server.web.problems import Problem

MAY_UPLOAD = ("trainer", "marketing", "owner")
LONGEST_PAUSE = 30.0  # seconds between two pieces
_RANGE = re.compile(r"bytes ([0-9]{1,12})-([0-9]{1,12})/([0-9]{1,12})")
_AHEAD = 8  # pieces that wait to be written
Id = Annotated[str, Path(pattern="^[0-9a-f]{32}$")]


def routes(uploads: Uploads, uploader: Callable[..., object]) -> APIRouter:
    """The ways; `uploader` turns away who may not."""
    router = APIRouter(tags=["library"])
    by = Depends(uploader)

    @router.post("/v1/library/uploads", status_code=201, summary="Announce the files of an edition")
    def begin(said: asked.EditionSaid, asking: Any = by) -> dict[str, Any]:
        files = {one.path: Announced(one.length, one.sha256) for one in said.files}
        return _told(uploads, uploads.begin(asking.account_id, files))

    @router.get("/v1/library/uploads/{upload}", summary="What is missing, and how far it came")
    def state(upload: Id, asking: Any = by) -> dict[str, Any]:
        return _told(uploads, uploads.of(upload, asking.account_id))

    @router.put("/v1/library/uploads/{upload}/files/{path:path}", summary="Bytes of a file, from where it stopped")
    async def put(
        upload: Id,
        path: str,
        request: Request,
        content_range: Annotated[str, Header(max_length=60, description="bytes first-last/length")],
        asking: Any = by,
    ) -> dict[str, Any]:
        first = _first(content_range)
        known = await asyncio.to_thread(uploads.of, upload, asking.account_id)
        return {"at": await _written(uploads, known, path, first, request)}

    @router.post("/v1/library/uploads/{upload}/publish", summary="Make it live, if desks would accept it")
    def publish(upload: Id, asking: Any = by) -> dict[str, Any]:
        return {"packs": uploads.publish(uploads.of(upload, asking.account_id))}

    @router.delete("/v1/library/uploads/{upload}", status_code=204, summary="Give it up")
    def drop(upload: Id, asking: Any = by) -> Response:
        uploads.drop(uploads.of(upload, asking.account_id))
        return Response(status_code=204)

    return router


def _told(uploads: Uploads, upload: Upload) -> dict[str, Any]:
    missing = [{"path": path, "at": at} for path, at in sorted(uploads.missing(upload).items())]
    return {"id": upload.id, "missing": missing}


def _first(said: str) -> int:
    found = _RANGE.fullmatch(said)
    if found is None or not int(found[1]) <= int(found[2]) < int(found[3]):
        raise Problem(416, "not-a-range")
    return int(found[1])


async def _written(uploads: Uploads, upload: Upload, path: str, first: int, request: Request) -> int:
    """Pieces as they come, written by a thread of their own; a line that breaks leaves what it brought."""
    pieces: queue.Queue[bytes | None] = queue.Queue(_AHEAD)
    writing = asyncio.create_task(asyncio.to_thread(uploads.put, upload, path, first, _until_the_end(pieces)))
    try:
        async for piece in _in_time(request):
            while not writing.done():
                try:
                    pieces.put_nowait(piece)
                    break
                except queue.Full:
                    await asyncio.sleep(0.005)
            if writing.done():
                break
    finally:
        while not writing.done():
            try:
                pieces.put_nowait(None)
                break
            except queue.Full:
                await asyncio.sleep(0.005)
        await asyncio.wait([writing])
    return writing.result()


async def _in_time(request: Request) -> AsyncIterator[bytes]:
    stream = request.stream().__aiter__()
    while True:
        try:
            async with asyncio.timeout(LONGEST_PAUSE):
                piece = await stream.__anext__()
        except StopAsyncIteration:
            return
        except TimeoutError as error:
            raise Problem(408, "too-slow") from error
        if piece:
            yield piece


def _until_the_end(pieces: queue.Queue[bytes | None]) -> Iterator[bytes]:
    while (piece := pieces.get()) is not None:
        yield piece
