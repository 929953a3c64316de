"""`portavoce library sign`, `update`, `export` and `check`: keep a library good and hand it out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands.following import FollowingTrouble
from desktop_app.commands.library_following import no_bring_option, update_desk
from desktop_app.commands.library_keys import at_hand, keys_for, opened
from desktop_app.commands.library_options import company_file, finished, folder_argument
from desktop_app.commands.library_words import names, said, standing_document, standing_lines, trouble_document
from desktop_app.commands.passphrases import Passphrases
from desktop_app.commands.terminal import DONE, TO_MEND, Commands, show, show_json, tell
from desktop_app.kernel.clock import SystemClock
from desktop_app.kernel.sentences import Sentences
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.spoken import role_name, spoken

if TYPE_CHECKING:
    from argparse import Namespace

    from desktop_app.packs.library.renewing import Updated


def add_sign(ways: Commands) -> None:
    """Signing what waits."""
    parser = ways.add_parser("sign", help="sign what another of your publisher's people proposed")
    folder_argument(parser)
    finished(parser, sign)


def sign(given: Namespace, speaker: Sentences) -> int:
    """Show what waits, then sign it."""
    from desktop_app.packs.library.listing import publishers_keys
    from desktop_app.packs.library.renewing import proposals, sign_waiting

    library = opened(given.folder)
    for publisher, news in proposals(given.folder):
        for entry in news:
            details = {
                "publisher": publisher,
                "title": entry.title.of(speaker.language),
                "version": entry.target.version,
            }
            tell([said(speaker, "to-sign-withdrawal" if entry.withdrawn else "to-sign", **details)])
    keys = keys_for(given.key, publishers_keys(library), Passphrases(given, speaker))
    at_hand().require_newest(library, keys)
    done = sign_waiting(given.folder, keys, SystemClock().now())
    at_hand().remember(given.folder)
    if given.json:
        show_json({"signed": [{"publisher": one.publisher, "state": one.state} for one in done]})
        return DONE
    codes = {"out": "signed", "waits-for-signatures": "signed-signatures", "waits-for-stamp": "signed-stamp"}
    show(*(said(speaker, codes[one.state], publisher=one.publisher) for one in done))
    return DONE


def add_update(ways: Commands) -> None:
    """Renewing."""
    parser = ways.add_parser(
        "update", help="bring what is new to this desk; with a folder: new dates and a fresh stamp for that library"
    )
    parser.add_argument("folder", type=Path, nargs="?", default=None, metavar="FOLDER", help="the library you keep")
    no_bring_option(parser)
    parser.add_argument("--company", type=Path, metavar="FILE", help="replace the company's company.toml")
    finished(parser, update_library)


def update_library(given: Namespace, speaker: Sentences) -> int:
    """Renew, and say what others have to do; without a folder it is the desk that is brought up to date."""
    if given.folder is None:
        return update_desk(given, speaker)
    if given.no_bring:
        raise Trouble(FollowingTrouble.UPDATE_WHICH)
    return _renew(given, speaker)


def _renew(given: Namespace, speaker: Sentences) -> int:
    from desktop_app.packs.library.listing import publishers_keys, seal_keys
    from desktop_app.packs.library.renewing import update

    content = company_file(given.company) if given.company else None
    library = opened(given.folder)
    seal = seal_keys(library)
    fitting = seal if at_hand().fitting(seal) else publishers_keys(library)
    keys = keys_for(given.key, fitting, Passphrases(given, speaker))
    at_hand().require_newest(library, keys)
    done = update(given.folder, keys, SystemClock().now(), content)
    at_hand().remember(given.folder)
    if given.json:
        show_json(
            {
                "state": done.state,
                "renewed": list(done.renewed),
                "accepted": list(done.accepted),
                "others": list(done.others),
                "refused": [trouble_document(trouble, speaker) for trouble in done.refused],
            }
        )
    else:
        _show_update(done, speaker, replaced=content is not None)
    return TO_MEND if done.refused or done.others else DONE


def _show_update(done: Updated, speaker: Sentences, replaced: bool) -> None:
    show(said(speaker, "updated" if done.state == "out" else "updated-waits"))
    if replaced:
        show(said(speaker, "company-set"))
    if done.renewed:
        show(said(speaker, "renewed", names=names(role_name(role, speaker) for role in done.renewed)))
    if done.accepted:
        show(said(speaker, "accepted", names=names(done.accepted)))
    if done.others:
        tell([said(speaker, "others", names=names(done.others))])
    tell(speaker.of(spoken(trouble, speaker)) for trouble in done.refused)


def add_export(ways: Commands) -> None:
    """Handing out."""
    parser = ways.add_parser("export", help="hand the library out: a folder, a stick, or one .pvlib file")
    folder_argument(parser)
    parser.add_argument("target", type=Path, metavar="TARGET", help="a folder, or a file ending in .pvlib")
    parser.add_argument("--only", action="append", default=[], metavar="ID", help="only this pack; may be repeated")
    parser.add_argument("--newest", action="store_true", help="of every pack the newest version only")
    finished(parser, export, with_key=False)


def export(given: Namespace, speaker: Sentences) -> int:
    """Copy; no key is needed."""
    from desktop_app.packs.library.exporting import Choice, export_library
    from desktop_app.packs.limits import size_name

    for trouble in at_hand().seen.troubles(opened(given.folder)):
        raise trouble
    done = export_library(given.folder, given.target, Choice(tuple(given.only), given.newest))
    if given.json:
        packs = [entry.target.name for entry in done.entries]
        show_json({"target": str(done.where), "packs": packs, "size": done.size})
    else:
        show(said(speaker, "exported", count=len(done.entries), size=size_name(done.size), where=done.where))
    return DONE


def add_check(ways: Commands) -> None:
    """Checking."""
    parser = ways.add_parser("check", help="look at everything as desks will, and hash and read every pack")
    parser.add_argument("where", type=Path, metavar="FOLDER|FILE", help="a library as a folder or as a .pvlib")
    finished(parser, check, with_key=False)


def check(given: Namespace, speaker: Sentences) -> int:
    """Tell how the library stands and what is to be looked at."""
    from desktop_app.packs.library.checking import check_library

    found = check_library(given.where, SystemClock().now(), at_hand().seen)
    if given.json:
        document = {"library": standing_document(found.standing) if found.standing else None}
        show_json({**document, "problems": [trouble_document(trouble, speaker) for trouble in found.troubles]})
        return TO_MEND if found.troubles else DONE
    if found.standing:
        show(*standing_lines(found.standing, speaker))
    show(*(speaker.of(spoken(trouble, speaker)) for trouble in found.troubles))
    show(said(speaker, "to-mend", count=len(found.troubles)) if found.troubles else said(speaker, "in-order"))
    return TO_MEND if found.troubles else DONE
