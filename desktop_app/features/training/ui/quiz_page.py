"""The quiz: one question a screen, an answer that counts once it is written down, and a result that loses nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.training.service import TrainingService
from desktop_app.features.training.ui.course_picture import CoursePictures
from desktop_app.features.training.ui.feedback import Feedback
from desktop_app.features.training.ui.flaw_notice import flaw_words
from desktop_app.features.training.ui.next_stage import NextStage
from desktop_app.features.training.ui.picture_answers import PictureAnswers
from desktop_app.features.training.ui.question_view import QuestionView
from desktop_app.features.training.ui.question_words import opened_anew, quiz_keys
from desktop_app.features.training.ui.quiz_bar import QuizBar
from desktop_app.features.training.ui.result_view import ResultView
from desktop_app.features.training.ui.routes import step_route
from desktop_app.features.training.ui.ways import ways_from
from desktop_app.features.training.views import Answered, QuizView
from desktop_app.packs.course import Question
from desktop_app.packs.outline import StepOutline
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.focus import lead_focus
from desktop_app.qt.page import Crumb, Host, Page, PageKey, Route

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CHECK_KEYS = ("Ctrl+Return", "Ctrl+Enter")  # also where Enter itself opens something


class QuizPage(Page):
    """Route `quiz` with `course` and `quiz`. Letters, arrows and Space choose; Enter checks and goes on."""

    wants_folded_rail = True
    rail = "learn"

    def __init__(self, face: Face, host: Host, service: Callable[[], TrainingService]) -> None:
        super().__init__(face, host)
        self._service = service
        self._pictures = CoursePictures(self, service)
        self._where = ("", "")
        self._view: QuizView | None = None
        self._judged_here = False  # the answer on screen is judged; what comes next is another screen
        self._waits = False
        self._troubled = False  # the notice on screen is about a trouble
        self.stage: QuestionView | ResultView | None = None
        self.bar = QuizBar(face, self.go_away, self.go_on)
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._holder = QWidget()  # of the question or the result
        self._stages = QVBoxLayout(self._holder)
        self._stages.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._holder, 1)
        self._column.addWidget(self.bar)
        self.bar.hide()
        self.set_body(body)
        self.ahead = NextStage(self._holder, self._make)
        self.set_crumbs(Crumb(self.tr("Learn"), Route("learn")))
        for keys in _CHECK_KEYS:
            QShortcut(QKeySequence(keys), self, self.go_on, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # Coming and going

    def arrive(self, route: Route) -> None:
        """Open the quiz where one stopped; a finished one shows how it ended."""
        self.clear_notice()
        self._open(route.get("course"), route.get("quiz"), again=False)

    def keys(self) -> tuple[PageKey, ...]:
        """The keys of the quiz, for the panel of keys."""
        return quiz_keys()

    def _open(self, course: str, quiz: str, *, again: bool) -> None:
        self._waits, self._where = True, (course, quiz)
        self.ask(lambda _token: self._service().quiz(course, quiz, again=again), self._opened)

    def _opened(self, view: QuizView) -> None:
        stays = self._stays(view)
        self._view, self._waits = view, False
        self._take_troubles_away()
        title = view.quiz.title.of(self.face.language)
        self.set_crumbs(Crumb(self.tr("Learn"), Route("learn")), Crumb(title))
        self.bar.show()
        if view.flaws:
            self.notice("info", flaw_words(view.flaws), self.tr("All right"))
        if stays and isinstance(self.stage, QuestionView):
            if self._judged_here:
                lead_focus(self.bar.on)
            else:
                self.stage.begin()
        else:
            self._show_next()

    def _stays(self, view: QuizView) -> bool:
        """Whether the question on screen is where one is: somebody has been away to read again."""
        before, stage = self._view, self.stage
        if before is None or not isinstance(stage, QuestionView):
            return False
        same = before.attempt == view.attempt and before.quiz == view.quiz
        return same and (self._judged_here or stage.question == view.next_question)

    def leave(self) -> None:
        """Nothing is made ahead for a page that nobody sees."""
        self.ahead.drop()

    def go_away(self) -> None:
        """Leave; every answer given is kept."""
        self.host.go(Route("learn"))

    def trouble(self, error: Exception, again: Callable[[], None] | None = None) -> None:
        """Nothing was written down: the person may try again, or go on with what there is by now."""
        self._waits = False
        self._troubled = True
        anew = opened_anew(error)
        if anew is None:
            super().trouble(error, again)
            return
        course, quiz = self._where
        then = partial(self._open, course, quiz, again=anew)
        self.notice("info", self.host.explain(error), self.tr("Open it anew"), then)

    def _take_troubles_away(self) -> None:
        if self._troubled:
            self._troubled = False
            self.clear_notice()

    # Going on

    def go_on(self) -> None:
        """What the filled button says: check, next question, result, and what follows it."""
        if self._view is None or self._waits:
            return
        if isinstance(self.stage, ResultView):
            self._leave_result(self._view)
        elif self._judged_here:
            self._show_next()
        elif isinstance(self.stage, QuestionView):
            self._check(self._view, self.stage)

    def _show_next(self) -> None:
        view = self._view
        if view is None:
            return
        self._judged_here = False
        question = view.next_question
        if question is None:
            self._show_result(view)
            return
        stage = self.ahead.take(view, question)
        self._put(stage)
        self._choice_changed()
        stage.begin()
        announce(stage.heading, stage.spoken)

    def _make(self, view: QuizView, question: Question) -> QuestionView:
        stage = QuestionView(self.face, view, question)
        stage.answers.changed.connect(self._choice_changed)
        stage.answers.whole.connect(lambda: lead_focus(self.bar.on))
        self._bring_pictures(view, stage)
        return stage

    def _bring_pictures(self, view: QuizView, stage: QuestionView) -> None:
        answers = stage.answers
        if isinstance(answers, PictureAnswers):
            where = (view.state.course.id, view.attempt.pack_sha256)
            width = self.face.size("frame.quiz_column") // 2
            for key, path in answers.pictures.items():
                show = partial(answers.show_picture, key)
                self._pictures.bring(where, path, self.face.grown(width), answers, show, key)

    def _choice_changed(self) -> None:
        if isinstance(self.stage, QuestionView) and not self._judged_here:
            answers = self.stage.answers
            self.bar.set_keys(both=answers.enter_is_taken)
            self.bar.say(self.tr("Leave and keep my answers"), self.tr("Check answer"), ready=not answers.missing)

    def _check(self, view: QuizView, stage: QuestionView) -> None:
        missing = stage.answers.missing
        if missing:
            stage.say_missing(missing)
            return
        self._waits = True
        question, answer, language = stage.question.id, stage.answers.answer, self.face.language
        self.ask(lambda _token: self._service().answer(view.attempt, question, answer, language), self._judged)

    def _judged(self, answered: Answered) -> None:
        """The answer is written down: now it counts, and is judged."""
        self._waits = False
        if self._view is None or not isinstance(self.stage, QuestionView):
            return
        self._take_troubles_away()
        self._judged_here = True
        self._view = replace(self._view, attempt=answered.attempt, state=answered.state, result=answered.result)
        question = self.stage.question
        ways = ways_from(self.face, self._view, question, self.host.go)
        feedback = Feedback(self.face, question, answered.verdict, ways)
        self.stage.show_verdict(answered.verdict, feedback)
        on = self.tr("See the result") if answered.result else self.tr("Next question")
        self.bar.set_keys(both=False)
        self.bar.say(self.tr("Leave and keep my answers"), on)
        lead_focus(self.bar.on)
        announce(feedback, feedback.spoken, at_once=True)
        self.ahead.prepare(self._view)

    # The end

    def _show_result(self, view: QuizView) -> None:
        if view.result is None:
            return
        stage = ResultView(
            self.face,
            view,
            lambda question: ways_from(self.face, view, question, self.host.go),
            lambda: self._open(view.state.course.id, view.quiz.id, again=True),
        )
        self._put(stage)
        self.bar.set_keys(both=False)
        following = self._following(view)
        if not view.result.passed:
            self.bar.say(self.tr("Leave for now"), self.tr("Try again"))
        elif following is not None:
            self.bar.say(self.tr("Back to Learn"), following.title.of(self.face.language))
        else:
            self.bar.say(self.tr("Back to Learn"), self.tr("Finish"))
        stage.heading.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(stage.heading, stage.spoken, at_once=True)

    def _leave_result(self, view: QuizView) -> None:
        course = view.state.course.id
        following = self._following(view)
        if view.result is not None and not view.result.passed:
            self._open(course, view.quiz.id, again=True)
        elif following is not None:
            self.host.go(step_route(course, following))
        else:
            self.host.go(Route.to("course", course=course))

    def _following(self, view: QuizView) -> StepOutline | None:
        return next((step for step in view.state.course.steps if step.id == view.following), None)

    def _put(self, stage: QuestionView | ResultView) -> None:
        if self.stage is not None:
            self._stages.removeWidget(self.stage)
            self.stage.hide()
            self.stage.deleteLater()
        self.stage = stage
        self._stages.addWidget(stage)
        stage.show()  # layouts do it a turn later, and only what is shown takes the focus

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, letters choose, arrows lead into the answers, wherever the focus is."""
        if event.key() in _ENTER:
            self.go_on()
        elif not self._choose_by_key(event):
            super().keyPressEvent(event)

    def _choose_by_key(self, event: QKeyEvent) -> bool:
        if not isinstance(self.stage, QuestionView) or self._judged_here or self._waits:
            return False
        answers = self.stage.answers
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        return plain and (answers.press(event.text()) or answers.enter_by_arrow(event.key()))
