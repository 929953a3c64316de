"""The `portavoce` command: opens the app, or hands over to a command that answers without a window."""

from __future__ import annotations

import gc
import io
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from desktop_app import __version__
from desktop_app.kernel.places import data_folder
from desktop_app.kernel.profiles import require_profile, settings_of
from desktop_app.kernel.sentences import Sentences
from desktop_app.kernel.settings import Settings, guess_language
from desktop_app.kernel.trouble import Trouble
from desktop_app.storage.faults import explained

REFUSED = 2
HANDED_FILES = (".portavoce", ".pvlib")
HANDED_LINKS = ("portavoce:", "file:", "https://", "http://")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the answer is the exit code: 0 done, 2 could not be done and a sentence said why.

    1 is for commands that look for what has to be mended, and found some.
    """
    _speak_utf8()
    options = _options(sys.argv[1:] if arguments is None else arguments)
    try:
        with explained(str(options.profile or data_folder())):
            if options.profile is not None:
                require_profile(options.profile)
            return _answer(options)
    except Trouble as trouble:
        print(_speaker(options).of(trouble), file=sys.stderr)
        return REFUSED
    except BrokenPipeError:  # whoever read along has seen enough; Python would complain once more at the end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return REFUSED


def _speak_utf8() -> None:
    """Names and our own signs are more than a bare locale can print; a folder's name may even be no text at all."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="surrogateescape")


class _Options:
    """What was asked for; the defaults are the ordinary start. A command adds what it knows."""

    def __init__(self, profile: Path | None = None, handed: str = "") -> None:
        self.profile = profile
        self.handed = handed
        self.choose = False
        self.language = ""
        self.preview: Path | None = None
        self.answer: Callable[[Any, Sentences], int] | None = None


def _options(arguments: Sequence[str]) -> _Options:
    """The ordinary starts need no parser, which takes 7 ms to import; a file may be all that a desktop hands over."""
    match list(arguments):
        case []:
            return _Options()
        case [what] if _may_be_handed(what):
            return _Options(handed=_handed(what))
        case ["--profile", folder, what] if _may_be_handed(what) and not folder.startswith("-"):
            return _Options(Path(folder), _handed(what))
        case ["--profile", folder] if not folder.startswith("-"):
            return _Options(Path(folder))
    return _parsed(arguments)


def _may_be_handed(what: str) -> bool:
    return what.startswith(HANDED_LINKS) or what.lower().endswith(HANDED_FILES)


def _handed(what: str) -> str:
    """As another process would find it: the open window may have begun in another folder."""
    return what if what.startswith(HANDED_LINKS) else str(Path(what).expanduser().absolute())


def _parsed(arguments: Sequence[str]) -> _Options:
    import argparse

    from desktop_app.commands import badge, library, pack, publishing, receipt, status, sync

    parser = argparse.ArgumentParser("portavoce", description="Onboarding and personal-brand coaching, offline.")
    parser.add_argument("--version", action="version", version=f"Portavoce {__version__}")
    parser.add_argument("--profile", type=Path, metavar="DIR", help="the folder of the profile to use")
    parser.add_argument("--choose", action="store_true", help="show the chooser of profiles first")
    opens = "join with this file, folder, link or address; a file alone does, too"
    parser.add_argument("--open", type=_handed, dest="handed", metavar="WHAT", default="", help=opens)
    commands = parser.add_subparsers(metavar="COMMAND")
    for command in (status, pack, library, publishing, receipt, badge, sync):
        command.add_to(commands)
    return parser.parse_args(arguments, _Options())


def _answer(options: _Options) -> int:
    if options.answer is not None:
        return options.answer(options, _speaker(options))
    if options.preview is not None:
        return _preview(options, options.preview)
    return _open(options.profile, options.choose, options.handed)


def _speaker(options: _Options) -> Sentences:
    """In the language asked for, else the profile's, else the system's."""
    kept = settings_of(options.profile).read().language if options.profile else ""
    return Sentences(options.language or kept or guess_language())


def _open(profile: Path | None, choose: bool, handed: str) -> int:
    gc.disable()  # 15 ms of a start is collecting nothing; the app goes on with it once its window stands
    with _window_parts_needed():
        from desktop_app.beginning import begin
    return begin(profile, choose, handed)


def _preview(options: _Options, where: Path) -> int:
    """Look whether there is anything at all before a window opens."""
    if not where.exists():
        raise Trouble("authoring.not-there", where=str(where))
    settings = settings_of(options.profile).read() if options.profile else Settings()
    gc.disable()
    with _window_parts_needed():
        from desktop_app.beginning import begin_preview
    return begin_preview(where, settings, _speaker(options).language)


@contextmanager
def _window_parts_needed() -> Iterator[None]:
    try:
        yield
    except ModuleNotFoundError as missing:
        if (missing.name or "").partition(".")[0] != "PySide6":
            raise
        raise Trouble("profile.no-window-parts") from missing


if __name__ == "__main__":
    sys.exit(main())
