"""Every rule finds its fault, names file and line, and says so in three languages."""

from __future__ import annotations

import string
from pathlib import Path

import pytest

from desktop_app.kernel.sentences import LANGUAGES
from desktop_app.packs.company_reading import parse_company, read_company
from desktop_app.packs.problem import PackRefused, Problem
from desktop_app.packs.reading import check_pack
from desktop_app.packs.rules import Rule, ShelfTrouble
from tests.fakes.hostile_zips import HOSTILE
from tests.fakes.packs import MemorySource
from tests.fakes.sentences import speaking, templates_of
from tests.fakes.spoilt import Spoilt
from tests.fakes.spoilt_companies import SPOILT_COMPANIES, SpoiltCompany
from tests.fakes.spoilt_packs import SPOILT

TOLD_ELSEWHERE = {Rule.OTHER_KIND, Rule.NO_FOLDER}  # test_reading, test_archive: not faults of a pack's content


@pytest.mark.parametrize("spoilt", SPOILT, ids=str)
def test_the_fault_is_found_in_its_file_and_line(spoilt: Spoilt) -> None:
    found = [(one.rule, one.file, one.line) for one in check_pack(MemorySource(spoilt.files()))]
    assert (spoilt.rule, spoilt.file, spoilt.line) in found


@pytest.mark.parametrize("spoilt", SPOILT, ids=str)
def test_the_fault_is_told_whole_in_every_language(spoilt: Spoilt) -> None:
    for one in check_pack(MemorySource(spoilt.files())):
        _assert_told(one)


@pytest.mark.parametrize("spoilt", SPOILT_COMPANIES, ids=str)
def test_a_companys_fault_is_found(spoilt: SpoiltCompany) -> None:
    with pytest.raises(PackRefused) as refusal:
        parse_company(spoilt.content)
    assert (spoilt.rule, spoilt.line) in [(one.rule, one.line) for one in refusal.value.problems]
    for one in refusal.value.problems:
        _assert_told(one)


def test_a_missing_or_endless_company_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(PackRefused) as refusal:
        read_company(tmp_path)
    _assert_told(refusal.value.problems[0])
    (tmp_path / "company.toml").write_bytes(b"#" * 1_100_000)
    with pytest.raises(PackRefused) as refusal:
        read_company(tmp_path)
    assert refusal.value.problems[0].rule is Rule.TEXT_TOO_LARGE


def test_every_rule_has_a_sample() -> None:
    shown = {spoilt.rule for spoilt in SPOILT} | {spoilt.rule for spoilt in SPOILT_COMPANIES}
    shown |= {hostile.rule for hostile in HOSTILE} | TOLD_ELSEWHERE
    assert set(Rule) - shown == set()


def test_every_rule_has_a_sentence_in_every_language_with_the_same_details() -> None:
    codes = {f"pack.{rule}" for rule in Rule} | {str(trouble) for trouble in ShelfTrouble}
    english = _pack_sentences("en")
    assert set(english) == codes
    for language in LANGUAGES:
        sentences = _pack_sentences(language)
        assert {code: _details(text) for code, text in sentences.items()} == {
            code: _details(text) for code, text in english.items()
        }


def test_no_two_languages_share_a_sentence() -> None:
    for one, other in (("en", "it"), ("en", "pl"), ("it", "pl")):
        assert not set(_pack_sentences(one).values()) & set(_pack_sentences(other).values())


def test_a_refusal_tells_the_first_problem_and_lists_all() -> None:
    speaker = speaking("en")
    refusal = PackRefused([Problem("b", 2, Rule.HTML), Problem("a", 3, Rule.HTML), Problem("b", 2, Rule.HTML)])
    assert [(one.file, one.line) for one in refusal.problems] == [("a", 3), ("b", 2)]
    assert speaker.of(refusal) == refusal.sentences(speaker)[0]
    assert refusal.sentences(speaker)[0].startswith("a, line 3: ")


def test_the_nearest_name_is_offered() -> None:
    spoilt = next(one for one in SPOILT if one.rule is Rule.UNKNOWN_KEY_NEAR)
    problem = next(one for one in check_pack(MemorySource(spoilt.files())) if one.rule is spoilt.rule)
    assert problem.sentence(speaking("en")) == (
        "pack.toml, line 7: nobody knows the key “license”. Did you mean “licence”?"
    )


def _assert_told(one: Problem) -> None:
    for language in LANGUAGES:
        sentence = one.sentence(speaking(language))
        assert sentence != one.code
        assert "…" not in sentence.replace("…”", "").replace(", …", ""), sentence
        assert "line 0" not in sentence
        assert one.file in sentence


def _pack_sentences(language: str) -> dict[str, str]:
    texts = templates_of(language)
    return {code: text for code, text in texts.items() if code.startswith("pack.")}


def _details(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}
