"""The written quiz is one that an author would write: whole or not there, over nothing, with what was lost."""

from __future__ import annotations

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.features.trainer.importing.notes import Reason
from desktop_app.features.trainer.importing.report import State
from desktop_app.features.trainer.importing.saving import save_new
from desktop_app.features.trainer.importing.writing import Written, quiz_text, quoted
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.course import Quiz
from desktop_app.packs.question import QuestionKind
from desktop_app.packs.reading import check_pack, read_course
from desktop_app.packs.source import FolderSource
from desktop_app.packs.toml_source import parse_toml
from tests.fakes.importing import MODULE, imported, quiz_in, river_course, written_lines
from tests.fakes.importing_samples import PNG
from tests.fakes.packs import EVERYTHING_FOLDER, everything_files, write_folder

WHOLE = """\
::Basel::Which river flows through Basel? {
 ~Oder#It flows through Wrocław.
 =Rhine
 ####The Rhine turns north there.
}

The Po is in Italy. {T####It rises in Piedmont.}

How long is the Rhine? {#1230:10####From the Alps to the sea.}
"""


def test_a_source_with_everything_makes_a_quiz_without_a_flaw(tmp_path: Path) -> None:
    report = imported(tmp_path, "Rivers of Europe.gift", WHOLE)
    assert [entry.state for entry in report.entries] == [State.TAKEN] * 3
    assert not report.to_mend
    assert check_pack(FolderSource(tmp_path / "course")) == ()
    quiz = quiz_in(tmp_path)
    assert (quiz.title["en"], quiz.minutes) == ("Rivers of Europe", 1)
    assert [one.kind for one in quiz.questions] == [QuestionKind.SINGLE, QuestionKind.TRUE_FALSE, QuestionKind.NUMBER]


def test_problems_are_those_of_the_check_in_the_lines_of_the_written_file(tmp_path: Path) -> None:
    report = imported(tmp_path, "source.gift", "Which? {=Rhine ~Po ~Oder#In Wrocław.}\n\n" + WHOLE, "en", "pl")
    lines = written_lines(report)
    entry = report.entries[0]
    assert lines[entry.written_line] == "[[question]]"
    notes = {told.reason: dict(told.details) for told in entry.needs if hasattr(told, "reason")}
    assert lines[int(str(notes[Reason.NEEDS_WHY]["lines"]))] == "[[question]]"
    assert lines[int(str(notes[Reason.NEEDS_OPTION_WHY]["lines"]))] == "[[question.option]]"
    wrong = int(str(notes[Reason.NEEDS_OPTION_WHY]["lines"]))
    assert lines[wrong + 1] == 'id = "po"'
    assert str(notes[Reason.NEEDS_LANGUAGES]["languages"]) == "pl"
    found = [one for one in check_pack(FolderSource(tmp_path / "course")) if one.file.endswith("quiz.toml")]
    told = [*report.problems, *(problem for entry in report.entries for problem in entry.problems)]
    assert sorted(told, key=str) == sorted(found, key=str)


def test_problems_that_are_not_gathered_are_told_each(tmp_path: Path) -> None:
    report = imported(tmp_path, "source.gift", "Match. {=a -> same =b -> same####So.}\n\nWhich? {~a#No. ~b#No.####So.}")
    assert [[problem.rule.value for problem in entry.problems] for entry in report.entries] == [
        ["same-text"],
        ["no-right-option"],
    ]
    assert report.to_mend


def test_what_has_no_place_stands_above_its_question(tmp_path: Path) -> None:
    text = "$CATEGORY: top/Default for x/Rivers\n\n::Name::Which? {=Rhine#Quite\\nright! =%50%Rine####So.}\n"
    report = imported(tmp_path, "source.gift", text)
    lines = written_lines(report)
    at = report.entries[0].written_line
    assert lines[at - 4 : at] == [
        "# Category: top/Default for x/Rivers",
        "# From source.gift, line 3: Name",
        "# No place for the feedback on “Rhine”: Quite right!",
        "# “Rine” earned 50 % of the marks. Here an answer is right or not, and this one is not.",
    ]
    assert quiz_in(tmp_path).title["en"] == "Rivers"


@pytest.mark.parametrize(
    ("categories", "title"),
    [
        (["$course$/top/Rivers"], "Rivers"),
        (["top/Seas//Lakes"], "Seas/Lakes"),
        (["top/Default for Rome"], "source"),
        (["Rivers", "Seas"], "source"),
        (["$cat1$"], "source"),
    ],
)
def test_a_quiz_is_called_after_its_category_or_its_file(categories: list[str], title: str, tmp_path: Path) -> None:
    imported(tmp_path, "source.gift", "".join(f"$CATEGORY: {one}\n\nIs it? {{T}}\n\n" for one in categories))
    assert read_title(tmp_path) == title


