"""The real window of a profile inside the test's own process, and how to wait until it has come to rest."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from desktop_app.evidence.keyrings import KeyKeeper
from desktop_app.features.onboarding.ui.chooser import ChooserPage
from desktop_app.features.policy.ui.page import PolicyPage
from desktop_app.kernel.clock import Clock, SystemClock
from desktop_app.kernel.profiles import ProfileCard, settings_of
from desktop_app.kernel.settings import Settings
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.dress import make_application
from desktop_app.qt.i18n import Tongue, read_translations
from desktop_app.qt.page import Page, PageSpec, Route
from desktop_app.qt.wardrobe import Wardrobe
from desktop_app.shell.window import Shell
from tests.fakes.desk import keyring_of
from tests.fakes.runner import InlineRunner

PATIENCE = 20.0
IDLE_TURNS = 8  # of the event loop: one turn may be long, and answers come home in the next


@contextmanager
def open_window(
    profile: Path,
    settings: Settings | None = None,
    size: tuple[int, int] = (1280, 800),
    clock: Clock | None = None,
    wardrobe: Wardrobe | None = None,
    keeper: KeyKeeper | None = None,
) -> Iterator[ProfileWindow]:
    """Open a profile as the app does, and close it as the app does; with a keyring that goes with the profile."""
    profile.mkdir(parents=True, exist_ok=True)
    if settings is not None:
        settings_of(profile).write(settings)
    window = ProfileWindow(
        wardrobe or Wardrobe(),
        profile,
        clock or SystemClock(),
        lambda _switch: None,
        keeper=keeper or keyring_of(profile),
    )
    window.open()
    window.shell.resize(*size)
    try:
        rest(window)
        yield window
    finally:
        window.shell.hide()
        window.close()
        window.deleteLater()
        sweep()


@contextmanager
def open_chooser(wardrobe: Wardrobe, settings: Settings, size: tuple[int, int]) -> Iterator[Shell]:
    """The chooser of a computer that two people share, in a window of its own."""
    cards = tuple(ProfileCard(Path(name), name, "Aurora Example") for name in ("Giulia Ferraro", "Ewa Nowak"))
    spec = PageSpec("chooser", lambda: lambda face, host: ChooserPage(face, host, cards, lambda _folder: None))
    tongue = Tongue()
    tongue.speak(read_translations(settings.language))
    shell = Shell(wardrobe.face(settings, settings.language), (spec,), InlineRunner(), str)
    shell.begin(Route("chooser"))
    shell.resize(*size)
    shell.show()
    try:
        sweep()
        yield shell
    finally:
        tongue.hush()
        shell.close()
        shell.deleteLater()
        sweep()


def turn() -> None:
    """One turn of the event loop."""
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)


def sweep() -> None:
    """Delete what waits to be deleted."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        turn()


def wait_until(question: Callable[[], bool], what: str) -> None:
    """Turn the event loop until the answer is yes."""
    deadline = time.monotonic() + PATIENCE
    while not question():
        if time.monotonic() > deadline:
            raise AssertionError(f"waited in vain: {what}")
        turn()
        time.sleep(0.001)


def rest(window: ProfileWindow, quiet: float = 0.12) -> None:
    """Wait until a page is shown whole, the lanes are idle and nothing has happened for a while."""
    deadline = time.monotonic() + PATIENCE
    since, turns = time.monotonic(), 0
    while time.monotonic() - since < quiet or turns < IDLE_TURNS or window.shell.stack.page is None:
        if time.monotonic() > deadline:
            raise AssertionError("the window never came to rest")
        turn()
        turns += 1
        if window.lanes.busy or _is_being_filled(window.shell.stack.page):
            since, turns = time.monotonic(), 0
        time.sleep(0.001)


def _is_being_filled(page: Page | None) -> bool:
    reader = page.reader if isinstance(page, PolicyPage) else None
    return reader is not None and reader.isVisible() and not reader.filling.is_whole


def page_of(window: ProfileWindow) -> Page:
    """The page on screen, once there is one."""
    wait_until(lambda: window.shell.stack.page is not None, "a page")
    page = window.shell.stack.page
    assert page is not None
    return page


def named(root: QObject, name: str) -> QWidget:
    """The visible widget a person knows by this name: its accessible name, else its words."""
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and name in (widget.accessibleName(), _words(widget)):
            return widget
    shown = sorted({_words(widget) for widget in root.findChildren(QWidget) if widget.isVisible() and _words(widget)})
    raise AssertionError(f"nothing called {name!r}; there were {shown}")


def _words(widget: QWidget) -> str:
    return widget.text().replace("&", "") if isinstance(widget, QAbstractButton | QLabel) else ""


def application() -> QApplication:
    """The one application of this process."""
    found = QApplication.instance() or make_application()
    assert isinstance(found, QApplication)
    return found
