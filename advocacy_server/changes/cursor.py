"""How far a desk has read: its database's epoch, and of each stream the number and the beginning of its hash."""

from __future__ import annotations

import base64
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple
from uuid import UUID

LONGEST = 4_096  # characters: more than a hundred streams
_VERSION = b"\x01"
_EPOCH = 16
_MARK = struct.Struct(">qq8s")


class Mark(NamedTuple):
    """The last entry read of a stream: its number, and the first 8 bytes of its hash."""

    n: int
    sha: bytes


@dataclass(frozen=True)
class Cursor:
    """By the streams' ids; without an epoch it is the beginning."""

    epoch: str = ""
    marks: Mapping[int, Mark] = field(default_factory=dict)


BEGINNING = Cursor()


def written(cursor: Cursor) -> str:
    """As desks keep it; they look into it as little as into a sealed letter."""
    marks = b"".join(_MARK.pack(stream, *mark) for stream, mark in sorted(cursor.marks.items()))
    return base64.urlsafe_b64encode(_VERSION + UUID(cursor.epoch).bytes + marks).rstrip(b"=").decode()


def read_cursor(text: str) -> Cursor | None:
    """Any text: the cursor, or None where it is none of this server's making."""
    if not text:
        return BEGINNING
    try:
        raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except ValueError:
        return None
    marks, rest = divmod(len(raw) - len(_VERSION) - _EPOCH, _MARK.size)
    if len(text) > LONGEST or not raw.startswith(_VERSION) or marks < 0 or rest:
        return None
    epoch = str(UUID(bytes=raw[1 : 1 + _EPOCH]))
    found = {stream: Mark(n, sha) for stream, n, sha in _MARK.iter_unpack(raw[1 + _EPOCH :])}
    sound = len(found) == marks and all(stream > 0 and mark.n > 0 for stream, mark in found.items())
    return Cursor(epoch, found) if sound else None
