"""What a new version asks of whoever signed an earlier one: what changed, no more, and never less."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.features.policy.acknowledged import Signed, confirmed_by, shown_to
from desktop_app.features.policy.reading import Gate, PolicyState, Withdrawal, clause_object, policy_state
from desktop_app.features.policy.review import Review
from desktop_app.ledger.fold import Mark, Progress
from desktop_app.ledger.kinds import CLAUSE_READ, POLICY_REVIEWED
from desktop_app.packs.describe import describe
from desktop_app.packs.outline import PolicyOutline, policy_outline
from desktop_app.packs.pack import Audience
from desktop_app.packs.policy import Policy
from desktop_app.packs.texts import Texts
from tests.fakes.versions_of_policies import EMPLOYEE, EVERYBODY, clause, policy

AT = "2026-11-05T09:00:00+01:00"
ONE = policy(
    clause("a", "1.1", "Say it."), clause("b", "1.2", "Be kind."), clause("c", "1.3", "Ask.", disciplinary=True)
)


def outlined(content: Policy) -> PolicyOutline:
    version = content.manifest.version
    return policy_outline({"pack_id": "p", "version": version, "sha256": version, "outline": describe(content)})


def later(*clauses: object, version: str = "1.1.0") -> Policy:
    changed = {one.id: one for one in clauses}  # type: ignore[attr-defined]
    kept = [changed.pop(one.id, one) for one in ONE.clauses]
    return policy(*kept, *changed.values(), version=version)  # type: ignore[arg-type]


def signed(content: Policy, receipt: str, audience: str = "employee", language: str = "en", **more: object) -> Signed:
    outline = outlined(content)
    clauses, confirms = shown_to(outline, audience, language), confirmed_by(outline, audience, language)
    told = Signed(content.manifest.version, audience, language, AT, receipt, clauses, confirms)
    return told._replace(**more)  # type: ignore[arg-type]


def read(content: Policy, *names: str) -> Progress:
    marks = {(CLAUSE_READ.name, clause_object("p", content.manifest.version, name)) for name in names}
    return Progress({mark: Mark(1, "s", AT, "s", AT) for mark in marks})


def state_of(
    content: Policy, past: Sequence[Signed], audience: str = "employee", progress: Progress | None = None
) -> PolicyState:
    return policy_state(outlined(content), progress or Progress({}), audience, (), past)


def test_whoever_signed_nothing_is_asked_everything() -> None:
    state = state_of(ONE, [])
    assert [one.id for one in state.asked] == ["a", "b", "c"]
    assert state.gate is Gate.READING and state.changed == () and state.before is None and not state.signed_before


def test_only_what_changed_is_asked_and_the_rest_names_its_receipt() -> None:
    new = later(clause("b", "1.2", "Be kind, always."))
    state = state_of(new, [signed(ONE, "r1")])
    assert state.changed == ("b",) and dict(state.carried) == {"a": "r1", "c": "r1"}
    assert state.gate is Gate.READING and state.share == 0.0 and [one.id for one in state.unread] == ["b"]
    done = state_of(new, [signed(ONE, "r1")], progress=read(new, "b"))
    assert done.may_sign and done.share == 1.0


def test_reading_in_an_earlier_version_does_not_count_for_what_changed() -> None:
    new = later(clause("b", "1.2", "Be kind, always."))
    assert state_of(new, [signed(ONE, "r1")], progress=read(ONE, "a", "b", "c")).gate is Gate.READING


def test_a_first_hand_receipt_is_named_through_any_number_of_versions() -> None:
    second = later(clause("b", "1.2", "Be kind, always."))
    third = later(clause("b", "1.2", "Be kind, always."), clause("a", "1.1", "Say it first."), version="1.2.0")
    past = [signed(ONE, "r1"), signed(second, "r2", first_hand={"a": "r1", "c": "r1"})]
    state = state_of(third, past)
    assert state.changed == ("a",) and dict(state.carried) == {"b": "r2", "c": "r1"}


def test_a_wording_that_comes_back_is_asked_again() -> None:
    second = later(clause("b", "1.2", "Be kind, always."))
    third = later(version="1.2.0")
    assert state_of(third, [signed(ONE, "r1"), signed(second, "r2")]).changed == ("b",)


def test_another_number_another_place_and_another_section_ask_nothing() -> None:
    moved = policy(*(replace(one, number=f"9.{at}") for at, one in enumerate(reversed(ONE.clauses))), version="1.1.0")
    state = state_of(moved, [signed(ONE, "r1")])
    assert state.gate is Gate.SIGNED and (state.signed_version, state.signed_at) == ("1.0.0", AT)
    assert state.holds and state.unread == () and state.minutes_left == 0


def test_a_clause_that_is_gone_or_a_sentence_that_changed_has_to_be_signed() -> None:
    fewer = state_of(policy(*ONE.clauses[:2], version="1.1.0"), [signed(ONE, "r1")])
    assert fewer.gate is Gate.OPEN and fewer.gone == ("c",) and fewer.changed == ()
    said = policy(*ONE.clauses, version="1.1.0", read=Texts({"en": "I have read it twice."}))
    assert state_of(said, [signed(ONE, "r1")]).gate is Gate.OPEN


def test_measures_of_discipline_are_part_of_what_an_employee_was_shown() -> None:
    milder = later(replace(ONE.clauses[2], disciplinary=False))
    assert state_of(milder, [signed(ONE, "r1")]).changed == ("c",)
    assert state_of(milder, [signed(ONE, "r1", "external")], "external").gate is not Gate.READING


def test_the_language_of_the_receipt_decides() -> None:
    both = replace(ONE.clauses[0], rule=Texts({"en": "Say it.", "it": "Dillo."}))
    old = replace(ONE, clauses=(both,), manifest=replace(ONE.manifest, languages=("en", "it")))
    changed = replace(both, rule=Texts({"en": "Say it.", "it": "Dillo sempre."}))
    new = replace(old, clauses=(changed,), manifest=replace(old.manifest, version="1.1.0"))
    assert state_of(new, [signed(old, "r1", language="en")]).holds
    assert state_of(new, [signed(old, "r1", language="it")]).changed == ("a",)
    english_only = replace(new, manifest=replace(new.manifest, languages=("en",)))
    assert state_of(english_only, [signed(old, "r1", language="it")]).changed == ("a",)


def test_without_a_receipt_a_signature_counts_for_its_own_version_alone() -> None:
    bare = Signed("1.0.0", "employee", "en", AT)
    assert state_of(ONE, [bare]).gate is Gate.SIGNED
    state = state_of(later(), [bare])
    assert state.gate is Gate.READING and not state.carried and state.signed_before


# Audiences


def test_each_audience_signs_its_own_edition() -> None:
    staff = replace(ONE.clauses[1], audience=(EMPLOYEE,))
    content = replace(ONE, clauses=(ONE.clauses[0], staff, ONE.clauses[2]))
    past = [signed(content, "r1")]
    state = state_of(content, past, "alumni")
    assert state.gate is not Gate.SIGNED and state.signed_version is None
    assert dict(state.carried) == {"a": "r1"} and state.changed == ("c",), "as shown to alumni nothing is punished"
    assert state.gone == (), "what never was theirs is not gone"
    both = [*past, signed(content, "r2", "alumni")]
    assert state_of(content, both, "alumni").gate is Gate.SIGNED and state_of(content, both).gate is Gate.SIGNED


def test_the_newest_receipt_of_the_same_edition_is_what_a_version_is_held_against() -> None:
    past = [signed(ONE, "r1"), signed(ONE, "r2", "alumni")]
    before = state_of(later(clause("a", "1.1", "Say it first.")), past).before
    assert before is not None and before.receipt == "r1"


# Withdrawn, and looking through it again


def test_what_was_withdrawn_is_not_signed_and_what_was_signed_stays_so() -> None:
    gone = Withdrawal("1.0.0", "Aurora", "2026-11-03", "Wrong.", in_use=True)
    everything = read(ONE, "a", "b", "c")
    assert state_of(ONE, [], progress=everything)._replace(withdrawn=gone).gate is Gate.WITHDRAWN
    assert state_of(ONE, [signed(ONE, "r1")])._replace(withdrawn=gone).gate is Gate.SIGNED
    back = gone._replace(version="1.1.0", in_use=False)
    assert state_of(ONE, [], progress=everything)._replace(withdrawn=back).gate is Gate.OPEN


@pytest.mark.parametrize(
    ("day", "review"),
    [
        (date(2027, 10, 1), Review.FAR),
        (date(2027, 10, 2), Review.NEAR),
        (date(2027, 10, 31), Review.NEAR),
        (date(2027, 11, 1), Review.DUE),
        (date(2030, 1, 1), Review.DUE),
    ],
)
def test_a_reminder_thirty_days_before_and_due_from_the_day_on(day: date, review: Review) -> None:
    outline = outlined(ONE)
    state = policy_state(outline, Progress({}), "employee", (), [signed(ONE, "r1")], day)
    assert state.review is review and state.review_on == date(2027, 11, 1)
    assert policy_state(outline, Progress({}), "employee", (), [], day).review is Review.FAR, "who reads it anyway"
    said = Progress({(POLICY_REVIEWED.name, "p@1.0.0"): Mark(1, "s", AT, "s", AT)})
    assert policy_state(outline, said, "employee", (), [signed(ONE, "r1")], day).review is Review.DONE


# Whatever the versions were


rules = st.sampled_from(["Say it.", "Say it first.", "Ask."])
versions = st.lists(st.dictionaries(st.sampled_from("abcd"), rules, min_size=1), min_size=2, max_size=5)


@given(versions, st.data())
def test_nothing_carries_over_that_was_not_acknowledged_word_for_word(
    history: list[dict[str, str]], data: st.DataObject
) -> None:
    texts = [
        policy(*(clause(name, f"1.{at}", rule) for at, (name, rule) in enumerate(one.items())), version=f"1.{number}.0")
        for number, one in enumerate(history)
    ]
    choices = st.sampled_from([audience.value for audience in EVERYBODY])
    past = [signed(one, f"r{number}", data.draw(choices)) for number, one in enumerate(texts[:-1])]
    audience = data.draw(choices)
    state = state_of(texts[-1], past, audience)
    for name, rule in history[-1].items():
        newest = next((one for one in reversed(history[:-1]) if name in one), None)
        assert (name in state.carried) is (newest is not None and newest[name] == rule)
    assert {one.id for one in state.asked} | set(state.carried) == set(history[-1])
    same = [one for one, signature in zip(history, past, strict=False) if signature.audience == audience]
    if state.holds:
        assert same and same[-1] == history[-1]


def test_an_edition_of_nobody_asks_nothing() -> None:
    staff = policy(replace(ONE.clauses[0], audience=(EMPLOYEE,)))
    state = policy_state(outlined(staff), Progress({}), Audience.ALUMNI.value)
    assert state.clauses == () and state.share == 1.0 and state.may_sign
