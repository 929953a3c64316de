"""`portavoce library add-publisher` and `remove-publisher`: who may publish what."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands.library_keys import at_hand, keys_for, opened
from desktop_app.commands.library_options import finished, folder_argument
from desktop_app.commands.library_words import names, publisher_document, said, words_document
from desktop_app.commands.passphrases import Passphrases
from desktop_app.commands.terminal import DONE, Commands, show, show_json, tell, typed
from desktop_app.kernel.clock import SystemClock
from desktop_app.kernel.comparing import comparing
from desktop_app.kernel.sentences import Sentences
from desktop_app.packs.library.format import read_grant

if TYPE_CHECKING:
    from argparse import Namespace

    from desktop_app.packs.library.card import Card


def add_add_publisher(ways: Commands) -> None:
    """Adding a publisher."""
    parser = ways.add_parser("add-publisher", help="let somebody publish, or publish more")
    folder_argument(parser)
    parser.add_argument("cards", type=Path, nargs="+", metavar="CARD", help="their card; several sign together")
    parser.add_argument("--may", action="append", default=[], metavar="KIND:ID", help="what, like course:it.acme.intro")
    parser.add_argument("--sticks", action="store_true", help="they may stamp, so that they can hand out sticks")
    parser.add_argument("--signatures", type=int, default=1, metavar="N", help="how many of them must sign")
    parser.add_argument("--as", dest="role", default="", metavar="ID", help="the id of all of them together")
    finished(parser, add_publisher)


def add_publisher(given: Namespace, speaker: Sentences) -> int:
    """Show the words to compare, then add."""
    from desktop_app.packs.library.card import read_card
    from desktop_app.packs.library.listing import seal_keys
    from desktop_app.packs.library.publishers import Admission
    from desktop_app.packs.library.publishers import add_publisher as add

    cards = tuple(read_card(file) for file in given.cards)
    wish = Admission(cards, tuple(map(read_grant, given.may)), given.sticks, given.signatures, given.role)
    library = opened(given.folder)
    tell(_card_line(card, speaker) for card in cards)
    keys = keys_for(given.key, seal_keys(library), Passphrases(given, speaker))
    at_hand().require_newest(library, keys)
    added = add(given.folder, wish, keys, SystemClock().now())
    at_hand().remember(given.folder)
    if given.json:
        cards_document = [{"id": card.id, "name": card.name, **words_document(card.fingerprint)} for card in cards]
        show_json({"publisher": publisher_document(added), "cards": cards_document})
    else:
        grants = names(str(grant) for grant in added.grants)
        details = {"id": added.id, "name": added.name, "grants": grants, "signatures": added.signatures}
        show(said(speaker, "added-sticks" if added.sticks else "added", **details))
    return DONE


def add_remove_publisher(ways: Commands) -> None:
    """Taking one out."""
    parser = ways.add_parser("remove-publisher", help="take a publisher out; what they published stays or is withdrawn")
    folder_argument(parser)
    parser.add_argument("publisher", metavar="ID", help="the publisher's id")
    fate = parser.add_mutually_exclusive_group()
    fate.add_argument("--adopt-by", default="", metavar="ID", help="who publishes further versions from now on")
    fate.add_argument("--keep", action="store_true", help="the versions stay, nobody publishes further ones for now")
    fate.add_argument("--withdraw", default="", metavar="WHY", help="nothing of theirs is offered any more, and why")
    finished(parser, remove_publisher)


def remove_publisher(given: Namespace, speaker: Sentences) -> int:
    """Take them out, and say what became of their packs."""
    from desktop_app.packs.library.listing import seal_keys
    from desktop_app.packs.library.publishers import Fate
    from desktop_app.packs.library.publishers import remove_publisher as remove

    library = opened(given.folder)
    library.role(given.publisher)
    keys = keys_for(given.key, seal_keys(library), Passphrases(given, speaker))
    at_hand().require_newest(library, keys)
    fate = Fate(given.adopt_by, given.keep, typed(given.withdraw))
    packs = remove(given.folder, given.publisher, fate, keys, SystemClock().now())
    at_hand().remember(given.folder)
    became = "withdrawn" if given.withdraw else "adopted" if given.adopt_by else "kept"
    if given.json:
        show_json(
            {"removed": given.publisher, "packs": list(packs), "became": became, "adopter": given.adopt_by or None}
        )
        return DONE
    show(said(speaker, "removed", id=given.publisher))
    if packs:
        show(said(speaker, f"removed-{became}", count=len(packs), adopter=given.adopt_by))
    return DONE


def _card_line(card: Card, speaker: Sentences) -> str:
    return said(speaker, "card-words", name=card.name, id=card.id, words=comparing(card.fingerprint, speaker.language))
