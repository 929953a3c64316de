"""What is counted of a course: time, readability, and whether an answer can be guessed by its shape."""

from __future__ import annotations

import pytest

from desktop_app.features.trainer.look import look_at
from desktop_app.packs.figures import CRITICAL, Longest, Positions
from desktop_app.packs.lesson_prose import prose_of
from desktop_app.packs.source import FolderSource
from tests.courses import SHORT_COMPANY

LESSON = """Some *people* ask. Others [look](clause:a).

## A heading that is not counted

![A long alternative text](pictures/a.svg "A caption")

> [!why] A title that is not counted
> There is a reason.

> [!try:own-words] Try it
> Write one sentence.

- one item
- another `item`
"""


def test_prose_is_what_one_reads_in_a_row() -> None:
    prose = prose_of(LESSON)
    assert prose.blocks == (
        "Some people ask. Others look.",
        "There is a reason.",
        "Write one sentence.",
        "one item",
        "another item",
    )
    assert (prose.pictures, prose.tries) == (1, 1)


def test_a_course_is_counted_as_it_is() -> None:
    figures = look_at(FolderSource(SHORT_COMPANY / "speaking")).figures
    assert figures is not None
    assert figures.questions == 6
    assert [one.language for one in figures.lessons] == ["en", "it", "pl"] * 2
    assert all(one.readable for one in figures.lessons)
    assert {longest.share for longest in figures.longest} == {0.0}
    assert figures.positions.seen == figures.unmixed.seen == (1, 0, 1, 0)
    assert set(figures.objectives.values()) == {2}


def test_a_spread_that_chance_would_hardly_make_is_noticed() -> None:
    assert Positions((3, 3, 3, 3), (3.0, 3.0, 3.0, 3.0)).chi_squared == 0
    assert Positions((4, 2, 3, 3), (3.0, 3.0, 3.0, 3.0)).even
    always_first = Positions((12, 0, 0, 0), (3.0, 3.0, 3.0, 3.0))
    assert always_first.chi_squared == pytest.approx(36)
    assert not always_first.even
    assert always_first.critical == CRITICAL[3]


def test_no_questions_no_shares() -> None:
    assert Longest("en", 0, ()).share == 0
    assert Positions((), ()).even
