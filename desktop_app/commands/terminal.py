"""What all commands share: how they are added and answer, their exit codes, JSON for programs, sentences for people."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from desktop_app.kernel.sentences import LANGUAGES, Sentences

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

DONE = 0
TO_MEND = 1  # done, and something was found that somebody has to mend
REFUSED = 2  # not done, and a sentence said why

# Given what was asked for and who speaks the person's language; the answer is the exit code. A Trouble means REFUSED.
Answer = Callable[["Namespace", Sentences], int]


class Commands(Protocol):
    """Where a command adds itself: what `ArgumentParser.add_subparsers` gives."""

    def add_parser(self, name: str, *, help: str) -> ArgumentParser:  # noqa: A002 - argparse's name for it
        """A parser for the command of that name."""
        ...


def answered_by(answer: Answer, parser: ArgumentParser) -> None:
    """Every command has `--json`, takes `--profile` behind its name too, and somebody who answers."""
    import argparse

    parser.add_argument("--json", action="store_true", help="one JSON document on stdout, sentences on stderr")
    parser.add_argument("--profile", type=Path, metavar="DIR", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    parser.set_defaults(answer=answer)


def language_option(parser: ArgumentParser) -> None:
    """`--language`, for commands that need no profile which would know it."""
    parser.add_argument("--language", choices=LANGUAGES, default="", help="the language to answer in")


def typed(text: str) -> str:
    """A text from the command line as it was typed, in a locale too that knows no more than ASCII."""
    try:
        return os.fsencode(text).decode("utf-8")
    except UnicodeError:
        return text


def show(*lines: str) -> None:
    """What was asked for, on stdout."""
    for line in lines:
        print(line)


def tell(sentences: Iterable[str]) -> None:
    """What a person has to know beside it, on stderr."""
    for sentence in sentences:
        print(sentence, file=sys.stderr)


def show_json(document: Any) -> None:
    """One JSON document on stdout; a name that is no text, as some disks have them, is written in ASCII."""
    text = json.dumps(document, ensure_ascii=False, indent=2)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        text = json.dumps(document, ensure_ascii=True, indent=2)
    print(text)
