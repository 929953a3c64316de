"""`make course-shots`: every lesson, question, story and clause of the company that ships, in three languages.

PNG files go to `build/course-shots/`; lessons and the policy whole, however long. Words choose packs by their id, or
languages.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QAbstractScrollArea

from desktop_app.features.training.ui.lesson_page import LessonPage
from desktop_app.features.training.ui.question_view import QuestionView
from desktop_app.features.training.ui.quiz_page import QuizPage
from desktop_app.features.training.ui.scenario_page import ScenarioPage
from desktop_app.kernel.settings import Settings
from desktop_app.packs.course import Course, Lesson, Quiz, Scenario
from desktop_app.packs.policy import Policy
from desktop_app.packs.reading import read_pack
from desktop_app.packs.source import FolderSource
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Page, Route
from desktop_app.qt.wardrobe import Wardrobe
from tests.courses import SHIPPED_COMPANY
from tests.fakes import desk
from tests.fakes.answering import fill
from tests.fakes.everything import right_answer, wrong_answer
from tests.fakes.stages import MORNING
from tests.fakes.walking import every_choice
from tests.fakes.window import application, open_window, page_of, rest

TARGET = Path("build") / "course-shots"
LANGUAGES = ("en", "it", "pl")
SIZE = (1180, 1000)
LONGEST = 14_000  # pixels of one picture


class Camera:
    """Goes to steps of courses in a window, and takes pictures."""

    def __init__(self, window: ProfileWindow, language: str) -> None:
        self._window = window
        self._language = language

    def course(self, course: Course) -> Iterator[Path]:
        """Every step."""
        for step in course.steps:
            name = f"{course.manifest.id.rpartition('.')[2]}-{step.id.replace('/', '-')}"
            if isinstance(step, Lesson):
                yield self._lesson(course.manifest.id, step, name)
            elif isinstance(step, Quiz):
                yield from self._quiz(course.manifest.id, step, name)
            else:
                yield from self._story(course.manifest.id, step, name)

    def policy(self, policy: Policy) -> Iterator[Path]:
        """All clauses in one picture."""
        page = self._go(Route.to("policy", policy=policy.manifest.id))
        yield self._whole(page, policy.manifest.id.rpartition(".")[2])

    def _lesson(self, course_id: str, lesson: Lesson, name: str) -> Path:
        page = self._go(Route.to("lesson", course=course_id, lesson=lesson.id))
        assert isinstance(page, LessonPage)
        page.reading.go_to(0.0)
        page.reading.build_all()
        return self._whole(page, name)

    def _quiz(self, course_id: str, quiz: Quiz, name: str) -> Iterator[Path]:
        page = self._go(Route.to("quiz", course=course_id, quiz=quiz.id))
        assert isinstance(page, QuizPage)
        for number in range(1, quiz.asked + 1):
            stage = page.stage
            assert isinstance(stage, QuestionView)
            answer = (wrong_answer if number % 2 else right_answer)(stage.question, self._language)
            fill(stage.answers, answer)
            page.go_on()
            rest(self._window)
            yield self._whole(page, f"{name}-{number:02}")
            page.go_on()
            rest(self._window)
        yield self._whole(page, f"{name}-result")

    def _story(self, course_id: str, scenario: Scenario, name: str) -> Iterator[Path]:
        page = self._go(Route.to("scenario", course=course_id, scenario=scenario.id))
        assert isinstance(page, ScenarioPage)
        for number, way in enumerate(every_choice(scenario), 1):
            page.start_again()
            rest(self._window)
            for at, choice in enumerate(way, 1):
                yield self._whole(page, f"{name}-way{number}-{at}")
                page.choose(choice)
                rest(self._window)
                if page.reads_consequence:
                    page.go_on()
                    rest(self._window)
            yield self._whole(page, f"{name}-way{number}-end")

    def _go(self, route: Route) -> Page:
        self._window.shell.resize(*SIZE)
        self._window.shell.go(route)
        rest(self._window)
        return page_of(self._window)

    def _whole(self, page: Page, name: str) -> Path:
        """Make the window as high as what it shows, and take the picture."""
        shell = self._window.shell
        shell.resize(*SIZE)
        rest(self._window)
        areas = page.findChildren(QAbstractScrollArea)
        hidden = max((one.verticalScrollBar().maximum() for one in areas if one.isVisible()), default=0)
        shell.resize(SIZE[0], min(SIZE[1] + hidden, LONGEST))
        rest(self._window)
        target = TARGET / f"{name}-{self._language}.png"
        shell.grab().save(str(target))
        shell.resize(*SIZE)
        return target


def shots(folder: Path, wanted: list[str]) -> Iterator[Path]:
    """Take them; each language has a profile of its own."""
    wardrobe = Wardrobe()
    packs = [read_pack(FolderSource(one)) for one in desk.pack_folders(SHIPPED_COMPANY)]
    languages = [language for language in LANGUAGES if language in wanted] or LANGUAGES
    words = [word for word in wanted if word not in LANGUAGES]
    for language in languages:
        profile = folder / language
        with desk.house_of(profile, MORNING) as house:
            desk.join(house, company=SHIPPED_COMPANY)
        with open_window(profile, Settings(language, "light"), SIZE, MORNING, wardrobe) as window:
            camera = Camera(window, language)
            for pack in packs:
                if words and not any(word in pack.manifest.id for word in words):
                    continue
                if isinstance(pack, Course):
                    yield from camera.course(pack)
                elif isinstance(pack, Policy):
                    yield from camera.policy(pack)


def main(wanted: list[str]) -> int:
    """Take them all, or those named."""
    application()
    TARGET.mkdir(parents=True, exist_ok=True)
    temporary = Path(tempfile.mkdtemp(prefix="portavoce-course-shots-"))
    try:
        count = sum(1 for _ in shots(temporary, wanted))
    finally:
        shutil.rmtree(temporary, ignore_errors=True)
    print(f"{count} pictures in {TARGET}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
