"""The player: a lesson to read, its outline beside it, and the way on below; it always knows where one stopped."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.training.course import CourseState
from desktop_app.features.training.lesson import CLAUSE_SCHEME
from desktop_app.features.training.service import LessonView, TrainingService
from desktop_app.features.training.ui.blocks import BlockMaker
from desktop_app.features.training.ui.contents import Contents
from desktop_app.features.training.ui.lesson_head import LessonHead
from desktop_app.features.training.ui.picture_load import load_pictures
from desktop_app.features.training.ui.player_bar import PlayerBar
from desktop_app.features.training.ui.reading import ReadingColumn
from desktop_app.features.training.ui.routes import step_route
from desktop_app.packs.outline import StepOutline
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.page import Crumb, Host, Page, Route, nothing

KEPT_AFTER = 400  # milliseconds of rest before the place is written down
_ON = (QKeyCombination(Qt.Key.Key_N), QKeyCombination(Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Right))
_BACK = (QKeyCombination(Qt.Key.Key_P),)


class LessonPage(Page):
    """Route `lesson` with `course` and `lesson`. N and P go on and back, as Alt+Right does; reading keys scroll."""

    wants_folded_rail = True
    rail = "learn"

    def __init__(self, face: Face, host: Host, service: Callable[[], TrainingService]) -> None:
        super().__init__(face, host)
        self._service = service
        self._view: LessonView | None = None
        self._course = self._lesson = ""
        self._kept = 0.0
        self.reading = ReadingColumn(face)
        self.bar = PlayerBar(face, self.go_back, self.go_on)
        self.contents = Contents(face, self, self._open_step)
        self._keep_soon = QTimer(self)
        self._keep_soon.setSingleShot(True)
        self._keep_soon.setInterval(KEPT_AFTER)
        self._keep_soon.timeout.connect(self._keep_place)
        self.reading.moved.connect(self._moved)
        self._build()

    def _build(self) -> None:
        body = QWidget()
        across = QHBoxLayout(body)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.contents.side)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.contents.strip)
        column.addWidget(self.reading, 1)
        column.addWidget(self.bar)
        across.addLayout(column, 1)
        self.bar.hide()
        self.set_body(body)

    # Coming and going

    def arrive(self, route: Route) -> None:
        """Open the lesson of the route, where one stopped."""
        self._keep_place()
        self.contents.shut()
        self.clear_notice()
        self._course, self._lesson = route.get("course"), route.get("lesson")
        course, lesson, language = self._course, self._lesson, self.face.language
        self.ask(lambda _token: self._service().lesson(course, lesson, language), self._show)

    def leave(self) -> None:
        """Write down where one stopped."""
        self._keep_place()
        self.contents.shut()

    def showEvent(self, event: QShowEvent) -> None:
        """Hear when the window is about to close."""
        super().showEvent(event)
        self.window().installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whatever hides the page: the place is kept."""
        super().hideEvent(event)
        self._keep_place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window closes: now is the last moment to write."""
        if event.type() == QEvent.Type.Close:
            self._keep_place()
        return super().eventFilter(watched, event)

    # Showing

    def _show(self, view: LessonView) -> None:
        self._view, self._kept = view, view.position
        state = view.state
        maker = BlockMaker(self.face, self._follow)
        head = LessonHead(self.face, view)
        blocks: list[tuple[int, QWidget]] = [(0, head)]
        before = None
        for block in view.blocks:
            gap = maker.gap_before(block, before) if before is not None else 0
            blocks.append((gap, maker.widget(block)))
            before = block
        self.reading.show_blocks(blocks, view.position)
        self.contents.show_state(state, view.lesson.id)
        self.bar.show_neighbours(self._title(view.previous), self._title(view.following))
        self.bar.show()
        title = state.course.title.of(self.face.language)
        self.set_crumbs(Crumb(self.tr("Learn"), Route("learn")), Crumb(title))
        head.show()  # layouts show what is new a turn later, and only what is shown takes the focus
        head.title.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(head.title, head.title.text())
        load_pictures(self, self._service, self._course, maker.pictures)

    def _title(self, step_id: str | None) -> str:
        step = self._step(step_id)
        return step.title.of(self.face.language) if step else ""

    def _step(self, step_id: str | None) -> StepOutline | None:
        steps = self._view.state.course.steps if self._view else ()
        return next((step for step in steps if step.id == step_id), None)

    def _moved(self) -> None:
        if self._view is not None:
            self.bar.show_seen(self.reading.seen, self._view.lesson.minutes)
            self._keep_soon.start()

    def _keep_place(self) -> None:
        self._keep_soon.stop()
        place = self.reading.place
        if self._view is None or place == self._kept:
            return
        self._kept = place
        course, lesson = self._view.state.course.id, self._view.lesson.id
        self.ask(lambda _token: self._service().keep_place(course, lesson, place), nothing, key="keep place")

    # Going on

    def go_on(self) -> None:
        """The lesson is read: write that down, then open the next step."""
        view = self._view
        if view is None:
            return
        course, lesson = view.state.course.id, view.lesson.id
        self._keep_soon.stop()
        self._kept = self.reading.place

        def finish(_token: object) -> CourseState:
            service = self._service()
            state = service.finish_lesson(course, lesson)
            service.keep_place(course, lesson, 0.0)  # who reads it again begins at its beginning
            return state

        self.ask(finish, self._finished, key="finish")

    def _finished(self, state: CourseState) -> None:
        step = self._step(self._view.following if self._view else None)
        if step is not None:
            self._open_step(step)
            return
        if state.completed:
            self.host.toast(self.tr("The course is done. You can read it again whenever you like."))
        self.host.go(Route("learn"))

    def go_back(self) -> None:
        """Open the step before."""
        step = self._step(self._view.previous if self._view else None)
        if step is not None:
            self._open_step(step)

    def _open_step(self, step: StepOutline) -> None:
        self.contents.shut()
        self.host.go(step_route(self._course, step))

    def _follow(self, address: str) -> None:
        if address.startswith(CLAUSE_SCHEME):
            self.host.go(Route.to("policy", clause=address.removeprefix(CLAUSE_SCHEME)))
        elif address.startswith("https://"):
            QDesktopServices.openUrl(QUrl(address))

    # Keys and room

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Reading keys, wherever the focus is on the page."""
        if event.keyCombination() in _ON:
            self.go_on()
        elif event.keyCombination() in _BACK:
            self.go_back()
        elif not self.reading.scroll_by_key(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room beside the lesson, the outline becomes a drawer."""
        super().resizeEvent(event)
        self.contents.set_narrow(self.width() + self.face.size("frame.rail_folded") < self.face.narrow_below)
