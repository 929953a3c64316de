"""Tells in the app's words what a library refuses: buttons to press where the command line has something to type."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from desktop_app.kernel.sentences import Sentences
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.spoken import spoken
from desktop_app.packs.problem import PackRefused

Answer = TypeVar("Answer")
LIBRARY, APP = "library.", "keeping."
MOST_TOLD = 4  # problems of a file that are read out at once


@dataclass(frozen=True, slots=True)
class Refusal:
    """What was not done, and why, in a sentence; `code` tells at which field to say it."""

    code: str
    text: str


def tried(work: Callable[[], Answer], speaker: Sentences) -> Answer | Refusal:
    """Do it; what a person can mend is an answer, in words."""
    try:
        return work()
    except Trouble as trouble:
        return refusal_of(trouble, speaker)


def refusal_of(trouble: Trouble, speaker: Sentences) -> Refusal:
    """A Trouble in words. Codes stay those of the library, whichever sentence tells them."""
    code = str(trouble.code).replace(APP, LIBRARY, 1)
    if isinstance(trouble, PackRefused):
        return Refusal(code, "\n".join(trouble.sentences(speaker)[:MOST_TOLD]))
    return Refusal(code, sentence(trouble, speaker))


def sentence(trouble: Trouble, speaker: Sentences) -> str:
    """The app's own sentence where there is one, else the library's."""
    said = spoken(trouble, speaker)
    if trouble.code.startswith(LIBRARY):
        own = APP + trouble.code.removeprefix(LIBRARY)
        found = speaker.say(own, **said.params)
        if found != own:
            return found
    return speaker.of(said)
