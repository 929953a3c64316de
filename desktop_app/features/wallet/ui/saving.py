"""Saves and prints what one has to show: asks where, gathers in the db lane, makes in the image lane, opens the key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject

from desktop_app.evidence.troubles import EvidenceTrouble
from desktop_app.features.wallet.service import CertificateOrder, HandingOut, ReceiptOrder, WalletService
from desktop_app.features.wallet.troubles import WalletTrouble
from desktop_app.features.wallet.ui.doors import WalletDoors
from desktop_app.features.wallet.ui.key_opener import KeyOpener
from desktop_app.features.wallet.ui.wording import file_name
from desktop_app.features.wallet.wallet import Completed, SignedText
from desktop_app.kernel.tasks import Lane
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.page import Page
from desktop_app.qt.widgets.status_line import StatusLine

Order = TypeVar("Order", ReceiptOrder, CertificateOrder)
Work = Callable[[HandingOut, Order], Path]
Wanted = Callable[[WalletService], Order]


class Saving(QObject):
    """For a page with a status line. Nothing is overwritten that the person did not choose in the dialog."""

    def __init__(self, page: Page, doors: WalletDoors, status: StatusLine) -> None:
        super().__init__(page)
        self._page = page
        self._doors = doors
        self._status = status
        self.opener: KeyOpener | None = None

    # Receipts

    def receipt_paper(self, signed: SignedText) -> None:
        """Save the PDF."""
        target = self._where(self._name_of(signed), ".pdf", "PDF (*.pdf)")
        if target is not None:
            language = self._page.face.language
            self._save(_receipt(signed), lambda out, order: out.save_paper(order, language, target), target)

    def receipt_file(self, signed: SignedText) -> None:
        """Save what machines read."""
        target = self._where(self._name_of(signed), ".jws", self.tr("Receipts (*.jws)"))
        if target is not None:
            self._save(_receipt(signed), lambda out, order: out.save_receipt(order, target), target)

    def everything(self, signed: SignedText) -> None:
        """Save all of it in one archive."""
        target = self._where(self._name_of(signed), ".zip", "ZIP (*.zip)")
        if target is not None:
            speaker = self._doors.speaker(self._page.face.language)
            self._save(_receipt(signed), lambda out, order: out.save_everything(order, speaker, target), target)

    def print_receipt(self, signed: SignedText) -> None:
        """Show the PDF in the computer's viewer, which prints it."""
        language, name = self._page.face.language, f"{self._name_of(signed)}.pdf"
        self._show(_receipt(signed), lambda out, order: out.to_print(order, language, name))

    # Certificates

    def certificate_paper(self, completed: Completed) -> None:
        """Save the PDF."""
        target = self._where(self._name_of_course(completed), ".pdf", "PDF (*.pdf)")
        if target is not None:
            language = self._page.face.language
            wanted = _certificate(completed, language)
            self._save(wanted, lambda out, order: out.save_paper(order, language, target), target)

    def print_certificate(self, completed: Completed) -> None:
        """Show the PDF in the computer's viewer, which prints it."""
        language, name = self._page.face.language, f"{self._name_of_course(completed)}.pdf"
        self._show(_certificate(completed, language), lambda out, order: out.to_print(order, language, name))

    # How

    def _name_of(self, signed: SignedText) -> str:
        return file_name(signed.title.of(signed.language), signed.version, "-", signed.name)

    def _name_of_course(self, completed: Completed) -> str:
        return file_name(self.tr("Certificate"), "-", completed.title.of(self._page.face.language))

    def _where(self, name: str, ending: str, kind: str) -> Path | None:
        title = self.tr("Where shall it go?")
        return self._doors.desktop.where_to_save(self._page, title, name + ending, kind)

    def _save(self, wanted: Wanted[Order], work: Callable[[HandingOut, Order], None], target: Path) -> None:
        def made(_target: Path) -> None:
            said = self.tr("Saved as “{name}”").format(name=target.name)
            self._page.host.toast(said, self.tr("Open folder"), lambda: self._show_folder(target.parent))

        def save(out: HandingOut, order: Order) -> Path:
            work(out, order)
            return target

        self._order(wanted, save, made)

    def _show_folder(self, folder: Path) -> None:
        self._doors.desktop.show(folder)

    def _show(self, wanted: Wanted[Order], work: Work[Order]) -> None:
        def made(paper: Path) -> None:
            if not self._doors.desktop.show(paper):
                self._status.refuse(self._page.host.explain(Trouble(WalletTrouble.NO_VIEWER)))

        self._order(wanted, work, made)

    def _order(self, wanted: Wanted[Order], work: Work[Order], made: Callable[[Path], None]) -> None:
        self._status.say(self.tr("Making the file …"))

        def ordered(found: tuple[WalletService, HandingOut, Order]) -> None:
            self._make(found, work, made)

        def order(_token: object) -> tuple[WalletService, HandingOut, Order]:
            service = self._doors.wallet()
            return service, self._doors.handing_out(), wanted(service)

        self._page.ask(order, ordered, key="order")

    def _make(
        self, found: tuple[WalletService, HandingOut, Order], work: Work[Order], made: Callable[[Path], None]
    ) -> None:
        service, out, order = found

        def done(answer: Path | Exception) -> None:
            if isinstance(answer, Path):
                self._status.say("")
                made(answer)
            elif isinstance(answer, Trouble) and answer.code == EvidenceTrouble.KEY_CLOSED:
                self._status.say("")
                self.opener = KeyOpener(self._page, service.keyholder, lambda: self._status.say(""))
                self.opener.open(lambda: self._order_again(found, work, made))
            else:
                self._status.refuse(self._page.host.explain(answer))

        self._page.ask(lambda _token: _answer_of(lambda: work(out, order)), done, Lane.IMAGE, key="make")

    def _order_again(
        self, found: tuple[WalletService, HandingOut, Order], work: Work[Order], made: Callable[[Path], None]
    ) -> None:
        self._status.say(self.tr("Making the file …"))
        self._make(found, work, made)


def _receipt(signed: SignedText) -> Wanted[ReceiptOrder]:
    return lambda service: service.order_receipt(signed.statement_id)


def _certificate(completed: Completed, language: str) -> Wanted[CertificateOrder]:
    return lambda service: service.order_certificate(completed.statement_id, language)


def _answer_of(work: Callable[[], Path]) -> Path | Exception:
    """What came of it; what a person can mend is an answer, to be told where they asked."""
    try:
        return work()
    except (Trouble, OSError) as failure:
        return failure
