"""Learn: every course on the shelf, what one is in first, with the one step to take next; found by its words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.training.course import CourseState
from desktop_app.features.training.learning import sort_out
from desktop_app.features.training.service import TrainingService
from desktop_app.features.training.ui.course_card import CourseCard
from desktop_app.features.training.ui.course_groups import AT_FIRST, CourseGroups
from desktop_app.features.training.ui.course_tile import CourseTile
from desktop_app.features.training.ui.filter_line import FilterLine
from desktop_app.features.training.ui.ground import empty
from desktop_app.features.training.ui.wording import TrainingWords
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.page import Crumb, Host, Page, Route
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.state import State
from desktop_app.qt.widgets.text import Words

FEW = 3  # courses that one sees at a glance; more of them can be looked for


class LearnPage(Page):
    """Route `learn`. Only the course to go on with has the filled button; Ctrl+F goes to the line of words.

    `order` tells in which order the company would have its courses.
    """

    def __init__(
        self,
        face: Face,
        host: Host,
        service: Callable[[], TrainingService],
        order: Callable[[], Sequence[str]] = tuple,
    ) -> None:
        super().__init__(face, host)
        self._service = service
        self._ask_order = order
        self._order: Sequence[str] = ()
        self._states: tuple[CourseState, ...] = ()
        self._unfolded: set[str] = set()
        self._words = ""
        self.groups: CourseGroups | None = None
        self.filter: FilterLine | None = None
        self._place = QVBoxLayout()
        self.title = Words(face, self.tr("Learn"), "title")
        self.set_crumbs(Crumb(self.tr("Learn")))

    @property
    def cards(self) -> tuple[CourseCard | CourseTile, ...]:
        """The courses on screen."""
        return tuple(self.groups.cards) if self.groups else ()

    def arrive(self, route: Route) -> None:  # noqa: ARG002 - there is one Learn
        """Ask how things stand."""
        self.ask(lambda _token: (self._service().by_visit(), self._ask_order()), self._show)

    def refresh(self) -> None:
        """Another computer did something."""
        self.ask(lambda _token: (self._service().by_visit(), self._ask_order()), self._show)

    def _show(self, found: tuple[tuple[CourseState, ...], Sequence[str]]) -> None:
        if self.groups is not None and found == (self._states, self._order):  # nothing is new: it stays as it was left
            self.title.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.groups = self.filter = None
        states, self._order = found
        self._states = states
        body = PageBody(self.face)
        self.set_body(body)
        if states:
            self._fill(body)
        else:
            body.add(self._nothing(), 1)
        body.fill()
        body.show()  # layouts do it a turn later, and only what is shown takes the focus
        if states:
            self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, body: PageBody) -> None:
        self.title = Words(self.face, self.tr("Learn"), "title", wrap=False)
        head = Flow(self.title, gap=self.face.space("md"), line_gap=self.face.space("xs"), spread=True)
        if len(self._states) > FEW:
            self.filter = FilterLine(self.face, self.tr("Find a course"))
            self.filter.setText(self._words)
            self.filter.textChanged.connect(self._find)
            head.add(self.filter)
        else:
            self._words = ""
        body.add(head)
        body.gap(self.face.space("xxs"))
        body.add(Words(self.face, self._summary(), "body", "ink_secondary"))
        body.gap(self.face.space("lg"))
        holder = QWidget()
        self._place = QVBoxLayout(holder)
        self._place.setContentsMargins(0, 0, 0, 0)
        body.add(holder)
        self._show_groups()

    def _show_groups(self) -> None:
        empty(self._place)
        learning = sort_out(self._states, self.face.language, self._words, self._order)
        self.groups = None
        if not learning.everything:
            self._place.addWidget(self._not_found())
            return
        whole = len(self._states) == 1
        self.groups = CourseGroups(self.face, learning, self.host, self._unfolded, self._unfold, whole=whole)
        self._place.addWidget(self.groups)

    def _summary(self) -> str:
        """How much is left of what one has to; where one has to do nothing, of everything."""
        left = [state for state in self._states if not state.completed or state.to_do_again]
        if not left:
            return self.tr("Everything is done. Nothing is due here; read again whatever you like.")
        must = [state for state in left if state.course.mandatory]
        if not must:
            return self.tr("Everything compulsory is done. The rest is there if you like.")
        minutes = TrainingWords().minutes(sum(state.minutes_left for state in must))
        if len(must) < len(left):
            pattern = self.tr("{minutes} of compulsory learning left. You can stop at any line and go on there.")
        elif any(state.minutes_done for state in self._states):
            pattern = self.tr("{minutes} left. You can stop at any line and go on there.")
        else:
            pattern = self.tr("{minutes} in all. You can stop at any line and go on there.")
        return pattern.format(minutes=minutes)

    # Looking for one, and for more of them

    def _find(self, words: str) -> None:
        self._words = words
        self._show_groups()
        number = len(sort_out(self._states, self.face.language, words).everything)
        announce(self, self.tr("%n courses", "", number))

    def _unfold(self, group: str) -> None:
        self._unfolded.add(group)
        self._show_groups()
        if self.groups is not None:
            self.groups.show()
            self.groups.shown[group][AT_FIRST].way_in.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+F, wherever the focus is on the page."""
        if event.matches(QKeySequence.StandardKey.Find) and self.filter is not None:
            self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.filter.selectAll()
        else:
            super().keyPressEvent(event)

    # Nothing there

    def _nothing(self) -> State:
        return State(
            self.face,
            "state-empty",
            self.tr("No course yet"),
            self.tr("When your company sends a course, it waits for you here."),
        )

    def _not_found(self) -> State:
        again = Button(self.face, self.tr("Show all courses"), on_click=self._show_all)
        text = self.tr("No title has these words. Lessons are found from everywhere with Ctrl+K.")
        return State(self.face, "state-empty", self.tr("Nothing found"), text, actions=(again,))

    def _show_all(self) -> None:
        if self.filter is not None:
            self.filter.clear()
            self.filter.setFocus(Qt.FocusReason.OtherFocusReason)
