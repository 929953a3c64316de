"""Which signs the fonts of a paper can draw: what none of them has must be written in another way, never left blank."""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

Range = tuple[int, int]
COLLECTION = b"ttcf"
LAST_SIGN = 0x10FFFF
# What the typefaces inside typst have, which stand in where the app's own were not brought.
BUILT_IN: tuple[Range, ...] = ((0x20, 0x7E), (0xA0, 0x17F), (0x386, 0x3CE), (0x400, 0x45F))


class Coverage:
    """The signs of several fonts together; a font is read when those before it lack a sign."""

    def __init__(self, files: Iterable[Path] = ()) -> None:
        self._files = list(files)
        self._read = [_merged(BUILT_IN)]

    def has(self, sign: str) -> bool:
        """Whether one of the fonts draws it."""
        while not any(_within(ranges, ord(sign)) for ranges in self._read):
            if not self._files:
                return False
            self._read.append(_ranges_of(self._files.pop(0)))
        return True


def _within(ranges: Sequence[Range], number: int) -> bool:
    place = bisect_right(ranges, (number, LAST_SIGN)) - 1
    return place >= 0 and number <= ranges[place][1]


def _ranges_of(file: Path) -> list[Range]:
    """What a font has; a file that is none counts for nothing."""
    try:
        return _merged(signs_of(file.read_bytes()))
    except (OSError, ValueError, struct.error):
        return _merged(())


def _merged(ranges: Iterable[Range]) -> list[Range]:
    merged: list[Range] = []
    for first, last in sorted(ranges):
        if merged and first <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(merged[-1][1], last))
        else:
            merged.append((first, last))
    return merged


def signs_of(font: bytes) -> Iterator[Range]:
    """The signs of a font, or of the first one in a collection: they all have the same."""
    start = struct.unpack_from(">I", font, 12)[0] if font.startswith(COLLECTION) else 0
    cmap = _table(font, start, b"cmap")
    found = [
        struct.unpack_from(">I", font, cmap + 4 + 8 * place + 4)[0]
        for place in range(struct.unpack_from(">H", font, cmap + 2)[0])
    ]
    for at in sorted({cmap + offset for offset in found}):
        form = struct.unpack_from(">H", font, at)[0]
        if form == 12:
            yield from _groups(font, at)
        elif form == 4:
            yield from _segments(font, at)


def _table(font: bytes, start: int, name: bytes) -> int:
    count = struct.unpack_from(">H", font, start + 4)[0]
    for place in range(count):
        tag, _, offset, _ = struct.unpack_from(">4sIII", font, start + 12 + 16 * place)
        if tag == name:
            return int(offset)
    raise ValueError("no such table")


def _groups(font: bytes, at: int) -> Iterator[Range]:
    for place in range(struct.unpack_from(">I", font, at + 12)[0]):
        first, last, glyph = struct.unpack_from(">III", font, at + 16 + 12 * place)
        if glyph:
            yield first, last


def _segments(font: bytes, at: int) -> Iterator[Range]:
    """The older form; a segment may point into a table in which 0 stands for "not there"."""
    count = struct.unpack_from(">H", font, at + 6)[0] // 2
    ends, starts = at + 14, at + 16 + 2 * count
    deltas, offsets = starts + 2 * count, starts + 4 * count
    for place in range(count):
        last, first, delta, offset = (
            struct.unpack_from(">H", font, part + 2 * place)[0] for part in (ends, starts, deltas, offsets)
        )
        if first == 0xFFFF:
            continue
        if not offset:
            yield first, last
            continue
        for sign in range(first, last + 1):
            glyph = struct.unpack_from(">H", font, offsets + 2 * place + offset + 2 * (sign - first))[0]
            if glyph and (glyph + delta) & 0xFFFF:
                yield sign, sign
