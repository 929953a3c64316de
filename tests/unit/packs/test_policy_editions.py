"""What a policy may say apart to each audience, and why a clause changed: read, checked, kept in the outline."""

from __future__ import annotations

import json

import pytest

from desktop_app.packs.as_signed import edition
from desktop_app.packs.describe import describe
from desktop_app.packs.outline import policy_outline
from desktop_app.packs.pack import Audience
from desktop_app.packs.policy import Policy
from desktop_app.packs.reading import check_pack, read_policy
from desktop_app.packs.rules import Rule
from tests.fakes.packs import Files, MemorySource, policy_files

OWN = '\n[acknowledge.external]\nread = "I work for myself. ({language})"\n'


def files_with(more: str, *languages: str, why: bool = False) -> Files:
    files = policy_files()
    for language in languages:
        name = f"text.{language}.toml"
        text = files[name].decode() + more.format(language=language)
        if why:
            text = text.replace("[clause.be-kind]", f'[clause.be-kind]\nwhy = "A court said so. ({language})"')
        files[name] = text.encode()
    return files


def read(files: Files) -> Policy:
    policy = read_policy(MemorySource(files))
    assert policy.flaws == ()
    return policy


def rules_of(files: Files) -> set[Rule]:
    return {problem.rule for problem in check_pack(MemorySource(files))}


def test_an_edition_may_have_its_own_sentence_and_the_others_have_the_common_one() -> None:
    policy = read(files_with(OWN, "en", "it"))
    (own,) = policy.to_confirm(Audience.EXTERNAL)
    assert own.of("it") == "I work for myself. (it)"
    assert policy.to_confirm(Audience.ALUMNI) == (policy.acknowledgement.read,)
    assert len(policy.to_confirm(Audience.EMPLOYEE)) == 2
    assert edition(policy, Audience.EXTERNAL, "en").sentences == ("I work for myself. (en)",)


def test_employees_may_have_their_own_pair() -> None:
    own = '\n[acknowledge.employee]\nread = "R {language}"\ndisciplinary = "D {language}"\n'
    policy = read(files_with(own, "en", "it"))
    assert [text.of("en") for text in policy.to_confirm(Audience.EMPLOYEE)] == ["R en", "D en"]
    half = '\n[acknowledge.employee]\nread = "R {language}"\n'
    assert rules_of(files_with(half, "en", "it")) == {Rule.MISSING_KEY}


@pytest.mark.parametrize(
    ("more", "languages", "rule"),
    [
        (OWN, ("en",), Rule.MISSING_KEY),  # in all languages or in none
        (OWN.replace("external", "partners"), ("en", "it"), Rule.UNKNOWN_KEY),
        (OWN + 'disciplinary = "Beware."\n', ("en", "it"), Rule.UNKNOWN_KEY),  # a matter of employees
        (OWN.replace("I work for myself. ({language})", " "), ("en", "it"), Rule.EMPTY_TEXT),
    ],
)
def test_what_is_wrong_with_it_is_told(more: str, languages: tuple[str, ...], rule: Rule) -> None:
    assert rule in rules_of(files_with(more, *languages))


def test_why_a_clause_changed_is_no_part_of_it() -> None:
    policy, before = read(files_with("", "en", "it", why=True)), read(policy_files())
    assert policy.clause("be-kind").why.of("it") == "A court said so. (it)"
    assert json.loads(describe(policy))["clauses"] == json.loads(describe(before))["clauses"]
    assert rules_of(files_with("", "en", why=True)) == {Rule.MISSING_KEY}


def test_outlines_tell_what_is_the_same_and_those_of_older_days_do_not() -> None:
    content = describe(read(policy_files()))
    row = {"pack_id": "p", "version": "1.0.0", "sha256": "x"}
    outline = policy_outline({**row, "outline": content})
    assert outline.marked and len(outline.confirms) == len(Audience)
    kind = next(clause for clause in outline.clauses if clause.disciplinary)
    assert kind.as_shown("employee", "en") != kind.as_shown("alumni", "en") != ""
    older = json.loads(content)
    del older["confirms"]
    for clause in older["clauses"]:
        del clause["marks"], clause["disciplinary"]
    old = policy_outline({**row, "outline": json.dumps(older)})
    assert not old.marked and old.clauses[0].as_shown("employee", "en") == ""
