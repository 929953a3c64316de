"""The wallet: what one signed and completed, each ready to be opened, verified, saved and printed; and one's keys."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar, NamedTuple

from PySide6.QtWidgets import QHBoxLayout

from desktop_app.evidence.keyholder import Keyholder
from desktop_app.features.wallet.proving import Held, countersignatures_in, proofs, those_for
from desktop_app.features.wallet.service import WalletService
from desktop_app.features.wallet.service.handing_out import read_sent
from desktop_app.features.wallet.ui.courses_card import CoursesCard, CoursesDoing
from desktop_app.features.wallet.ui.doors import WalletDoors
from desktop_app.features.wallet.ui.keeping_keys import KeepingKeys
from desktop_app.features.wallet.ui.keys_card import KeysCard, KeysShown
from desktop_app.features.wallet.ui.saving import Saving
from desktop_app.features.wallet.ui.sent_card import SentCard
from desktop_app.features.wallet.ui.signed_card import AT_ONCE, SignedCard
from desktop_app.features.wallet.wallet import DeviceLine, SignedText, Wallet, current_device
from desktop_app.kernel.tasks import Lane
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.face import Face
from desktop_app.qt.page import Crumb, Host, Page, Route
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.columns import Columns
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.state import State
from desktop_app.qt.widgets.status_line import StatusLine
from desktop_app.qt.widgets.text import Words

_NARROWEST = 380


class Looked(NamedTuple):
    """What the page shows: the wallet, and how the key stands as far as nobody has to be asked for it."""

    wallet: Wallet
    current: DeviceLine | None
    by_keyring: bool | None


class WalletPage(Page):
    """Shows what is kept at once; whether each receipt holds is found out meanwhile, in a lane."""

    rail: ClassVar[str] = "me"

    def __init__(self, face: Face, host: Host, doors: WalletDoors) -> None:
        super().__init__(face, host)
        self._doors = doors
        self._service: WalletService | None = None
        self._shown: Looked | None = None
        self._holds: Mapping[str, bool] | None = None
        self._most = AT_ONCE
        self.signed_card: SignedCard | None = None
        self.set_crumbs(Crumb(self.tr("Me"), Route("me")), Crumb(self.tr("Your receipts and certificates")))

    def arrive(self, _route: Route) -> None:
        """Ask anew; what has not changed is not built anew."""
        self._ask()

    def refresh(self) -> None:
        """Another computer did something."""
        self._ask()

    # Asking

    def _ask(self) -> None:
        self.ask(lambda _token: self._look(), self._show)

    def _look(self) -> tuple[WalletService, Looked, Held]:
        service = self._doors.wallet()
        return service, _looked(service, service.keyholder, self.face.language), service.held()

    def _show(self, found: tuple[WalletService, Looked, Held]) -> None:
        self._service, looked, held = found
        if looked != self._shown:
            self._shown = looked
            self._build(self._service, looked)
        self.ask(lambda _token: _holding(held), self._verified, Lane.IMAGE)

    def _verified(self, holds: Mapping[str, bool]) -> None:
        self._holds = holds
        if self.signed_card is not None:
            self.signed_card.show_holds(holds)

    # Building

    def _build(self, service: WalletService, looked: Looked) -> None:
        face, wallet, body = self.face, looked.wallet, PageBody(self.face)
        self.status = StatusLine(face)
        self.saving = Saving(self, self._doors, self.status)
        self.keeping = KeepingKeys(self, self._doors, service, lambda: self.keys_card, self._ask)
        self._add_title(body)
        for card in (self._signed_card(wallet), self._courses_card(wallet)):
            body.add(card)
            body.gap(face.space("between_cards"))
        current = looked.current
        others = tuple(one for one in wallet.devices if one != current)
        self.keys_card = KeysCard(face, KeysShown(current, others, looked.by_keyring), self.keeping.doing)
        self.sent_card = SentCard(face, sum(bool(one.countersigned) for one in wallet.signed), self._add_sent)
        body.add(Columns(face, (self.keys_card, self.sent_card), _NARROWEST))
        body.fill()
        self.set_body(body)

    def _add_title(self, body: PageBody) -> None:
        face = self.face
        body.add(Words(face, self.tr("Your receipts and certificates"), "title"))
        line = QHBoxLayout()
        line.setSpacing(face.space("xs"))
        line.addWidget(icon_label(face, "lock", "small"))
        said = self.tr("They lie on this computer. Whoever you hand one to can check it without us.")
        line.addWidget(Words(face, said, "body", "ink_secondary"), 1)
        body.add(line)
        body.add(self.status)
        body.gap(face.space("lg"))

    def _signed_card(self, wallet: Wallet) -> Card:
        if wallet.signed:
            signed = wallet.newest_first
            self.signed_card = SignedCard(self.face, signed, self._holds, self._open, self._show_more, self._most)
            return self.signed_card
        self.signed_card = None
        card = Card(self.face)
        go = Button(self.face, self.tr("Go to the policy"), on_click=lambda: self.host.go(Route("policy")))
        said = self.tr("What you sign gets a receipt that anyone can check, even years from now.")
        card.add(State(self.face, "state-empty", self.tr("You have not signed anything yet"), said, actions=[go]))
        return card

    def _courses_card(self, wallet: Wallet) -> CoursesCard:
        do = CoursesDoing(
            self.saving.certificate_paper, self.saving.print_certificate, lambda: self.host.go(Route("learn"))
        )
        self.courses_card = CoursesCard(self.face, wallet.completed, do)
        return self.courses_card

    def _open(self, signed: SignedText) -> None:
        self.host.go(Route.to("receipt", statement=signed.statement_id))

    def _show_more(self) -> None:
        self._most += AT_ONCE
        if self._service is not None and self._shown is not None:
            self._build(self._service, self._shown)

    # What the company sent

    def _add_sent(self) -> None:
        kinds = self.tr("Receipts with countersignatures (*.jws *.txt);;All files (*)")
        file = self._doors.desktop.choose(self, self.tr("What did the company send?"), kinds)
        if file is None or self._shown is None:
            return
        self.sent_card.status.say(self.tr("Reading {file} …").format(file=file.name))
        receipts = frozenset(kept.sha256 for kept in self._shown.wallet.receipts)
        self.ask(lambda _token: _sent(file, receipts), self._keep_sent, Lane.IMAGE)

    def _keep_sent(self, found: tuple[tuple[str, str], ...] | Exception) -> None:
        if isinstance(found, Exception):
            self.sent_card.status.refuse(self.host.explain(found))
            return
        self.ask(lambda _token: self._doors.wallet().keep_sent(found), self._sent_kept)

    def _sent_kept(self, new: int) -> None:
        self.sent_card.status.say("")
        self._ask()
        kept = self.tr("%n countersignature(s) added", "", new)
        self.host.toast(kept if new else self.tr("You had this already. Nothing has changed."))

    def trouble(self, error: Exception, again: object = None) -> None:
        """Whatever was going on is over."""
        if self._shown is not None:
            self.status.say("")
            self.sent_card.status.say("")
        super().trouble(error, again if callable(again) else None)


def _looked(service: WalletService, keyholder: Keyholder, language: str) -> Looked:
    wallet, public = service.wallet(language), keyholder.public
    current = current_device(wallet.devices, public.fingerprint if public is not None else None)
    if current is None and public is not None:
        current = DeviceLine(public.fingerprint, public.words(language), keyholder.device_name, "", here=True)
    return Looked(wallet, current, keyholder.by_keyring)


def _holding(held: Held) -> Mapping[str, bool]:
    return {statement_id: proof.holds for statement_id, proof in proofs(held).items()}


def _sent(file: Path, receipts: frozenset[str]) -> tuple[tuple[str, str], ...] | Exception:
    """What belongs to one's receipts; what a person can mend is an answer, to be told where they asked."""
    try:
        return those_for(receipts, countersignatures_in(read_sent(file), file.name), file.name)
    except (Trouble, OSError) as failure:
        return failure
