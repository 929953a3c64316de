"""`portavoce library`: make a company's library, keep it and hand it out; follow one, and bring what it offers."""

from __future__ import annotations

from desktop_app.commands.library_followed import add_leave, add_list
from desktop_app.commands.library_following import add_follow
from desktop_app.commands.library_inviting import add_invite
from desktop_app.commands.library_keeping import add_check, add_export, add_sign, add_update
from desktop_app.commands.library_making import add_new, add_new_seal
from desktop_app.commands.library_people import add_add_publisher, add_remove_publisher
from desktop_app.commands.terminal import Commands


def add_to(commands: Commands) -> None:
    """The command and what it can do."""
    ways = commands.add_parser(
        "library", help="make a company's library, keep it, hand it out; follow one"
    ).add_subparsers(metavar="WAY", required=True)
    for add in (add_new, add_add_publisher, add_remove_publisher, add_sign):
        add(ways)
    for add in (add_update, add_new_seal, add_export, add_check, add_invite):
        add(ways)
    for add in (add_follow, add_list, add_leave):
        add(ways)
