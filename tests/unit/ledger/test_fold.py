"""The fold of a person's statements does not depend on how they arrived."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ledger.fold import Entry, Progress, fold

_ENTRIES = st.lists(
    st.builds(
        Entry,
        id=st.uuids().map(str),
        kind=st.sampled_from(["lesson-finished", "quiz-passed", "clause-read"]),
        object=st.sampled_from(["a", "b", "c/1"]),
        at=st.datetimes().map(lambda moment: moment.strftime("%Y-%m-%dT%H:%M:%S.%fZ")),
        score=st.none() | st.floats(0, 1),
        detail=st.none() | st.sampled_from(['{"x":1}', '{"y":"ż"}']),
    ),
    unique_by=lambda entry: entry.id,
    max_size=30,
)


@given(_ENTRIES, st.randoms(use_true_random=False))
def test_the_order_of_arrival_does_not_matter(entries: list[Entry], chance: object) -> None:
    shuffled = list(entries)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert fold(entries) == fold(shuffled)


@given(_ENTRIES)
def test_every_statement_counts_once(entries: list[Entry]) -> None:
    assert sum(mark.count for mark in fold(entries).values()) == len(entries)


@given(_ENTRIES)
def test_the_best_score_and_the_first_moment_are_kept(entries: list[Entry]) -> None:
    for (kind, name), mark in fold(entries).items():
        own = [entry for entry in entries if (entry.kind, entry.object) == (kind, name)]
        assert mark.first_at == min(entry.at for entry in own)
        assert mark.best == max((entry.score for entry in own if entry.score is not None), default=None)


def test_progress_answers_what_slices_ask() -> None:
    progress = Progress(fold([Entry("1", "clause-read", "p@1/a", "2026", detail='{"x": 1}')]))
    mark = progress.mark("clause-read", "p@1/a")
    assert progress.has("clause-read", "p@1/a")
    assert not progress.has("clause-read", "p@1/b")
    assert mark is not None
    assert mark.facts() == {"x": 1}
    assert list(progress.objects("clause-read")) == ["p@1/a"]
