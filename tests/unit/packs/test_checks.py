"""What a policy looks for in drafts: whole words, endings, shapes, excuses, and proofs of its own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.packs.checks import Check, Checks, Severity
from desktop_app.packs.problem import PackRefused
from desktop_app.packs.reading import check_pack, read_checks, read_policy
from desktop_app.packs.texts import Texts
from tests.fakes.packs import MemorySource, policy_files
from tests.fakes.spoilt_checks import SPOILT_CHECKS, checking_policy


def a_check(words: tuple[str, ...] = (), shapes: tuple[str, ...] = (), unless: tuple[str, ...] = ()) -> Check:
    said = Texts({"en": "."})
    return Check("a", "b", Severity.CARE, said, said, said, {"en": words}, {"en": unless}, shapes)


def found(check: Check, text: str) -> list[str]:
    return [text[place.start : place.end] for place in check.places(text, "en")]


def the_checks() -> Checks:
    source = MemorySource(checking_policy())
    return read_checks(source, read_policy(source))


def test_checks_are_read_with_clause_weight_and_proofs() -> None:
    checks = the_checks()
    assert [check.id for check in checks.checks] == ["code-names", "order-number"]
    code_names = checks.check("code-names")
    assert (code_names.clause, code_names.severity) == ("be-honest", Severity.STOP)
    assert code_names.advice.of("it") == "Fuori non ha nome."
    assert checks.protected["en"] == ("I want more pay.",)
    assert check_pack(MemorySource(checking_policy())) == ()


def test_a_policy_need_not_look_for_anything() -> None:
    source = MemorySource(policy_files())
    assert read_checks(source, read_policy(source)) == Checks()


def test_a_list_that_cannot_be_used_is_refused() -> None:
    source = MemorySource(SPOILT_CHECKS[0].files())
    with pytest.raises(PackRefused):
        read_checks(source, read_policy(source))


@pytest.mark.parametrize(
    ("words", "text", "wanted"),
    [
        (("Firefly",), "firefly, FIREFLY and fireflies", ["firefly", "FIREFLY"]),
        (("Libellul*",), "o Libelluli i Libellulach", ["Libelluli", "Libellulach"]),
        (("Libellul*",), "nielibellula", []),
        (("project stone*",), "Project   Stones and a project", ["Project   Stones"]),
        (("project stone*",), "Project\nStone", ["Project\nStone"]),
        (("l'azienda",), "L’azienda annuncia", ["L’azienda"]),
        (("C++",), "in C++ we trust", ["C++"]),
        (("a.b",), "aXb", []),
        (("Łódź",), "w łódź, łÓDŹ", ["łódź", "łÓDŹ"]),
    ],
)
def test_words_are_whole_and_know_endings(words: tuple[str, ...], text: str, wanted: list[str]) -> None:
    assert found(a_check(words), text) == wanted


@pytest.mark.parametrize(
    ("shape", "text", "wanted"),
    [
        ("AE-####-@", "AE-1234-b and ae-1234-ż", ["AE-1234-b", "ae-1234-ż"]),
        ("AE-####-@", "XAE-1234-b AE-1234-bc AE-123-b", []),
        ("###.###", "123.456 123x456", ["123.456"]),
        ("PESEL ####", "pesel 1234", ["pesel 1234"]),
    ],
)
def test_shapes_have_digits_and_letters(shape: str, text: str, wanted: list[str]) -> None:
    assert found(a_check(shapes=(shape,)), text) == wanted


def test_an_excuse_anywhere_in_the_text_is_enough() -> None:
    check = a_check(("Rivolo",), unless=("I work at Aurora*",))
    assert found(check, "Rivolo is fast.") == ["Rivolo"]
    assert found(check, "Rivolo is fast. I work at Aurora Example.") == []


def test_a_language_without_words_takes_the_nearest() -> None:
    check = a_check(("Firefly",))
    assert list(check.places("Firefly", "de")) == list(check.places("Firefly", "en"))


@given(st.text(max_size=200), st.text(alphabet="ab* #@.'’ł", max_size=12), st.text(alphabet="#@.-a", max_size=8))
def test_any_words_and_shapes_search_any_text(text: str, word: str, shape: str) -> None:
    words = (word,) if word.strip() else ()
    shapes = (shape,) if shape.strip() else ()
    for place in a_check(words, shapes).places(text, "en"):
        assert 0 <= place.start <= place.end <= len(text)


@given(st.integers(1, 5000))
def test_a_long_text_is_searched_in_one_go(length: int) -> None:
    check = a_check(("aaa*", "aaa* aaa* b"), ("###-@@@",))
    assert list(check.places("a" * length + " " + "1" * length, "en")) != [] or length < 3
