"""A small course in one language to bring questions into, and short ways to do so."""

from __future__ import annotations

from pathlib import Path

from desktop_app.features.trainer.importing.bring import Wish, bring
from desktop_app.features.trainer.importing.found import Found, FoundQuestion, NotTaken
from desktop_app.features.trainer.importing.gift import read_gift
from desktop_app.features.trainer.importing.moodle_xml import read_moodle_xml
from desktop_app.features.trainer.importing.pictures import PictureKeeper
from desktop_app.features.trainer.importing.questions import QuestionMaker, Taken
from desktop_app.features.trainer.importing.report import ImportReport
from desktop_app.packs.course import Quiz
from desktop_app.packs.reading import read_course
from desktop_app.packs.source import FolderSource
from tests.fakes.packs import Files, write_folder
from tests.fakes.sentences import speaking

MODULE = "01-rivers"

_PACK = """\
format = 1
id = "example.rivers"
kind = "course"
version = "1.0.0"
publisher = "Small Example"
languages = [{languages}]
licence = "Apache-2.0"
audience = ["employee"]
title = {{ {title} }}
summary = {{ {title} }}

[course]
mandatory = false
pass_mark = 75

[[course.objective]]
id = "know-rivers"
title = {{ {title} }}

[[course.module]]
folder = "01-rivers"
title = {{ {title} }}
"""

_LESSON = """\
+++
title = "Rivers"
minutes = 1
+++
A river flows.
"""


def river_files(*languages: str) -> Files:
    """A course with one module and one lesson in each of the languages."""
    texts = ", ".join(f'{language} = "Rivers"' for language in languages)
    listed = ", ".join(f'"{language}"' for language in languages)
    lessons = {f"{MODULE}/01-start.{language}.md": _LESSON.encode() for language in languages}
    return {"pack.toml": _PACK.format(languages=listed, title=texts).encode(), **lessons}


def river_course(folder: Path, *languages: str) -> Path:
    """That course on the disk, in English if nobody says otherwise; its module's folder."""
    return write_folder(folder / "course", river_files(*(languages or ("en",)))) / MODULE


def imported(folder: Path, name: str, content: str | bytes, *languages: str) -> ImportReport:
    """What became of a source file in that course, brought in as `90-check` in English."""
    module = folder / "course" / MODULE
    if not module.exists():
        river_course(folder, *languages)
    source = folder / name
    source.write_bytes(content.encode() if isinstance(content, str) else content)
    return bring(Wish(source, module, "90-check", "en"), speaking("en"))


def quiz_in(folder: Path) -> Quiz:
    """The quiz that was brought in, as learners get it."""
    return read_course(FolderSource(folder / "course")).quiz(f"{MODULE}/90-check")


def written_lines(report: ImportReport) -> list[str]:
    """The lines of the written quiz; the first is at 1."""
    return ["", *Path(report.file).read_text(encoding="utf-8").split("\n")]


def gift(text: str) -> list[Found]:
    """What is found in a GIFT text."""
    return list(read_gift(text, "en"))


def moodle(questions: str) -> list[Found]:
    """What is found in Moodle's XML with these questions."""
    return list(read_moodle_xml("q.xml", f"<quiz>{questions}</quiz>".encode(), "en"))


def question(found: list[Found]) -> FoundQuestion:
    """The only one, which can be taken."""
    (one,) = found
    assert isinstance(one, FoundQuestion), one
    return one


def refused(found: list[Found]) -> NotTaken:
    """The only one, which cannot."""
    (one,) = found
    assert isinstance(one, NotTaken), one
    return one


def made(found: list[Found]) -> list[Taken | NotTaken]:
    """Questions of ours out of those found, and those that cannot be."""
    maker = QuestionMaker("en", PictureKeeper("90-check", ()))
    return [one if isinstance(one, NotTaken) else maker.make(one) for one in found]


def taken(found: list[Found]) -> Taken:
    """The only one, as one of ours."""
    (one,) = made(found)
    assert isinstance(one, Taken), one
    return one
