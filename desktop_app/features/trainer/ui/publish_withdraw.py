"""Takes a version back, with a reason that people will read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.features.trainer.kept import Outcome
from desktop_app.features.trainer.ui.publish_deed import DeedPanel
from desktop_app.features.trainer.ui.publish_desk import PublishDesk
from desktop_app.features.trainer.ui.publish_fields import SignFields
from desktop_app.features.trainer.ui.publish_words import LibraryWords
from desktop_app.packs.library.records import Entry
from desktop_app.packs.version import Precedence, is_version, precedence
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.inputs import ChoiceField, TextField

translate = QCoreApplication.translate


class WithdrawPanel(DeedPanel):
    """`entries` are the versions on offer; `withdrawn` is told how it went."""

    def __init__(
        self,
        face: Face,
        over: QWidget,
        desk: PublishDesk,
        folder: Path,
        entries: Sequence[Entry],
        keys: Sequence[tuple[Path, str]],
        withdrawn: Callable[[Outcome], None],
    ) -> None:
        title = translate("WithdrawPanel", "Withdraw a version")
        text = translate(
            "WithdrawPanel",
            "Desks stop offering it and show your reason. Whoever learnt from it keeps what they did.",
        )
        super().__init__(face, over, desk, title, text)
        self._folder, self._withdrawn = folder, withdrawn
        newest = sorted(entries, key=_newest_last, reverse=True)
        self._entries = {entry.target.name: entry for entry in newest}
        words = LibraryWords(face.language)
        options = [(name, words.version(entry)) for name, entry in self._entries.items()]
        self.version = ChoiceField(face, self.tr("Version"), options)
        self.why = TextField(face, self.tr("Why?"), help_text=self.tr("A sentence or two; people will read it"))
        self.signing = SignFields(face, desk.desktop, keys)
        for field in (self.version, self.why, self.signing):
            self.add(field)
        self.at(self.why, "library.why-missing", "library.why-long")
        self.at(self.version, "library.withdrawn-already", "library.not-yours", "library.version-unknown")
        self.end(self.tr("Withdraw"), self.tr("Signing …"), self.deed, danger=True)

    def open(self, first: QWidget | None = None) -> None:
        """Begin with the reason."""
        super().open(first or self.why.edit)

    def deed(self) -> None:
        """Sign the withdrawal."""
        assert self.signing is not None
        entry, why, given = self._entries[self.version.current], self.why.text(), self.signing.given()
        self.run(lambda: self.desk.keeping.withdraw(self._folder, entry, why, given), self._done)

    def _done(self, outcome: Outcome) -> None:
        self.accept()
        self._withdrawn(outcome)


def _newest_last(entry: Entry) -> tuple[str, Precedence]:
    version = entry.target.version
    return entry.target.id, precedence(version if is_version(version) else "0.0.0")
