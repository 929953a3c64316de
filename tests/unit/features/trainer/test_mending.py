"""A click mends one name in one line, or nothing; sentences are parted where they end; folders seen from outside."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.features.trainer.excerpt import WIDEST, excerpt_of, read_inside
from desktop_app.features.trainer.mending import Mend, mended, mends_of
from desktop_app.features.trainer.service.findings import apply, find
from desktop_app.features.trainer.told import told_of
from desktop_app.features.trainer.tracing import trace_of
from desktop_app.kernel.sentences import LANGUAGES
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.limits import LIMITS
from desktop_app.packs.problem import problem
from desktop_app.packs.rules import Rule
from tests.fakes.sentences import require_told, speaking, templates_of
from tests.fakes.trainer_desk import LESSON, NO_PICTURE, QUIZ, course, write

SPEAKER = speaking("en")


def test_a_picture_is_named_from_where_its_text_lies() -> None:
    told = problem(Rule.MISSING_PICTURE, "a/b.en.md", 2, name="a/pictures/on.svg", nearest="pictures/one.svg")
    (mend,) = mends_of(told)
    assert mended("x\n![y](pictures/on.svg)\n", mend) == "x\n![y](../pictures/one.svg)\n"


def test_a_blank_in_a_name_is_written_as_markdown_wants_it() -> None:
    told = problem(Rule.MISSING_PICTURE, "a/b.en.md", 1, name="a/two words.svg", nearest="a/two wordz.svg")
    assert [mended("![y](two%20words.svg)", mend) for mend in mends_of(told)] == [None, "![y](two%20wordz.svg)"]


def test_without_a_near_name_there_is_no_mend() -> None:
    assert not list(mends_of(problem(Rule.MISSING_PICTURE, "a/b.md", 1, name="a/x.svg", nearest="–")))
    assert not list(mends_of(problem(Rule.UNKNOWN_KEY, "a.toml", 1, key="x", known="y")))


@pytest.mark.parametrize(
    "line",
    ["kindd = 1  # kindd", "nothing of that", "akindd = 1", "kindd-x = 1", ""],
)
def test_where_nobody_could_be_sure_nothing_is_mended(line: str) -> None:
    assert mended(line, Mend("a.toml", 1, "kindd", "kind")) is None


def test_line_ends_and_all_other_lines_stay() -> None:
    text = "a\r\nkindd = 1\r\nb\x0bkindd\n"
    assert mended(text, Mend("a.toml", 2, "kindd", "kind")) == "a\r\nkind = 1\r\nb\x0bkindd\n"


@given(st.text(), st.integers(-3, 9), st.text(min_size=1, max_size=5), st.text(max_size=5))
def test_any_text_is_mended_in_that_line_alone_or_not_at_all(text: str, line: int, old: str, new: str) -> None:
    new = new.replace("\n", "")
    better = mended(text, Mend("x", line, old, new))
    if better is None:
        return
    before, after = text.split("\n"), better.split("\n")
    assert len(before) == len(after)
    assert [at for at, pair in enumerate(zip(before, after, strict=True), 1) if pair[0] != pair[1]] in ([], [line])


def test_a_mend_on_the_disk_is_taken_back_and_keeps_permissions(tmp_path: Path) -> None:
    folder = write(tmp_path / "course", course(NO_PICTURE))
    (folder / LESSON).chmod(0o640)
    before = (folder / LESSON).read_bytes()
    told = next(one for one in find(str(folder), SPEAKER).told if one.mend)
    assert told.mend is not None
    back = apply(folder, told.mend)
    assert find(str(folder), SPEAKER).ready
    assert (folder / LESSON).stat().st_mode & 0o777 == 0o640
    apply(folder, back)
    assert (folder / LESSON).read_bytes() == before
    assert sorted(file.name for file in (folder / LESSON).parent.iterdir() if file.name.startswith(".")) == []


def test_a_line_that_is_another_by_now_is_told(tmp_path: Path) -> None:
    folder = write(tmp_path / "course", course())
    with pytest.raises(Trouble) as caught:
        apply(folder, Mend(LESSON, 3, "no such name", "x"))
    assert all("3" in sentence for sentence in require_told(caught.value))


def test_a_link_is_never_written_through(tmp_path: Path) -> None:
    folder = write(tmp_path / "course", course())
    outside = tmp_path / "mine.md"
    outside.write_text("secret words")
    (folder / LESSON).unlink()
    (folder / LESSON).symlink_to(outside)
    with pytest.raises(Trouble):
        apply(folder, Mend(LESSON, 1, "secret", "public"))
    with pytest.raises(ValueError, match="mine"):
        read_inside(folder, "../mine.md")
    assert excerpt_of(folder, LESSON, 1) is None
    assert outside.read_text() == "secret words"


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    (tmp_path / "large.md").write_bytes(b"a" * (LIMITS.text + 1))
    assert excerpt_of(tmp_path, "pipe.md", 1) is None
    assert excerpt_of(tmp_path, "large.md", 1) is None
    assert excerpt_of(tmp_path, "nowhere.md", 1) is None
    assert excerpt_of(tmp_path, "picture.png", 1) is None


def test_the_lines_around_a_place(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text("\n".join(f"line {number}" for number in range(1, 21)) + "\n" + "x" * 999)
    found = excerpt_of(tmp_path, "a.toml", 10)
    assert found is not None
    assert [number for number, _ in found.lines] == list(range(7, 15))
    last = excerpt_of(tmp_path, "a.toml", 21)
    assert last is not None and len(last.lines[-1][1]) == WIDEST + 1
    beyond = excerpt_of(tmp_path, "a.toml", 22)
    assert beyond is not None and beyond.line == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_parted_without_its_place(language: str) -> None:
    """What is wrong stands alone; the rest says how to mend it; file and line are told beside."""
    speaker = speaking(language)
    texts = templates_of(language)
    for rule in Rule:
        places = {name: f"<{name}>" for name in ("key", "value", "name", "nearest", "known", "limit")}
        told = told_of(replace(problem(rule, "a.toml", 7), details=tuple(places.items())), speaker)
        assert told.title, rule
        assert "{line}" not in texts[f"pack.{rule}"] or " 7" not in told.title[:12], told.title
        assert not told.title.startswith("a.toml, "), told.title


def test_braces_and_full_stops_in_a_value_stay() -> None:
    told = told_of(problem(Rule.UNKNOWN_KEY, "a.toml", 1, key="{line}. Then", known="x"), SPEAKER)
    assert told.title == "Nobody knows the key “{line}. Then”"
    assert told.advice == "Known here: x."


def test_a_change_leaves_a_trace_and_what_editors_leave_does_not(tmp_path: Path) -> None:
    folder = write(tmp_path / "course", course())
    first = trace_of(folder)
    (folder / ".pack.toml.swp").write_text("x")
    assert trace_of(folder) == first
    (folder / QUIZ).write_text("other", "utf-8")
    assert trace_of(folder) != first
    shutil.rmtree(folder)
    assert trace_of(folder) is None


def test_what_looks_the_same_is_not_checked_again(tmp_path: Path) -> None:
    folder = write(tmp_path / "course", course())
    found = find(str(folder), SPEAKER)
    assert find(str(folder), SPEAKER, found) is found
    assert find(str(folder), speaking("it"), found) is not found
    (folder / QUIZ).write_text("other", "utf-8")
    assert find(str(folder), SPEAKER, found) is not found


def test_a_folder_that_may_not_be_read_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pack.toml").mkdir()
    found = find(str(tmp_path), SPEAKER)
    assert found.told or found.refusal
    assert not found.ready
    assert find(str(tmp_path / "nowhere"), SPEAKER).gone
