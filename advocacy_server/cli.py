"""The `portavoce-server` command: what IT does with the company's server."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path

from desktop_app.kernel.sentences import Sentences
from desktop_app.kernel.settings import guess_language
from desktop_app.kernel.trouble import Trouble

REFUSED = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the answer is the exit code: 0 done, 1 something has to be mended, 2 it could not be done."""
    given = _parser().parse_args(arguments)
    speaker = Sentences(given.language or guess_language())
    try:
        return int(given.answer(given, speaker))
    except Trouble as trouble:
        print(speaker.of(trouble), file=sys.stderr)
        return REFUSED


def _parser() -> ArgumentParser:
    from advocacy_server.commands import (
        backup,
        demo,
        erase_register,
        export_register,
        init,
        library,
        people,
        revoke_badge,
        run,
        verify_register,
    )

    parser = ArgumentParser(prog="portavoce-server", description="The company's advocacy server.")
    parser.add_argument("--language", choices=("en", "it", "pl"), default="", help="the language of its sentences")
    parser.add_argument(
        "--settings", type=Path, metavar="FILE", help="else PORTAVOCE_SERVER, else /etc/portavoce/server.toml"
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for command in (
        init,
        run,
        demo,
        people,
        library,
        backup,
        verify_register,
        export_register,
        erase_register,
        revoke_badge,
    ):
        command.add_to(commands)
    return parser
