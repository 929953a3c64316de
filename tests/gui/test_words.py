"""Words as they are set: no letter of Polish is left hanging at the end of a line."""

from __future__ import annotations

import pytest

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.text import Words
from tests.gui.conftest import FaceMaker

ONE_LETTER = set("aiouwzAIOUWZ")
SAID = "I w pracy, i w domu: „O tym, z kim i o czym mówisz, decydujesz Ty” (a nikt inny). W Łodzi – i u nas."


def lines_of(words: Words, width: int) -> list[str]:
    layout = words._lay(width).layout
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    return [layout.text()[line.textStart() : line.textStart() + line.textLength()] for line in lines]


@pytest.mark.parametrize("width", range(60, 400, 7))
def test_a_word_of_one_letter_goes_with_the_next_in_polish(make_face: FaceMaker, width: int) -> None:
    words = Words(make_face(language="pl"), SAID)
    for line in lines_of(words, width)[:-1]:
        assert line.replace("\u00a0", " ").split()[-1].strip("„”(") not in ONE_LETTER, line
    assert words.text() == SAID
    words.deleteLater()


def test_other_languages_are_set_as_they_come(face: Face) -> None:
    words = Words(face, "a b i o")
    assert words._lay(1000).layout.text() == "a b i o"
    words.deleteLater()
