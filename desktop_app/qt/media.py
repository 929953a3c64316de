"""What plays videos and sounds, where this computer can; it is imported when the first one is met, never at start."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QLoggingCategory, QObject, SignalInstance
from PySide6.QtGui import QImage

_log = logging.getLogger(__name__)


class Player(Protocol):
    """Plays one piece. All its moments are seconds."""

    moved: SignalInstance  # the moment, or the length, is another
    state_changed: SignalInstance  # it plays now, or does not any more
    picture_changed: SignalInstance
    ended: SignalInstance
    failed: SignalInstance  # this computer cannot play it

    @property
    def moment(self) -> float:
        """Where it is."""
        ...

    @property
    def length(self) -> float:
        """How long it is; 0 while nobody knows."""
        ...

    @property
    def playing(self) -> bool:
        """Whether it plays."""
        ...

    @property
    def picture(self) -> QImage | None:
        """What is to be seen now."""
        ...

    @property
    def silent(self) -> bool:
        """Whether this computer has nothing that could be heard."""
        ...

    def load(self, data: bytes, name: str) -> None:
        """Take the piece, from memory; `name` tells its kind by its ending."""
        ...

    def play(self) -> None:
        """Play on."""
        ...

    def pause(self) -> None:
        """Stop here."""
        ...

    def seek(self, moment: float) -> None:
        """Go to a moment."""
        ...

    def set_speed(self, speed: float) -> None:
        """1 is as it was recorded."""
        ...

    def set_volume(self, volume: float) -> None:
        """0 to 1."""
        ...

    def close(self) -> None:
        """Let go of everything."""
        ...


MakePlayer = Callable[[QObject], Player]


def load_player() -> MakePlayer | None:
    """How players are made, or None where the system lacks what they stand on; in a lane.

    Finding and opening the codecs takes 30 ms, which the first player would otherwise take on the GUI thread.
    """
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")  # what it finds on a computer is nobody's trouble
    try:
        from desktop_app.qt.media_player import QtPlayer, open_codecs
    except ImportError as error:
        _log.warning("no videos and sounds on this computer: %s", error)
        return None
    return QtPlayer if open_codecs() else None