def read_title(folder: Path) -> str:
    """As it was written, for questions without a reason are not shown."""
    file = folder / "course" / MODULE / "90-check.quiz.toml"
    title = parse_toml("quiz", file.read_text(encoding="utf-8")).values["title"]
    assert isinstance(title, dict)
    return str(title["en"])


def test_pictures_lie_beside_the_quiz(tmp_path: Path) -> None:
    picture = river_course(tmp_path) / "pictures" / "90-check-a.png"
    write_folder(picture.parent, {picture.name: b"mine"})
    shown = '<![CDATA[<img src="@@PLUGINFILE@@/a.png" alt="{0}">]]></text><file name="a.png">{1}</file><text>'
    answers = "".join(
        f'<answer fraction="{share}"><text>{shown.format(alt, PNG[:-1] + alt)}</text>'
        "<feedback><text>So.</text></feedback></answer>"
        for alt, share in (("A", "100"), ("B", "0"), ("A", "0"))
    )
    head = "<questiontext><text>Which?</text></questiontext><generalfeedback><text>So.</text></generalfeedback>"
    report = imported(tmp_path, "q.xml", f'<quiz><question type="multichoice">{head}{answers}</question></quiz>')
    assert [Path(name).name for name in report.pictures] == ["90-check-a-2.png", "90-check-a-3.png"]
    assert picture.read_bytes() == b"mine"
    (question,) = quiz_in(tmp_path).questions
    assert [option.picture for option in question.options] == [
        f"{MODULE}/pictures/90-check-a-{number}.png" for number in (2, 3, 2)
    ]
    assert not [one for one in check_pack(FolderSource(tmp_path / "course")) if "quiz" in one.file]


def test_a_refused_question_leaves_no_picture(tmp_path: Path) -> None:
    shown = f'<![CDATA[Which? <img src="@@PLUGINFILE@@/a.png">]]></text><file name="a.png">{PNG}</file><text>'
    refused = f'<question type="multichoice"><questiontext><text>{shown}</text></questiontext></question>'
    fine = '<question type="truefalse"><questiontext><text>So?</text></questiontext>'
    fine += '<answer fraction="100"><text>true</text></answer><answer><text>false</text></answer></question>'
    report = imported(tmp_path, "q.xml", f"<quiz>{refused}{fine}</quiz>")
    assert [entry.state for entry in report.entries] == [State.NOT_TAKEN, State.IN_PART]
    assert report.pictures == ()
    assert not (tmp_path / "course" / MODULE / "pictures").exists()


# Saving


def test_nothing_is_overwritten_even_at_the_last_moment(tmp_path: Path) -> None:
    (tmp_path / "b").write_text("mine")
    with pytest.raises(Trouble) as refusal:
        save_new(tmp_path, {"pictures/a": b"new", "b": b"new"})
    assert refusal.value.code == "import.name-taken"
    assert (tmp_path / "b").read_text() == "mine"
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["b"]


def test_where_there_are_no_links_files_are_written_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", no_links)
    save_new(tmp_path, {"a": b"new"})
    assert (tmp_path / "a").read_bytes() == b"new"
    with pytest.raises(Trouble):
        save_new(tmp_path, {"b": b"newer", "a": b"newer"})
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_a_failing_disk_leaves_nothing_half_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "link", full)
    with pytest.raises(OSError, match="full"):
        save_new(tmp_path, {"a": b"new"})
    assert list(tmp_path.iterdir()) == []


# Writing


@pytest.mark.parametrize(
    "text", ["a", 'say "no"', "back\\slash", "two\nlines", "\x7f\x00\x1f\t", "zażółć 🙂 \u2028", "'''"]
)
def test_any_text_is_quoted(text: str) -> None:
    assert parse_toml("quiz", f"text = {quoted(text)}").values["text"] == text
    assert "\n" not in quoted(text)


def test_every_kind_is_written_as_it_was_read(tmp_path: Path) -> None:
    course = read_course(FolderSource(EVERYTHING_FOLDER))
    (quiz,) = [step for step in course.steps if isinstance(step, Quiz)]
    bare = [replace(one, pool="", lesson=None, objective=None, clause=None) for one in quiz.questions]
    here = quiz.id.partition("/")[0]
    near = [
        replace(one, options=tuple(replace(it, picture=it.picture.removeprefix(f"{here}/")) for it in one.options))
        for one in bare
    ]
    text = quiz_text(quiz.title, quiz.minutes, [Written(one, ("a\ncomment",)) for one in near], ["first"])
    folder = write_folder(tmp_path, {**everything_files(), f"{quiz.id}.quiz.toml": text.encode()})
    again = read_course(FolderSource(folder)).quiz(quiz.id)
    assert again.questions == tuple(bare)
    assert (again.title, again.minutes) == (quiz.title, quiz.minutes)
    assert text.startswith("# first\n")
    assert "# a comment\n[[question]]" in text
