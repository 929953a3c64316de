"""Further paths and the privacy notice of a company: read, kept and held against the first path."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.packs.company import Company, FurtherPath, NoticePart, PathKind, PathStep, PrivacyNotice, When
from desktop_app.packs.company_reading import parse_company
from desktop_app.packs.company_record import from_record, to_record
from desktop_app.packs.problem import PackRefused
from desktop_app.packs.rules import Rule
from desktop_app.packs.texts import Texts
from tests.fakes.packs import COMPANY
from tests.fakes.spoilt_companies import WHOLE

PACKS = ("example.a", "example.b", "example.c")
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12)
TEXTS = st.dictionaries(st.sampled_from(["en", "it", "pl"]), WORDS).map(Texts)
STOPS = st.builds(
    PathStep,
    st.sampled_from(PathKind),
    st.sampled_from(PACKS),
    st.sampled_from(When),
    st.integers(0, 90),
    st.lists(st.sampled_from(PACKS)).map(tuple),
)
FURTHER = st.builds(FurtherPath, WORDS, TEXTS, TEXTS, st.lists(STOPS).map(tuple))
NOTICES = st.builds(PrivacyNotice, WORDS, st.dates(), st.lists(st.builds(NoticePart, TEXTS, TEXTS)).map(tuple))


def whole() -> Company:
    return parse_company(WHOLE.encode())


def further(*stops: str, name: str = "coach") -> str:
    head = f'id = "{name}"\ntitle = {{ en = "C", it = "C" }}\nsummary = {{ en = "C", it = "C" }}\n'
    return f"\n[[further_path]]\n{head}{''.join(stops)}"


def stop(pack: str, *after: str) -> str:
    waits = f"after = {json.dumps(after)}\n" if after else ""
    return f'[[further_path.stop]]\nkind = "course"\npack = "{pack}"\nwhen = "30-days"\n{waits}'


def test_a_further_path_is_read_as_the_first_one() -> None:
    (path,) = whole().further
    assert (path.id, path.title["it"], path.summary["en"]) == ("coach", "Coach", "Help others.")
    assert [(each.kind, each.pack, each.when, each.after) for each in path.stops] == [
        (PathKind.COURSE, "example.small.listening", When.SIXTY_DAYS, ("example.small.course",)),
        (PathKind.COURSE, "example.small.asking", When.NINETY_DAYS, ("example.small.listening",)),
    ]


def test_the_privacy_notice_is_read() -> None:
    notice = whole().privacy
    assert notice is not None
    assert (notice.version, notice.day) == ("1", date(2026, 11, 1))
    assert notice.told("it") == (("Chi siamo", "Piccolo esempio."),)
    assert notice.told("pl") == (("Who we are", "Small Example."),)  # a language the company has no text in


def test_a_company_may_have_neither() -> None:
    company = parse_company(COMPANY.encode())
    assert (company.further, company.privacy) == ((), None)


def test_a_further_path_may_share_stops_with_the_first_and_build_on_it() -> None:
    shared = further(stop("example.small.course"), stop("example.b", "example.small.policy", "example.small.course"))
    (path,) = parse_company((COMPANY + shared).encode()).further
    assert path.stops[1].after == ("example.small.policy", "example.small.course")


def test_two_further_paths_do_not_build_on_each_other() -> None:
    both = further(stop("org.first")) + further(stop("example.b", "org.first"), name="other")
    with pytest.raises(PackRefused) as refusal:
        parse_company((COMPANY + both).encode())
    assert [one.rule for one in refusal.value.problems] == [Rule.AFTER_BESIDE]


def test_a_circle_through_the_first_path_is_told() -> None:
    chained = COMPANY.replace('"30-days"', '"30-days"\nafter = ["example.small.course"]')
    with pytest.raises(PackRefused) as refusal:
        parse_company((chained + further(stop("example.small.course", "example.small.policy"))).encode())
    assert [one.rule for one in refusal.value.problems] == [Rule.AFTER_CIRCLE]


def test_records_of_older_versions_are_read() -> None:
    kept = json.loads(to_record(whole()))
    del kept["further"], kept["privacy"]
    assert from_record(json.dumps(kept)) == whole()._replace(further=(), privacy=None)


@given(st.lists(FURTHER, max_size=3).map(tuple), st.none() | NOTICES)
def test_whatever_was_read_is_kept_whole(paths: tuple[FurtherPath, ...], notice: PrivacyNotice | None) -> None:
    company = whole()._replace(further=paths, privacy=notice)
    assert from_record(to_record(company)) == company
