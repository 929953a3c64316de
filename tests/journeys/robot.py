"""Plays the first day inside the app's own process, and says what the screen showed as done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QScrollArea, QWidget

from desktop_app.features.onboarding.ui.home import HomePage
from desktop_app.features.onboarding.ui.welcome import WelcomePage
from desktop_app.features.policy.ui.page import PolicyPage
from desktop_app.features.policy.ui.sign_page import SignPage
from desktop_app.features.training.ui.lesson_page import LessonPage
from desktop_app.features.training.ui.question_view import QuestionView
from desktop_app.features.training.ui.quiz_page import QuizPage
from desktop_app.features.training.ui.result_view import ResultView
from desktop_app.first_screen import home_from
from desktop_app.kernel.clock import SystemClock
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Page, Route
from desktop_app.storage.glance import look
from desktop_app.storage.schema import DATABASE_NAME
from tests.fakes.desk import NAME
from tests.fakes.window import named, page_of, rest, wait_until

POLICY_SIGNED = "policy-signed"


class Robot:
    """`say` is told each thing in the ledger's words, and only after the screen has shown it as done."""

    def __init__(self, window: ProfileWindow, say: Callable[[str], None]) -> None:
        self.window = window
        self._say = say

    def play(self) -> None:
        """Go on from wherever the profile was left until the path is behind."""
        while not self._finished():
            page = page_of(self.window)
            self._step(page)
        self._say("all")

    def _finished(self) -> bool:
        home = home_from(look(self.window.profile / DATABASE_NAME), SystemClock().now())
        return home is not None and home.path.finished and isinstance(page_of(self.window), HomePage)

    def _step(self, page: Page) -> None:
        if isinstance(page, WelcomePage):
            self._join(page)
        elif isinstance(page, HomePage):
            self._leave(page, lambda: self.press(primary_of(page)))
        elif isinstance(page, LessonPage):
            self._read(page)
        elif isinstance(page, QuizPage):
            self._answer(page)
        elif isinstance(page, PolicyPage):
            self._read_policy(page)
        elif isinstance(page, SignPage):
            self._sign(page)
        else:
            self.window.shell.go(Route("home"))
            rest(self.window)

    def continue_from_home(self) -> None:
        """Press the one filled button of Home and wait for what it leads to."""
        page = page_of(self.window)
        self._leave(page, lambda: self.press(primary_of(page)))
        rest(self.window)

    # Pages

    def _join(self, page: WelcomePage) -> None:
        self.press(button(page, "Open the example"))
        wait_until(lambda: any(one.isVisible() for one in page.findChildren(QLineEdit)), "the field for the name")
        field = next(one for one in page.findChildren(QLineEdit) if one.isVisible())
        field.setFocus()
        field.clear()
        QTest.keyClicks(field, NAME)
        self.press(button(page, "Begin"))
        wait_until(lambda: isinstance(page_of(self.window), HomePage), "Home after joining")
        self._say("joined")
        rest(self.window)

    def _read(self, page: LessonPage) -> None:
        wait_until(lambda: page._view is not None, "the lesson's text")
        view = page._view
        assert view is not None
        done = f"lesson-finished {view.state.course.id}/{view.lesson.id}"
        self._leave(page, lambda: self.press(page.bar.on), lambda: page._view is not view)
        self._say(done)

    def _answer(self, page: QuizPage) -> None:
        wait_until(lambda: page.stage is not None, "the first question")
        view, stage = page._view, page.stage
        assert view is not None
        course, quiz = view.state.course.id, view.quiz.id
        if isinstance(stage, ResultView):
            self._say(f"quiz-passed {course}/{quiz}")
            self._leave(page, lambda: self.press(page.bar.on))
            return
        assert isinstance(stage, QuestionView)
        question = stage.answers.question
        for letter, key in zip("ABCDEFGH", question.option_ids, strict=False):
            if key in question.right_answer:
                stage.answers.press(letter)
        self.press(page.bar.on)
        wait_until(lambda: page._judged_here, "the verdict")
        self._say(f"question-answered {course}/{quiz}/{question.id}")
        self.press(page.bar.on)
        wait_until(lambda: page.stage is not stage, "what follows the question")

    def _read_policy(self, page: PolicyPage) -> None:
        wait_until(lambda: page.reader is not None, "the policy's text")
        reader = page.reader
        assert reader is not None
        policy = reader.state.policy
        for clause in reader.state.unread:
            card = reader.cards[clause.id]
            self.press(card.read_button)
            wait_until(lambda clause=clause: clause.id in reader.state.read, "the clause marked as read")  # type: ignore[misc]
            self._say(f"clause-read {policy.id}@{policy.version}/{clause.id}")
        self.window.shell.go(Route("home"))
        wait_until(lambda: isinstance(page_of(self.window), HomePage), "Home after reading")
        rest(self.window)

    def _sign(self, page: SignPage) -> None:
        wait_until(lambda: page.body is not None, "the form")
        body, screen = page.body, page._screen
        assert body is not None
        assert screen is not None
        for confirmation in body.form.confirmations:
            confirmation.check.setChecked(True)
        body.form.name.edit.setText(NAME)
        self.press(body.form.button)
        wait_until(lambda: getattr(body, "note", None) is not None, "the receipt")
        policy = screen.view.state.policy
        self._say(f"{POLICY_SIGNED} {policy.id}@{policy.version}")
        self.window.shell.go(Route("home"))
        wait_until(lambda: isinstance(page_of(self.window), HomePage), "Home after signing")
        rest(self.window)

    # Hands

    def _leave(self, page: Page, act: Callable[[], None], changed: Callable[[], bool] = lambda: False) -> None:
        act()
        wait_until(lambda: page_of(self.window) is not page or changed(), f"what follows {type(page).__name__}")
        rest(self.window)

    def press(self, widget: QWidget) -> None:
        """Bring a button into view and click it with the mouse."""
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, _middle(widget))


def primary_of(page: QWidget) -> QAbstractButton:
    """The one filled button of a screen."""
    return next(
        one for one in page.findChildren(QAbstractButton) if one.isVisible() and one.property("kind") == "primary"
    )


def button(page: QWidget, words: str) -> QWidget:
    """A button by its words, once it is there."""
    wait_until(lambda: _has(page, words), words)
    return named(page, words)


def _has(page: QWidget, words: str) -> bool:
    try:
        return named(page, words).isEnabled()
    except AssertionError:
        return False


def _middle(widget: QWidget) -> QPoint:
    return widget.rect().center()
