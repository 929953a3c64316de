"""Plays a video or a sound from memory by Qt's own FFmpeg; imported in a lane, and only where a lesson has one."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QUrl, Signal
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QAudioOutput, QMediaFormat, QMediaPlayer, QVideoFrame, QVideoSink

_THOUSAND = 1000  # Qt counts milliseconds


def open_codecs() -> bool:
    """Load what decodes; False when there is nothing."""
    return bool(QMediaFormat().supportedFileFormats(QMediaFormat.ConversionMode.Decode))


class QtPlayer(QObject):
    """See `media.Player`. Frames are turned into pictures only when somebody looks."""

    moved = Signal()
    state_changed = Signal()
    picture_changed = Signal()
    ended = Signal()
    failed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._player = QMediaPlayer(self)
        self._sound = QAudioOutput(self)
        self._sink = QVideoSink(self)
        self._buffer = QBuffer(self)
        self._frame: QVideoFrame | None = None
        self._wanted: float | None = None  # a moment to go to once the piece is there
        self._player.setAudioOutput(self._sound)
        self._player.setVideoOutput(self._sink)
        self._player.positionChanged.connect(self._position_changed)
        self._player.durationChanged.connect(self._position_changed)
        self._player.playbackStateChanged.connect(self._playing_changed)
        self._player.mediaStatusChanged.connect(self._status_changed)
        self._player.errorOccurred.connect(self._error_occurred)
        self._sink.videoFrameChanged.connect(self._frame_changed)

    @property
    def moment(self) -> float:
        """Where it is."""
        return self._player.position() / _THOUSAND if self._wanted is None else self._wanted

    @property
    def length(self) -> float:
        """How long it is."""
        return max(0, self._player.duration()) / _THOUSAND

    @property
    def playing(self) -> bool:
        """Whether it plays."""
        return self._player.playbackState() == QMediaPlayer.PlaybackState.PlayingState

    @property
    def picture(self) -> QImage | None:
        """What is to be seen now."""
        if self._frame is None or not self._frame.isValid():
            return None
        image = self._frame.toImage()
        return None if image.isNull() else image

    @property
    def silent(self) -> bool:
        """Whether nothing could be heard."""
        return self._sound.device().isNull()

    def load(self, data: bytes, name: str) -> None:
        """Take the piece."""
        self._buffer.close()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._player.setSourceDevice(self._buffer, QUrl(name.rpartition("/")[2]))

    def play(self) -> None:
        """Play on."""
        self._player.play()

    def pause(self) -> None:
        """Stop here."""
        self._player.pause()

    def seek(self, moment: float) -> None:
        """Go there, at the latest when the piece is there."""
        self._wanted = moment
        self._go()

    def set_speed(self, speed: float) -> None:
        """How fast; the voice keeps its pitch where the system can."""
        self._player.setPlaybackRate(speed)

    def set_volume(self, volume: float) -> None:
        """How loud."""
        self._sound.setVolume(volume)

    def close(self) -> None:
        """Stop, and let the memory go."""
        self.blockSignals(True)
        self._player.stop()
        self._player.setSource(QUrl())
        self._frame = None
        self._buffer.close()
        self._buffer.setData(QByteArray())

    def _go(self) -> None:
        there = (QMediaPlayer.MediaStatus.NoMedia, QMediaPlayer.MediaStatus.LoadingMedia)
        if self._wanted is not None and self._player.mediaStatus() not in there:
            wanted, self._wanted = self._wanted, None
            self._player.setPosition(round(wanted * _THOUSAND))

    def _position_changed(self, _moment: int) -> None:
        self.moved.emit()

    def _playing_changed(self, _state: object) -> None:
        self.state_changed.emit()

    def _status_changed(self, status: QMediaPlayer.MediaStatus) -> None:
        self._go()
        if status == QMediaPlayer.MediaStatus.EndOfMedia:
            self.ended.emit()

    def _error_occurred(self, _error: object, _words: str) -> None:
        self.failed.emit()

    def _frame_changed(self, frame: QVideoFrame) -> None:
        self._frame = frame
        self.picture_changed.emit()
