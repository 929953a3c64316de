"""Finds what a test left behind: threads, running timers, windows."""

from __future__ import annotations

import gc
import sys
import threading
import time
from dataclasses import dataclass
from typing import Any

PATIENCE = 1.0
"""Seconds that a thread gets to end after its test."""


POOLED = ("AnyIO worker thread", "uvloop_", "asyncio_")
"""Threads that a served application keeps until it ends, which is after the last test that asks it."""


@dataclass(frozen=True)
class Belongings:
    """What is there at one moment; the identities suffice, so that looking keeps nothing alive."""

    threads: frozenset[int]
    timers: frozenset[int]
    windows: frozenset[int]


def belongings() -> Belongings:
    """What is there now."""
    return Belongings(
        frozenset(id(thread) for thread in threading.enumerate()),
        frozenset(id(timer) for timer in _timers()),
        frozenset(id(window) for window in _windows()),
    )


def left_behind(before: Belongings) -> list[str]:
    """One sentence for each thing that is there now and was not before."""
    _finish_deletions()
    sentences = [f"thread {thread.name!r} still runs" for thread in _new_threads(before.threads)]
    suspects = [*_strangers(_timers(), before.timers), *_strangers(_windows(), before.windows)]
    if suspects:
        del suspects
        gc.collect()  # a window in a reference cycle is not a leak
        _finish_deletions()
    sentences += [f"timer of {_owner(timer)} still runs" for timer in _strangers(_timers(), before.timers)]
    sentences += [f"window {window!r} is still there" for window in _strangers(_windows(), before.windows)]
    return sentences


def _strangers(things: list[Any], known: frozenset[int]) -> list[Any]:
    return [thing for thing in things if id(thing) not in known]


def _new_threads(known: frozenset[int]) -> list[threading.Thread]:
    deadline = time.monotonic() + PATIENCE
    while True:
        found = [
            thread for thread in threading.enumerate() if id(thread) not in known and not thread.name.startswith(POOLED)
        ]
        if not found or time.monotonic() > deadline:
            return found
        found[0].join(0.01)


def _application() -> Any:
    """The running Qt application; None where a test needs no Qt, which this module then does not import either."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    return widgets.QApplication.instance() if widgets else None


def _finish_deletions() -> None:
    application = _application()
    if application is not None:
        core = sys.modules["PySide6.QtCore"]
        application.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)


def _timers() -> list[Any]:
    if _application() is None:
        return []
    kind = sys.modules["PySide6.QtCore"].QTimer
    valid = sys.modules["shiboken6"].isValid
    return [thing for thing in gc.get_objects() if type(thing) is kind and valid(thing) and thing.isActive()]


def _owner(timer: Any) -> str:
    parent = timer.parent()
    return repr(parent) if parent is not None else "nobody"


def _windows() -> list[Any]:
    application = _application()
    windows = application.topLevelWidgets() if application is not None else []
    return [window for window in windows if window.objectName() != "qtooltip_label"]  # Qt keeps its one tool tip
