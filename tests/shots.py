"""`make shots`: the real window at every screen and state, in three languages, two themes and two sizes.

PNG files go to `build/shots/`, named SCREEN-LANGUAGE-THEME-SIZE.png; words as arguments choose screens by their name.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QLineEdit

from desktop_app.features.policy.signature import Answer, OtherAnswer
from desktop_app.features.training.ui.question_view import QuestionView
from desktop_app.features.training.ui.quiz_page import QuizPage
from desktop_app.house import House
from desktop_app.kernel.settings import Settings
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Route
from desktop_app.qt.wardrobe import Wardrobe
from tests.fakes import desk
from tests.fakes.clock import FixedClock
from tests.fakes.window import application, open_window, page_of, rest
from tests.journeys.robot import primary_of

TARGET = Path("build") / "shots"
LANGUAGES, THEMES = ("en", "it", "pl"), ("light", "dark")
SIZES = {"large": (1280, 800), "small": (900, 600)}
MORNING = FixedClock(datetime(2026, 11, 5, 9, 30, tzinfo=timezone(timedelta(hours=1))))
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


def _press_primary(window: ProfileWindow) -> None:
    primary_of(page_of(window)).click()


def _scroll(share: float) -> Act:
    def act(window: ProfileWindow) -> None:
        for bar in page_of(window).findChildren(_scroll_area()):
            inner = bar.verticalScrollBar()
            inner.setValue(round(inner.maximum() * share))

    return act


def _scroll_area() -> type:
    from desktop_app.qt.widgets.scroll_area import ScrollArea

    return ScrollArea


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


def _type_name(window: ProfileWindow) -> None:
    field = next(one for one in page_of(window).findChildren(QLineEdit) if one.isVisible())
    field.setText(desk.NAME)


SCENES = (
    Scene("01-welcome", "nobody", _nothing),
    Scene("01-ready", "nobody", _then(_press_primary, _type_name)),
    Scene("02-home-first", "joined", _nothing),
    Scene("02-home-reading", "reading", _nothing),
    Scene("02-home-sign", "read", _nothing),
    Scene("02-home-done", "signed", _nothing),
    Scene("03-learn", "joined", _go("learn")),
    Scene("03-learn-done", "reading", _go("learn")),
    Scene("03-lesson", "joined", _go("lesson", course=desk.COURSE, lesson=LESSON)),
    Scene("03-lesson-middle", "joined", _then(_go("lesson", course=desk.COURSE, lesson=LESSON), _scroll(0.55))),
    Scene("04-quiz", "lessons", _go("quiz", course=desk.COURSE, quiz=QUIZ)),
    Scene("04-quiz-wrong", "lessons", _then(_go("quiz", course=desk.COURSE, quiz=QUIZ), _answer(False))),
    Scene("04-quiz-right", "lessons", _then(_go("quiz", course=desk.COURSE, quiz=QUIZ), _answer(True))),
    Scene("04-quiz-passed", "reading", _go("quiz", course=desk.COURSE, quiz=QUIZ)),
    Scene("04-quiz-missed", "missed", _go("quiz", course=desk.COURSE, quiz=QUIZ)),
    Scene("05-policy", "reading", _go("policy")),
    Scene("05-policy-clause", "reading", _go("policy", policy=desk.POLICY, clause="treat-people-with-respect")),
    Scene("06-sign", "read", _go("sign", policy=desk.POLICY)),
    Scene("06-sign-closed", "joined", _go("sign", policy=desk.POLICY)),
    Scene("06-signed", "signed", _go("sign", policy=desk.POLICY)),
    Scene("11-leaving", "signed", _go("leaving")),
    Scene("12-me", "signed", _go("me")),
    Scene("12-me-privacy", "signed", _then(_go("me"), _scroll(1.0))),
    Scene("12-about", "signed", _go("about")),
    Scene("16-palette", "reading", lambda window: window.shell.open_palette()),
    Scene("16-keys", "reading", lambda window: window.shell.show_keys()),
    Scene("14-newer", "newer", _nothing),
)


def _build_stages(folder: Path) -> dict[str, Path]:
    """One profile for each stage of a first week."""
    steps: tuple[tuple[str, Callable[[House], object]], ...] = (
        ("joined", desk.join),
        ("lessons", desk.read_lessons),
        ("missed", lambda house: desk.take_quiz(house, right=False)),
        ("reading", _pass_and_begin_the_policy),
        ("read", desk.read_policy),
        ("signed", _ask_and_sign),
    )
    stages, before = {"nobody": folder / "nobody"}, None
    for name, step in steps:
        stages[name] = folder / name
        if before is not None:
            shutil.copytree(before, stages[name])
        with desk.house_of(stages[name], MORNING) as house:
            step(house)
        before = stages[name]
    stages["newer"] = shutil.copytree(stages["joined"], folder / "newer")
    _make_newer(stages["newer"])
    return stages


def _pass_and_begin_the_policy(house: House) -> None:
    desk.take_quiz(house)
    house.policy.read_clause(desk.POLICY, "what-stays-yours")


def _ask_and_sign(house: House) -> None:
    house.policy.answer(OtherAnswer(desk.POLICY, "1.0.0", Answer.QUESTION, text="May I name a client?"))
    desk.sign(house)


def _make_newer(profile: Path) -> None:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(profile / "portavoce.db")) as connection:
        connection.execute("PRAGMA user_version = 99")


def shots(folder: Path, wanted: list[str]) -> Iterator[Path]:
    """Take the pictures; each opens a copy of its stage, so that no picture changes the next."""
    stages, wardrobe = _build_stages(folder), Wardrobe()
    scenes = [scene for scene in SCENES if not wanted or any(word in scene.name for word in wanted)]
    for scene, language, theme, size in product(scenes, LANGUAGES, THEMES, SIZES):
        copy = folder / "copy"
        shutil.rmtree(copy, ignore_errors=True)
        if stages[scene.stage].exists():
            shutil.copytree(stages[scene.stage], copy)
        with open_window(copy, Settings(language, theme), SIZES[size], MORNING, wardrobe) as window:
            scene.act(window)
            rest(window)
            target = TARGET / f"{scene.name}-{language}-{theme}-{size}.png"
            window.shell.grab().save(str(target))
        yield target


def main(wanted: list[str]) -> int:
    """Take them all, or those named."""
    application()
    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="portavoce-shots-") as temporary:
        count = sum(1 for _ in shots(Path(temporary), wanted))
    print(f"{count} pictures in {TARGET}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
