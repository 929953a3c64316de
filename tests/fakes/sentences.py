"""What a Trouble says to a person, in every language, with nothing left open."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from string import Formatter

from desktop_app.kernel.places import resource
from desktop_app.kernel.sentences import LANGUAGES, Sentences, read_sentences
from desktop_app.kernel.trouble import Trouble


@cache
def speaking(language: str) -> Sentences:
    """One for all tests: reading every sentence of a language takes 20 ms."""
    return Sentences(language)


@cache
def templates_of(language: str) -> Mapping[str, str]:
    """All sentences of a language with their places, by code."""
    return read_sentences(resource("sentences"), language)


def require_told(trouble: Trouble) -> list[str]:
    """The sentences; there is one in each language, and each of its places is filled."""
    told = []
    for language in LANGUAGES:
        template = templates_of(language)[trouble.code]
        places = {name for _, name, _, _ in Formatter().parse(template) if name}
        assert places <= trouble.params.keys(), (trouble.code, language, places - trouble.params.keys())
        told.append(speaking(language).of(trouble))
    assert len(set(told)) == len(LANGUAGES), told
    return told
