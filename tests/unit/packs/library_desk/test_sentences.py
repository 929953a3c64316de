"""Every refusal of a desk has its sentence in each language, with the same places to fill, in no words of TUF's."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from desktop_app.kernel.sentences import LANGUAGES
from desktop_app.packs.library.desk.troubles import DeskTrouble
from tests.fakes.sentences import templates_of

TEXTS = {language: templates_of(language) for language in LANGUAGES}
FOREIGN = re.compile(
    r"\b(root|snapshot|timestamp|targets?|metadata|delegat\w+|threshold|rollback|TUF)\b", re.IGNORECASE
)


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_there_is_no_sentence_without_its_refusal() -> None:
    for texts in TEXTS.values():
        assert {code for code in texts if code.startswith("desk.")} == set(DeskTrouble)


@pytest.mark.parametrize("code", DeskTrouble)
def test_a_refusal_is_told_alike_in_every_language(code: DeskTrouble) -> None:
    told = [TEXTS[language][code] for language in LANGUAGES]
    assert len({frozenset(places(text)) for text in told}) == 1
    assert len(set(told)) == len(LANGUAGES)
    for text in told:
        assert not FOREIGN.search(text)
        assert text.endswith((".", "}")) and text == text.strip()
