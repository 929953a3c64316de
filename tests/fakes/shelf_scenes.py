"""The states of what the company shares: offers, fetching, going back, damage, alarms, the end of signatures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from desktop_app.features.shelf.doing import Doing
from desktop_app.features.shelf.news import News
from desktop_app.features.shelf.progress import Progress
from desktop_app.features.shelf.schedule import Round
from desktop_app.features.shelf.ui.errand import Errand
from desktop_app.features.shelf.ui.page import ShelfPage
from desktop_app.features.shelf.ui.stock_card import StockCard
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.known import Trust
from desktop_app.packs.library.desk.offers import Offers
from desktop_app.packs.library.desk.results import Refusal
from desktop_app.packs.looks import Look
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Route
from tests.fakes.stages import MORNING
from tests.fakes.window import page_of, rest

Act = Callable[[ProfileWindow], None]


def _errand(window: ProfileWindow) -> Errand:
    """As if everything had just been looked at."""
    errand = window.bringing.errand
    errand.cancel()
    errand.news, errand.checked, errand.error = None, None, None
    errand.last = Round(MORNING.now())
    return errand


def _open(window: ProfileWindow) -> None:
    _errand(window)
    window.shell.go(Route("shelf"))
    rest(window)


def _looked(window: ProfileWindow) -> None:
    """Offers only: nothing comes by itself while a picture is taken."""
    _open(window)
    window.bringing.errand.look(fetch=False)
    rest(window)


def _bringing(window: ProfileWindow) -> None:
    _looked(window)
    errand = window.bringing.errand
    assert errand.news is not None
    entry = errand.news.offered[-1].entry
    done, size = 13_400_000, 31_200_000
    errand.doing = Doing.BRINGING
    errand.progress = Progress(
        1, 2, entry.sha256, tuple(entry.title.items()), done, size, done + 8_000_000, size + 8_000_000
    )
    errand.changed.emit()
    rest(window)
    errand.doing, errand.progress = Doing.NOTHING, None


def _trust(window: ProfileWindow) -> Trust:
    return window.keeper().stores.followed.all()[0]


def _served(window: ProfileWindow, **changed: object) -> Trust:
    """The same library, as if it came from a server; `changed` is what else one knows of it."""
    followed, before = window.keeper().stores.followed, _trust(window)
    after = replace(before, address="https://library.aurora.example/desk", **changed)  # type: ignore[arg-type]
    followed.remember(before, after)
    return after


def _from_a_server(window: ProfileWindow) -> None:
    errand = _errand(window)
    trust = window.lanes.ask(lambda: _served(window))
    gone = Trouble("desk.unreachable", where="library.aurora.example")
    errand.news = News((Look(trust, trust.address, "library.aurora.example", changed=False, trouble=gone),))
    errand.last = Round(MORNING.now(), reached=False)
    window.shell.go(Route("shelf"))


def _ended(window: ProfileWindow) -> None:
    _errand(window)
    now = MORNING.now()
    last = {"confirmed": now - timedelta(days=200), "good_until": now - timedelta(days=3)}
    window.lanes.ask(lambda: _served(window, **last))
    window.shell.go(Route("shelf"))


def _refused(window: ProfileWindow) -> None:
    errand = _errand(window)
    trust = window.lanes.ask(lambda: _trust(window))
    refusals = (
        Refusal("marta", Trouble("desk.list-same-number", name="Marta Kowalczyk")),
        Refusal("ben", Trouble("desk.list-expired", name="Ben Example")),
    )
    offers = Offers((), (), refusals)
    errand.news = News((Look(trust, "/media/stick", "stick", changed=True, older=True, offers=offers),))
    window.shell.go(Route("shelf"))


def _damaged(window: ProfileWindow) -> None:
    _open(window)
    files = sorted((window.profile / "shelf").glob("*.pvpack"))
    files[0].write_bytes(files[0].read_bytes()[:-1])
    files[1].unlink(missing_ok=True)
    window.bringing.errand.check()
    rest(window)


def _mended(window: ProfileWindow) -> None:
    _damaged(window)
    window.bringing.errand.mend()
    rest(window)


def _on_the_shelf(window: ProfileWindow) -> None:
    """The lower end of the page."""
    _open(window)
    page = page_of(window)
    assert isinstance(page, ShelfPage)
    bar = page.body.verticalScrollBar()
    bar.setValue(bar.maximum())


def _ask_to_remove(window: ProfileWindow) -> None:
    _open(window)
    page = page_of(window)
    card = page.findChildren(StockCard)[-1]
    card.remove_buttons[0].click()


def _handed_in_vain(window: ProfileWindow) -> None:
    _errand(window)
    window.shell.go(Route.to("shelf", handed="/media/stick/holiday"))


SHELF_SCENES: tuple[tuple[str, str, Act], ...] = (
    ("15-shelf", "sharing", _looked),
    ("15-shelf-nobody", "joined", _open),
    ("15-shelf-remove", "sharing", _ask_to_remove),
    ("15-shelf-in-vain", "sharing", _handed_in_vain),
    ("15-shelf-refused", "sharing", _refused),
    ("15-shelf-damaged", "sharing", _damaged),
    ("15-shelf-mended", "sharing", _mended),
    ("15-shelf-server", "sharing", _from_a_server),
    ("15-shelf-ended", "sharing", _ended),
    ("15-shelf-offers", "sharing-news", _looked),
    ("15-shelf-bringing", "sharing-news", _bringing),
    ("15-shelf-back", "sharing-back", _on_the_shelf),
    ("15-shelf-asks", "sharing-asks", _open),
)
