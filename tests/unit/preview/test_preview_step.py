"""A line of a pack leads to what a learner sees there, also where the pack could not be shown as a whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.features.training.lesson import Words
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.problem import PackRefused
from desktop_app.preview_step import Seen, step_at
from tests.fakes.new_packs import LESSON, MODULE, line_of, new_course, new_policy
from tests.fakes.previewing import change, written
from tests.fakes.sentences import require_told

QUIZ, STORY = f"{MODULE}/90-check.quiz.toml", f"{MODULE}/50-a-course-by-friday.scenario.toml"


@pytest.fixture
def course(tmp_path: Path) -> Path:
    return written(tmp_path / "course", new_course())


def test_a_question_with_its_number_and_options(course: Path) -> None:
    line = line_of(new_course(), QUIZ, 'id = "smaller"')
    seen = step_at(course, QUIZ, line, "it")
    assert (seen.kind, seen.module, seen.number) == ("question", 1, 1)
    assert seen.title.startswith("Una collega")
    assert seen.options[0].startswith("Usare un carattere")
    assert seen.passable


def test_a_question_that_nobody_can_pass(course: Path) -> None:
    text = (course / QUIZ).read_text(encoding="utf-8")
    (course / QUIZ).write_text(text.replace("right = true", "right = false"), encoding="utf-8")
    assert not step_at(course, QUIZ, line_of(new_course(), QUIZ, 'id = "smaller"'), "en").passable


def test_lines_above_all_questions_are_the_quiz_itself(course: Path) -> None:
    seen = step_at(course, QUIZ, 1, "pl")
    assert (seen.kind, seen.title) == ("pack", "Sprawdzian: lekcje i pytania")


def test_a_situation_and_its_choices(course: Path) -> None:
    seen = step_at(course, STORY, line_of(new_course(), STORY, 'id = "ask"'), "en")
    assert (seen.kind, seen.number) == ("story", 1)
    assert seen.text.startswith("It is Tuesday")
    assert len(seen.options) >= 2


def test_the_part_of_a_lesson_that_a_line_belongs_to(course: Path) -> None:
    lesson = course / LESSON
    text = lesson.read_text(encoding="utf-8")
    lesson.write_text(f"{text}\n\n## The last part\n\nSaid in the end.\n", encoding="utf-8")
    lines = lesson.read_text(encoding="utf-8").count("\n")
    seen = step_at(course, LESSON, lines, "en")
    assert [one.html for one in seen.blocks if isinstance(one, Words)] == ["The last part", "Said in the end."]
    assert step_at(course, LESSON, 1, "en").title
    assert step_at(course, LESSON, lines, "pl").blocks
    assert step_at(course, LESSON, lines, "pl").title != seen.title


def test_of_a_long_part_only_what_is_around_the_line(course: Path) -> None:
    for language in ("en", "pl"):
        lesson = course / LESSON.replace(".en.", f".{language}.")
        head, _, _ = lesson.read_text(encoding="utf-8").partition("\n+++\n")
        paragraphs = "\n\n".join(f"{language} {number}" for number in range(9))
        lesson.write_text(f"{head}\n+++\n## One\n\n{paragraphs}\n\n## Two\n\nEnd.\n", encoding="utf-8")
    lines = (course / LESSON).read_text(encoding="utf-8").split("\n")
    at = lines.index("en 5") + 1
    for language in ("en", "pl"):
        shown = [one.html for one in step_at(course, LESSON, at, language).blocks if isinstance(one, Words)]
        assert shown == [f"{language} {number}" for number in (4, 5, 6)]


def test_a_clause_in_another_language(tmp_path: Path) -> None:
    folder = written(tmp_path / "policy", new_policy())
    line = line_of(new_policy(), "text.en.toml", "[clause.keep-secrets]")
    seen = step_at(folder, "text.en.toml", line + 2, "it")
    assert (seen.kind, seen.mark) == ("clause", "2.2")
    assert seen.title and seen.text and seen.allowed and seen.forbidden
    assert seen.title != step_at(folder, "text.en.toml", line + 2, "en").title
    listed = line_of(new_policy(), "clauses.toml", 'id = "keep-secrets"')
    assert step_at(folder, "clauses.toml", listed, "it") == seen
    assert step_at(folder, "checks.toml", 3, "it") == Seen()


def test_what_cannot_be_read_is_told(course: Path) -> None:
    change(course / QUIZ, "minutes = 3", "minutes = = 3")
    with pytest.raises(PackRefused) as refused:
        step_at(course, QUIZ, 40, "en")
    require_told(refused.value)
    with pytest.raises(Trouble) as gone:
        step_at(course, f"{MODULE}/nowhere.quiz.toml", 1, "en")
    require_told(gone.value)
    (course / MODULE / "link.quiz.toml").symlink_to("/etc/passwd")
    with pytest.raises(Trouble):
        step_at(course, f"{MODULE}/link.quiz.toml", 1, "en")


@pytest.mark.parametrize(
    "text", ["", "question = 3", "[[question]]", "question = [1, 2]", "[[question]]\ntext = 3\noption = 4"]
)
def test_whatever_a_file_holds_is_answered(course: Path, text: str) -> None:
    for name in (QUIZ, STORY):
        (course / name).write_text(text.replace("question", "node") if name == STORY else text, encoding="utf-8")
        assert step_at(course, name, 1, "en").kind in ("pack", "question", "story")
