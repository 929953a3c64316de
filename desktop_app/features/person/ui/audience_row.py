"""What one is to the company, to be changed in place: it decides which clauses of the policy are one's own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.listrow import SettingRow
from desktop_app.qt.widgets.segments import Segments
from desktop_app.qt.widgets.text import Words


class AudienceRow(QWidget):
    """`change` is given the audience that was chosen; nothing changes before that is kept."""

    def __init__(self, face: Face, audience: str, change: Callable[[str], None]) -> None:
        super().__init__()
        self.face = face
        self._audience = audience
        self._change = change
        self.change_button = Button(face, self.tr("Change…"), size="small", on_click=self.edit)
        self.change_button.setAccessibleName(self.tr("Change what you are to the company"))
        detail = self.tr("It decides which clauses of the policy are yours")
        self._reading = SettingRow(face, "circle-user-round", self._standing(), detail, self.change_button)
        options = [
            ("employee", self.tr("Employee")),
            ("external", self.tr("External")),
            ("alumni", self.tr("Alumni")),
        ]
        self.choice = Segments(face, self.tr("What are you to the company?"), options, audience)
        self.choice.chosen.connect(self._explain)
        self._meaning = Words(face, "", "label", "ink_secondary", weight=400)
        self._writing = self._make_writing()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._reading)
        column.addWidget(self._writing)
        self._explain(audience)
        self._show(writing=False)

    def _standing(self) -> str:
        return {
            "employee": self.tr("You are here as an employee"),
            "external": self.tr("You are here as an external"),
            "alumni": self.tr("You are here as an alumna or alumnus"),
        }[self._audience]

    def _make_writing(self) -> QWidget:
        holder = QWidget()
        self.keep_button = Button(self.face, self.tr("Keep"), "primary", "small", on_click=self._keep)
        cancel = Button(self.face, self.tr("Cancel"), "quiet", "small", on_click=self._cancel)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), holder, self._cancel)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.face.space("xs"))
        column.addWidget(Words(self.face, self.tr("What are you to the company?"), "label", weight=600))
        column.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._meaning)
        column.addWidget(Flow(self.keep_button, cancel))
        return holder

    def _explain(self, chosen: str) -> None:
        """What it would mean, before anything is kept."""
        self.keep_button.setEnabled(chosen != self._audience)
        stays = self.tr("What you have signed stays signed, and its receipt stays yours.")
        means = {
            "employee": self.tr("You then read and sign the edition of the policy for employees."),
            "external": self.tr("You then read and sign the edition of the policy for externals."),
            "alumni": self.tr("You then read and sign the edition of the policy for alumni."),
        }[chosen]
        asked = self.tr("Clauses that read the same there need not be read again.")
        nothing = self.tr("Choose what you are now. It stays on this computer until you sign.")
        self._meaning.setText(nothing if chosen == self._audience else f"{means} {asked} {stays}")

    def edit(self) -> None:
        """Choose another one."""
        self._show(writing=True)
        self.choice.setFocus()

    def _keep(self) -> None:
        self._change(self.choice.current)

    def _cancel(self) -> None:
        self.choice.choose(self._audience)
        self._explain(self._audience)
        self._show(writing=False)
        self.change_button.setFocus()

    def _show(self, *, writing: bool) -> None:
        self._reading.setVisible(not writing)
        self._writing.setVisible(writing)
