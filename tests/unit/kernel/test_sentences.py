"""The core speaks three languages and says the same in each."""

from __future__ import annotations

import string

import pytest

from desktop_app.kernel.places import resource
from desktop_app.kernel.sentences import LANGUAGES, Sentences, read_sentences
from desktop_app.kernel.trouble import Trouble


def _placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_sentence_with_the_same_details(language: str) -> None:
    english, other = (read_sentences(resource("sentences"), name) for name in ("en", language))
    assert english.keys() == other.keys()
    assert {code: _placeholders(text) for code, text in english.items()} == {
        code: _placeholders(text) for code, text in other.items()
    }


def test_no_sentence_was_forgotten_in_english() -> None:
    english = read_sentences(resource("sentences"), "en")
    for language in ("it", "pl"):
        same = [code for code, text in read_sentences(resource("sentences"), language).items() if text == english[code]]
        assert same == []


def test_a_trouble_is_said_with_its_details() -> None:
    said = Sentences("it").of(Trouble("profile.disk-error", where="/casa"))
    assert "/casa" in said
    assert "disco" in said


def test_a_missing_detail_or_code_never_raises() -> None:
    assert "…" in Sentences("en").say("profile.disk-error")
    assert Sentences("xx").say("nobody.knows") == "nobody.knows"
