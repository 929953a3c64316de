"""Finds damaged files of the shelf and fetches the very same bytes again, from whichever library has them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.archive import ENDING
from desktop_app.packs.courier import Courier, Told
from desktop_app.packs.library.desk.results import Refusal
from desktop_app.packs.library.desk.source import CHUNK, Pause, never
from desktop_app.packs.looks import Look

NOWHERE = "sharing.nowhere"


@dataclass(frozen=True, slots=True)
class Mended:
    """The sha256 of what is whole again, and why the rest is not; `about` of a refusal is what it was called."""

    whole: tuple[str, ...] = ()
    failed: tuple[Refusal, ...] = ()


def is_whole(folder: Path, sha256: str, pause: Pause = never, told: Callable[[int], None] = lambda _done: None) -> bool:
    """Whether a file of the shelf is there with the bytes of its name; `told` hears how many were read."""
    digest, done = hashlib.sha256(), 0
    try:
        with (folder / f"{sha256}{ENDING}").open("rb") as stream:
            while piece := stream.read(CHUNK):
                pause()
                digest.update(piece)
                done += len(piece)
                told(done)
    except OSError:  # gone, or a disk that cannot read it: fetching it again is the way to mend both
        return False
    return digest.hexdigest() == sha256


def is_missing(folder: Path, sha256: str) -> bool:
    """Whether there is no such file at all."""
    return not (folder / f"{sha256}{ENDING}").is_file()


def mend(
    courier: Courier,
    looks: Iterable[Look],
    wanted: Sequence[tuple[str, str]],
    pause: Pause = never,
    told: Told = lambda *_told: None,
) -> Mended:
    """Fetch what is `wanted` (sha256, and what to call it) once more.

    Every library is asked that lists these bytes, whoever brought them: bytes that hash to the name are the pack.
    """
    places = tuple(looks)
    whole: list[str] = []
    failed: list[Refusal] = []
    for number, (sha256, name) in enumerate(wanted):
        pause()
        reason = _mend(courier, places, sha256, pause, _counting(told, number, len(wanted)))
        if reason is None:
            whole.append(sha256)
        else:
            failed.append(Refusal(name, reason))
    return Mended(tuple(whole), tuple(failed))


def _mend(courier: Courier, looks: Sequence[Look], sha256: str, pause: Pause, told: Told) -> Trouble | None:
    """Why it could not be mended; None where it was."""
    reason = Trouble(NOWHERE)
    for look in looks:
        entry = next((one for one in look.entries if one.sha256 == sha256), None)
        if entry is None:
            continue
        brought = courier.bring(look, [entry], pause, told)
        if brought.shelved:
            return None
        reason = brought.failed[0].trouble
    return reason


def _counting(told: Told, number: int, count: int) -> Told:
    return lambda _number, _count, done, size: told(number, count, done, size)
