"""Opens a preview as a window of its own, without any profile: for whoever writes packs at a command line."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication

from desktop_app.kernel.clock import SystemClock
from desktop_app.kernel.settings import Settings
from desktop_app.preview_voice import OwnVoice
from desktop_app.preview_window import PreviewWindow
from desktop_app.qt.dress import make_application
from desktop_app.qt.endings import Endings
from desktop_app.qt.wardrobe import Wardrobe

_log = logging.getLogger(__name__)


def open_preview(
    where: Path, settings: Settings, language: str, opened: Callable[[PreviewWindow], None] | None = None
) -> int:
    """Show the pack until its window is closed; the exit code. `opened` is called once the window is up."""
    application = QApplication.instance() or make_application()
    assert isinstance(application, QApplication)
    application.setApplicationName("Portavoce")
    application.setDesktopFileName("portavoce")
    application.setQuitOnLastWindowClosed(False)
    wardrobe = Wardrobe()
    voice = OwnVoice(wardrobe, settings, language)
    face = voice.speak(voice.prepare(language))
    window = PreviewWindow(where, voice, face, SystemClock())
    window.closed.connect(application.quit)
    with _surprises_told(window):
        window.stands.connect(_collect)
        window.open()
        if opened is not None:
            opened(window)
        endings = Endings(window.shell.close)
        code = application.exec()
        endings.close()
    voice.hush()
    window.deleteLater()
    return code


def _collect() -> None:
    """Collect garbage from now on, but not what a start made: looking through it took 100 ms at a time."""
    gc.freeze()
    gc.enable()


@contextmanager
def _surprises_told(window: PreviewWindow) -> Iterator[None]:
    """An error nobody caught is logged and said in a sentence; the preview goes on."""

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        _log.error("not caught: %s", kind.__name__, exc_info=(kind, error, trace))
        if isinstance(error, Exception):
            window.shell.toast(error)

    before, sys.excepthook = sys.excepthook, tell
    try:
        yield
    finally:
        sys.excepthook = before
