"""`portavoce library invite`: an invitation for people, or the file that sets up a company's computers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands.following import FollowingTrouble, said
from desktop_app.commands.library_keys import at_hand, opened
from desktop_app.commands.library_options import finished, folder_argument
from desktop_app.commands.library_words import words_document
from desktop_app.commands.terminal import DONE, Commands, show, show_json, typed
from desktop_app.kernel.places import SETUP_NAME
from desktop_app.kernel.sentences import Sentences
from desktop_app.kernel.trouble import Trouble

if TYPE_CHECKING:
    from argparse import Namespace


def add_invite(ways: Commands) -> None:
    """Inviting."""
    parser = ways.add_parser("invite", help="an invitation as file and link: whoever has it compares no words")
    folder_argument(parser)
    parser.add_argument("--at", default="", metavar="URL", help="the web address at which the library will be found")
    parser.add_argument("--for-machines", action="store_true", help="the file with which IT sets up all computers")
    parser.add_argument(
        "--code",
        nargs="?",
        const=True,  # made by chance
        default=None,
        metavar="CODE",
        help="for one person alone: a code by which their key is known; without CODE one is made by chance",
    )
    parser.add_argument("-o", dest="target", type=Path, default=None, metavar="FILE", help="where to write it")
    finished(parser, invite, with_key=False)


def invite(given: Namespace, speaker: Sentences) -> int:
    """Write the file, and show the link."""
    from desktop_app.packs.library.files import put_file
    from desktop_app.packs.library.invitation import (
        invitation_name,
        invitation_to,
        link_of,
        write_invitation,
        write_machine_wide,
    )
    from desktop_app.packs.library.listing import company_of
    from desktop_app.storage.faults import explained
    from desktop_app.sync.http_source import tidy_address

    library = opened(given.folder)
    for trouble in at_hand().seen.troubles(library):
        raise trouble
    anchor = invitation_to(library, tidy_address(typed(given.at)) if given.at else "", _code(given))
    company = company_of(library)
    name = company[1].name if company else ""
    target = given.target or Path(SETUP_NAME if given.for_machines else invitation_name(name))
    if target.exists() or target.is_symlink():
        raise Trouble(FollowingTrouble.FILE_EXISTS, where=str(target))
    with explained(str(target)):
        put_file(target.absolute(), write_machine_wide([anchor]) if given.for_machines else write_invitation(anchor))
    if given.json:
        told = {"file": str(target), "link": link_of(anchor), "fingerprint": words_document(anchor.fingerprint)}
        show_json({**told, "code": anchor.code or None})
    elif given.for_machines:
        show(said(speaker, "machine-written", where=target))
    else:
        show(said(speaker, "invited", where=target), said(speaker, "link", link=link_of(anchor)))
        if anchor.code:
            show(said(speaker, "code", enrols=anchor.code))
    return DONE


def _code(given: Namespace) -> str:
    """The enrolment code for one person, if there shall be one; a Trouble where it cannot be one."""
    from desktop_app.packs.library.desk.anchor import require_code
    from desktop_app.packs.library.desk.enrolment import fresh_code

    if given.code is None:
        return ""
    if given.for_machines:
        raise Trouble(FollowingTrouble.CODE_FOR_ONE)
    code = fresh_code() if given.code is True else typed(given.code)
    require_code(code, "--code")
    return code
