"""A policy with something broken in it: read as far as it goes, installed and signed not at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.packs.policy import Policy
from desktop_app.packs.problem import PackRefused
from desktop_app.packs.reading import accept_pack, check_pack, read_policy
from tests.fakes.packs import Files, MemorySource, policy_files


def spoilt(name: str, old: str, new: str) -> Files:
    """The small policy with one place of one file spoilt."""
    files = policy_files()
    text = files[name].decode()
    assert old in text
    return {**files, name: text.replace(old, new, 1).encode()}


def read(files: Files) -> Policy:
    return read_policy(MemorySource(files))


def ids(policy: Policy) -> list[str]:
    return [clause.id for clause in policy.clauses]


def test_a_whole_policy_has_no_flaws() -> None:
    policy = read(policy_files())
    assert policy.flaws == () and ids(policy) == ["be-honest", "be-kind"]


def test_a_clause_that_lacks_one_language_is_read_in_the_other() -> None:
    policy = read(spoilt("text.it.toml", "[clause.be-honest]", "[clause.be-honset]"))
    assert ids(policy) == ["be-honest", "be-kind"]
    assert policy.clause("be-honest").rule.of("it") == "Be honest. (en)"
    assert policy.clause("be-kind").rule.of("it") == "Be kind. (it)"
    assert {flaw.file for flaw in policy.flaws} == {"text.it.toml"}


def test_a_clause_that_nobody_can_place_is_left_out_and_the_rest_goes_on() -> None:
    policy = read(spoilt("clauses.toml", 'section = "basics"\nnumber = "1.1"', 'section = "nowhere"\nnumber = "1.1"'))
    assert ids(policy) == ["be-kind"]
    assert next(flaw.file for flaw in policy.flaws) == "clauses.toml"


def test_a_clause_twice_counts_once() -> None:
    policy = read(spoilt("clauses.toml", 'id = "be-kind"', 'id = "be-honest"'))
    assert ids(policy) == ["be-honest"] and policy.flaws


def test_a_word_nobody_explains_is_not_asked_for() -> None:
    policy = read(spoilt("clauses.toml", 'glossary = ["post"]', 'glossary = ["post", "poster"]'))
    assert policy.clause("be-honest").glossary == ("post",) and policy.flaws


def test_a_language_that_is_missing_altogether_leaves_the_other() -> None:
    files = policy_files()
    del files["text.it.toml"]
    policy = read(files)
    assert policy.clause("be-kind").rule.of("it") == "Be kind. (en)" and policy.flaws


def test_with_no_clause_left_there_is_no_policy() -> None:
    with pytest.raises(PackRefused):
        read({**policy_files(), "clauses.toml": b"[[section]]\nid = "})


def test_what_is_wrong_with_the_whole_is_refused() -> None:
    with pytest.raises(PackRefused):
        read(spoilt("pack.toml", "in_force = 2026-11-01", 'in_force = "soon"'))


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("text.it.toml", "[clause.be-honest]", "[clause.be-honset]"),
        ("clauses.toml", 'glossary = ["post"]', 'glossary = ["poster"]'),
        ("clauses.toml", 'number = "1.2"', "number = 12"),
    ],
)
def test_nothing_broken_is_installed(name: str, old: str, new: str) -> None:
    files = spoilt(name, old, new)
    assert read(files).flaws
    with pytest.raises(PackRefused) as refused:
        accept_pack(MemorySource(files))
    assert set(refused.value.problems) == set(check_pack(MemorySource(files)))


FILES = ("clauses.toml", "text.en.toml", "text.it.toml")


@given(st.sampled_from(FILES), st.data())
def test_whatever_line_is_lost_the_policy_is_read_or_refused(name: str, data: st.DataObject) -> None:
    files = policy_files()
    lines = files[name].decode().splitlines()
    lost = data.draw(st.integers(0, len(lines) - 1))
    files[name] = "\n".join(lines[:lost] + lines[lost + 1 :]).encode()
    try:
        policy = read(files)
    except PackRefused:
        return
    known = {section.id for section in policy.sections}
    terms = {term.id for term in policy.glossary}
    for clause in policy.clauses:
        assert clause.section in known and set(clause.glossary) <= terms
        assert clause.rule.of("it") and clause.number
