"""Makes a company's library with somebody who has never made one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.features.trainer.kept import Kept, KeyAndSecret
from desktop_app.features.trainer.telling import Refusal
from desktop_app.features.trainer.ui.owner.company_step import CompanyStep
from desktop_app.features.trainer.ui.owner.owner_desk import OwnerDesk
from desktop_app.features.trainer.ui.owner.seal_walk import Wish
from desktop_app.qt.face import Face

translate = QCoreApplication.translate


class MakingWay:
    """Company, seal, words on paper, two of them back."""

    def __init__(self, face: Face, desk: OwnerDesk) -> None:
        self.step = CompanyStep(face, desk.publish)
        self._keeping = desk.publish.keeping

    def names(self) -> tuple[str, str, str]:
        """See `SealWay`."""
        title = translate("MakingWay", "Make your company’s library")
        return title, translate("MakingWay", "Company"), translate("MakingWay", "Make the library")

    def first(self) -> QWidget:
        """See `SealWay`."""
        return self.step.first

    def reading(self) -> Callable[[], Wish]:
        """See `SealWay`."""
        read, folder, written, keeping = self.step.reading(), self.step.folder.place, self.step.written, self._keeping

        def work() -> Wish:
            content, company = read()

            def require(key: KeyAndSecret, again: str) -> None:
                keeping.require_free(folder, content, key, again)

            def make(key: KeyAndSecret, paper: str) -> Kept:
                made = keeping.make(folder, content, key, paper)
                if written is not None:
                    keeping.save(written, content)
                return made

            return Wish(keeping.propose_seal(company), require, make)

        return work

    def refuse(self, refusal: Refusal) -> bool:
        """See `SealWay`."""
        return self.step.refuse(refusal)

    def forget(self) -> None:
        """There is no secret in the first step."""
