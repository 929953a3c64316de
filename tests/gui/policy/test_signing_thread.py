"""Signing leaves the GUI thread alone: no file is opened there and nothing imported, from coming to the PDF."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest

from desktop_app.features.policy.ui.sign_body import SignBody
from desktop_app.features.policy.ui.sign_page import SignPage
from desktop_app.kernel.settings import Settings
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Route
from tests.fakes import desk
from tests.fakes.clock import FixedClock
from tests.fakes.keyrings import NoKeyring
from tests.fakes.window import open_window, page_of, rest, wait_until

WATCHED = ("open", "import", "sqlite3.connect", "os.listdir", "os.scandir")
PASSPHRASE = "four plain words together"


class Watch:
    """Listens on the GUI thread while `listens` is on; nobody can take an audit hook away again."""

    def __init__(self) -> None:
        self.listens = False
        self.trespasses: list[str] = []
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self.listens or event not in WATCHED or threading.current_thread() is not threading.main_thread():
            return
        if event != "import" or str(arguments[0]) not in sys.modules:
            self.trespasses.append(f"{event} {arguments[0]}")


def body_of(window: ProfileWindow) -> SignBody:
    page = page_of(window)
    assert isinstance(page, SignPage)
    assert page.body is not None
    return page.body


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("keyring", [True, False])
def test_signing_leaves_the_gui_thread_alone(tmp_path: Path, clock: FixedClock, keyring: bool) -> None:
    profile = tmp_path / "profile"
    with desk.house_of(profile, clock) as house:
        desk.join(house)
        desk.read_lessons(house)
        desk.take_quiz(house)
        desk.read_policy(house)
    keeper = desk.keyring_of(profile) if keyring else NoKeyring()
    watch = Watch()
    with open_window(profile, Settings("en", "light"), clock=clock, keeper=keeper) as window:
        wait_until(lambda: not window._quiet.isActive(), "the first screen to settle")  # then the pages are brought
        rest(window)
        watch.listens = True
        window.shell.go(Route.to("sign", policy=desk.POLICY))
        wait_until(lambda: isinstance(page_of(window), SignPage) and bool(page_of(window).body), "the form")  # type: ignore[attr-defined]
        body = body_of(window)
        wait_until(lambda: "Looking" not in body.form.key_line.said.text() or body.key.asks, "the look at the key")
        for confirmation in body.form.confirmations:
            confirmation.check.setChecked(True)
        body.form.name.edit.setText(desk.NAME)
        if body.key.form is not None:
            body.key.form.passphrase.edit.setText(PASSPHRASE)
            body.key.form.again.edit.setText(PASSPHRASE)
        body.form.button.click()
        wait_until(lambda: body.note is not None and "is ready" in body.note.paper.text(), "the PDF")
        watch.listens = False
        rest(window)
    assert not watch.trespasses, "\n".join(watch.trespasses)
    assert list((profile / "papers").rglob("*.pdf"))
