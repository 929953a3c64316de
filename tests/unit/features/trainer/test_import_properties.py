"""Whatever a file holds, an import ends with a report or a sentence; and what GIFT can say comes through unchanged."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.features.trainer.importing.report import ImportReport, State
from desktop_app.kernel.sentences import LANGUAGES
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.course import Question
from desktop_app.packs.reading import check_pack
from desktop_app.packs.source import FolderSource
from tests.fakes.importing import MODULE, gift, imported, quiz_in, taken
from tests.fakes.importing_gift import questions, without_ids, written, written_all
from tests.fakes.sentences import speaking

SIGNS = [
    "\n\n",
    "::",
    "####",
    "->",
    "{#",
    "{>",
    "//",
    "$CATEGORY:",
    "[html]",
    "[plain]",
    "%50%",
    "%-",
    "1..2",
    "1:2",
    "T",
]
WORDS = [
    "FALSE",
    "a",
    " ",
    "<p>",
    "<img src=a.png>",
    "&amp;",
    "é",
    "\x00",
    "\r\n",
    "1e999",
    "\\n",
    "∞",
    "*",
    "3",
    "{mlang en}",
]
GIFT_PIECES = st.sampled_from([*"~=#{}:\\%*>-.\n", *SIGNS, *WORDS])
KINDS = ["multichoice", "truefalse", "shortanswer", "numerical", "matching", "ordering", "essay", "category", "odd"]
TAGS = ["answer", "text", "feedback", "subquestion", "units", "unit", "multiplier", "unit_name", "tolerance", "single"]
MORE_TAGS = [
    "questiontext",
    "name",
    "hint",
    "file",
    "generalfeedback",
    "tags",
    "tag",
    "usecase",
    "selecttype",
    "hidden",
]
CONTENT = st.sampled_from(
    ["", "a", "1", "0.5", "*", "true", "false", "100", "km", "&lt;p>", "&lt;img src='@@PLUGINFILE@@/a.png'>"]
)
ATTRIBUTES = st.sampled_from(
    ["", " fraction='100'", " fraction='-5'", " fraction='x'", " format='html'", " name='a.png'"]
)


def _element(tag: str, attributes: str, inside: list[str]) -> str:
    return f"<{tag}{attributes}>{''.join(inside)}</{tag}>"


ELEMENTS = st.recursive(
    CONTENT,
    lambda inner: st.builds(_element, st.sampled_from(TAGS + MORE_TAGS), ATTRIBUTES, st.lists(inner, max_size=4)),
    max_leaves=25,
)


def _report(folder: Path, name: str, content: bytes) -> ImportReport | None:
    """None where a sentence says why there is none."""
    try:
        return imported(folder, name, content)
    except Trouble as trouble:
        said = speaking("en").of(trouble)
        if said == trouble.code:
            raise
        return None


def _ends_well(name: str, content: bytes) -> None:
    """A report that three languages tell and a pack that can be read, or a Trouble; nothing else is raised."""
    with tempfile.TemporaryDirectory() as folder:
        report = _report(Path(folder), name, content)
        if report is None:
            return
        for language in LANGUAGES:
            assert all(report.sentences(speaking(language)))
            assert report.document(speaking(language))["counts"]["questions"] == len(report.entries)
        if report.file:
            found = check_pack(FolderSource(Path(folder) / "course"))
            told = {problem for entry in report.entries for problem in entry.problems} | set(report.problems)
            assert {problem for problem in found if problem.file.endswith(".quiz.toml")} == told


@given(st.text(max_size=300))
def test_any_text_is_read_as_gift(text: str) -> None:
    _ends_well("source.gift", text.encode("utf-8", "replace"))


@given(st.binary(max_size=300), st.sampled_from(["source.gift", "source.xml", "source.txt"]))
def test_any_bytes_are_read(content: bytes, name: str) -> None:
    _ends_well(name, content)


@settings(max_examples=150)
@given(st.lists(GIFT_PIECES, max_size=60))
def test_any_signs_of_gift_are_read(pieces: list[str]) -> None:
    _ends_well("source.gift", "".join(pieces).encode())


@settings(max_examples=150)
@given(st.lists(ELEMENTS, max_size=6), st.sampled_from(KINDS))
def test_a_question_with_any_parts_is_read(inside: list[str], kind: str) -> None:
    whole = "<questiontext><text>Which?</text></questiontext>" + "".join(inside)
    bare = _element("question", f" type='{kind}'", inside)
    _ends_well("source.xml", f"<quiz>{_element('question', f' type={kind!r}', [whole])}{bare}</quiz>".encode())


@settings(max_examples=200)
@given(questions())
def test_what_gift_can_say_is_read_back_the_same(question: Question) -> None:
    found = taken(gift(written(question)))
    assert without_ids(found.question) == without_ids(question)
    assert not found.notes


@given(st.lists(questions(), min_size=1, max_size=5, unique_by=lambda question: question.id))
def test_a_written_quiz_is_read_back_the_same(asked: list[Question]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        report = imported(Path(folder), "source.gift", written_all(asked))
        assert [entry.question_id for entry in report.entries] == [question.id for question in asked]
        assert {entry.state for entry in report.entries} == {State.TAKEN}
        assert not report.to_mend
        assert check_pack(FolderSource(Path(folder) / "course")) == ()
        quiz = quiz_in(Path(folder))
        assert [without_ids(one) for one in quiz.questions] == [without_ids(one) for one in asked]
        lines = Path(report.file).read_text(encoding="utf-8").split("\n")
        assert {lines[entry.written_line - 1] for entry in report.entries} == {"[[question]]"}
        assert report.file == str(Path(folder) / "course" / MODULE / "90-check.quiz.toml")
