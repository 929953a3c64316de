"""The controls of a video or a sound, all reached by keyboard: play, moment, captions, speed, loudness."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button, IconButton
from desktop_app.qt.widgets.slider import Slider
from desktop_app.qt.widgets.text import Words

_STEP, _LEAP = 5, 30  # seconds an arrow and a page key go
_TENTHS = 10  # the slider counts tenths of a second
_VOLUME_WIDTH = 72


class MediaControls(QWidget):
    """Asks by its `on_…` functions; `show_…` tells it how things stand. Loudness gives way in a narrow column."""

    def __init__(
        self,
        face: Face,
        *,
        toggle: Callable[[], None],
        seek: Callable[[float], None],
        captions: Callable[[], None] | None,
        speed: Callable[[], None],
        mute: Callable[[], None],
        volume: Callable[[float], None],
    ) -> None:
        super().__init__()
        self.face = face
        self.toggle, self._seek, self._mute = toggle, seek, mute
        self.play = IconButton(face, "play", self.tr("Play"), on_click=toggle)
        self.place = Slider(face, self.tr("Moment"))
        self.place.setSingleStep(_STEP * _TENTHS)
        self.place.setPageStep(_LEAP * _TENTHS)
        self.place.valueChanged.connect(self._place_changed)
        self.time = Words(face, "", "label", "ink_secondary", weight=400, wrap=False)
        self.captions = Button(face, self.tr("Captions"), "quiet", "tiny", "captions", on_click=captions)
        self.captions.setCheckable(True)
        self.speed = Button(face, "", "quiet", "tiny", on_click=speed)
        self.mute = IconButton(face, "volume-2", self.tr("Sound off"), on_click=mute)
        self.volume = Slider(face, self.tr("Loudness"))
        self.volume.setRange(0, 100)
        self.volume.setSingleStep(5)
        self.volume.setFixedWidth(face.grown(_VOLUME_WIDTH))
        self.volume.valueChanged.connect(lambda value: volume(value / 100))
        self._lay_out()
        self.captions.setVisible(captions is not None)
        self.show_moment(0, 0)
        self.show_speed(1.0)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.play)
        row.addWidget(self.place, 1)
        for widget in (self.time, self.captions, self.speed, self.mute, self.volume):
            row.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_playing(self, *, playing: bool) -> None:
        """Whether it plays."""
        name = self.tr("Pause") if playing else self.tr("Play")
        icon = "pause" if playing else "play"
        self.play.setIcon(self.face.icon(icon, self.face.size("icon.normal"), "ink_secondary"))
        self.play.setAccessibleName(name)
        self.play.setToolTip(name)

    def show_moment(self, moment: float, length: float) -> None:
        """Where it is."""
        self.place.setEnabled(length > 0)
        words = self.tr("{moment} of {length}").format(moment=clock(moment), length=clock(length))
        self.time.setText(f"{clock(moment)} / {clock(length)}" if length else "")
        self.time.setVisible(length > 0)
        self.place.setAccessibleDescription(words if length else "")
        if not self.place.isSliderDown():
            blocked = self.place.blockSignals(True)
            self.place.setRange(0, round(length * _TENTHS))
            self.place.setValue(round(moment * _TENTHS))
            self.place.blockSignals(blocked)
            self.place.update()

    def show_captions(self, *, shown: bool) -> None:
        """Whether captions are seen."""
        self.captions.setChecked(shown)
        self.captions.setAccessibleName(self.tr("Captions: on") if shown else self.tr("Captions: off"))
        self.captions.set_kind("secondary" if shown else "quiet")

    def show_speed(self, speed: float) -> None:
        """How fast it plays."""
        words = self.tr("{number}×").format(number=QLocale().toString(speed, "g", 3))
        self.speed.setText(words)
        self.speed.setAccessibleName(self.tr("Speed: {speed}").format(speed=words))

    def show_volume(self, volume: float, *, muted: bool) -> None:
        """How loud it is."""
        name = self.tr("Sound on") if muted else self.tr("Sound off")
        icon = self.face.icon("volume-x" if muted else "volume-2", self.face.size("icon.normal"), "ink_secondary")
        self.mute.setIcon(icon)
        self.mute.setAccessibleName(name)
        self.mute.setToolTip(name)
        blocked = self.volume.blockSignals(True)
        self.volume.setValue(0 if muted else round(volume * 100))
        self.volume.blockSignals(blocked)
        self.volume.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space on the slider plays or pauses, M takes the sound away."""
        if event.key() == Qt.Key.Key_Space:
            self.toggle()
        elif event.key() == Qt.Key.Key_M:
            self._mute()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words of captions and the loudness go first."""
        super().resizeEvent(event)
        self.captions.setText(self.tr("Captions"))
        self.volume.setVisible(self._needed() <= self.width())
        if self._needed() > self.width():
            self.captions.setText("")

    def _needed(self) -> int:
        row = self.layout()
        return row.minimumSize().width() + self.face.grown(60) if row is not None else 0

    def _place_changed(self, value: int) -> None:
        self._seek(value / _TENTHS)


def clock(seconds: float) -> str:
    """`4:08`, or `1:04:08`."""
    whole = max(0, int(seconds))
    hours, minutes = whole // 3600, whole // 60 % 60
    return f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"
