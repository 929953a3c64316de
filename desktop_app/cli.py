"""The `portavoce` command: opens the app, or answers without a window what a trainer or owner automates."""

from __future__ import annotations

import gc
import io
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from desktop_app import __version__
from desktop_app.kernel.places import data_folder
from desktop_app.kernel.profiles import profiles, require_profile, settings_of
from desktop_app.kernel.sentences import Sentences
from desktop_app.kernel.settings import guess_language
from desktop_app.kernel.trouble import Trouble
from desktop_app.storage.faults import explained

SUCCESS, REFUSED = 0, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the answer is the exit code: 0 done, 2 could not be done and a sentence said why."""
    _speak_utf8()
    options = _options(sys.argv[1:] if arguments is None else arguments)
    profile: Path | None = options.profile
    try:
        with explained(str(profile or data_folder())):
            if profile is not None:
                require_profile(profile)
            if options.command == "status":
                return _status(profile or _only_profile(), options.json, sys.stdout)
            return _open(profile, choose=options.choose)
    except Trouble as trouble:
        print(Sentences(_language(profile)).of(trouble), file=sys.stderr)
        return REFUSED


def _speak_utf8() -> None:
    """Names and our own signs are more than a bare locale can print; a folder's name may even be no text at all."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="surrogateescape")


class _Options:
    """What was asked for; the defaults are the ordinary start."""

    def __init__(self, profile: Path | None = None) -> None:
        self.profile = profile
        self.choose = False
        self.command: str | None = None
        self.json = False


def _options(arguments: Sequence[str]) -> _Options:
    """The two ordinary starts need no parser, which takes 7 ms to import."""
    match list(arguments):
        case []:
            return _Options()
        case ["--profile", folder] if not folder.startswith("-"):
            return _Options(Path(folder))
    return _parsed(arguments)


def _parsed(arguments: Sequence[str]) -> _Options:
    import argparse

    parser = argparse.ArgumentParser("portavoce", description="Onboarding and personal-brand coaching, offline.")
    parser.add_argument("--version", action="version", version=f"Portavoce {__version__}")
    parser.add_argument("--profile", type=Path, metavar="DIR", help="the folder of the profile to use")
    parser.add_argument("--choose", action="store_true", help="show the chooser of profiles first")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    status = commands.add_parser("status", help="who, which company, progress, signatures, what waits to be sent")
    status.add_argument("--json", action="store_true", help="as JSON")
    status.add_argument("--profile", type=Path, metavar="DIR", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    return parser.parse_args(arguments, _Options())


def _status(profile: Path, as_json: bool, out: TextIO) -> int:
    from desktop_app.status import status_of, status_text

    found = status_of(profile)
    text = json.dumps(found, ensure_ascii=False, indent=2) if as_json else status_text(found)
    print(text, file=out)
    return SUCCESS


def _open(profile: Path | None, choose: bool) -> int:
    gc.disable()  # 15 ms of a start is collecting nothing; the app goes on with it once its window stands
    try:
        from desktop_app.beginning import begin
    except ModuleNotFoundError as missing:
        if (missing.name or "").partition(".")[0] != "PySide6":
            raise
        raise Trouble("profile.no-window-parts") from missing
    return begin(profile, choose)


def _only_profile() -> Path:
    """Without --profile: the one there is."""
    found = profiles(data_folder())
    if len(found) != 1:
        code = "profile.missing" if not found else "profile.which"
        raise Trouble(code, where=str(data_folder()), count=len(found))
    return found[0].folder


def _language(profile: Path | None) -> str:
    return (settings_of(profile).read().language if profile else "") or guess_language()


if __name__ == "__main__":
    sys.exit(main())
