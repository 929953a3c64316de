"""What changed in a policy: by clause id, word by word, and never anything made up."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.features.policy.changes import ChangeKind, PartChange, compared, differences, merged
from desktop_app.packs.pack import Audience
from desktop_app.packs.policy import Clause, Policy
from desktop_app.packs.texts import Texts
from tests.fakes.versions_of_policies import EMPLOYEE, clause, policy

texts = st.one_of(
    st.text(alphabet="ab .,\nżè’\u0301", max_size=40),
    st.lists(st.sampled_from(["say", "where", "you", "work", "#ad", "30", "euro,"]), max_size=14).map(" ".join),
)


def part(before: str, after: str) -> PartChange:
    return PartChange("rule", before, after, *compared(before, after))


def marked(before: str, after: str) -> tuple[list[str], list[str]]:
    change = part(before, after)
    gone = [before[span.start : span.end] for span in change.gone]
    return gone, [after[span.start : span.end] for span in change.new]


@given(texts, texts)
def test_what_is_not_marked_is_in_both(before: str, after: str) -> None:
    change = part(before, after)

    def rest(text: str, spans: tuple[tuple[int, int], ...]) -> str:
        kept, at = "", 0
        for start, length in spans:
            assert start >= at and length > 0 and start + length <= len(text)
            kept, at = kept + text[at:start], start + length
        return kept + text[at:]

    assert rest(before, change.gone) == rest(after, change.new)


@given(texts, texts)
def test_both_versions_can_be_read_in_the_merged_one(before: str, after: str) -> None:
    pieces = merged(part(before, after))
    assert "".join(piece.text for piece in pieces if not piece.new) == before
    assert "".join(piece.text for piece in pieces if not piece.gone) == after
    assert all(piece.text and not (piece.gone and piece.new) for piece in pieces)


@given(texts)
def test_what_is_the_same_is_not_marked(text: str) -> None:
    assert compared(text, text) == ((), ())


def test_whole_words_are_marked() -> None:
    was = "Wait for the announcement before you mention a product."
    says = "Wait for the announcement before you mention a client, a product or a deal."
    assert marked(was, says) == (["product"], ["client, a product or a deal"])
    assert marked("Write often.", "Write as often as you like.")[1] == ["as often as you like"]


def test_texts_with_little_in_common_are_told_as_two() -> None:
    was, says = "Photo: Tomasz, thank you! He took it.", "Picture made with AI. It shows a mill that never was."
    assert marked(was, says) == ([was], [says])


def test_a_word_left_alone_between_changes_is_no_island() -> None:
    was = "You may accept gifts up to 30 euro from partners and you tell your team about every one of them."
    says = "You may accept meals worth up to 20 dollars from clients and you tell your team about every one of them."
    gone, new = marked(was, says)
    assert gone == ["gifts up to 30 euro from partners"] and new == ["meals worth up to 20 dollars from clients"]


def test_very_long_texts_are_told_as_wholes() -> None:
    was, says = "word " * 2_000, "word " * 2_001
    assert marked(was, says) == ([was], [says])


def one_clause(rule: str = "Say where you work.", why: str = "") -> Clause:
    return clause("a", "1.1", rule, why=why)


@pytest.fixture
def old() -> Policy:
    return policy(one_clause(), clause("b", "1.2", "Be kind."), clause("c", "1.3", "Ask first.", disciplinary=True))


def test_every_kind_of_change_by_id(old: Policy) -> None:
    new = policy(
        clause("c", "1.1", "Ask first.", disciplinary=True),
        one_clause(rule="Say where you work, at the start.", why="A court said so."),
        clause("d", "1.3", "Mark what AI made.", why="The law is new."),
    )
    told = {change.id: change for change in differences(old, new, EMPLOYEE, "en")}
    assert list(told) == ["c", "a", "d", "b"]
    kinds = {name: change.kind for name, change in told.items()}
    assert kinds == {
        "c": ChangeKind.RENUMBERED,
        "a": ChangeKind.CHANGED,
        "d": ChangeKind.ADDED,
        "b": ChangeKind.REMOVED,
    }
    assert (told["c"].was, told["c"].number) == ("1.3", "1.1") and told["b"].was == "1.2" and not told["b"].number
    assert told["a"].why == "A court said so." and told["d"].why == "The law is new."
    (change,) = told["a"].parts
    assert change.part == "rule" and change.new and not change.gone


def test_nothing_is_told_of_the_same_text(old: Policy) -> None:
    moved = replace(old, sections=tuple(reversed(old.sections)))
    assert differences(old, moved, EMPLOYEE, "en") == ()


def test_measures_of_discipline_are_a_change_for_employees_alone(old: Policy) -> None:
    clauses = tuple(replace(one, disciplinary=False) for one in old.clauses)
    new = replace(old, clauses=clauses)
    (change,) = differences(old, new, EMPLOYEE, "en")
    assert change.id == "c" and change.grave is False and change.parts == ()
    assert differences(old, new, Audience.EXTERNAL, "en") == ()


def test_a_reason_given_for_an_earlier_change_is_not_told_again(old: Policy) -> None:
    first = replace(old, clauses=(one_clause(why="A court said so."), *old.clauses[1:]))
    second = replace(first, clauses=(one_clause(rule="Say it.", why="A court said so."), *old.clauses[1:]))
    (change,) = differences(first, second, EMPLOYEE, "en")
    assert change.why == ""


def test_another_edition_beside_the_one_of_before(old: Policy) -> None:
    for_staff = replace(old.clauses[1], audience=(EMPLOYEE,))
    policy_ = replace(old, clauses=(old.clauses[0], for_staff, old.clauses[2]))
    told = differences(policy_, policy_, Audience.EXTERNAL, "en", then=EMPLOYEE)
    assert {(change.id, change.kind) for change in told} == {("c", ChangeKind.CHANGED), ("b", ChangeKind.REMOVED)}


def test_it_is_told_in_the_language_one_reads(old: Policy) -> None:
    italian = replace(old.clauses[0], rule=Texts({"en": "Say where you work.", "it": "Di’ dove lavori, sempre."}))
    was = replace(old.clauses[0], rule=Texts({"en": "Say where you work.", "it": "Di’ dove lavori."}))
    before, after = (replace(old, clauses=(one,)) for one in (was, italian))
    assert differences(before, after, EMPLOYEE, "en") == ()
    assert [change.id for change in differences(before, after, EMPLOYEE, "it")] == ["a"]
