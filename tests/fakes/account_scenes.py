"""The account with the company’s server: before joining, refused, in, with a second computer, and bad days."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QApplication

from desktop_app.features.account.ui.asking import AccountView
from desktop_app.features.account.ui.page import AccountPage
from desktop_app.packs.library.desk.source import never
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Route
from desktop_app.sync.client import Answer, Asked
from desktop_app.syncing import Syncing
from tests.fakes.sync_server import ADDRESS, FakeLine, FakeServer, Fault, dropped
from tests.fakes.window import page_of, rest

Act = Callable[[ProfileWindow], None]
AGREEMENT = {
    "en": "We learn which courses you finished and which policy you signed. Nothing else, unless you want it.",
    "it": "Veniamo a sapere quali corsi hai completato e quale policy hai firmato. Nient’altro, se non lo vuoi tu.",
    "pl": "Dowiadujemy się, które kursy ukończono i którą politykę podpisano. Niczego więcej, jeśli tego nie chcesz.",
}


class Meeting(FakeServer):
    """A company that says what it wants to know."""

    version = "1"

    def _company(self) -> dict[str, object]:
        told = super()._company()
        told["agreement"] = {"version": self.version, "programme": True, "cohorts": "off", "text": AGREEMENT}
        told["notice"] = {"version": "2026-09", "text": AGREEMENT}
        return told

    def _way(self, asked: Asked, way: str) -> Answer:
        if way != "v1/me" or asked.token not in self.tokens:
            return super()._way(asked, way)
        here = self.tokens[asked.token]
        mine = {"fingerprint": here, "name": "Giulia’s laptop", "enrolled_at": "2026-09-07T08:00:00Z", "current": True}
        other = {"fingerprint": "0" * 64, "name": "Tablet", "enrolled_at": "2026-03-02T08:00:00Z"}
        other["last_used"] = "2026-08-28T16:00:00Z"
        return self._say({"devices": [other, mine]})


def _open(fault: Fault | None = None, address: str = ADDRESS) -> Callable[[ProfileWindow], AccountPage]:
    def act(window: ProfileWindow) -> AccountPage:
        desk = window.lanes.ask(lambda: window.keeper().onboarding.desk())
        server = Meeting(desk.company.home)
        line = FakeLine(server, fault)
        window.exchanging._syncing = Syncing(
            window.keeper, window.lanes.ask, lambda _address: line, window._clock, lambda _event: None
        )
        window.shell.go(Route("account"))
        rest(window)
        page = page_of(window)
        assert isinstance(page, AccountPage)
        if window.lanes.ask(lambda: window.keeper().sync.account()) is not None:
            window.exchanging.syncing().sign_out(never)
        page._address, doors = "", page._doors

        def real() -> AccountView:
            return replace(doors.view(), example=False)

        page._doors = doors._replace(view=real, sync_now=lambda: None)
        page.arrive(Route("account"))
        rest(window)
        if address and page.address is not None:  # else the server is known from an earlier time
            page.address.edit.setText(address)
            page.address.edit.returnPressed.emit()
            rest(window)
        return page

    return act


def _shown(window: ProfileWindow) -> None:
    _open()(window)


def _asked(window: ProfileWindow) -> None:
    _open(address="")(window)


def _by_password(window: ProfileWindow) -> None:
    page = _open()(window)
    assert page.form is not None
    page.form.way._buttons["login"].click()


def _refused(window: ProfileWindow) -> None:
    page = _open()(window)
    assert page.form is not None
    page.form.code.edit.setText("WRONG")
    page.form.submit()
    rest(window)


def _away(window: ProfileWindow) -> None:
    _open(dropped)(window)


def _in(window: ProfileWindow) -> None:
    page = _open()(window)
    assert page.form is not None
    page.form.way._buttons["code"].click()
    page.form.code.edit.setText("WELCOME")
    page.form.submit()
    rest(window)
    QApplication.processEvents()


def _example(window: ProfileWindow) -> None:
    window.shell.go(Route("account"))


ACCOUNT_SCENES: tuple[tuple[str, str, Act], ...] = (
    ("19-account-example", "joined", _example),
    ("19-account-address", "joined", _asked),
    ("19-account", "joined", _shown),
    ("19-account-password", "joined", _by_password),
    ("19-account-refused", "joined", _refused),
    ("19-account-away", "joined", _away),
    ("19-account-in", "signed", _in),
)
