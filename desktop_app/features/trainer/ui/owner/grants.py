"""What a publisher may publish, pack by pack: ticked where the company's path names it, typed where it is new."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.trainer.kept import Kept
from desktop_app.features.trainer.ui.publish_deed import OWN_ENTER
from desktop_app.features.trainer.ui.publish_words import LibraryWords
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.format import Grant, require_pack_id
from desktop_app.packs.pack import Kind
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.check import Check
from desktop_app.qt.widgets.inputs import ChoiceField, LineField
from desktop_app.qt.widgets.text import Words

_KIND = 140  # pixels: as wide as the longest word for a kind, and the arrow


class GrantsField(QWidget):
    """Boxes to tick for what the library knows, and a line to add what it does not."""

    def __init__(self, face: Face, kept: Kept) -> None:
        super().__init__()
        self.face = face
        self._words = LibraryWords(face.language)
        self.checks: dict[Grant, Check] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(face.space("xs"))
        self._column.addWidget(Words(face, self.tr("May publish"), "label", weight=600))
        titles = {entry.target.grant: self._words.title(entry) for entry in kept.standing.entries}
        known = {grant for publisher in kept.standing.publishers for grant in publisher.grants} | titles.keys()
        box = QWidget()  # made first: Tab goes through what is in a panel in the order in which it was made
        self._boxes = QVBoxLayout(box)
        self._boxes.setContentsMargins(0, 0, 0, 0)
        self._boxes.setSpacing(face.space("xs"))
        self._column.addWidget(box)
        for grant in sorted(known):
            self._tick(grant, titles.get(grant, grant.id), checked=False)
        self._add_line()

    def _add_line(self) -> None:
        options = [(kind.value, self._words.kind(kind)) for kind in Kind]
        self.kind = ChoiceField(self.face, self.tr("Kind"), options, Kind.COURSE)
        self.kind.setMinimumWidth(self.face.grown(_KIND))
        self.id = LineField(self.face, self.tr("Id of the pack"), hint="it.acme.intro")
        self.id.edit.setProperty(OWN_ENTER, True)
        self.id.edit.returnPressed.connect(self._add)
        self.add_button = Button(self.face, self.tr("Add"), icon="plus", on_click=self._add)
        row = QHBoxLayout()
        row.setSpacing(self.face.space("xs"))
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.kind, 0, top)
        row.addWidget(self.id, 1, top)
        self._column.addLayout(row)
        self._column.addWidget(self.add_button)

    def _tick(self, grant: Grant, title: str, *, checked: bool) -> None:
        said = f"{self._words.kind(grant.kind)}, {grant.id}" if title != grant.id else self._words.kind(grant.kind)
        self.checks[grant] = Check(self.face, title, said, checked=checked)
        self._boxes.addWidget(self.checks[grant])

    def _add(self) -> None:
        self.add_typed()

    def add_typed(self) -> bool:
        """Take what was typed among the boxes; False where it is no id of a pack."""
        self.id.set_error("")
        try:
            require_pack_id(self.id.text())
        except Trouble:
            said = self.tr("Ids have small letters, digits and hyphens, with at least one full stop: it.acme.intro")
            self.id.set_error(said)
            self.id.edit.setFocus()
            return False
        grant = Grant(Kind(self.kind.current), self.id.text())
        if grant in self.checks:
            self.checks[grant].setChecked(True)
        else:
            self._tick(grant, grant.id, checked=True)
        self.id.edit.clear()
        return True

    def chosen(self) -> tuple[Grant, ...]:
        """What is ticked, empty where something is wrong and told; a line typed and not added yet counts too."""
        if self.id.text() and not self.add_typed():
            return ()
        found = tuple(grant for grant, check in self.checks.items() if check.isChecked())
        if not found:
            self.id.set_error(self.tr("Say what this publisher may publish: add at least one pack."))
            self.id.edit.setFocus()
        return found
