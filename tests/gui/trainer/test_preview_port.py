"""Previews beside the app: one window for each folder, the app's own words, closed together; and the glimpse."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from desktop_app.features.policy.ui.examples import Example
from desktop_app.features.training.ui.lesson_page import LessonPage
from desktop_app.features.training.ui.picture import PictureView
from desktop_app.features.training.ui.prose import Prose
from desktop_app.preview_glimpse import Option, StepGlimpse
from desktop_app.preview_port import OpenPreviews
from desktop_app.qt.face import Face
from desktop_app.qt.page import Page, PageSpec, Route
from desktop_app.qt.widgets.text import Words
from desktop_app.shell.window import Shell
from tests.fakes.clock import MONDAY_MORNING, FixedClock
from tests.fakes.host import FakeHost
from tests.fakes.new_packs import LESSON, MODULE, line_of, new_course, new_policy
from tests.fakes.previewing import change, settled, written
from tests.fakes.runner import InlineRunner
from tests.fakes.window import sweep

QUIZ = f"{MODULE}/90-check.quiz.toml"


@pytest.fixture
def course(tmp_path: Path) -> Path:
    return written(tmp_path / "course", new_course())


@pytest.fixture
def app(face: Face, qtbot: QtBot) -> Iterator[Shell]:
    """The app's own window."""
    shell = Shell(face, (PageSpec("home", lambda: Page),), InlineRunner(), str)
    shell.begin(Route("home"))
    shell.show()
    yield shell
    shell.close()
    shell.deleteLater()
    sweep()


@pytest.fixture
def previews(qtbot: QtBot) -> Iterator[OpenPreviews]:
    opened = OpenPreviews(FixedClock(MONDAY_MORNING))
    yield opened
    opened.close()
    sweep()


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)  # the screen that nobody sees
def test_one_window_for_each_folder(app: Shell, face: Face, previews: OpenPreviews, course: Path) -> None:
    port = previews.beside(face, app)
    port.open(course, LESSON, "it")
    [window] = previews.windows
    settled(window)
    assert isinstance(window.shell.stack.page, LessonPage)
    assert window.shell.face.language == "it"
    assert face.language == "en"
    port.open(course, QUIZ)
    assert previews.windows == (window,)
    settled(window)
    assert type(window.shell.stack.page).__name__ == "QuizPage"
    window.shell.close()
    sweep()
    assert previews.windows == ()


def test_previews_follow_the_look_of_the_app_and_go_with_it(
    app: Shell, face: Face, previews: OpenPreviews, course: Path
) -> None:
    previews.beside(face, app).open(course, LESSON, "pl")
    [window] = previews.windows
    settled(window)
    larger = Face(face.tokens, "dark", 130, family=face.family)
    previews.beside(larger, app)
    settled(window)
    assert (window.shell.face.mode, window.shell.face.text_size, window.shell.face.language) == ("dark", 130, "pl")
    app.close()
    sweep()
    assert previews.windows == ()


def test_the_preview_never_changes_the_language_of_the_app(
    app: Shell, face: Face, previews: OpenPreviews, course: Path
) -> None:
    before = QCoreApplication.translate("Rail", "Learn")
    previews.beside(face, app).open(course, "", "pl")
    [window] = previews.windows
    settled(window)
    assert QCoreApplication.translate("Rail", "Learn") == before


def glimpse_of(face: Face, qtbot: QtBot, folder: Path, file: str, line: int, language: str = "en") -> StepGlimpse:
    glimpse = StepGlimpse(face, FakeHost(language=language))
    qtbot.addWidget(glimpse.widget)
    glimpse.show_step(folder, file, line, language)
    glimpse.widget.resize(270, 600)
    glimpse.widget.show()
    return glimpse


def words_of(glimpse: StepGlimpse) -> str:
    return "\n".join(one.text() for one in glimpse.widget.findChildren(Words))


def test_a_glimpse_of_a_question(face: Face, qtbot: QtBot, course: Path) -> None:
    line = line_of(new_course(), QUIZ, 'id = "smaller"')
    text = (course / QUIZ).read_text(encoding="utf-8")
    glimpse = glimpse_of(face, qtbot, course, QUIZ, line, "it")
    assert len(glimpse.widget.findChildren(Option)) >= 3
    assert "Nobody can pass" not in words_of(glimpse)
    (course / QUIZ).write_text(text.replace("right = true", "right = false"), encoding="utf-8")
    glimpse.show_step(course, QUIZ, line, "en")
    sweep()
    assert "Module 1 · Question 1" in words_of(glimpse)
    assert "Nobody can pass" in words_of(glimpse)


def test_a_glimpse_of_a_lesson_with_its_picture(face: Face, qtbot: QtBot, course: Path) -> None:
    glimpse = glimpse_of(face, qtbot, course, LESSON, line_of(new_course(), LESSON, "!["))
    assert glimpse.widget.findChildren(Prose)
    [picture] = glimpse.widget.findChildren(PictureView)
    assert picture.instead is None
    assert not picture.canvas.pixmap().isNull()


def test_a_glimpse_of_a_clause_and_of_what_cannot_be_read(face: Face, qtbot: QtBot, tmp_path: Path) -> None:
    folder = written(tmp_path / "policy", new_policy())
    line = line_of(new_policy(), "text.en.toml", "[clause.keep-secrets]")
    glimpse = glimpse_of(face, qtbot, folder, "text.en.toml", line)
    assert len(glimpse.widget.findChildren(Example)) == 2
    assert "Clause 2.2" in words_of(glimpse)
    change(folder / "clauses.toml", "[[clause]]", "[[clause")
    glimpse.show_step(folder, "text.en.toml", line, "en")
    sweep()
    assert "clauses.toml" in words_of(glimpse)
    glimpse.show_step(folder, "checks.toml", 1, "en")
    sweep()
    assert "Learners do not see" in words_of(glimpse)
