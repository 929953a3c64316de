"""Every screen and state of the app, and how to come there in a real window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.features.training.ui.question_view import QuestionView
from desktop_app.features.training.ui.quiz_page import QuizPage
from desktop_app.kernel.trouble import Trouble
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.scroll_area import ScrollArea
from tests.fakes import desk
from tests.fakes.account_scenes import ACCOUNT_SCENES
from tests.fakes.further_scenes import FURTHER_SCENES
from tests.fakes.joining_scenes import JOINING_SCENES
from tests.fakes.lesson_scenes import LESSON_SCENES
from tests.fakes.outbox_scenes import OUTBOX_SCENES
from tests.fakes.owner_scenes import OWNER_SCENES
from tests.fakes.path_scenes import PATH_SCENES
from tests.fakes.policy_scenes import POLICY_SCENES
from tests.fakes.policy_versions import POLICY_VERSION_SCENES
from tests.fakes.question_scenes import QUESTION_SCENES
from tests.fakes.shelf_scenes import SHELF_SCENES
from tests.fakes.sign_scenes import SIGN_SCENES
from tests.fakes.trainer_scenes import TRAINER_SCENES
from tests.fakes.version_scenes import VERSION_SCENES
from tests.fakes.wallet_scenes import WALLET_SCENES
from tests.fakes.window import page_of, rest

LESSON = "01-two-habits/01-say-where-you-work"
QUIZ = "01-two-habits/90-check"
Act = Callable[[ProfileWindow], None]


@dataclass(frozen=True)
class Scene:
    """A screen or state: who has done what before, and what to do in the window until it is there."""

    name: str
    stage: str
    act: Act


def _go(name: str, **arguments: str) -> Act:
    return lambda window: window.shell.go(Route.to(name, **arguments))


def _nothing(_window: ProfileWindow) -> None:
    """The first screen is the one."""


def _then(*acts: Act) -> Act:
    def act(window: ProfileWindow) -> None:
        for one in acts:
            one(window)
            rest(window)

    return act


def _trouble(code: str) -> Act:
    def act(window: ProfileWindow) -> None:
        window.trouble = Trouble(code, where="/home/giulia/.local/share/portavoce/profiles/giulia")
        window.shell.go(Route("trouble"))

    return act


def _full_in_passing(window: ProfileWindow) -> None:
    window.shell.toast(Trouble("profile.disk-full", where="/home/giulia"))


def _scroll(share: float) -> Act:
    def act(window: ProfileWindow) -> None:
        for bar in page_of(window).findChildren(ScrollArea):
            inner = bar.verticalScrollBar()
            inner.setValue(round(inner.maximum() * share))

    return act


def _answer(right: bool) -> Act:
    def act(window: ProfileWindow) -> None:
        page = page_of(window)
        assert isinstance(page, QuizPage)
        assert isinstance(page.stage, QuestionView)
        answers = page.stage.answers
        for letter, key in zip("ABCDEF", answers.question.option_ids, strict=False):
            if (key in answers.question.right_answer) is right:
                answers.press(letter)
                if not answers.several:
                    break
        page.go_on()

    return act


SCENES = (
    Scene("01-welcome", "nobody", _nothing),
    *(Scene(*scene) for scene in JOINING_SCENES),
    Scene("02-home-first", "joined", _nothing),
    Scene("02-home-reading", "reading", _nothing),
    Scene("02-home-sign", "read", _nothing),
    Scene("02-home-done", "signed", _nothing),
    *(Scene(*scene) for scene in PATH_SCENES),
    *(Scene(*scene) for scene in FURTHER_SCENES),
    Scene("03-learn", "joined", _go("learn")),
    Scene("03-learn-done", "reading", _go("learn")),
    Scene("03-lesson", "joined", _go("lesson", course=desk.COURSE, lesson=LESSON)),
    Scene("03-lesson-middle", "joined", _then(_go("lesson", course=desk.COURSE, lesson=LESSON), _scroll(0.55))),
    *(Scene(*scene) for scene in LESSON_SCENES),
    *(Scene(*scene) for scene in VERSION_SCENES),
    Scene("04-quiz", "lessons", _go("quiz", course=desk.COURSE, quiz=QUIZ)),
    Scene("04-quiz-wrong", "lessons", _then(_go("quiz", course=desk.COURSE, quiz=QUIZ), _answer(False))),
    Scene("04-quiz-right", "lessons", _then(_go("quiz", course=desk.COURSE, quiz=QUIZ), _answer(True))),
    Scene("04-quiz-passed", "reading", _go("quiz", course=desk.COURSE, quiz=QUIZ)),
    Scene("04-quiz-missed", "missed", _go("quiz", course=desk.COURSE, quiz=QUIZ)),
    *(Scene(*scene) for scene in QUESTION_SCENES),
    Scene("05-policy", "reading", _go("policy")),
    Scene("05-policy-clause", "reading", _go("policy", policy=desk.POLICY, clause="treat-people-with-respect")),
    *(Scene(*scene) for scene in POLICY_SCENES),
    *(Scene(*scene) for scene in POLICY_VERSION_SCENES),
    Scene("06-sign", "read", _go("sign", policy=desk.POLICY)),
    Scene("06-sign-closed", "joined", _go("sign", policy=desk.POLICY)),
    Scene("06-signed", "signed", _go("sign", policy=desk.POLICY)),
    *(Scene(*scene) for scene in SIGN_SCENES),
    *(Scene(*scene) for scene in OUTBOX_SCENES),
    Scene("12-me", "signed", _go("me")),
    Scene("12-me-privacy", "signed", _then(_go("me"), _scroll(1.0))),
    Scene("12-about", "signed", _go("about")),
    *(Scene(*scene) for scene in TRAINER_SCENES),
    *(Scene(*scene) for scene in OWNER_SCENES),
    *(Scene(*scene) for scene in SHELF_SCENES),
    *(Scene(*scene) for scene in WALLET_SCENES),
    *(Scene(*scene) for scene in ACCOUNT_SCENES),
    Scene("16-palette", "reading", lambda window: window.shell.open_palette()),
    Scene("16-keys", "reading", lambda window: window.shell.show_keys()),
    Scene("14-newer", "newer", _nothing),
    Scene("14-read-only", "joined", _trouble("profile.read-only")),
    Scene("14-disk-full", "joined", _trouble("profile.disk-full")),
    Scene("14-in-use", "joined", _trouble("profile.in-use-unseen")),
    Scene("14-full-in-passing", "reading", _full_in_passing),
)
