"""One course as a whole: how far one is, what it is good for, every step, and beginning it again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.features.training.overview import CourseOverview
from desktop_app.features.training.service import TrainingService
from desktop_app.features.training.ui.change_card import ChangeCard
from desktop_app.features.training.ui.change_words import ChangeWords
from desktop_app.features.training.ui.course_foot import BeginAgain, BeginAgainQuestion, TrainersNote
from desktop_app.features.training.ui.course_head import ComesFirst, CourseHead, FinishedHead
from desktop_app.features.training.ui.course_steps import CourseSteps
from desktop_app.features.training.ui.course_words import CourseWords
from desktop_app.features.training.ui.lesson_state import gone_state, is_gone
from desktop_app.features.training.ui.routes import step_route
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.outline import StepOutline
from desktop_app.packs.problem import Problem
from desktop_app.packs.texts import Texts
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.page import Crumb, Host, Page, Route
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.hairline import Hairline
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.notice import Notice
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.text import Words


class CoursePage(Page):
    """Route `course` with the argument `course`."""

    rail = "learn"

    def __init__(self, face: Face, host: Host, service: Callable[[], TrainingService]) -> None:
        super().__init__(face, host)
        self._service = service
        self._course = ""
        self._folds: dict[str, dict[str, bool]] = {}
        self._way_in: Button | None = None
        self.view: CourseOverview | None = None
        self.set_crumbs(Crumb(self.tr("Learn"), Route("learn")))

    def arrive(self, route: Route) -> None:
        """Ask how things stand; what is shown already stays until then."""
        self.clear_notice()
        course = self._course = route.get("course")
        if self.view is not None and self.view.state.course.id != course:
            self.view = None
            self.set_body(QWidget())
        self.ask(lambda _token: self._service().overview(course), self._show)

    def refresh(self) -> None:
        """Another computer did something."""
        course = self._course
        self.ask(lambda _token: self._service().overview(course), self._show)

    def _show(self, view: CourseOverview) -> None:
        if view != self.view:
            self.view = view
            self.set_crumbs(Crumb(self.tr("Learn"), Route("learn")), Crumb(self._title(view)))
            body = PageBody(self.face)
            self.set_body(body)
            self._fill(body, view)
            body.fill()
            body.show()  # layouts do it a turn later, and only what is shown takes the focus
        if view.trouble is not None:
            self.notice("warning", self.host.explain(view.trouble))
        if self._way_in is not None:
            self._way_in.setFocus(Qt.FocusReason.OtherFocusReason)

    def trouble(self, error: Exception, again: Callable[[], None] | None = None) -> None:
        """A course that is not here any more leads on to the others; all else is told above."""
        if not is_gone(error):
            super().trouble(error, again)
            return
        self.view = None
        state = gone_state(self.face, error, self.host.explain(error), self.host.go)
        self.set_body(state)
        announce(state, f"{state.accessibleName()}. {state.accessibleDescription()}")

    def _title(self, view: CourseOverview) -> str:
        return view.state.course.title.of(self.face.language)

    def _fill(self, body: PageBody, view: CourseOverview) -> None:
        gap = self.face.space("between_sections")
        self._add_head(body, view)
        self._add_versions(body, view)
        if view.objectives:
            body.gap(gap)
            self._add_section(body, CourseWords(self.face.language).able(view.state), self._objectives(view.objectives))
        body.gap(gap)
        folds = self._folds.setdefault(self._course, {})
        self._add_section(body, self.tr("The steps"), CourseSteps(self.face, view, self._open, folds))
        body.gap(self.face.space("md"))
        if view.state.begun and view.state.steps:
            body.add(BeginAgain(self.face, view, self._ask_to_begin_again))
        if view.flaws:
            body.add(Hairline(self.face))
            body.add(TrainersNote(self.face, [self._told(flaw) for flaw in view.flaws]))

    def _add_head(self, body: PageBody, view: CourseOverview) -> None:
        if view.state.completed and view.state.here is None:
            finished = FinishedHead(self.face, view, self._open, self.host.go)
            self._way_in = finished.way_in
            body.add(finished)
            return
        head = CourseHead(self.face, view, self._open)
        self._way_in = head.way_in
        body.add(head)
        if view.before.courses:
            others = len(view.before.courses) - 1
            first = ComesFirst(self.face, view.before.courses[0], others, self.host.go)
            self._way_in = first.way_in
            body.gap(self.face.space("between_cards"))
            body.add(first)
        elif view.before.absent:
            said = self.tr("This course builds on one that is not on this computer yet. You can begin it all the same.")
            body.gap(self.face.space("between_cards"))
            body.add(Notice(self.face, "info", said))

    def _add_versions(self, body: PageBody, view: CourseOverview) -> None:
        """What a new version means, and why another one was taken back."""
        if view.change is not None:
            body.gap(self.face.space("between_cards"))
            body.add(ChangeCard(self.face, view.change, self._got_it))
        if view.withdrawn is not None:
            told = ChangeWords(self.face.language).withdrawn(view.withdrawn, view.state.course.version)
            body.gap(self.face.space("between_cards"))
            body.add(Notice(self.face, "warning", told))

    def _add_section(self, body: PageBody, title: str, content: QWidget) -> None:
        body.add(Words(self.face, title, "subheading"))
        body.gap(self.face.space("sm"))
        body.add(content)

    def _objectives(self, objectives: Sequence[Texts]) -> Card:
        done = self.view is not None and self.view.state.all_learnt
        icon, color = ("circle-check", "success") if done else ("goal", "ink_secondary")
        card = Card(self.face, padding=self.face.space("md"), spacing=self.face.space("xs"))
        for objective in objectives:
            row = QHBoxLayout()
            row.setSpacing(self.face.space("sm"))
            sign = icon_label(self.face, icon, "button", color)
            sign.setFixedHeight(self.face.line("body"))
            row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Words(self.face, objective.of(self.face.language)), 1)
            card.add(row)
        return card

    def _told(self, flaw: Problem) -> str:
        return self.host.explain(Trouble(flaw.code, **flaw.params))

    # What one may do here

    def _open(self, step: StepOutline) -> None:
        """Open a step; where another course comes first, lead to the way there."""
        view = self.view
        if view is None:
            return
        if view.before.courses and self._way_in is not None:
            self._way_in.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self._way_in, CourseWords(self.face.language).comes_first(view.before), at_once=True)
            return
        self.host.go(step_route(view.state.course.id, step))

    def _got_it(self) -> None:
        course = self._course
        self.ask(lambda _token: self._service().got_it(course), self._show, key="got it")

    def _ask_to_begin_again(self) -> None:
        if self.view is not None:
            BeginAgainQuestion(self.face, self, self.view, self._begin_again).ask()

    def _begin_again(self) -> None:
        course = self._course

        def begin(_token: object) -> CourseOverview:
            service = self._service()
            service.start_over(course)
            return service.overview(course)

        self.ask(begin, self._begun_again)

    def _begun_again(self, view: CourseOverview) -> None:
        self._folds.pop(self._course, None)
        self._show(view)
        said = self.tr("“{title}” is at its beginning again. What you reached stays.").format(title=self._title(view))
        self.host.toast(said)
