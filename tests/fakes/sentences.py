"""What a Trouble says to a person, in every language, with nothing left open."""

from __future__ import annotations

from string import Formatter

from desktop_app.kernel.places import resource
from desktop_app.kernel.sentences import LANGUAGES, Sentences, read_sentences
from desktop_app.kernel.trouble import Trouble


def require_told(trouble: Trouble) -> list[str]:
    """The sentences; there is one in each language, and each of its places is filled."""
    told = []
    for language in LANGUAGES:
        template = read_sentences(resource("sentences"), language)[trouble.code]
        places = {name for _, name, _, _ in Formatter().parse(template) if name}
        assert places <= trouble.params.keys(), (trouble.code, language, places - trouble.params.keys())
        told.append(Sentences(language).of(trouble))
    assert len(set(told)) == len(LANGUAGES), told
    return told
