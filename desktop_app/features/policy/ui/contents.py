"""The contents of a policy, with how much of it is read: a column, or a strip where there is no room for one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop_app.features.policy.reading import PolicyState
from desktop_app.features.policy.ui.gateway import Gateway
from desktop_app.features.policy.ui.section_row import SectionRow
from desktop_app.features.policy.view import PolicyView
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.bar import Bar
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.text import Words


@dataclass(frozen=True)
class Chapter:
    """A section as the contents list it."""

    id: str
    number: str
    title: str
    clauses: tuple[str, ...]

    def read_in(self, state: PolicyState) -> bool:
        """Whether all of it is read."""
        return not any(clause.id in self.clauses for clause in state.unread)


def chapters_of(view: PolicyView) -> tuple[Chapter, ...]:
    """The sections in which there is something for this person."""
    found = []
    for section in view.policy.sections:
        clauses = [clause for clause in view.clauses if clause.section == section.id]
        if clauses:
            number = clauses[0].number.split(".")[0]
            ids = tuple(clause.id for clause in clauses)
            found.append(Chapter(section.id, number, section.title.of(view.language), ids))
    return tuple(found)


class Progress(QWidget):
    """A thin bar, "2 of 4 read", and how long the rest takes."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(face.space("xs"))
        self._bar = Bar(face, self.tr("Clauses read"), thin=True)
        self._words = Words(face, "", "caption", "ink_tertiary")
        column.addWidget(self._bar)
        column.addWidget(self._words)

    def show_state(self, state: PolicyState) -> None:
        """Show how much is read."""
        asked, left = len(state.asked), len(state.unread)
        words = self.tr("{read} of {all} read") if asked or not state.carried else self.tr("Nothing new to read")
        words = words.format(read=asked - left, all=asked)
        if state.minutes_left:
            words += " · " + self.tr("%n minutes left", "", state.minutes_left)
        self._bar.set_share(state.share)
        self._bar.setAccessibleDescription(words)
        self._words.setText(words)


class ContentsColumn(QWidget):
    """The sections, one under the other; the progress and the gate only in the person's `own` edition."""

    def __init__(
        self,
        face: Face,
        chapters: tuple[Chapter, ...],
        choose: Callable[[str], None],
        gateway: Gateway,
        tools: QWidget,
        *,
        own: bool,
    ) -> None:
        super().__init__()
        self.face = face
        self._chapters = chapters
        self._progress = Progress(face)
        self.rows = {
            chapter.id: SectionRow(face, chapter.number, chapter.title, partial(choose, chapter.id))
            for chapter in chapters
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._add(column, Words(face, self.tr("Contents"), "eyebrow", "ink_tertiary"))
        column.addSpacing(face.space("xs"))
        for row in self.rows.values():
            column.addWidget(row)
        for widget in (self._progress, gateway):
            column.addSpacing(face.space("md") + 4 if own else 0)
            self._add(column, widget)
            widget.setVisible(own)
        column.addSpacing(face.space("md"))
        self._add(column, tools)

    def _add(self, column: QVBoxLayout, widget: QWidget) -> None:
        """Under the rows' numbers, not under their edge."""
        row = QHBoxLayout()
        row.setContentsMargins(self.face.space("sm"), 0, 0, 0)
        row.addWidget(widget)
        column.addLayout(row)

    def show_state(self, state: PolicyState, current: str) -> None:
        """Tick what is read, light the section `current`."""
        for chapter in self._chapters:
            self.rows[chapter.id].show_state(read=chapter.read_in(state), current=chapter.id == current)
        self._progress.show_state(state)


class ContentsStrip(Card):
    """The same in one row: a menu of the sections, the progress, the gate."""

    def __init__(
        self,
        face: Face,
        chapters: tuple[Chapter, ...],
        choose: Callable[[str], None],
        gateway: Gateway,
        tools: QWidget,
        *,
        own: bool,
    ) -> None:
        super().__init__(face, padding=face.space("md"))
        self._chapters = chapters
        self._progress = Progress(face)
        self._menu = QMenu(self)
        self._menu.setFont(face.font("label"))
        self._entries = {chapter.id: self._menu.addAction("", partial(choose, chapter.id)) for chapter in chapters}
        self.button = Button(face, self.tr("Contents"), "secondary", "small", "list", on_click=self._open)
        row = QHBoxLayout()
        row.setSpacing(face.space("md"))
        row.addWidget(self.button)
        for widget in (self._progress, gateway):
            widget.setParent(self)
            widget.setVisible(own)
            row.addWidget(widget, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(0)
        self.add(row)
        self.add(tools)
        gateway.follow(self.button)

    def _open(self) -> None:
        self._menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def show_state(self, state: PolicyState, current: str) -> None:
        """Say in the menu what is read and where one is."""
        for chapter in self._chapters:
            read = self.tr("read") if chapter.read_in(state) else self.tr("not read yet")
            entry = self._entries[chapter.id]
            words = self.tr("{number}  {title}, {state}")
            entry.setText(words.format(number=chapter.number, title=chapter.title, state=read))
            entry.setCheckable(True)
            entry.setChecked(chapter.id == current)
        self._progress.show_state(state)
