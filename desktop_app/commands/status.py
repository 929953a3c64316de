"""`portavoce status`: who, which company, progress, signatures, what waits to be sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.commands.desk import only_profile
from desktop_app.commands.terminal import DONE, Commands, answered_by, show, show_json
from desktop_app.kernel.sentences import Sentences

if TYPE_CHECKING:
    from argparse import Namespace


def add_to(commands: Commands) -> None:
    """The command and its options."""
    parser = commands.add_parser("status", help="who, which company, progress, signatures, what waits to be sent")
    answered_by(_status, parser)


def _status(given: Namespace, _speaker: Sentences) -> int:
    from desktop_app.status import status_of, status_text

    found = status_of(given.profile or only_profile())
    if given.json:
        show_json(found)
    else:
        show(status_text(found))
    return DONE
