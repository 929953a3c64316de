"""`portavoce library new` and `new-seal`: the company seal, and its spare on paper."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands.library_keys import at_hand, keys_for, opened
from desktop_app.commands.library_options import company_file, finished, folder_argument
from desktop_app.commands.library_words import said, words_document
from desktop_app.commands.passphrases import Passphrases
from desktop_app.commands.terminal import DONE, Commands, show, show_json, tell
from desktop_app.kernel.clock import SystemClock
from desktop_app.kernel.comparing import comparing
from desktop_app.kernel.sentences import Sentences
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.at_hand import require_outside
from desktop_app.packs.library.troubles import LibraryTrouble

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from desktop_app.packs.library.keys import SigningKey


def add_new(ways: Commands) -> None:
    """Making a library."""
    parser = ways.add_parser("new", help="a new library, its company seal and the seal's spare on paper")
    folder_argument(parser)
    parser.add_argument("--company", type=Path, metavar="FILE", required=True, help="the company's company.toml")
    paper_option(parser)
    finished(parser, new_library)


def new_library(given: Namespace, speaker: Sentences) -> int:
    """Make the library; a key file that is there already becomes its seal."""
    from desktop_app.packs.company_reading import parse_company
    from desktop_app.packs.library.keys import KEY_ENDING
    from desktop_app.packs.library.making import make_library, require_free

    content = company_file(given.company)
    company = parse_company(content)
    require_free(given.folder)
    file = given.key[0] if given.key else at_hand().keys_folder / f"{company.id}-seal{KEY_ENDING}"
    require_outside(file, given.folder)
    _require_paper_place(given)
    passphrases = Passphrases(given, speaker)
    seal = keys_for([file], (), passphrases)[0] if file.exists() else new_key(file, passphrases)
    make_library(given.folder, content, seal, _paper(given, speaker), SystemClock().now())
    library = at_hand().remember(given.folder)
    if given.json:
        shown = {"library": str(given.folder), "key": str(file), "paper_key": str(given.paper_key)}
        show_json({**shown, "company": company.name, "fingerprint": words_document(library.fingerprint)})
    else:
        words = comparing(library.fingerprint, speaker.language)
        show(said(speaker, "made", company=company.name, where=given.folder, words=words))
        show(said(speaker, "seal-kept", where=file))
    return DONE


def add_new_seal(ways: Commands) -> None:
    """Replacing the seal."""
    parser = ways.add_parser("new-seal", help="replace the company seal, with the old one or the words on paper")
    folder_argument(parser)
    parser.add_argument("--paper", action="store_true", help="the old seal is lost: ask for the 24 words")
    parser.add_argument("--new-key", type=Path, metavar="FILE", required=True, help="where to keep the new seal")
    paper_option(parser)
    finished(parser, new_seal)


def new_seal(given: Namespace, speaker: Sentences) -> int:
    """Replace the seal and its spare."""
    from desktop_app.packs.library.listing import seal_keys
    from desktop_app.packs.library.paper import key_from_words
    from desktop_app.packs.library.seal import replace_seal

    library = opened(given.folder)
    require_outside(given.new_key, given.folder)
    _require_paper_place(given)
    passphrases = Passphrases(given, speaker)
    if given.paper:
        trusted = key_from_words(passphrases.ask("ask-paper"))
    else:
        trusted = keys_for(given.key, seal_keys(library), passphrases)[0]
    at_hand().require_newest(library, [trusted])
    fresh = new_key(given.new_key, passphrases)
    replace_seal(given.folder, trusted, fresh, _paper(given, speaker), SystemClock().now())
    at_hand().remember(given.folder)
    if given.json:
        show_json({"library": str(given.folder), "key": str(given.new_key), "paper_key": str(given.paper_key)})
    else:
        show(said(speaker, "seal-replaced"), said(speaker, "seal-kept", where=given.new_key))
    return DONE


def new_key(file: Path, passphrases: Passphrases) -> SigningKey:
    """A new key in a file that is not there yet."""
    from desktop_app.packs.library.keys import fresh_key, keep_key

    if file.exists():
        raise Trouble(LibraryTrouble.KEY_EXISTS, where=str(file))
    key = fresh_key()
    keep_key(key, file, passphrases.ask_new(file))
    return key


def paper_option(parser: ArgumentParser) -> None:
    """Where the 24 words go."""
    parser.add_argument(
        "--paper-key", type=Path, metavar="FILE", help="write the 24 words here instead of showing them"
    )


def _require_paper_place(given: Namespace) -> None:
    """A secret goes to paper or to a private file, never into a document that programs keep."""
    if given.json and given.paper_key is None:
        raise Trouble(LibraryTrouble.PAPER_FILE_NEEDED)
    if given.paper_key is not None:
        require_outside(given.paper_key, given.folder)
        if given.paper_key.exists():
            raise Trouble(LibraryTrouble.PAPER_FILE_EXISTS, where=str(given.paper_key))


def _paper(given: Namespace, speaker: Sentences) -> SigningKey:
    """A new spare. Its words are handed over before anything depends on them."""
    from desktop_app.packs.library.keys import write_secret
    from desktop_app.packs.library.paper import fresh_paper_key

    words, key = fresh_paper_key(speaker.language)
    if given.paper_key is not None:
        write_secret(given.paper_key, f"{words}\n".encode(), LibraryTrouble.PAPER_FILE_EXISTS)
        tell([said(speaker, "paper-file", where=given.paper_key)])
    else:
        show(said(speaker, "paper-words"), "", *_in_rows(words.split()), "")
    return key


def _in_rows(words: Sequence[str]) -> list[str]:
    """Six words a line, numbered, as one writes them down."""
    numbered = [f"{number:2} {word:10}" for number, word in enumerate(words, 1)]
    return ["  ".join(numbered[at : at + 6]).rstrip() for at in range(0, len(numbered), 6)]
