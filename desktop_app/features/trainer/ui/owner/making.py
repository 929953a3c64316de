"""Makes a company's library with somebody who has never made one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.features.trainer.kept import Kept, KeyAndSecret
from desktop_app.features.trainer.telling import Refusal
from desktop_app.features.trainer.ui.owner.company_step import CompanyStep
from desktop_app.features.trainer.ui.owner.owner_desk import OwnerDesk
from desktop_app.features.trainer.ui.owner.seal_walk import FIRST, SEAL, SealWalk
from desktop_app.qt.face import Face

translate = QCoreApplication.translate


class MakingView(SealWalk):
    """Company, seal, words on paper, two of them back."""

    def __init__(self, face: Face, desk: OwnerDesk, made: Callable[[Kept], None], given_up: Callable[[], None]) -> None:
        self.company_step = CompanyStep(face, desk.publish)
        title = translate("MakingView", "Make your company’s library")
        super().__init__(face, desk, title, self.company_step, made, given_up)
        self._content = b""
        self.show_step(FIRST)

    def names(self) -> tuple[str, str]:
        """See `SealWalk.names`."""
        return self.tr("Company"), self.tr("Make the library")

    def begin_at(self) -> QWidget:
        """See `SealWalk.begin_at`."""
        return self.company_step.first

    def check_first(self) -> None:
        """See `SealWalk.check_first`."""
        read, keeping = self.company_step.reading(), self.keeping

        def work() -> tuple[bytes, Path]:
            content, company = read()
            return content, keeping.propose_seal(company)

        self.run(work, self._company_read)

    def _company_read(self, found: tuple[bytes, Path]) -> None:
        self._content, place = found
        self.seal_step.suggest(place)
        self.show_step(SEAL)

    def check_seal(self, key: KeyAndSecret, again: str) -> Callable[[], object]:
        """See `SealWalk.check_seal`."""
        keeping, folder, content = self.keeping, self.company_step.folder.place, self._content
        return lambda: keeping.require_free(folder, content, key, again)

    def making(self) -> Callable[[], Kept]:
        """See `SealWalk.making`."""
        keeping, folder, written = self.keeping, self.company_step.folder.place, self.company_step.written
        content, key, paper = self._content, self.key, self.paper

        def work() -> Kept:
            made = keeping.make(folder, content, key, paper)
            if written is not None:
                keeping.save(written, content)
            return made

        return work

    def refuse_first(self, refusal: Refusal) -> bool:
        """See `SealWalk.refuse_first`."""
        return self.company_step.refuse(refusal)
