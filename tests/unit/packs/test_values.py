"""Texts fall back to a language one can read; versions sort as their publishers mean them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.packs.texts import NO_TEXTS, Texts
from desktop_app.packs.version import is_requirement, is_version, precedence, satisfies

# In order, from the examples of SemVer 2.0.0, section 11.
IN_ORDER = [
    "0.9.0",
    "1.0.0-alpha",
    "1.0.0-alpha.1",
    "1.0.0-alpha.beta",
    "1.0.0-beta",
    "1.0.0-beta.2",
    "1.0.0-beta.11",
    "1.0.0-rc.1",
    "1.0.0",
    "1.2.0",
    "1.10.0",
]


def test_a_text_is_had_in_the_language_asked_then_english_then_the_first() -> None:
    all_three = Texts({"it": "Ciao", "en": "Hello", "pl": "Cześć"})
    assert [all_three.of(language) for language in ("pl", "it", "de")] == ["Cześć", "Ciao", "Hello"]
    without_english = Texts({"pl": "Cześć", "it": "Ciao"})
    assert (without_english.of("de"), without_english.language_of("de")) == ("Cześć", "pl")
    assert (NO_TEXTS.of("it"), NO_TEXTS.language_of("it")) == ("", "it")


@given(st.dictionaries(st.sampled_from(["en", "it", "pl"]), st.text()))
def test_texts_are_values(texts: dict[str, str]) -> None:
    assert Texts(texts) == Texts(dict(reversed(texts.items()))) == texts
    assert hash(Texts(texts)) == hash(Texts(dict(reversed(texts.items()))))
    assert dict(Texts(texts)) == texts
    assert len(Texts(texts)) == len(texts)
    assert Texts(texts) != 7
    with pytest.raises(KeyError):
        Texts(texts)["de"]


def test_versions_are_in_order() -> None:
    backwards = IN_ORDER[::-1]
    assert sorted(backwards, key=precedence) == IN_ORDER
    assert precedence("1.0.0+a") == precedence("1.0.0+b")


@pytest.mark.parametrize("text", ["", "1", "1.0", "01.0.0", "1.0.0.0", "v1.0.0", "1.0.0-", "1.0.0 ", "1.0.٣"])
def test_what_is_no_version_is_told(text: str) -> None:
    assert not is_version(text)
    with pytest.raises(ValueError, match=f"^{re.escape(text)}$"):
        precedence(text)


def test_a_requirement_asks_for_at_least_a_version() -> None:
    assert is_requirement(">=0.1")
    assert not is_requirement("0.1")
    assert satisfies("0.1.0", ">=0.1")
    assert satisfies("1.0.0", ">= 0.9.9")
    assert not satisfies("0.1.9", ">=0.2")
    with pytest.raises(ValueError, match="newest"):
        satisfies("1.0.0", "newest")
