"""Opens the app: which profile, one process for each, and around again when somebody else sits down."""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication

from desktop_app.ending import Ending
from desktop_app.kernel.clock import SystemClock
from desktop_app.kernel.files import private_folder
from desktop_app.kernel.lock import ProfileLock
from desktop_app.kernel.log import close_log, open_log
from desktop_app.kernel.places import data_folder
from desktop_app.kernel.profiles import doorbell_name, new_profile, profiles
from desktop_app.kernel.trouble import Trouble
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.dress import make_application
from desktop_app.qt.endings import Endings
from desktop_app.qt.wardrobe import Wardrobe
from desktop_app.storage.faults import explain

_log = logging.getLogger(__name__)


def open_app(
    profile: Path | None, choose: bool = False, opened: Callable[[], None] | None = None, handed: str = ""
) -> int:
    """Open the app until its window is closed; the exit code. `opened` is called once the first window is up.

    `handed` is a file, a link or an address with which somebody wants to join.
    """
    require_display()
    application = QApplication.instance() or make_application()
    assert isinstance(application, QApplication)
    application.setApplicationName("Portavoce")
    application.setDesktopFileName("portavoce")
    wardrobe = Wardrobe()
    while True:
        folder = profile or _pick(application, wardrobe, choose)
        if folder is None:
            return 0
        code = _open_profile(application, wardrobe, folder, opened, handed)
        handed = ""
        if code == Ending.ONCE_MORE:
            profile = folder
        elif code == Ending.SOMEBODY_ELSE:
            profile, choose = None, True
        else:
            return code


def require_display() -> None:
    """Without a screen Qt would abort the process without a word."""
    if sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise Trouble("profile.no-display")


def _pick(application: QApplication, wardrobe: Wardrobe, choose: bool) -> Path | None:
    """The profile to open: the only one, a fresh one, or the one chosen; None when the chooser was closed."""
    data = data_folder()
    found = profiles(data)
    if choose or len(found) > 1:
        from desktop_app.chooser import choose_profile

        return choose_profile(application, wardrobe, data, found)
    return found[0].folder if found else new_profile(data)


def _open_profile(
    application: QApplication, wardrobe: Wardrobe, folder: Path, opened: Callable[[], None] | None, handed: str
) -> int:
    lock, trouble = ProfileLock(folder), None
    try:
        private_folder(folder)
        if not lock.take():
            return _go_to_the_open_window(folder, handed)
    except OSError as error:
        trouble = explain(error, str(folder)) or Trouble("profile.read-only", where=str(folder))
    try:
        return _run(application, wardrobe, folder, lock, trouble, opened, handed)
    finally:
        lock.release()


def _run(
    application: QApplication,
    wardrobe: Wardrobe,
    folder: Path,
    lock: ProfileLock,
    trouble: Trouble | None,
    opened: Callable[[], None] | None,
    handed: str,
) -> int:
    application.setQuitOnLastWindowClosed(False)
    window = ProfileWindow(wardrobe, folder, SystemClock(), lambda ending: application.exit(ending), trouble)
    with _logged(folder if trouble is None else None), _surprises_told(window):
        window.stands.connect(lambda: _when_it_stands(folder, window, handed))
        window.open()
        if opened is not None:
            opened()
        endings = Endings(window.shell.close)
        code = application.exec()
        endings.close()
        if not window.close():  # a lane may still write: only the end of the process lets others in
            lock.keep_to_the_end()
        window.deleteLater()
    return code


def _when_it_stands(folder: Path, window: ProfileWindow, handed: str) -> None:
    """The bell (QtNetwork takes 6 ms), and collecting garbage again; the bell goes with its window."""
    from desktop_app.qt.class_room import make_room_for_classes

    gc.freeze()  # what a start made stays: looking through it took 20 ms each time
    make_room_for_classes()
    gc.enable()
    if window.trouble is None:
        from desktop_app.incoming import Incoming
        from desktop_app.qt.doorbell import Doorbell

        incoming = Incoming(window.shell)

        def rung(what: str) -> None:
            window.raise_window()
            incoming.take(what)

        Doorbell(doorbell_name(folder), rung, window)
        incoming.take(handed)


def _go_to_the_open_window(folder: Path, handed: str) -> int:
    from desktop_app.qt.doorbell import ring

    heard = ring(doorbell_name(folder), handed)
    if heard and handed:
        return 0
    raise Trouble("profile.in-use" if heard else "profile.in-use-unseen")


@contextmanager
def _logged(folder: Path | None) -> Iterator[None]:
    handler = None
    with suppress(OSError):  # a full disk: the sentence on the screen matters more than the log
        handler = open_log(folder) if folder is not None else None
    try:
        yield
    finally:
        if handler is not None:
            close_log(handler)


@contextmanager
def _surprises_told(window: ProfileWindow) -> Iterator[None]:
    """An error nobody caught goes to the log and is said in a sentence; the app goes on."""

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        _log.error("not caught: %s", kind.__name__, exc_info=(kind, error, trace))
        if isinstance(error, Exception):
            window.shell.toast(error)

    before, sys.excepthook = sys.excepthook, tell
    try:
        yield
    finally:
        sys.excepthook = before
