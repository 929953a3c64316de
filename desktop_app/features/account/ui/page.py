"""One's account with the company: what joining means, the way in, and for who is in, what is theirs there."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from desktop_app.features.account.ui.agreement_card import Agreed, AgreementCard
from desktop_app.features.account.ui.asking import AccountView, Pause, Server, There
from desktop_app.features.account.ui.desks_card import DesksCard, DesksDoing
from desktop_app.features.account.ui.doors import AccountDoors
from desktop_app.features.account.ui.entry_form import EntryForm
from desktop_app.features.account.ui.meaning_card import MeaningCard
from desktop_app.features.account.ui.mine_card import MineCard
from desktop_app.features.account.ui.password_card import PasswordCard
from desktop_app.kernel.tasks import CancelToken, Lane
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.face import Face
from desktop_app.qt.page import Crumb, Host, Page, Route
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.dialog import Question
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.inputs import LineField
from desktop_app.qt.widgets.notice import Notice
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.state import State
from desktop_app.qt.widgets.text import Words
from desktop_app.qt.widgets.two_columns import TwoColumns
from desktop_app.sync.admission import Admission
from desktop_app.sync.state import DeskThere, Standing

Answer = There | Exception


class AccountPage(Page):
    """Everything works without an account; so this page asks for nothing, and says what it would bring."""

    rail: ClassVar[str] = "me"

    def __init__(self, face: Face, host: Host, doors: AccountDoors) -> None:
        super().__init__(face, host)
        self._doors = doors
        self._view: AccountView | None = None
        self._address = ""
        self.form: EntryForm | None = None
        self.mine: MineCard | None = None
        self.desks: DesksCard | None = None
        self.password: PasswordCard | None = None
        self.address: LineField | None = None
        self.question: Question | None = None
        self.set_crumbs(Crumb(self.tr("Me"), Route("me")), Crumb(self.tr("Your account")))

    def arrive(self, _route: Route) -> None:
        """Ask how it stands, then the server."""
        self.ask(lambda _token: self._doors.view(), self._show)

    def _show(self, view: AccountView) -> None:
        self._view = view
        self.form = self.mine = self.desks = self.password = self.address = None
        if view.example:
            self._show_example(view)
        elif view.is_in or view.named or self._address or view.status.server:
            self._show_columns(view, self._asking())
            self._meet()
        else:
            self._show_columns(view, self._ask_address())

    # The server

    def _meet(self) -> None:
        view, address = self._view, self._address
        assert view is not None

        def meet(server: Server, pause: Pause) -> There:
            met = server.meet(pause, address)
            return There(met, server.devices(pause) if view.is_in else ())

        self._go(meet, self._met, "meet")

    def _met(self, answer: Answer) -> None:
        view = self._view
        assert view is not None
        if isinstance(answer, Exception):
            self._show_columns(view, self._in_the_way(answer))
        elif view.is_in:
            self._show_columns(view, *self._there(answer))
        else:
            self._show_columns(view, self._entry(answer), MeaningCard(self.face, answer.met))
            if self.form is not None:
                self.form.first.setFocus()

    def _go(self, work: Callable[[Server, Pause], There], then: Callable[[Answer], None], key: str) -> None:
        """In the net lane; what a person can mend is an answer."""

        def asked(token: CancelToken) -> Answer:
            try:
                return work(self._doors.server(), token.raise_if_cancelled)
            except (Trouble, OSError) as failure:
                return failure

        self.ask(asked, then, Lane.NET, key)

    def _do(self, work: Callable[[Server, Pause], object], then: Callable[[Exception | None], None]) -> None:
        def asked(token: CancelToken) -> Exception | None:
            try:
                work(self._doors.server(), token.raise_if_cancelled)
            except (Trouble, OSError) as failure:
                return failure
            return None

        self.ask(asked, then, Lane.NET, "do")

    # What is shown

    def _show_columns(self, view: AccountView, *right: QWidget) -> None:
        body = PageBody(self.face)
        said = self.tr("Your account with {company}").format(company=view.company)
        body.add(Words(self.face, said, "title"))
        body.add(Words(self.face, self._summary(view), "body", "ink_secondary"))
        body.gap(self.face.space("lg"))
        left = self._left(view, right)
        body.add(TwoColumns(self.face, left, tuple(one for one in right if one not in left)))
        body.fill()
        self.set_body(body)

    def _left(self, view: AccountView, right: tuple[QWidget, ...]) -> tuple[QWidget, ...]:
        """Who is in sees themselves first; who is not, what to do."""
        if not view.is_in:
            return right[:1]
        out = self._sign_out
        self.mine = MineCard(self.face, view, self._sync_now, out, lambda: self.host.go(Route("leaving")))
        return (self.mine, *(one for one in right if isinstance(one, PasswordCard)))

    def _summary(self, view: AccountView) -> str:
        told = {
            Standing.REMOVED: self.tr("Your company closed this account. Everything you did is kept on this computer."),
            Standing.AGAIN: self.tr("Sign in once more. Until then everything is kept on this computer."),
            Standing.SIGNED_OUT: self.tr("You signed out. Everything you do is kept on this computer."),
        }
        without = self.tr(
            "Everything works without it. With it, what you finish and sign reaches your company by itself, and your "
            "other computers show it."
        )
        within = self.tr("What you finish and sign reaches your company by itself, and your other computers show it.")
        return within if view.is_in else told.get(view.status.standing, without)

    def _show_example(self, view: AccountView) -> None:
        said = self.tr(
            "{company} is an example, so there is nobody to send anything to. Your own company may have a server."
        )
        home = Button(self.face, self.tr("Back to Me"), "primary", on_click=lambda: self.host.go(Route("me")))
        title = self.tr("An example has no accounts")
        body = PageBody(self.face)
        body.add(State(self.face, "state-offline", title, said.format(company=view.company), actions=(home,)), 1)
        self.set_body(body)
        home.setFocus()

    def _asking(self) -> Card:
        card = Card(self.face, spacing=self.face.space("sm"))
        card.add(Words(self.face, self.tr("Asking your company’s server …"), "body", "ink_secondary"))
        return card

    def _ask_address(self) -> Card:
        card = Card(self.face, spacing=self.face.space("md"))
        card.add(Words(self.face, self.tr("Where is your company’s server?"), "subheading"))
        said = self.tr("Your company’s set-up names none. If you were told an address, type it here.")
        card.add(Words(self.face, said, "label", "ink_secondary", weight=400))
        self.address = LineField(self.face, self.tr("Address of the server"), hint="https://advocacy.example.com/")
        self.address.edit.setText(self._address)
        self.address.edit.returnPressed.connect(self._take_address)
        card.add(self.address)
        card.add(Flow(Button(self.face, self.tr("Ask this server"), "primary", on_click=self._take_address)))
        self.address.edit.setFocus()
        return card

    def _take_address(self) -> None:
        if self.address is not None and self._view is not None:
            self._address = self.address.text()
            if not self._address:
                self.address.set_error(self.tr("Type the address."))
                return
            self._show(self._view)

    def _in_the_way(self, error: Exception) -> Card:
        card = Card(self.face, spacing=self.face.space("md"))
        card.add(Notice(self.face, "warning", self.host.explain(error)))
        kept = self.tr("Nothing is lost: all you do is kept here, and is sent when the server answers.")
        card.add(Words(self.face, kept, "label", "ink_secondary", weight=400))
        again = Button(self.face, self.tr("Try again"), "primary", on_click=self._again)
        view = self._view
        buttons = [again]
        if view is not None and not view.named and not view.is_in:
            buttons.append(Button(self.face, self.tr("Another address"), on_click=self._another_address))
        card.add(Flow(*buttons, gap=self.face.space("md")))
        return card

    def _again(self) -> None:
        self.arrive(Route("account"))

    def _another_address(self) -> None:
        if self._view is not None:
            self._show_columns(self._view, self._ask_address())

    def _entry(self, there: There) -> Card:
        card = Card(self.face, spacing=self.face.space("md"))
        card.add(Words(self.face, self.tr("Join, or sign in"), "subheading"))
        account = self._view.status.account if self._view is not None else None
        voluntary = self._view is not None and self._view.voluntary  # who signs in once more has said so before
        self.form = EntryForm(self.face, there.met, account.login if account else "", self._enter, voluntary=voluntary)
        card.add(self.form)
        return card

    def _there(self, there: There) -> tuple[QWidget, ...]:
        self.desks = DesksCard(self.face, there.desks, DesksDoing(self._sign_other_out, self._ask_lost))
        self.password = PasswordCard(self.face, self._change_password)
        view = self._view
        assert view is not None
        assert view.status.account is not None
        agreed = Agreed(view.status.account.agreed, view.voluntary)
        card = AgreementCard(self.face, there.met, agreed, lambda voluntary: self._agree(there, voluntary))
        changed = agreed.version != there.met.agreement_version
        return (card, self.desks, self.password) if changed else (self.desks, card, self.password)

    # What is done

    def _enter(self, asked: Admission) -> None:
        def enter(server: Server, pause: Pause) -> object:
            return server.join(asked, pause) if asked.code else server.sign_in(asked, pause)

        self._do(enter, self._entered)

    def _entered(self, error: Exception | None) -> None:
        if error is not None:
            if self.form is not None:
                self.form.refuse(error, self.host.explain(error))
            return
        self.host.toast(self.tr("You are in"))
        self._doors.sync_now()
        self.arrive(Route("account"))

    def _sync_now(self) -> None:
        self._doors.sync_now()
        if self.mine is not None:
            self.mine.status.say(self.tr("Under way. How it goes is told at the top of the window."))

    def _sign_out(self) -> None:
        self._do(lambda server, pause: server.sign_out(pause), self._done)

    def _sign_other_out(self, desk: DeskThere) -> None:
        self._do(lambda server, pause: server.revoke(desk.fingerprint, pause), self._done)

    def _ask_lost(self, desk: DeskThere) -> None:
        since = self._doors.clock.now().isoformat(timespec="seconds")
        said = self.tr("It is signed out, and nothing it signs from now on counts. What it signed before stays signed.")
        self.question = Question(
            self.face,
            self,
            title=self.tr("Was {device} lost or given back?").format(device=desk.name),
            text=said,
            keep=self.tr("Keep it"),
            do=self.tr("It is gone"),
            then=lambda: self._do(lambda server, pause: server.retire(desk.fingerprint, since, pause), self._done),
        )
        self.question.go_with(self)
        self.question.ask()

    def _change_password(self, old: str, new: str) -> None:
        self._do(lambda server, pause: server.change_password(old, new, pause), self._password_done)

    def _password_done(self, error: Exception | None) -> None:
        if self.password is not None:
            said = self.tr("The password was changed.") if error is None else self.host.explain(error)
            self.password.done(error, said)

    def _agree(self, there: There, programme: bool) -> None:
        self._do(lambda server, pause: server.agree(there.met.agreement_version, programme, pause), self._done)

    def _done(self, error: Exception | None) -> None:
        """Show how it stands now; what failed is said above the page."""
        if error is not None:
            self.trouble(error)
            return
        self.clear_notice()
        self.arrive(Route("account"))
