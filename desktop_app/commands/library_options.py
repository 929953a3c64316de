"""What the commands about libraries have in common: folder, key, passphrase, and people's words for troubles."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands.passphrases import passphrase_options
from desktop_app.commands.terminal import answered_by, language_option
from desktop_app.kernel.sentences import Sentences
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.spoken import spoken
from desktop_app.packs.library.troubles import LibraryTrouble

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def finished(parser: ArgumentParser, answer: Callable[[Namespace, Sentences], int], with_key: bool = True) -> None:
    """What every one of these commands has; Troubles are told in people's words."""
    if with_key:
        parser.add_argument(
            "--key", type=Path, action="append", default=[], metavar="FILE", help="the key to sign with"
        )
        passphrase_options(parser)
    language_option(parser)

    def in_words(given: Namespace, speaker: Sentences) -> int:
        try:
            return answer(given, speaker)
        except Trouble as trouble:
            raise spoken(trouble, speaker) from trouble

    answered_by(in_words, parser)


def folder_argument(parser: ArgumentParser) -> None:
    """Which library."""
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the folder of the library")


def company_file(file: Path) -> bytes:
    """The bytes of a company's set-up file."""
    from desktop_app.packs.library.files import read_within
    from desktop_app.packs.library.format import LARGEST_COMPANY

    return read_within(file, LARGEST_COMPANY, LibraryTrouble.COMPANY_FILE)
