"""What installing found wrong is kept beside the row, and read back as it was."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.packs.kept_flaws import KEPT, flaws_of, to_kept
from desktop_app.packs.problem import Problem
from desktop_app.packs.rules import Rule

PROBLEMS = st.builds(
    Problem,
    st.text(min_size=1),
    st.integers(0, 10_000),
    st.sampled_from(Rule),
    st.dictionaries(st.text(min_size=1), st.text() | st.integers(), max_size=3).map(lambda kept: tuple(kept.items())),
)


def row(flaws: object) -> dict[str, str]:
    return {"outline": json.dumps({"flaws": flaws})}


@given(st.lists(PROBLEMS, max_size=KEPT + 3))
def test_flaws_come_back_as_they_were(flaws: list[Problem]) -> None:
    assert flaws_of(row(to_kept(flaws))) == tuple(flaws[:KEPT])


def test_rows_of_older_versions_tell_nothing() -> None:
    assert flaws_of({"outline": "{}"}) is None


def test_a_rule_that_is_no_more_is_left_out() -> None:
    assert flaws_of(row([["a.md", 1, "no-such-rule", {}], ["b.md", 2, "html", {}]])) == (Problem("b.md", 2, Rule.HTML),)
