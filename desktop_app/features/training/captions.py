"""Captions of a video or a sound, as WebVTT has them: who says what, and when; whatever is broken is left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from re import IGNORECASE
from re import compile as pattern

MOST_CUES = 20_000
_LONGEST = 400  # signs of one caption: more would cover the picture

_BREAK = pattern(r"\r\n|\r|\n")
_BLOCK = pattern(r"\n{2,}")
_TIME = r"(?:(\d{1,4}):)?([0-5]?\d):([0-5]\d)[.,](\d{3})"
_TIMING = pattern(rf"{_TIME}[ \t]*-->[ \t]*{_TIME}(?=[ \t]|$)")
_VOICE = pattern(r"<v(?:\.[^\s>]*)*[ \t]+([^>\n]+)>", IGNORECASE)
_TAG = pattern(r"<[^>]*>")
_NO_CUE = ("NOTE", "STYLE", "REGION", "WEBVTT")


@dataclass(frozen=True)
class Cue:
    """Words to show from `start` to `end`, in seconds."""

    start: float
    end: float
    text: str


def parse_captions(text: str) -> tuple[Cue, ...]:
    """The cues in the order of their beginnings; total: a file that is no WebVTT simply has none."""
    plain = "\n".join(_BREAK.split(text.lstrip("\ufeff").replace("\x00", "\ufffd")))
    found: list[Cue] = []
    for block in _BLOCK.split(plain):
        found.extend(_cues(block))
        if len(found) >= MOST_CUES:
            break
    return tuple(sorted(found[:MOST_CUES], key=lambda cue: cue.start))


def words_at(cues: tuple[Cue, ...], seconds: float) -> str:
    """What is said at a moment; several at once stand below each other."""
    said = []
    for cue in cues:
        if cue.start > seconds:
            break
        if seconds < cue.end:
            said.append(cue.text)
    return "\n".join(said)


def transcript_of(cues: tuple[Cue, ...]) -> str:
    """All that is said, one caption a line, for those who would rather read; nothing is said twice in a row."""
    lines: list[str] = []
    for cue in cues:
        line = " ".join(cue.text.split())
        if not lines or lines[-1] != line:
            lines.append(line)
    return "\n".join(lines)


def _cues(block: str) -> Iterator[Cue]:
    lines = [line for line in block.split("\n") if line.strip()]
    if not lines or (lines[0].split()[0].partition(":")[0] in _NO_CUE and "-->" not in lines[0]):
        return
    for number, line in enumerate(lines[:2]):  # a cue may have a name above its timing
        timing = _TIMING.match(line.strip())
        if timing is not None:
            start, end = _seconds(timing.group(1, 2, 3, 4)), _seconds(timing.group(5, 6, 7, 8))
            words = _words("\n".join(lines[number + 1 :]))
            if words and end > start:
                yield Cue(start, end, words)
            return


def _seconds(parts: tuple[str | None, ...]) -> float:
    hours, minutes, seconds, thousandths = (int(part or 0) for part in parts)
    return ((hours * 60 + minutes) * 60_000 + seconds * 1000 + thousandths) / 1000


def _words(payload: str) -> str:
    """Plain words: who speaks is said before them, every other mark is left out."""
    named = _VOICE.sub(lambda voice: f"{voice[1].strip()}: ", payload)
    lines = [" ".join(unescape(_TAG.sub("", line)).split()) for line in named.split("\n")]
    words = "\n".join(line for line in lines if line)
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
