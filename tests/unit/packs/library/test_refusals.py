"""Everything that a library refuses or finds has its cause here, and its sentence in three languages."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

from desktop_app.kernel.sentences import LANGUAGES
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.spoken import spoken
from desktop_app.packs.library.troubles import LibraryTrouble
from tests.fakes.refused_libraries import REFUSED
from tests.fakes.sentences import speaking, templates_of

# Said by the command line alone: tests/commands/test_library.py
OF_COMMANDS = {
    LibraryTrouble.KEY_IN_LIBRARY,
    LibraryTrouble.NO_KEY,
    LibraryTrouble.WHICH_KEY,
    LibraryTrouble.PASSPHRASE_DIFFERS,
    LibraryTrouble.NO_PASSPHRASE,
    LibraryTrouble.PASSPHRASE_FILE,
    LibraryTrouble.PAPER_FILE_NEEDED,
    LibraryTrouble.PAPER_FILE_EXISTS,
    LibraryTrouble.ADDRESS_NOT_YET,
    LibraryTrouble.COMPANY_FILE,
}
FOREIGN_WORDS = re.compile(
    r"\b(root|snapshot|timestamp|metadata|metadat\w*|delegat\w*|deleg\w+|keyid|threshold|TUF|soglia|próg|radice)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize("code", REFUSED, ids=str)
def test_it_is_found_and_told_whole_in_every_language(code: LibraryTrouble, tmp_path: Path) -> None:
    troubles: list[Trouble] = []
    try:
        answer = REFUSED[code](tmp_path)
        if isinstance(answer, tuple | list):
            troubles += [one for one in answer if isinstance(one, Trouble)]
    except Trouble as trouble:
        troubles.append(trouble)
    assert str(code) in [trouble.code for trouble in troubles]
    told = next(trouble for trouble in troubles if trouble.code == code)
    for language in LANGUAGES:
        speaker = speaking(language)
        sentence = speaker.of(spoken(told, speaker))
        assert sentence != code
        assert "…" not in sentence, sentence
        assert not re.search(r"\b(targets|root|snapshot|timestamp):", sentence), sentence


def test_everything_has_its_cause() -> None:
    assert set(LibraryTrouble) == set(REFUSED) | OF_COMMANDS


def test_every_code_has_a_sentence_and_every_sentence_a_code() -> None:
    for language in LANGUAGES:
        texts = templates_of(language)
        assert {code for code in texts if code.startswith("library.")} == set(map(str, LibraryTrouble))


@pytest.mark.parametrize("language", LANGUAGES)
def test_people_never_meet_the_words_of_the_framework(language: str) -> None:
    texts = templates_of(language)
    for code, text in texts.items():
        if code.startswith(("library.", "library-said.")):
            words = "".join(literal for literal, *_ in string.Formatter().parse(text))
            assert not FOREIGN_WORDS.search(words), text
