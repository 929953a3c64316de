"""The scenario: one situation a screen, each choice written down before it shows what follows, and a calm end."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.training.service import TrainingService
from desktop_app.features.training.ui.course_picture import CoursePictures
from desktop_app.features.training.ui.flaw_notice import flaw_words
from desktop_app.features.training.ui.question_words import opened_anew, scenario_keys
from desktop_app.features.training.ui.routes import step_route
from desktop_app.features.training.ui.scenario_bar import ScenarioBar
from desktop_app.features.training.ui.scenario_ending import EndingView
from desktop_app.features.training.ui.scenario_scene import SceneView
from desktop_app.features.training.views import ScenarioView
from desktop_app.packs.outline import StepOutline
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.focus import lead_focus
from desktop_app.qt.page import Crumb, Host, Page, PageKey, Route

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ScenarioPage(Page):
    """Route `scenario` with `course` and `scenario`. Letters choose, Enter goes on, Backspace takes a choice back."""

    wants_folded_rail = True
    rail = "learn"

    def __init__(self, face: Face, host: Host, service: Callable[[], TrainingService]) -> None:
        super().__init__(face, host)
        self._service = service
        self._pictures = CoursePictures(self, service)
        self._where = ("", "")
        self._view: ScenarioView | None = None
        self._next: ScenarioView | None = None  # where the choice on screen leads, while its consequence is read
        self._waits = False
        self.stage: SceneView | EndingView | None = None
        self.bar = ScenarioBar(face, self.go_away, self.step_back, self.go_on)
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(0)
        self._column.addWidget(self.bar)
        self.bar.hide()
        self.set_body(body)
        self.set_crumbs(Crumb(self.tr("Learn"), Route("learn")))

    # Coming and going

    def arrive(self, route: Route) -> None:
        """Open the scenario where one left it."""
        self.clear_notice()
        self._open(route.get("course"), route.get("scenario"), again=False)

    def keys(self) -> tuple[PageKey, ...]:
        """The keys of the scenario, for the panel of keys."""
        return scenario_keys()

    def _open(self, course: str, scenario: str, *, again: bool) -> None:
        self._waits, self._where = True, (course, scenario)
        self.ask(lambda _token: self._service().scenario(course, scenario, again=again), self._opened)

    def _opened(self, view: ScenarioView) -> None:
        self.clear_notice()
        title = view.scenario.title.of(self.face.language)
        self.set_crumbs(Crumb(self.tr("Learn"), Route("learn")), Crumb(title))
        self.bar.show()
        if view.flaws:
            self.notice("info", flaw_words(view.flaws), self.tr("All right"))
        self._show(view)

    def go_away(self) -> None:
        """Leave; the way so far is kept."""
        self.host.go(Route("learn"))

    def trouble(self, error: Exception, again: Callable[[], None] | None = None) -> None:
        """Nothing was written down: the person may try again, or go on with what there is by now."""
        self._waits = False
        if opened_anew(error) is None:
            super().trouble(error, again)
            return
        course, scenario = self._where
        then = partial(self._open, course, scenario, again=False)
        self.notice("info", self.host.explain(error), self.tr("Open it anew"), then)

    # Walking

    @property
    def reads_consequence(self) -> bool:
        """Whether what follows from a choice is on screen."""
        return self._next is not None

    def choose(self, choice_id: str) -> None:
        """Take a way on."""
        view = self._view
        if view is None or self._waits or self._next is not None:
            return
        self._waits = True
        self.ask(lambda _token: self._service().choose(view.run, choice_id), self._chosen)

    def _chosen(self, view: ScenarioView) -> None:
        """The choice is written down: show what follows from it, where there is something to show."""
        self._waits = False
        self.clear_notice()
        choice = view.taken[-1][1] if view.taken else None
        if choice is None or not choice.consequence.of(self.face.language) or not isinstance(self.stage, SceneView):
            self._show(view)
            return
        self._next = view
        self.stage.show_taken(choice)
        self._say()
        lead_focus(self.bar.on)

    def step_back(self) -> None:
        """Take the last choice back."""
        view = self._next or self._view
        if view is None or self._waits or not view.run.path:
            return
        self._waits = True
        self.ask(lambda _token: self._service().scenario_back(view.run), self._show)

    def start_again(self) -> None:
        """From the beginning."""
        if self._view is not None and not self._waits:
            self._open(self._view.run.course_id, self._view.run.scenario_id, again=True)

    def go_on(self) -> None:
        """What the filled button says: on to what follows, or out at the end."""
        if self._view is None or self._waits:
            return
        if self._next is not None:
            self._show(self._next)
        elif self._view.finished:
            following = self._following(self._view)
            course = self._view.run.course_id
            self.host.go(step_route(course, following) if following else Route.to("course", course=course))
        elif isinstance(self.stage, SceneView):
            announce(self.bar.on, self.tr("Choose what you do first."), at_once=True)
            self.stage.enter_by_arrow(Qt.Key.Key_Down)

    def _following(self, view: ScenarioView) -> StepOutline | None:
        return next((step for step in view.state.course.steps if step.id == view.following), None)

    # What is on screen

    def _show(self, view: ScenarioView) -> None:
        self._waits = False
        self._view, self._next = view, None
        if view.finished:
            ending = EndingView(self.face, view, self.start_again, self.step_back)
            self._put(ending)
            focus: QWidget = ending.heading
            spoken = ending.spoken
        else:
            scene = SceneView(self.face, view, self.choose)
            self._put(scene)
            self._bring_picture(view, scene)
            focus, spoken = scene.story.words, scene.spoken
        self._say()
        focus.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(focus, spoken)

    def _bring_picture(self, view: ScenarioView, scene: SceneView) -> None:
        story = scene.story
        if view.node.picture:
            where = (view.run.course_id, view.run.pack_sha256)
            self._pictures.bring(where, view.node.picture, story.picture_width, story, story.show_image)

    def _say(self) -> None:
        view = self._next or self._view
        if view is None:
            return
        over = self._next is None and view.finished
        self.bar.show_back(bool(view.run.path) and not over)
        if over:
            following = self._following(view)
            on = following.title.of(self.face.language) if following else self.tr("Finish")
            self.bar.say(self.tr("Back to Learn"), on)
        else:
            self.bar.say(self.tr("Leave and keep my place"), self.tr("Go on"), ready=self._next is not None)

    def _put(self, stage: SceneView | EndingView) -> None:
        old = self._column.takeAt(0)
        widget = old.widget() if old is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        self.stage = stage
        self._column.insertWidget(0, stage, 1)
        stage.show()  # layouts do it a turn later, and only what is shown takes the focus

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, letters choose, Backspace goes back, wherever the focus is."""
        if event.key() in _ENTER:
            self.go_on()
        elif event.key() == Qt.Key.Key_Backspace:
            self.step_back()
        elif not self._choose_by_key(event):
            super().keyPressEvent(event)

    def _choose_by_key(self, event: QKeyEvent) -> bool:
        if not isinstance(self.stage, SceneView) or self._waits:
            return False
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        return plain and (self.stage.press(event.text()) or self.stage.enter_by_arrow(event.key()))
