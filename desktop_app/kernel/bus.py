"""Slices announce what happened here and stay strangers to each other."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Callable
from typing import Any, TypeVar

Event = TypeVar("Event")
_log = logging.getLogger(__name__)


class Bus:
    """Carries frozen event dataclasses to whoever listens, in the caller's thread."""

    def __init__(self) -> None:
        self._handlers: defaultdict[type, list[Callable[[Any], None]]] = defaultdict(list)

    def subscribe(self, kind: type[Event], handler: Callable[[Event], None]) -> Callable[[], None]:
        """Call `handler` for each event of exactly `kind`; the answer ends it."""
        self._handlers[kind].append(handler)

        def unsubscribe() -> None:
            if handler in self._handlers[kind]:
                self._handlers[kind].remove(handler)

        return unsubscribe

    def publish(self, event: object) -> None:
        """Tell all listeners; one that fails is logged and does not keep the others from hearing."""
        for handler in tuple(self._handlers[type(event)]):
            try:
                handler(event)
            except Exception:
                _log.exception("a listener of %s failed", type(event).__name__)
