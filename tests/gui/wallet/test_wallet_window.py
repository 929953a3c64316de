"""The wallet in the real window: reached from Me and from the palette, and the GUI thread is left alone."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest

from desktop_app.features.person.ui.me import MePage
from desktop_app.features.wallet.service import HandingOut, papers_of
from desktop_app.features.wallet.ui.page import WalletPage
from desktop_app.features.wallet.ui.receipt_page import ReceiptPage
from desktop_app.kernel.settings import Settings
from desktop_app.kernel.tasks import CancelToken
from desktop_app.pages import Finds
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.chip import Chip
from tests.fakes import desk
from tests.fakes.clock import FixedClock
from tests.fakes.wallet import FakeWalletDesktop
from tests.fakes.window import named, open_window, page_of, rest, wait_until

WATCHED = ("open", "import", "sqlite3.connect", "os.listdir", "os.scandir")


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


@pytest.fixture
def profile(tmp_path: Path, clock: FixedClock) -> Path:
    folder = tmp_path / "profile"
    with desk.house_of(folder, clock) as house:
        desk.join(house)
        desk.read_lessons(house)
        desk.take_quiz(house)
        desk.read_policy(house)
        desk.sign(house)
    return folder


def _page(window: ProfileWindow, kind: type[WalletPage | ReceiptPage]) -> WalletPage | ReceiptPage:
    wait_until(lambda: isinstance(page_of(window), kind), kind.__name__)
    rest(window)
    page = page_of(window)
    assert isinstance(page, WalletPage | ReceiptPage)
    return page


def _verified(window: ProfileWindow) -> bool:
    return "Verified here" in {chip.text() for chip in page_of(window).findChildren(Chip)}


@pytest.mark.usefixtures("qapp")
def test_the_wallet_leaves_the_gui_thread_alone(profile: Path, clock: FixedClock, tmp_path: Path) -> None:
    watch = Watch()
    with open_window(profile, Settings("en", "light"), clock=clock) as window:
        wait_until(lambda: not window._quiet.isActive(), "the first screen to settle")  # then the pages are brought
        rest(window)
        watch.listens = True
        window.shell.go(Route("wallet"))
        page = _page(window, WalletPage)
        wait_until(lambda: _verified(window), "the verification")
        assert isinstance(page, WalletPage) and page.signed_card is not None
        page.signed_card.buttons[0].click()
        receipt = _page(window, ReceiptPage)
        wait_until(lambda: _verified(window), "what was found")
        assert isinstance(receipt, ReceiptPage)
        desktop = FakeWalletDesktop(tmp_path / "all.zip")
        receipt.saving._doors = receipt.saving._doors._replace(desktop=desktop)
        receipt.all_button.click()
        wait_until(lambda: not receipt.status.text and (tmp_path / "all.zip").exists(), "the archive")
        receipt.print_button.click()
        wait_until(lambda: bool(desktop.shown), "the copy to print")
        watch.listens = False
        rest(window)
    assert not watch.trespasses, "\n".join(watch.trespasses)
    assert desktop.shown[0].parent == profile / "papers" / "to-print"


@pytest.mark.usefixtures("qapp")
def test_me_leads_to_it_and_so_does_the_palette(profile: Path, clock: FixedClock) -> None:
    with open_window(profile, Settings("en", "light"), clock=clock) as window:
        window.shell.go(Route("me"))
        wait_until(lambda: isinstance(page_of(window), MePage), "Me")
        rest(window)
        named(page_of(window), "All receipts and certificates").click()  # type: ignore[attr-defined]
        _page(window, WalletPage)
        finds = Finds(window.keeper, lambda: "en")
        entries = window.lanes.ask(lambda: finds.find("certificates", CancelToken()))
        assert Route("wallet") in {entry.route for entry in entries}


def test_a_paper_that_was_opened_to_print_is_a_copy(profile: Path, clock: FixedClock) -> None:
    with desk.house_of(profile, clock) as house:
        house.keyholder.open()
        out: HandingOut = house.handing_out
        order = house.wallet.order_receipt(house.wallet.wallet("en").receipts[0].statement_id)
        copy = out.to_print(order, "en", "mine.pdf")
        copy.write_bytes(b"scribbled over")
        (kept,) = papers_of(order.kept.statement_id, profile / "papers")
        assert kept.read_bytes().startswith(b"%PDF-")
        assert out.to_print(order, "en", "mine.pdf").read_bytes().startswith(b"%PDF-")
