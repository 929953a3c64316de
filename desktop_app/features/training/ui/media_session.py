"""One piece being played: brought when first wanted, taken up where one stopped, its place written down."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from desktop_app.features.training.captions import Cue, words_at
from desktop_app.features.training.lesson import Media
from desktop_app.qt.media import MakePlayer, Player

SPEEDS = (0.75, 1.0, 1.25, 1.5, 2.0)
KEPT_EVERY = 5.0  # seconds of playing after which the moment is written down
_AT_END = 0.99  # who saw so much begins at the beginning
_LEAST = 0.0005  # the share of a piece that is worth writing down


@dataclass
class Taste:
    """How this person listens, for as long as the window is open; whether captions are seen is kept for good."""

    captions: bool = True
    speed: float = 1.0
    volume: float = 1.0
    muted: bool = False


class MediaWork(Protocol):
    """What a piece asks for."""

    def media(self, path: str, view: QObject, then: Callable[[bytes | None], None]) -> None:
        """The bytes of a piece; None when it is not there."""
        ...

    def captions(self, path: str, view: QObject, then: Callable[[tuple[Cue, ...]], None]) -> None:
        """The captions beside it."""
        ...

    def text(self, path: str, view: QObject, then: Callable[[str], None]) -> None:
        """The transcript beside it."""
        ...

    def player(self, view: QObject, then: Callable[[MakePlayer | None], None]) -> None:
        """How players are made here; None where nothing can be played."""
        ...

    def keep_media(self, path: str, share: float) -> None:
        """Remember how far one heard or saw it."""
        ...

    def plays(self, session: QObject) -> None:
        """This one plays now: no other shall."""
        ...

    def tasted(self, *, captions: bool) -> None:
        """The taste is another; `captions` when that is what is to be kept."""
        ...


class MediaSession(QObject):
    """What is behind the stage and the controls; they ask it and listen to it."""

    changed = Signal()  # the moment, or whether it plays
    pictured = Signal()
    missing = Signal()
    unplayable = Signal()

    def __init__(self, parent: QObject, block: Media, work: MediaWork, taste: Taste, place: float) -> None:
        super().__init__(parent)
        self.block, self.taste = block, taste
        self.player: Player | None = None
        self.cues: tuple[Cue, ...] = ()
        self._work = work
        self._share = 0.0 if place > _AT_END else place
        self._kept = place
        self._wanted = self._bringing = False

    @property
    def playing(self) -> bool:
        """Whether it plays, or will as soon as it is here."""
        return self._wanted if self.player is None else self.player.playing

    @property
    def moment(self) -> float:
        """Where it is, in seconds."""
        return 0.0 if self.player is None else self.player.moment

    @property
    def length(self) -> float:
        """How long it is, once that is known."""
        return 0.0 if self.player is None else self.player.length

    @property
    def share(self) -> float:
        """How much of it is behind one, 0 to 1."""
        return min(1.0, self.moment / self.length) if self.length and not self._share else self._share

    @property
    def silent(self) -> bool:
        """Whether it plays and nothing can be heard, for want of anything to hear it by."""
        return self.player is not None and self.player.silent

    @property
    def words(self) -> str:
        """What is said now, for who wants captions."""
        return words_at(self.cues, self.moment) if self.taste.captions and self.player is not None else ""

    def toggle(self) -> None:
        """Play, or pause."""
        if self.playing:
            self.pause()
        else:
            self._wanted = True
            self._bring() if self.player is None else self._play()
        self.changed.emit()

    def pause(self) -> None:
        """Stop, and write down where."""
        self._wanted = False
        if self.player is not None and self.player.playing:
            self.player.pause()
        self.keep()

    def seek(self, moment: float) -> None:
        """Go to a moment."""
        if self.player is not None:
            self._share = 0.0
            self.player.seek(moment)
            self.changed.emit()

    def keep(self) -> None:
        """Write down where one is."""
        share = self.share
        if abs(share - self._kept) > _LEAST:
            self._kept = share
            self._work.keep_media(self.block.path, share)

    def close(self) -> None:
        """The lesson goes: let go of the piece."""
        self.pause()
        if self.player is not None:
            self._share = self.share
            self.player.close()
            self.player = None

    # Taste

    def toggle_captions(self) -> None:
        """Show captions, or hide them; in every piece from now on."""
        self.taste.captions = not self.taste.captions
        self._work.tasted(captions=True)
        self.changed.emit()

    def next_speed(self) -> None:
        """A little faster, and after the fastest slow again."""
        faster = [speed for speed in SPEEDS if speed > self.taste.speed]
        self.taste.speed = faster[0] if faster else SPEEDS[0]
        self._heard()

    def toggle_mute(self) -> None:
        """Take the sound away, or bring it back."""
        self.taste.muted = not self.taste.muted
        self._heard()

    def set_volume(self, volume: float) -> None:
        """As loud as that."""
        self.taste.volume, self.taste.muted = volume or self.taste.volume, volume == 0
        self._heard()

    def _heard(self) -> None:
        self._apply()
        self._work.tasted(captions=False)

    def _apply(self) -> None:
        if self.player is not None:
            self.player.set_speed(self.taste.speed)
            self.player.set_volume(0.0 if self.taste.muted else self.taste.volume)

    # Bringing

    def _bring(self) -> None:
        if not self._bringing:
            self._bringing = True
            self._work.player(self, self._makes)

    def _makes(self, make: MakePlayer | None) -> None:
        if make is None:
            self._give_up()
            self.unplayable.emit()
            return
        if self.block.captions:
            self._work.captions(self.block.captions, self, self._captioned)
        self._work.media(self.block.path, self, lambda data: self._brought(make, data))

    def _captioned(self, cues: tuple[Cue, ...]) -> None:
        self.cues = cues
        self.changed.emit()

    def _brought(self, make: MakePlayer, data: bytes | None) -> None:
        self._bringing = False
        if data is None:
            self._give_up()
            self.missing.emit()
            return
        self.player = player = make(self)
        player.moved.connect(self._moved)
        player.state_changed.connect(self._state_changed)
        player.picture_changed.connect(self.pictured)
        player.ended.connect(self.keep)
        player.failed.connect(self._failed)
        player.load(data, self.block.path)
        self._apply()
        if self._wanted:
            self._play()

    def _play(self) -> None:
        if self.player is None:
            return
        if self.player.length and self.share > _AT_END:
            self.player.seek(0.0)
        self._apply()
        self._work.plays(self)
        self.player.play()

    def _moved(self) -> None:
        if self._share and self.length and self.player is not None:  # now that its length is known
            share, self._share = self._share, 0.0
            self.player.seek(share * self.length)
        if self.playing and abs(self.share - self._kept) * self.length > KEPT_EVERY:
            self.keep()
        self.changed.emit()

    def _state_changed(self) -> None:
        if not self.playing:
            self.keep()
        self.changed.emit()

    def _failed(self) -> None:
        self._give_up()
        if self.player is not None:
            self.player.close()
            self.player = None
        self.unplayable.emit()

    def _give_up(self) -> None:
        self._wanted = self._bringing = False
        self.changed.emit()
