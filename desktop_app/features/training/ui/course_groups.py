"""Courses in their groups: large cards for what one is in, small ones for what comes and for what is done."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.training.learning import Known, Learning
from desktop_app.features.training.ui.course_card import CourseCard
from desktop_app.features.training.ui.course_tile import CourseTile
from desktop_app.qt.face import Face
from desktop_app.qt.page import Navigator
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.columns import Columns
from desktop_app.qt.widgets.text import Words

AT_FIRST = 9  # courses of a group; the rest is a press away
_NARROWEST_CARD = 300


class CourseGroups(QWidget):
    """`unfolded` are the groups shown to their end; `more` is told which other one shall be.

    `whole`: the only course of the shelf, with its steps.
    """

    def __init__(
        self,
        face: Face,
        learning: Learning,
        host: Navigator,
        unfolded: Collection[str] = (),
        more: Callable[[str], None] = lambda _group: None,
        *,
        whole: bool = False,
    ) -> None:
        super().__init__()
        self.face = face
        self._host = host
        self._main = learning.main
        self._unfolded = unfolded
        self._more = more
        self.shown: dict[str, list[CourseCard | CourseTile]] = {"going": [], "ahead": [], "done": []}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        if whole:
            self._add_card("going", learning.everything[0], whole=True)
            return
        self._add_going(learning.going)
        self._add_small("ahead", self.tr("Next"), learning.ahead)
        self._add_small("done", self.tr("Done"), learning.done)

    def _add_heading(self, text: str) -> None:
        if self._column.count():
            self._column.addSpacing(self.face.space("between_sections"))
        self._column.addWidget(Words(self.face, text, "subheading"))
        self._column.addSpacing(self.face.space("sm"))

    def _add_going(self, courses: Sequence[Known]) -> None:
        if not courses:
            return
        self._add_heading(self.tr("In progress"))
        for number, known in enumerate(self._shown("going", courses)):
            if number:
                self._column.addSpacing(self.face.space("between_cards"))
            self._add_card("going", known)
        self._add_more("going", courses)

    @property
    def cards(self) -> list[CourseCard | CourseTile]:
        """Every card in the order of the page."""
        return [card for cards in self.shown.values() for card in cards]

    def _add_card(self, group: str, known: Known, *, whole: bool = False) -> None:
        card = CourseCard(self.face, known, self._host, main=known == self._main, whole=whole)
        self.shown[group].append(card)
        self._column.addWidget(card)

    def _add_small(self, group: str, title: str, courses: Sequence[Known]) -> None:
        if not courses:
            return
        self._add_heading(title)
        tiles = [
            CourseTile(self.face, known, self._host, main=known == self._main) for known in self._shown(group, courses)
        ]
        self.shown[group].extend(tiles)
        self._column.addWidget(Columns(self.face, tiles, _NARROWEST_CARD))
        self._add_more(group, courses)

    def _shown(self, group: str, courses: Sequence[Known]) -> Sequence[Known]:
        return courses if group in self._unfolded else courses[:AT_FIRST]

    def _add_more(self, group: str, courses: Sequence[Known]) -> None:
        hidden = len(courses) - len(self._shown(group, courses))
        if hidden:
            text = self.tr("Show %n more", "", hidden)
            button = Button(self.face, text, "quiet", hang="left", on_click=lambda: self._more(group))
            self._column.addSpacing(self.face.space("xs"))
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
