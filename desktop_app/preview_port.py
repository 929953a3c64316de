"""Opens previews beside the app: one window for each folder, in the app's look, closed with the app's own window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop_app.kernel.clock import Clock
from desktop_app.preview_glimpse import StepGlimpse
from desktop_app.preview_voice import VoiceBeside
from desktop_app.preview_window import PreviewWindow
from desktop_app.qt.face import Face
from desktop_app.qt.page import Host
from desktop_app.shell.window import Shell


class OpenPreviews:
    """Those that are open; outlives the page that opens them, which is built anew with every look."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._windows: dict[Path, PreviewWindow] = {}
        self._beside: Shell | None = None

    def beside(self, face: Face, host: Host) -> PreviewsBeside:
        """What a page is given; previews that are open follow the look it was built in."""
        if isinstance(host, Shell) and host is not self._beside:
            self._beside = host
            host.closed.connect(self.close)
        for window in self._windows.values():
            window.change_voice(VoiceBeside(face, host.explain))
        return PreviewsBeside(face, host, self.open)

    def open(self, face: Face, host: Host, folder: Path, file: str, language: str) -> PreviewWindow:
        """A new window, or the one that is open for that folder."""
        window = self._windows.get(folder)
        if window is not None:
            window.show_file(file)
            return window
        shown = face.speaking(language) if language else face
        window = PreviewWindow(folder, VoiceBeside(face, host.explain), shown, self._clock, file)
        self._windows[folder] = window
        window.closed.connect(lambda: self._forget(folder))
        window.open()
        return window

    @property
    def windows(self) -> tuple[PreviewWindow, ...]:
        """Those that are open now."""
        return tuple(self._windows.values())

    def close(self) -> None:
        """The app goes, and they with it."""
        for window in self.windows:
            window.shell.close()

    def _forget(self, folder: Path) -> None:
        window = self._windows.pop(folder, None)
        if window is not None:
            window.deleteLater()


Open = Callable[[Face, Host, Path, str, str], object]


class PreviewsBeside:
    """The previews as a page sees them, in its own look."""

    def __init__(self, face: Face, host: Host, show: Open) -> None:
        self._face = face
        self._host = host
        self._show = show

    def open(self, folder: Path, file: str = "", language: str = "") -> None:
        """A window with the pack as a learner walks it, at the step of that file if one is named."""
        self._show(self._face, self._host, folder, file, language)

    def glimpse(self, face: Face, host: Host) -> StepGlimpse:
        """A new one, for the page that shows it."""
        return StepGlimpse(face, host)
