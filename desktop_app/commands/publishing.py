"""`portavoce publisher`, `publish` and `withdraw`: what a publisher does with a library."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands.library_keys import at_hand, keys_for, opened
from desktop_app.commands.library_making import new_key
from desktop_app.commands.library_options import finished
from desktop_app.commands.library_words import entry_document, published_line, said, words_document
from desktop_app.commands.passphrases import Passphrases
from desktop_app.commands.terminal import DONE, REFUSED, TO_MEND, Commands, show, show_json, tell, typed
from desktop_app.kernel.clock import SystemClock
from desktop_app.kernel.comparing import comparing
from desktop_app.kernel.sentences import Sentences
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.troubles import LibraryTrouble
from desktop_app.packs.problem import PackRefused

if TYPE_CHECKING:
    from argparse import Namespace

    from desktop_app.packs.library.opened import Opened


def add_to(commands: Commands) -> None:
    """The three commands and their options."""
    ways = commands.add_parser("publisher", help="a key of your own, and the card that tells it").add_subparsers(
        metavar="WAY", required=True
    )
    new = ways.add_parser("new", help="make a key and a card")
    new.add_argument("--id", required=True, metavar="ID", help="what the library calls you, like ada-rossi")
    new.add_argument("--name", required=True, metavar="NAME", help="your name, as people know you")
    new.add_argument("--card", type=Path, metavar="FILE", help="where to put the card; ID.card.toml if not given")
    finished(new, new_publisher)
    put = commands.add_parser("publish", help="put a version of a pack into a library")
    put.add_argument("pack", type=Path, metavar="FOLDER|FILE", help="a pack as a folder or as a .pvpack")
    put.add_argument("--to", type=Path, required=True, metavar="LIBRARY", help="the folder of the library")
    finished(put, publish_pack)
    take = commands.add_parser("withdraw", help="offer a version of a pack no longer")
    take.add_argument("id", metavar="ID", help="the pack's id")
    take.add_argument("version", metavar="VERSION", help="which version")
    take.add_argument("--why", default="", metavar="TEXT", help="the reason, for people who learnt from it")
    take.add_argument(
        "--from", dest="library", type=Path, required=True, metavar="LIBRARY", help="the library's folder"
    )
    finished(take, withdraw_pack)


def new_publisher(given: Namespace, speaker: Sentences) -> int:
    """Make the key and the card; the words are for whoever keeps the library to ask for."""
    from desktop_app.packs.library.card import CARD_ENDING, new_card, write_card
    from desktop_app.packs.library.keys import KEY_ENDING

    name = typed(given.name)
    new_card(given.id, name, "")  # what is wrong with the names is told before a key is made
    file = given.key[0] if given.key else at_hand().keys_folder / f"{given.id}{KEY_ENDING}"
    target = given.card or Path(f"{given.id}{CARD_ENDING}")
    if target.exists():
        raise Trouble(LibraryTrouble.CARD_EXISTS, where=str(target))
    key = new_key(file, Passphrases(given, speaker))
    card = new_card(given.id, name, key.line)
    write_card(card, target)
    if given.json:
        show_json({"id": card.id, "key": str(file), "card": str(target), **words_document(card.fingerprint)})
    else:
        words = comparing(card.fingerprint, speaker.language)
        show(said(speaker, "publisher-made", where=file, card=target, words=words))
    return DONE


def publish_pack(given: Namespace, speaker: Sentences) -> int:
    """Publish; whatever is wrong with the pack is told whole."""
    from desktop_app.packs.library.listing import publishers_keys
    from desktop_app.packs.library.publishing import publish

    library = opened(given.to)
    keys = keys_for(given.key, publishers_keys(library), Passphrases(given, speaker))
    at_hand().require_newest(library, keys)
    try:
        done = publish(given.to, given.pack, keys, SystemClock().now())
    except PackRefused as refusal:
        tell(refusal.sentences(speaker))
        return REFUSED
    at_hand().remember(given.to)
    if given.json:
        flaws = [one.sentence(speaker) for one in done.flaws]
        show_json({**entry_document(done.entry), "state": done.state, "new": done.new, "flaws": flaws})
    else:
        show(published_line(done, speaker))
    if done.flaws:
        tell([said(speaker, "flaws", count=len(done.flaws))])
    return TO_MEND if done.flaws else DONE


def withdraw_pack(given: Namespace, speaker: Sentences) -> int:
    """Withdraw as the publisher, or else under the company seal."""
    from desktop_app.packs.library.publishing import Published, withdraw

    library = opened(given.library)
    keys = keys_for(given.key, _who_withdraws(library, given.id, given.version), Passphrases(given, speaker))
    at_hand().require_newest(library, keys)
    entry, state = withdraw(given.library, given.id, given.version, typed(given.why), keys, SystemClock().now())
    at_hand().remember(given.library)
    if given.json:
        show_json({**entry_document(entry), "state": state})
    elif state == "out":
        show(said(speaker, "withdrawn", title=entry.title.of(speaker.language), version=given.version))
    else:
        show(published_line(Published(entry, state, new=True), speaker))
    return DONE


def _who_withdraws(library: Opened, pack_id: str, version: str) -> Collection[str]:
    from desktop_app.packs.library.listing import seal_keys, signers
    from desktop_app.packs.library.publishing import known_version

    entry = known_version(library, pack_id, version)
    rights = library.roles.get(entry.publisher)
    theirs = set(signers(library, rights)) if rights else set()
    return theirs if at_hand().fitting(theirs) else seal_keys(library)
