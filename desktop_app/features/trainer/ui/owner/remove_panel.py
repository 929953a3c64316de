"""Takes a publisher out, and says what becomes of what they published."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.trainer.kept import Kept
from desktop_app.features.trainer.ui.publish_deed import DeedPanel
from desktop_app.features.trainer.ui.publish_desk import PublishDesk
from desktop_app.features.trainer.ui.publish_fields import SignFields
from desktop_app.packs.library.records import Publisher
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.check import Radio
from desktop_app.qt.widgets.inputs import ChoiceField, TextField
from desktop_app.qt.widgets.text import Words

translate = QCoreApplication.translate


class RemovePublisherPanel(DeedPanel):
    """`removed` is told how many versions they left."""

    def __init__(
        self,
        face: Face,
        over: QWidget,
        desk: PublishDesk,
        kept: Kept,
        publisher: Publisher,
        keys: Sequence[tuple[Path, str]],
        removed: Callable[[int], None],
    ) -> None:
        title = translate("RemovePublisherPanel", "Take {name} out").format(name=publisher.name)
        text = translate("RemovePublisherPanel", "From now on, no desk accepts anything new that they sign.")
        super().__init__(face, over, desk, title, text)
        self._kept, self._publisher, self._removed = kept, publisher, removed
        others = [(one.id, one.name) for one in kept.standing.publishers if one.id != publisher.id]
        self._add_fates(bool(others))
        self.adopter = ChoiceField(face, self.tr("Further versions come from"), others or [("", "–")])
        self.why = TextField(face, self.tr("Why?"), help_text=self.tr("A sentence or two; people will read it"), rows=2)
        self.signing = SignFields(face, desk.desktop, keys, self.tr("Company seal"))
        for widget in (self.adopter, self.why, self.signing):
            self.add(widget)
        self.at(self.why, "library.why-missing", "library.why-long")
        self.at(self.adopter, "library.adopter-same", "library.publisher-unknown")
        self.end(self.tr("Take out"), self.tr("Signing …"), self.deed, danger=True)
        self._show_fate()

    def _add_fates(self, adoptable: bool) -> None:
        box = QWidget()
        box.setAccessibleName(self.tr("What becomes of their packs?"))
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.face.space("xs"))
        column.addWidget(Words(self.face, self.tr("What becomes of their packs?"), "label", weight=600))
        self.adopt = Radio(self.face, self.tr("They stay, and somebody else carries on"), checked=adoptable)
        self.keep = Radio(self.face, self.tr("They stay as they are"), checked=not adoptable)
        self.withdraw = Radio(self.face, self.tr("They are withdrawn"))
        for radio in (self.adopt, self.keep, self.withdraw):
            radio.toggled.connect(lambda _on: self._show_fate())
            column.addWidget(radio)
        self.adopt.setVisible(adoptable)
        self.add(box)

    def _show_fate(self) -> None:
        self.adopter.setVisible(self.adopt.isChecked())
        self.why.setVisible(self.withdraw.isChecked())
        if self.isVisible():
            self.place_again()

    def deed(self) -> None:
        """Take them out."""
        assert self.signing is not None
        why = self.why.text()
        if self.withdraw.isChecked() and not why:
            self.why.set_error(self.tr("Say why: people who learnt from their packs will read it."))
            self.why.edit.setFocus()
            return
        fate = (
            self.adopter.current if self.adopt.isChecked() else "",
            self.keep.isChecked(),
            why if self.withdraw.isChecked() else "",
        )
        given, folder, name, keeping = self.signing.given(), self._kept.folder, self._publisher.id, self.desk.keeping
        self.run(lambda: keeping.remove_publisher(folder, name, fate, given), self._done)

    def _done(self, count: int) -> None:
        self.accept()
        self._removed(count)
