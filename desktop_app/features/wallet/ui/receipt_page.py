"""One receipt: what it says, what of it holds, how strong that is, and the ways to hand it to somebody."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.wallet.proving import Held, proofs
from desktop_app.features.wallet.troubles import WalletTrouble
from desktop_app.features.wallet.ui import wording
from desktop_app.features.wallet.ui.doors import WalletDoors
from desktop_app.features.wallet.ui.finding_words import Told, told
from desktop_app.features.wallet.ui.found_card import FoundCard
from desktop_app.features.wallet.ui.place import Place
from desktop_app.features.wallet.ui.saving import Saving
from desktop_app.features.wallet.ui.signed_card import state_chip
from desktop_app.features.wallet.wallet import DeviceLine, SignedText
from desktop_app.kernel.sentences import Sentences
from desktop_app.kernel.tasks import Lane
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.face import Face
from desktop_app.qt.page import Crumb, Host, Page, Route
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.icon import Tile
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.status_line import StatusLine
from desktop_app.qt.widgets.text import Words
from desktop_app.qt.widgets.two_columns import TwoColumns

_FACTS = 400


class Opened(NamedTuple):
    """The receipt, the device that signed it, and what a verification may use."""

    signed: SignedText
    device: DeviceLine | None
    held: Held


class ReceiptPage(Page):
    """`statement` in the route says which one."""

    rail: ClassVar[str] = "me"

    def __init__(self, face: Face, host: Host, doors: WalletDoors) -> None:
        super().__init__(face, host)
        self._doors = doors
        self._say_where("")

    def arrive(self, route: Route) -> None:
        """Ask anew."""
        statement_id = route.get("statement")
        self.ask(lambda _token: self._open(statement_id), self._show)

    def _say_where(self, title: str) -> None:
        wallet = Crumb(self.tr("Receipts"), Route("wallet"))
        self.set_crumbs(Crumb(self.tr("Me"), Route("me")), wallet, Crumb(title))

    def _open(self, statement_id: str) -> Opened:
        service = self._doors.wallet()
        wallet = service.wallet(self.face.language)
        signed = wallet.find(statement_id)
        if signed is None or signed.receipt is None:
            raise Trouble(WalletTrouble.NO_RECEIPT)
        device = next((one for one in wallet.devices if one.fingerprint == signed.receipt.device), None)
        return Opened(signed, device, service.held())

    def _show(self, opened: Opened) -> None:
        self._build(opened)
        speaker = self._doors.speaker(self.face.language)
        signed, held = opened.signed, opened.held
        self.ask(lambda _token: _told(signed, held, speaker), self._tell, Lane.IMAGE)

    def _tell(self, said: Told) -> None:
        """What was found takes its place; the rest of the page stays as it is."""
        self.found_place.put(FoundCard(self.face, said))
        self.chip_place.put(Flow(state_chip(self.face, has_receipt=True, holds=not said.fails)))
        for button in (self.save_button, self.print_button, self.all_button):
            button.setHidden(said.altered)

    # Building

    def _build(self, opened: Opened) -> None:
        face, signed, body = self.face, opened.signed, PageBody(self.face)
        title = self.tr("{title}, version {version}").format(
            title=signed.title.of(face.language), version=signed.version
        )
        self._say_where(wording.version(signed.version))
        self.status = StatusLine(face)
        self.saving = Saving(self, self._doors, self.status)
        self.chip_place = Place(Flow(state_chip(face, has_receipt=True, holds=None)))
        self.found_place = Place(FoundCard(face, None))
        body.add(Words(face, title, "title"))
        body.gap(face.space("xs"))
        body.add(self.chip_place)
        body.gap(face.space("md"))
        body.add(self._ways(signed))
        body.add(self.status)
        body.gap(face.space("lg"))
        body.add(TwoColumns(face, (self._facts(opened),), (self.found_place,), _FACTS))
        body.fill()
        self.set_body(body)
        self.save_button.setFocus()

    def _ways(self, signed: SignedText) -> QWidget:
        face, saving = self.face, self.saving
        self.save_button = Button(
            face, self.tr("Save as PDF…"), "primary", icon="download", on_click=lambda: saving.receipt_paper(signed)
        )
        self.print_button = Button(
            face, self.tr("Open to print"), icon="printer", on_click=lambda: saving.print_receipt(signed)
        )
        self.file_button = Button(
            face, self.tr("Save the receipt file…"), icon="file-down", on_click=lambda: saving.receipt_file(signed)
        )
        self.all_button = Button(
            face, self.tr("Everything for the file…"), icon="archive", on_click=lambda: saving.everything(signed)
        )
        self.print_button.setToolTip(self.tr("Your program for PDFs shows it, and prints it"))
        self.file_button.setToolTip(self.tr("The receipt as other programs read it"))
        self.all_button.setToolTip(self.tr("PDF, receipt file, key, text and instructions in one archive"))
        return Flow(self.save_button, self.print_button, self.file_button, self.all_button)

    def _facts(self, opened: Opened) -> Card:
        face, signed = self.face, opened.signed
        card = Card(face, spacing=face.space("sm"))
        head = QHBoxLayout()
        head.setSpacing(face.space("sm"))
        head.addWidget(Tile(face, "signature", "accent", 40))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(Words(face, signed.name, "body_strong"))
        names.addWidget(Words(face, self.tr("has read and signed"), "label", "ink_secondary", weight=400))
        head.addLayout(names, 1)
        card.add(head)
        for name, value in self._lines(opened):
            card.add(_fact(face, name, value))
        card.column.addStretch(1)
        return card

    def _lines(self, opened: Opened) -> list[tuple[str, str]]:
        signed, device = opened.signed, opened.device
        lines = [
            (self.tr("Edition"), wording.edition(signed.audience)),
            (self.tr("Language"), wording.language_name(signed.language)),
            (self.tr("When"), wording.moment_with_offset(signed.at)),
            (self.tr("Clauses"), wording.clauses(signed)),
        ]
        if device is not None:
            lines += [(self.tr("Signed with"), device.name), (self.tr("The key in words"), device.words)]
        if signed.receipt is not None:
            lines.append((self.tr("Fingerprint of the receipt"), _grouped(signed.receipt.sha256)))
        return lines

    def trouble(self, error: Exception, again: Callable[[], None] | None = None) -> None:
        """Whatever was going on is over."""
        if hasattr(self, "status"):
            self.status.say("")
        super().trouble(error, again)


def _fact(face: Face, name: str, value: str) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(Words(face, name, "caption", "ink_tertiary"))
    column.addWidget(Words(face, value, "label", weight=500), 0, Qt.AlignmentFlag.AlignTop)
    return holder


def _grouped(sha256: str) -> str:
    """The first 16 signs in groups of four, for eyes to compare."""
    return " ".join(sha256[start : start + 4] for start in range(0, 16, 4))


def _told(signed: SignedText, held: Held, speaker: Sentences) -> Told:
    return told(proofs(held)[signed.statement_id].findings, speaker)
