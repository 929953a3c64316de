"""The real player over a pack that somebody writes: it follows the disk, keeps one's place, and nothing counts."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.features.policy.ui.page import PolicyPage
from desktop_app.features.policy.ui.sign_page import SignPage
from desktop_app.features.training.ui.course_page import CoursePage
from desktop_app.features.training.ui.lesson_page import LessonPage
from desktop_app.features.training.ui.question_view import QuestionView
from desktop_app.features.training.ui.quiz_page import QuizPage
from desktop_app.features.training.ui.scenario_page import ScenarioPage
from desktop_app.features.training.ui.scenario_scene import SceneView
from desktop_app.preview_brand import BrandPage
from desktop_app.preview_refused import RefusedPage
from desktop_app.preview_window import PreviewWindow
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.text import Words
from tests.fakes.answering import fill
from tests.fakes.everything import right_answer
from tests.fakes.new_packs import LESSON, MODULE, new_brand, new_course, new_policy
from tests.fakes.previewing import change, go, open_preview_of, settled, written
from tests.fakes.window import named, wait_until

PACK = "it.acme.intro"
FIRST = f"{MODULE}/01-how-a-lesson-works"
QUIZ, STORY = f"{MODULE}/90-check", f"{MODULE}/50-a-course-by-friday"


@pytest.fixture
def course(tmp_path: Path, qtbot: QtBot) -> Path:
    return written(tmp_path / "course", new_course())


def words_on(root: QWidget) -> str:
    """Everything that can be read there now."""
    labels = [one.text() for one in root.findChildren(QLabel) if one.isVisible()]
    return "\n".join([*labels, *(one.text() for one in root.findChildren(Words) if one.isVisible())])


def page_of(window: PreviewWindow) -> object:
    return window.shell.stack.page


def wait_for_words(window: PreviewWindow, words: str) -> None:
    wait_until(lambda: words in words_on(window.shell), words)
    settled(window)


@pytest.mark.parametrize("language", ["en", "it", "pl"])
@pytest.mark.parametrize(
    ("files", "page"), [(new_course, CoursePage), (new_policy, PolicyPage), (new_brand, BrandPage)]
)
def test_each_kind_opens_in_each_language(
    tmp_path: Path, qtbot: QtBot, files: object, page: type[QWidget], language: str
) -> None:
    folder = written(tmp_path / "pack", files())  # type: ignore[operator]
    with open_preview_of(folder, language) as window:
        assert isinstance(page_of(window), page)
        title = window.standing.title.of(language)
        assert title in window.shell.windowTitle()
        wait_for_words(window, window.shell.bar.words.text())  # type: ignore[attr-defined]
        assert window.shell.face.language == language
        other = "pl" if language != "pl" else "it"
        named(window.shell.bar, other.upper()).click()  # type: ignore[attr-defined]
        wait_until(lambda: window.shell.face.language == other, "the other language")
        settled(window)
        assert isinstance(page_of(window), page)


def test_a_saved_lesson_is_shown_where_one_was(course: Path) -> None:
    lesson = course / LESSON
    long = "\n\n".join(f"Paragraph {number} has something to say. " * 6 for number in range(60))
    lesson.write_text(f"{lesson.read_text(encoding='utf-8')}\n\n{long}\n", encoding="utf-8")
    with open_preview_of(course, file=LESSON) as window:
        page = page_of(window)
        assert isinstance(page, LessonPage)
        wait_until(lambda: page.reading.is_whole, "the whole lesson")
        page.reading.go_to_block(30)
        settled(window)
        bar = page.reading.verticalScrollBar()
        at, top = bar.value(), page.reading.block(page.reading.top)
        shown = top.text() if isinstance(top, Words) else ""
        assert "Paragraph" in shown
        change(lesson, "Paragraph 22 has something to say", "Paragraph 22 says something new")
        wait_until(lambda: any("something new" in one.text() for one in page.findChildren(Words)), "the new words")
        settled(window)
        wait_until(lambda: page.reading.is_whole, "the whole lesson again")
        assert page_of(window) is page
        assert abs(bar.value() - at) <= page.face.line("reading") * 3
        head, _, body = lesson.read_text(encoding="utf-8").partition("\n+++\n")
        lesson.write_text(f"{head}\n+++\n\nOne paragraph more at the top.\n{body}", encoding="utf-8")
        wait_until(lambda: any("more at the top" in one.text() for one in page.findChildren(Words)), "one more")
        settled(window)
        wait_until(lambda: page.reading.is_whole, "the whole lesson once more")
        again = page.reading.block(page.reading.top)
        assert isinstance(again, Words)
        assert again.text() == shown


def test_a_broken_manifest_is_told_and_mended(course: Path) -> None:
    manifest = course / "pack.toml"
    with open_preview_of(course, file=LESSON) as window:
        assert isinstance(page_of(window), LessonPage)
        change(manifest, "format = 1", "format = one")
        wait_until(lambda: isinstance(page_of(window), RefusedPage), "the refusal")
        settled(window)
        assert "pack.toml" in words_on(window.shell.stack)
        change(manifest, "format = one", "format = 1")
        wait_until(lambda: isinstance(page_of(window), LessonPage), "the lesson again")


def test_a_pack_that_begins_broken_opens_once_it_is_mended(course: Path) -> None:
    change(course / "pack.toml", "format = 1", "format = one")
    with open_preview_of(course) as window:
        assert isinstance(page_of(window), RefusedPage)
        change(course / "pack.toml", "format = one", "format = 1")
        wait_until(lambda: isinstance(page_of(window), CoursePage), "the course")


def test_a_step_that_went_away_leads_to_the_course(course: Path) -> None:
    with open_preview_of(course, file=LESSON) as window:
        for language in ("en", "it", "pl"):
            (course / f"{FIRST}.{language}.md").unlink()
        change(course / f"{QUIZ}.quiz.toml", 'lesson = "01-how-a-lesson-works"', "")
        wait_until(lambda: isinstance(page_of(window), CoursePage), "the course")


def test_a_course_page_stays_where_it_was_scrolled_to(course: Path) -> None:
    with open_preview_of(course) as window:
        window.shell.resize(900, 600)
        settled(window)
        body = window.shell.stack.page.findChild(PageBody)  # type: ignore[union-attr]
        assert isinstance(body, PageBody)
        body.verticalScrollBar().setValue(160)
        change(course / "pack.toml", "Your first course", "Your very first course")
        wait_for_words(window, "Your very first course")
        fresh = window.shell.stack.page.findChildren(PageBody)[-1]  # type: ignore[union-attr]
        wait_until(lambda: fresh.verticalScrollBar().value() == 160, "the place")


def test_a_folder_that_went_away_is_told(course: Path, tmp_path: Path) -> None:
    with open_preview_of(course) as window:
        course.rename(tmp_path / "elsewhere")
        wait_until(lambda: isinstance(page_of(window), RefusedPage), "the refusal")
        (tmp_path / "elsewhere").rename(course)
        wait_until(lambda: isinstance(page_of(window), CoursePage), "the course")


def test_a_question_is_answered_and_stays_answered(course: Path) -> None:
    with open_preview_of(course) as window:
        page = go(window, "quiz", course=PACK, quiz=QUIZ)
        assert isinstance(page, QuizPage)
        first = page.stage
        assert isinstance(first, QuestionView)
        fill(first.answers, right_answer(first.question, "en"))
        page.go_on()
        settled(window)
        page.go_on()
        settled(window)
        second = page.stage
        assert isinstance(second, QuestionView)
        assert second.question.id != first.question.id
        old = second.question.text.of("en")
        change(course / f"{QUIZ}.quiz.toml", old, f"Now then. {old}")
        wait_for_words(window, f"Now then. {old}")
        assert isinstance(page.stage, QuestionView)
        assert page.stage.question.id == second.question.id
        window.shell.bar.again.click()  # type: ignore[attr-defined]
        wait_until(lambda: isinstance(page_of(window), CoursePage), "the course")
        settled(window)
        fresh = go(window, "quiz", course=PACK, quiz=QUIZ)
        assert isinstance(fresh, QuizPage)
        assert isinstance(fresh.stage, QuestionView)
        assert fresh.stage.question.id == first.question.id


def test_a_story_is_walked_while_it_is_written(course: Path) -> None:
    with open_preview_of(course) as window:
        page = go(window, "scenario", course=PACK, scenario=STORY)
        assert isinstance(page, ScenarioPage)
        page.choose("ask")
        settled(window)
        page.go_on()
        settled(window)
        assert isinstance(page.stage, SceneView)
        view = page._view
        assert view is not None
        assert view.node.id == "three-things"
        old = view.node.text.of("en")
        change(course / f"{STORY}.scenario.toml", old, f"A little later. {old}")
        wait_for_words(window, "A little later.")
        assert page._view is not None
        assert page._view.node.id == "three-things"


def test_a_policy_is_read_and_signed_without_any_gate(tmp_path: Path, qtbot: QtBot) -> None:
    folder = written(tmp_path / "policy", new_policy())
    change(folder / "pack.toml", "[policy]", '[policy]\nrequires_course = ["it.acme.other"]')
    with open_preview_of(folder) as window:
        page = page_of(window)
        assert isinstance(page, PolicyPage)
        assert page.reader is not None
        page.reader.go_to("keep-secrets")
        settled(window)
        old = "What is confidential stays inside"
        change(folder / "text.en.toml", old, "Secrets stay inside")
        wait_until(lambda: page.reader is not None and page.reader.current == "keep-secrets", "the clause")
        wait_until(lambda: "Secrets stay" in page.reader.cards["keep-secrets"].accessibleName(), "the new rule")  # type: ignore[union-attr]
        sign = go(window, "sign")
        assert isinstance(sign, SignPage)
        assert sign.body is not None


def test_ways_out_of_the_pack_are_told(course: Path) -> None:
    with open_preview_of(course) as window:
        before = page_of(window)
        window.shell.go(Route.to("policy", policy="it.acme.rules", clause="anything"))
        assert page_of(window) is before
        window.shell.go(Route("learn"))
        settled(window)
        assert isinstance(page_of(window), CoursePage)


def test_hostile_folders_are_refused_in_a_sentence(course: Path) -> None:
    with open_preview_of(course) as window:
        bad = course / MODULE / "bad.svg"
        os.mkfifo(bad)
        wait_until(lambda: isinstance(page_of(window), RefusedPage), "the refusal")
        assert "bad.svg" in words_on(window.shell.stack)
        bad.unlink()
        wait_until(lambda: isinstance(page_of(window), CoursePage), "the course")


def test_closing_leaves_nothing_behind(course: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    with open_preview_of(course, file=LESSON):
        assert list(temporary.iterdir())
    assert not list(temporary.iterdir())


def test_the_gui_thread_reads_no_file_of_the_pack(course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys
    import threading

    heard: list[str] = []
    main, listens = threading.main_thread(), [True]

    def hear(event: str, arguments: tuple[object, ...]) -> None:
        on_gui = listens[0] and threading.current_thread() is main
        if on_gui and event in ("open", "os.scandir", "os.listdir") and str(course) in str(arguments[0]):
            heard.append(f"{event} {arguments[0]}")

    with open_preview_of(course, file=LESSON) as window:
        sys.addaudithook(hear)
        before = window.standing.mark
        with_words = course / LESSON
        listens[0] = False
        text = with_words.read_text(encoding="utf-8")
        with_words.write_text(f"{text}\n\nSaid at the end.\n", encoding="utf-8")
        listens[0] = True
        wait_until(lambda: window.standing.mark != before, "the change")
        settled(window)
        go(window, "quiz", course=PACK, quiz=QUIZ)
        go(window, "course", course=PACK)
        listens[0] = False
    assert heard == []
