"""Who one is here: the name, to be corrected in place, and the way out for somebody else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.person.me import AboutMe
from desktop_app.features.person.ui.audience_row import AudienceRow
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.avatar import Avatar
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.hairline import Hairline
from desktop_app.qt.widgets.inputs import LineField
from desktop_app.qt.widgets.listrow import SettingRow
from desktop_app.qt.widgets.text import Words


class ProfileCard(Card):
    """`rename` is given what was typed, `become` what one is to the company; the page says whether it was kept."""

    def __init__(
        self,
        face: Face,
        me: AboutMe,
        rename: Callable[[str], None],
        become: Callable[[str], None],
        switch: Callable[[], None],
    ) -> None:
        super().__init__(face, spacing=face.space("sm"))
        self._me = me
        self._rename = rename
        self.edit_button = Button(face, self.tr("Edit"), "quiet", "small", "pencil", hang="right", on_click=self.edit)
        self.edit_button.setAccessibleName(self.tr("Edit your name"))
        self._reading = self._make_reading()
        self.field = LineField(
            face,
            self.tr("Your full name, as your company knows you"),
            help_text=self.tr("What you have signed keeps the name you typed then."),
        )
        self._writing = self._make_writing()
        self.add(self._head())
        self.add(self._reading)
        self.add(self._writing)
        self.add(Hairline(face))
        self.audience = AudienceRow(face, me.audience, become)
        self.add(self.audience)
        self.add(Hairline(face))
        switch_button = Button(face, self.tr("Switch…"), size="small", on_click=switch)
        detail = self.tr("Each person has a folder of their own")
        self.add(SettingRow(face, "users", self.tr("Someone else uses this computer"), detail, switch_button))
        self._show(writing=False)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(Words(self.face, self.tr("Profile"), "subheading"), 1)
        row.addWidget(self.edit_button)
        return row

    def _make_reading(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.face.space("md"))
        row.addWidget(Avatar(self.face, self._me.name, self._me.person_id, 48), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Words(self.face, self._me.name, "body_strong"))
        words.addWidget(Words(self.face, self._me.company, "label", "ink_secondary", weight=400))
        row.addLayout(words, 1)
        return holder

    def _make_writing(self) -> QWidget:
        holder = QWidget()
        self.keep_button = Button(self.face, self.tr("Keep"), "primary", "small", on_click=self._keep)
        cancel = Button(self.face, self.tr("Cancel"), "quiet", "small", on_click=self._cancel)
        self.field.edit.returnPressed.connect(self._keep)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), holder, self._cancel)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.face.space("xs"))
        column.addWidget(self.field)
        column.addWidget(Flow(self.keep_button, cancel))
        return holder

    def edit(self) -> None:
        """Type another name."""
        self.field.edit.setText(self._me.name)
        self.field.set_error("")
        self._show(writing=True)
        self.field.edit.setFocus()
        self.field.edit.selectAll()

    def show_error(self, text: str) -> None:
        """The name was not kept; say why below it."""
        self.field.set_error(text)
        self.field.edit.setFocus()

    def _keep(self) -> None:
        self._rename(self.field.text())

    def _cancel(self) -> None:
        self._show(writing=False)
        self.edit_button.setFocus()

    def _show(self, *, writing: bool) -> None:
        self._reading.setVisible(not writing)
        self._writing.setVisible(writing)
        self.edit_button.setVisible(not writing)
