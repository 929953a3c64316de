"""The PDF of a receipt after signing: made at once, opened and saved when wanted; it never takes a signature back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import shiboken6
from PySide6.QtCore import QObject, Signal

from desktop_app.evidence.troubles import EvidenceTrouble
from desktop_app.features.policy.ui.paper import Paper
from desktop_app.kernel.tasks import Lane
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.page import Page


class PaperWork(NamedTuple):
    """One receipt's paper, in the image lane: made and kept, a copy to look at (where it lies), a copy saved."""

    make: Callable[[], object]
    copy: Callable[[], Path]
    save: Callable[[Path], object]


PaperOf = Callable[[str, str], PaperWork]
"""All that the paper of a receipt is made of, by its statement and in a language; called in the db lane."""


class ReceiptPaper(QObject):
    """Says `told(sentence)` how the PDF stands, `closed(then)` where the key has to be opened before.

    Troubles with the paper are told beside its buttons: the page itself has nothing to complain of.
    """

    told = Signal(str, bool)  # what to say, and whether something went wrong
    busy = Signal(bool)
    closed = Signal(object)

    def __init__(self, page: Page, paper_of: PaperOf, desktop: Paper) -> None:
        super().__init__(page)
        self._page = page
        self._paper_of = paper_of
        self._desktop = desktop
        self._statement = ""
        self._name = ""
        self._wishes = 0

    def of(self, statement_id: str, name: str) -> None:
        """Whose paper it is, and what its file is called."""
        self._statement, self._name = statement_id, name

    def make(self) -> None:
        """Make it, so that it is there when wanted; not to be able to is no trouble now."""

        def made(failure: Exception | None) -> None:
            if failure is None:
                self.told.emit(self.tr("The PDF of your receipt is ready. You will find it under Me, too."), False)
            else:
                self.told.emit(self._later(failure), True)

        self.told.emit(self.tr("The PDF of your receipt is being made …"), False)
        self._do(lambda work: work.make(), made)

    def open(self) -> None:
        """Show a copy in the program that the computer uses for it."""
        shown: list[Path] = []

        def copied(failure: Exception | None) -> None:
            if failure is not None:
                self._failed(failure, self.open)
            elif not self._desktop.show(shown[0]):
                self.told.emit(
                    self.tr("This computer has no program that shows PDFs. Save it, and open it elsewhere."), True
                )
            else:
                self.told.emit("", False)

        self.told.emit(self.tr("One moment …"), False)
        self._do(lambda work: shown.append(work.copy()), copied)

    def save(self) -> None:
        """Save it where the person wants it."""
        target = self._desktop.where_to_save(self._page, self.tr("Save the receipt"), f"{self._name}.pdf")
        if target is not None:
            self._save(target)

    def _save(self, target: Path) -> None:
        def saved(failure: Exception | None) -> None:
            if failure is not None:
                self._failed(failure, lambda: self._save(target))
            else:
                self.told.emit("", False)
                self._page.host.toast(self.tr("Saved as “{name}”").format(name=target.name))

        self.told.emit(self.tr("One moment …"), False)
        self._do(lambda work: work.save(target), saved)

    def _do(self, wish: Callable[[PaperWork], object], then: Callable[[Exception | None], None]) -> None:
        """Gather in the db lane, then work in the image lane; a newer wish makes an older one's answer stale."""
        self._wishes += 1
        number, paper_of = self._wishes, self._paper_of
        statement, language, runner = self._statement, self._page.face.language, self._page.host.runner

        def finished(failure: Exception | None) -> None:
            if shiboken6.isValid(self) and number == self._wishes:
                self.busy.emit(False)
                then(failure)

        def gathered(work: PaperWork) -> None:
            runner.run(lambda _token: wish(work), lambda _done: finished(None), finished, Lane.IMAGE)

        self.busy.emit(True)
        runner.run(lambda _token: paper_of(statement, language), gathered, finished)

    def _failed(self, failure: Exception, again: Callable[[], None]) -> None:
        if isinstance(failure, Trouble) and failure.code == EvidenceTrouble.KEY_CLOSED:
            self.told.emit("", False)
            self.closed.emit(again)
        else:
            self.told.emit(self._page.host.explain(failure), True)

    def _later(self, failure: Exception) -> str:
        why = self._page.host.explain(failure)
        later = self.tr(
            "The PDF could not be made now. Your signature is kept all the same, and the PDF is made when you want it."
        )
        return f"{later} {why}"
