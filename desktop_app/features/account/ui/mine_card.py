"""Who one is at the company's server, how sending stands, and the way out."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.features.account.ui.asking import AccountView
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.hairline import Hairline
from desktop_app.qt.widgets.listrow import SettingRow
from desktop_app.qt.widgets.notice import Notice
from desktop_app.qt.widgets.status_line import StatusLine
from desktop_app.qt.widgets.text import Words
from desktop_app.sync.state import Standing


class MineCard(Card):
    """For somebody who is signed in."""

    def __init__(
        self,
        face: Face,
        view: AccountView,
        sync_now: Callable[[], None],
        sign_out: Callable[[], None],
        outbox: Callable[[], None],
    ) -> None:
        super().__init__(face, spacing=face.space("sm"))
        account = view.status.account
        assert account is not None
        self.add(Words(face, self.tr("You there"), "subheading"))
        self.add(Words(face, account.name, "body_strong"))
        login = self.tr("Login {login} · {server}").format(login=account.login, server=_bare(account.server))
        self.add(Words(face, login, "label", "ink_secondary", weight=400))
        roles = ", ".join(self._role(role) for role in account.roles)
        if roles:
            self.add(Words(face, roles, "label", "ink_secondary", weight=400))
        if view.status.standing is Standing.THIS_RUN:
            said = self.tr(
                "This computer has no keyring, and no passphrase was chosen: "
                "you are signed in until you close Portavoce."
            )
            self.add(Notice(face, "info", said))
        self.add(Hairline(face))
        look = Button(face, self.tr("Look…"), size="small", on_click=outbox)
        look.setAccessibleName(self.tr("What leaves this computer"))
        waits = self.tr("%n thing(s) wait to be sent", "", view.status.waiting)
        if not view.status.waiting:
            waits = self.tr("Nothing waits to be sent")
        self.add(SettingRow(face, "send", waits, self.tr("Each with its exact words, before and after"), look))
        self.now_button = Button(face, self.tr("Send and fetch now"), "primary", icon="refresh-cw", on_click=sync_now)
        self.out_button = Button(face, self.tr("Sign out"), on_click=sign_out)
        self.add(Flow(self.now_button, self.out_button, gap=face.space("md")))
        self.status = StatusLine(face)
        self.add(self.status)

    def _role(self, role: str) -> str:
        known = {
            "member": self.tr("Member"),
            "coach": self.tr("Coach"),
            "trainer": self.tr("Trainer"),
            "marketing": self.tr("Marketing"),
            "hr": self.tr("Human resources"),
            "owner": self.tr("Owner"),
        }
        return known.get(role, role)


def _bare(address: str) -> str:
    return address.partition("://")[2].strip("/")
