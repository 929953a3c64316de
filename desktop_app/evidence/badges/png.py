"""A badge inside a PNG: a text chunk of its own, put in and found again without touching a byte of the picture."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from typing import NamedTuple

from desktop_app.evidence.badges.tokens import LARGEST
from desktop_app.evidence.badges.troubles import BadgeTrouble
from desktop_app.kernel.trouble import Trouble

BEGINNING = b"\x89PNG\r\n\x1a\n"
KEYWORD = b"openbadgecredential"
_HEAD = KEYWORD + b"\0"
_PLAIN = b"\0\0\0\0"  # not compressed, the method, no language, no translated keyword
_LARGEST_SIDE = 8192


class _Chunk(NamedTuple):
    kind: bytes
    content: bytes
    begins: int
    ends: int


def bake(picture: bytes, token: str) -> bytes:
    """The picture with the badge before its end."""
    chunks = list(_chunks(picture))
    if any(_is_badge(chunk) for chunk in chunks):
        raise Trouble(BadgeTrouble.PICTURE_BAKED)
    content = _HEAD + _PLAIN + token.encode("ascii")
    crc = zlib.crc32(b"iTXt" + content)
    chunk = struct.pack(">I", len(content)) + b"iTXt" + content + struct.pack(">I", crc)
    end = chunks[-1].begins
    return picture[:end] + chunk + picture[end:]


def unbake(baked: bytes) -> tuple[str, bytes]:
    """The badge, and the picture as it was before; Troubles where there is none, or more than one."""
    found = [chunk for chunk in _chunks(baked) if _is_badge(chunk)]
    if not found:
        raise Trouble(BadgeTrouble.NO_BADGE_INSIDE)
    if len(found) > 1:
        raise Trouble(BadgeTrouble.SEVERAL_BADGES)
    return _text(found[0].content), baked[: found[0].begins] + baked[found[0].ends :]


def _is_badge(chunk: _Chunk) -> bool:
    return chunk.kind == b"iTXt" and chunk.content.startswith(_HEAD)


def _text(content: bytes) -> str:
    """The standard forbids compression here: so nothing that is small becomes large."""
    flags, rest = content[len(_HEAD) : len(_HEAD) + 2], content[len(_HEAD) + 2 :]
    language, _, rest = rest.partition(b"\0")
    translated, separator, text = rest.partition(b"\0")
    if flags != b"\0\0" or not separator or len(text) > LARGEST or len(language) + len(translated) > LARGEST:
        raise Trouble(BadgeTrouble.NOT_A_BADGE)
    return text.decode("utf-8", "replace")


def _chunks(picture: bytes) -> Iterator[_Chunk]:
    """All chunks in their order; a Trouble where it is no whole PNG, or where something follows its end."""
    if not picture.startswith(BEGINNING):
        raise Trouble(BadgeTrouble.PICTURE_DAMAGED)
    at, kind = len(BEGINNING), b""
    while kind != b"IEND":
        chunk = _chunk(picture, at)
        if not kind:
            _require_header(chunk)
        yield chunk
        at, kind = chunk.ends, chunk.kind
    if at != len(picture):
        raise Trouble(BadgeTrouble.PICTURE_DAMAGED)


def _chunk(picture: bytes, at: int) -> _Chunk:
    if at + 12 > len(picture):
        raise Trouble(BadgeTrouble.PICTURE_DAMAGED)
    (length,) = struct.unpack_from(">I", picture, at)
    ends = at + 12 + length
    if ends > len(picture):
        raise Trouble(BadgeTrouble.PICTURE_DAMAGED)
    kind, content = picture[at + 4 : at + 8], picture[at + 8 : ends - 4]
    (crc,) = struct.unpack_from(">I", picture, ends - 4)
    if zlib.crc32(kind + content) != crc:
        raise Trouble(BadgeTrouble.PICTURE_DAMAGED)
    return _Chunk(kind, content, at, ends)


def _require_header(chunk: _Chunk) -> None:
    if chunk.kind != b"IHDR" or len(chunk.content) != 13:
        raise Trouble(BadgeTrouble.PICTURE_DAMAGED)
    width, height = struct.unpack_from(">II", chunk.content)
    if not (0 < width <= _LARGEST_SIDE and 0 < height <= _LARGEST_SIDE):
        raise Trouble(BadgeTrouble.PICTURE_DAMAGED)
