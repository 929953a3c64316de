"""How strong a signature is, is said in the same words on the screen as by the command that verifies."""

from __future__ import annotations

import pytest

from desktop_app.kernel.places import resource
from desktop_app.kernel.sentences import LANGUAGES, Sentences
from tests.gui.test_translations import messages


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_screen_and_the_command_say_the_same_of_the_strength(language: str) -> None:
    text = resource("translations", f"portavoce_{language}.ts").read_text(encoding="utf-8")
    shown = " ".join(form for one in messages(text) if one.context == "Meaning" for form in one.forms)
    _, _, strength = Sentences(language).say("evidence-said.strength").partition(": ")
    assert strength and strength[0].upper() + strength[1:] in shown
