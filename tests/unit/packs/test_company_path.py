"""A company's path: days and order are read, kept and checked, whatever stands there."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.packs.company import PathKind, When
from desktop_app.packs.company_reading import parse_company
from desktop_app.packs.company_record import from_record, to_record
from desktop_app.packs.problem import PackRefused
from desktop_app.packs.rules import Rule
from tests.fakes.packs import COMPANY

HEAD = COMPANY[: COMPANY.index("[[path]]")]
PACKS = ("example.a", "example.b", "example.c", "example.d")


def company(*stops: str) -> bytes:
    return (HEAD + "\n".join(f"[[path]]\n{stop}\n" for stop in stops)).encode()


def course(pack: str, *more: str, when: str = "first-week") -> str:
    return "\n".join([f'kind = "course"\npack = "{pack}"\nwhen = "{when}"', *more])


def test_days_and_order_are_read() -> None:
    stops = (course("example.a"), course("example.b", "due_days = 21", 'after = ["example.a"]', when="30-days"))
    first, second = parse_company(company(*stops)).path
    assert (first.due_days, first.after) == (0, ())
    assert (second.due_days, second.after, second.when) == (21, ("example.a",), When.THIRTY_DAYS)


def test_a_stop_may_wait_for_a_policy() -> None:
    sign = 'kind = "policy-sign"\npolicy = "example.p"\nwhen = "first-week"'
    _, later = parse_company(company(sign, course("example.a", 'after = ["example.p"]'))).path
    assert later.after == ("example.p",)


@pytest.mark.parametrize("when", When)
def test_a_period_allows_its_own_days(when: When) -> None:
    (stop,) = parse_company(company(course("example.a", f"due_days = {when.days}", when=when.value))).path
    assert stop.due_days == when.days


def test_the_company_is_kept_whole() -> None:
    read = parse_company(company(course("example.a"), course("example.b", "due_days = 3", 'after = ["example.a"]')))
    assert from_record(to_record(read)) == read


def test_records_of_older_versions_are_read() -> None:
    read = parse_company(COMPANY.encode())
    kept = json.loads(to_record(read))
    for step in kept["path"]:
        del step["due_days"], step["after"]
    assert from_record(json.dumps(kept)) == read


def test_reading_and_signing_one_policy_are_two_stops() -> None:
    policy = 'policy = "example.p"\nwhen = "first-week"'
    path = parse_company(company(f'kind = "policy-read"\n{policy}', f'kind = "policy-sign"\n{policy}')).path
    assert [step.kind for step in path] == [PathKind.POLICY_READ, PathKind.POLICY_SIGN]


@given(st.fixed_dictionaries({pack: st.sets(st.sampled_from(PACKS)) for pack in PACKS}))
def test_an_order_that_can_be_walked_is_taken_and_no_other(waits: dict[str, set[str]]) -> None:
    stops = [
        course(pack, *([f"after = {json.dumps(sorted(before))}"] if before else [])) for pack, before in waits.items()
    ]
    if not walkable(waits):
        with pytest.raises(PackRefused) as refusal:
            parse_company(company(*stops))
        assert {one.rule for one in refusal.value.problems} <= {Rule.AFTER_CIRCLE, Rule.AFTER_ITSELF}
        return
    path = parse_company(company(*stops)).path
    assert {step.pack: set(step.after) for step in path} == waits


def walkable(waits: dict[str, set[str]]) -> bool:
    """Whether doing whatever may be done next ends with everything done."""
    done: set[str] = set()
    while ready := [pack for pack, before in waits.items() if pack not in done and before <= done]:
        done.update(ready)
    return done == set(waits)
