"""The player: a lesson to read, its outline beside it, and the way on below; it always knows where one stopped."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.features.training.course import CourseState
from desktop_app.features.training.service import LessonView, TrainingService
from desktop_app.features.training.ui.blocks import BlockMaker
from desktop_app.features.training.ui.contents import Contents
from desktop_app.features.training.ui.heading_row import Heading, headings_of
from desktop_app.features.training.ui.lesson_head import LessonHead
from desktop_app.features.training.ui.lesson_keys import BACK, ON, bind_keys, lesson_keys
from desktop_app.features.training.ui.lesson_memory import LessonMemory
from desktop_app.features.training.ui.lesson_state import gone_state, is_gone
from desktop_app.features.training.ui.lesson_tools import LessonTools
from desktop_app.features.training.ui.lesson_work import LessonWork
from desktop_app.features.training.ui.player_bar import PlayerBar
from desktop_app.features.training.ui.reading import Plan, ReadingColumn
from desktop_app.features.training.ui.routes import step_route
from desktop_app.packs.outline import StepOutline
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.page import Crumb, Host, Page, PageKey, Route, nothing

KEPT_AFTER = 400  # milliseconds of rest before the place is written down


class LessonPage(Page):
    """Route `lesson` with `course` and `lesson`. N and P go on and back, as Alt+Right does; reading keys scroll."""

    wants_folded_rail = True
    rail = "learn"

    def __init__(
        self, face: Face, host: Host, service: Callable[[], TrainingService], memory: LessonMemory | None = None
    ) -> None:
        super().__init__(face, host)
        self._service = service
        self.memory = memory or LessonMemory()
        self._view: LessonView | None = None
        self._maker: BlockMaker | None = None
        self._course = self._lesson = self._check = ""
        self._kept = 0.0
        self._gone: QWidget | None = None
        self.reading = ReadingColumn(face)
        self.bar = PlayerBar(face, self.go_back, self.go_on)
        self.contents = Contents(face, self, self._open_step, self._open_heading)
        self.tools = LessonTools(self, self.reading, service, self.memory)
        self._keep_soon = QTimer(self, singleShot=True, interval=KEPT_AFTER)
        self._keep_soon.timeout.connect(self._keep_place)
        self._outline_soon = QTimer(self, singleShot=True, interval=0)
        self._outline_soon.timeout.connect(self._show_outline)
        self.reading.moved.connect(self._moved)
        self.reading.grown.connect(self._grown)
        self.reading.whole.connect(self._prepare_next)
        self._build()
        bind_keys(self, self.tools)

    def _build(self) -> None:
        player = QWidget()
        across = QHBoxLayout(player)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.contents.side)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.contents.strip)
        column.addWidget(self.tools.strip)
        column.addWidget(self.reading, 1)
        column.addWidget(self.bar)
        across.addLayout(column, 1)
        self.bar.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(player)
        self.set_body(self._stack)

    def keys(self) -> tuple[PageKey, ...]:
        """The keys of the player, for the panel of keys."""
        return lesson_keys()

    # Coming and going

    def arrive(self, route: Route) -> None:
        """Open the lesson of the route, where one stopped."""
        self.keep()
        self.contents.shut()
        self.clear_notice()
        self._course, self._lesson, self._check = route.get("course"), route.get("lesson"), route.get("check")
        self._ask_for_lesson()

    def _ask_for_lesson(self) -> None:
        course, lesson, language = self._course, self._lesson, self.face.language
        self.ask(lambda _token: self._service().lesson(course, lesson, language), self._show)

    def leave(self) -> None:
        """Write down where one stopped."""
        self.keep()
        self.contents.shut()
        if self._maker is not None:
            for piece in self._maker.media:
                piece.session.close()

    def showEvent(self, event: QShowEvent) -> None:
        """Hear when the window is about to close."""
        super().showEvent(event)
        self.window().installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whatever hides the page: the place is kept."""
        super().hideEvent(event)
        self.keep()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window closes: now is the last moment to write."""
        if event.type() == QEvent.Type.Close:
            self.keep()
        return super().eventFilter(watched, event)

    def keep(self) -> None:
        """Write down all that is not yet: the place, what was written at prompts, where films stopped."""
        self._keep_place()
        if self._maker is not None:
            for prompt in self._maker.prompts:
                prompt.keep()
            for piece in self._maker.media:
                piece.session.pause()

    # Showing

    def _show(self, view: LessonView) -> None:
        self.leave()
        self._show_gone(None)
        self._view, self._kept = view, view.position
        work = LessonWork(self, self._service, self.memory, view)
        jump = self.tools.begin(view, work)
        maker = self._maker = BlockMaker(self.face, view, work, self.tools.pen, self.tools.follow)
        place = view.position if jump is None else (jump.block + 1) / (len(view.blocks) + 1)
        self.reading.show_blocks([Plan(0, lambda: LessonHead(self.face, view)), *maker.plans()], place)
        self._outline_soon.start()
        self.bar.show_neighbours(self._title(view.previous), self._title(view.following))
        self.bar.show()
        title = view.state.course.title.of(self.face.language)
        self.set_crumbs(Crumb(self.tr("Learn"), Route("learn")), Crumb(title))
        if self._check:
            self._offer_way_back(self._check)
        if jump is None:
            self._greet(view)
        else:
            self.tools.point_at(jump.block)

    def _show_outline(self) -> None:
        """A turn after the first text: building it takes longer than the text does."""
        view = self._view
        if view is not None:
            self.contents.show_state(view.state, view.lesson.id, headings_of(view.blocks))
            self.contents.panel.show_place(self.reading.read - 1)

    def _offer_way_back(self, check: str) -> None:
        """Somebody came from a question to read again."""
        route = Route.to("quiz", course=self._course, quiz=check)
        text = self.tr("The check waits where you left it.")
        self.notice("info", text, self.tr("Back to the check"), lambda: self.host.go(route))

    def _greet(self, view: LessonView) -> None:
        """The focus goes to the title, or to where one stopped: Tab leads on from there."""
        first = self.reading.blocks[0]
        (first.title if isinstance(first, LessonHead) else first).setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.reading, view.lesson.title.of(self.face.language))

    def _grown(self) -> None:
        """Bring what the new blocks show."""
        if self._maker is not None:
            self.tools.bring(self._maker)
        self.contents.panel.show_place(self.reading.read - 1)

    def _prepare_next(self) -> None:
        """The lesson that will probably be opened next is read ahead."""
        step = self._step(self._view.following if self._view else None)
        if step is not None and step.kind == "lesson":
            course, language = self._course, self.face.language
            self.ask(lambda _token: self._service().prepare_lesson(course, step.id, language), nothing, key="ahead")

    def _title(self, step_id: str | None) -> str:
        step = self._step(step_id)
        return step.title.of(self.face.language) if step else ""

    def _step(self, step_id: str | None) -> StepOutline | None:
        steps = self._view.state.course.steps if self._view else ()
        return next((step for step in steps if step.id == step_id), None)

    def _moved(self) -> None:
        if self._view is not None:
            self.bar.show_seen(self.reading.seen, self._view.lesson.minutes)
            self.contents.panel.show_place(self.reading.read - 1)  # the title above counts as a block
            self._keep_soon.start()

    def _keep_place(self) -> None:
        self._keep_soon.stop()
        place = self.reading.place
        if self._view is None or place == self._kept:
            return
        self._kept = place
        course, lesson = self._view.state.course.id, self._view.lesson.id
        self.ask(lambda _token: self._service().keep_place(course, lesson, place), nothing, key="keep place")

    # Troubles

    def trouble(self, error: Exception, again: Callable[[], None] | None = None) -> None:
        """A course or lesson that is not here any more leads on from where one is; all else is told above it."""
        if is_gone(error):
            self.keep()
            self._view = None
            self._show_gone(gone_state(self.face, error, self.host.explain(error), self.host.go))
        else:
            super().trouble(error, again)

    def _show_gone(self, state: QWidget | None) -> None:
        """Instead of the player, until a lesson is there again."""
        if self._gone is not None:
            self._stack.removeWidget(self._gone)
            self._gone.deleteLater()
        self._gone = state
        if state is not None:
            self._stack.addWidget(state)
            self._stack.setCurrentWidget(state)
            self.set_crumbs(Crumb(self.tr("Learn"), Route("learn")))
            announce(state, f"{state.accessibleName()}. {state.accessibleDescription()}")

    # Going on

    def go_on(self) -> None:
        """The lesson is read: write that down, then open the next step."""
        view = self._view
        if view is None:
            return
        course, lesson, version = view.state.course.id, view.lesson.id, view.state.course.sha256
        self._keep_soon.stop()
        self._kept = self.reading.place

        def finish(_token: object) -> CourseState:
            service = self._service()
            state = service.finish_lesson(course, lesson, version)  # what was read, whatever there is now
            service.keep_place(course, lesson, 0.0)  # who reads it again begins at its beginning
            return state

        self.ask(finish, self._finished, key="finish")

    def _finished(self, state: CourseState) -> None:
        if self._view is not None and state.course.sha256 != self._view.state.course.sha256:
            pattern = self.tr("This course changed to version {version} while you read. What you read counts.")
            text = pattern.format(version=state.course.version)
            route = Route.to("course", course=self._course)
            self.notice("info", text, self.tr("See the course"), lambda: self.host.go(route))
            return
        step = self._step(self._view.following if self._view else None)
        if step is not None:
            self._open_step(step)
            return
        self.host.go(Route.to("course", course=self._course))

    def go_back(self) -> None:
        """Open the step before."""
        step = self._step(self._view.previous if self._view else None)
        if step is not None:
            self._open_step(step)

    def _open_step(self, step: StepOutline) -> None:
        self.contents.shut()
        self.host.go(step_route(self._course, step))

    def _open_heading(self, heading: Heading) -> None:
        self.contents.shut()
        self.reading.go_to_block(heading.block + 1)
        announce(self.reading, heading.text)

    # Keys and room

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Reading keys, wherever the focus is on the page."""
        if event.keyCombination() in ON:
            self.go_on()
        elif event.keyCombination() in BACK:
            self.go_back()
        elif not (self.tools.key(event) or self.reading.scroll_by_key(event)):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the words."""
        self.tools.show_menu(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room beside the lesson, the outline becomes a drawer."""
        super().resizeEvent(event)
        self.contents.set_narrow(self.width() + self.face.size("frame.rail_folded") < self.face.narrow_below)
