"""Where passphrases and the words on paper come from: typed on a terminal, or read from a file; never an argument."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.kernel.sentences import Sentences
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.troubles import LibraryTrouble

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

MOST = 64 * 1024  # bytes


def passphrase_options(parser: ArgumentParser) -> None:
    """Where a program gives passphrases; a person is asked."""
    where = parser.add_mutually_exclusive_group()
    where.add_argument(
        "--passphrase-file", type=Path, metavar="FILE", help="read passphrases from here, a line for each one asked for"
    )
    where.add_argument("--passphrase-fd", type=int, metavar="N", help="read them from this open file descriptor")


class Passphrases:
    """Answers one question after the other."""

    def __init__(self, given: Namespace, speaker: Sentences) -> None:
        self._speaker = speaker
        self._lines = _lines(given)

    def ask(self, question: str, **details: object) -> str:
        """The next passphrase; a Trouble where there is nobody and nothing to ask."""
        if self._lines is not None:
            return _next(self._lines)
        import getpass

        if sys.stdin is None or not sys.stdin.isatty():
            raise Trouble(LibraryTrouble.NO_PASSPHRASE)
        try:
            return getpass.getpass(self._speaker.say(f"library-said.{question}", **details), stream=sys.stderr)
        except EOFError as error:
            raise Trouble(LibraryTrouble.NO_PASSPHRASE) from error

    def ask_new(self, where: Path) -> str:
        """A new passphrase, strong enough, and typed twice where somebody types."""
        from desktop_app.packs.library.keys import require_strong

        first = self.ask("ask-new", where=where)
        require_strong(first)
        if self._lines is None and self.ask("ask-again") != first:
            raise Trouble(LibraryTrouble.PASSPHRASE_DIFFERS)
        return first


def _lines(given: Namespace) -> Iterator[str] | None:
    if given.passphrase_file is None and given.passphrase_fd is None:
        return None
    file: Path | None = given.passphrase_file
    where = str(file or given.passphrase_fd)
    try:
        with file.open("rb") if file else os.fdopen(os.dup(given.passphrase_fd), "rb") as stream:
            content: bytes = stream.read(MOST)
        return iter(content.decode("utf-8").splitlines())
    except (OSError, OverflowError, UnicodeDecodeError):
        raise Trouble(LibraryTrouble.PASSPHRASE_FILE, where=where) from None  # an error of decoding shows what it read


def _next(lines: Iterator[str]) -> str:
    for line in lines:
        return line
    raise Trouble(LibraryTrouble.NO_PASSPHRASE)
