"""`portavoce-server library publish` and `check`: what desks are handed, and whether they would take it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from advocacy_server.commands.server_options import DONE, TO_MEND, settings_of

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from desktop_app.kernel.sentences import Sentences
    from desktop_app.kernel.trouble import Trouble


def add_to(commands: Any) -> None:
    """The two commands."""
    ways = commands.add_parser("library", help="what desks are handed").add_subparsers(metavar="WAY", required=True)
    publish = ways.add_parser("publish", help="bring it up to date from a folder that a trainer exported")
    publish.add_argument("folder", type=Path)
    publish.set_defaults(answer=published)
    check = ways.add_parser("check", help="look at what is served as desks will")
    check.set_defaults(answer=checked)


def published(given: Namespace, speaker: Sentences) -> int:
    """Live only if a desk would accept it."""
    from advocacy_server.library.publishing import publish
    from desktop_app.kernel.clock import SystemClock

    live = settings_of(given).library.folder
    done, flaws = publish(given.folder, live, SystemClock().now())
    if done is None:
        return _told(flaws, speaker)
    print(speaker.say("server-said.published", count=len(done.entries), where=str(live)))
    return DONE


def checked(given: Namespace, speaker: Sentences) -> int:
    """0 where all is well."""
    from advocacy_server.library.publishing import flaws_of
    from desktop_app.kernel.clock import SystemClock

    flaws = flaws_of(settings_of(given).library.folder, SystemClock().now())
    if flaws:
        return _told(flaws, speaker)
    print(speaker.say("server-said.library-fine"))
    return DONE


def _told(flaws: Sequence[Trouble], speaker: Sentences) -> int:
    from desktop_app.packs.library.spoken import spoken

    for flaw in flaws:
        print(speaker.of(spoken(flaw, speaker)))
    print(speaker.say("server-said.not-published"))
    return TO_MEND
