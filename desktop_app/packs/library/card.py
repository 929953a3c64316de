"""A publisher's card: name, id and the public part of their key, in a small file that travels by mail."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from desktop_app.kernel.comparing import fingerprint
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.fields import Fields
from desktop_app.packs.library.files import read_within, write_new
from desktop_app.packs.library.format import FORMAT, require_role_name
from desktop_app.packs.library.troubles import LibraryTrouble
from desktop_app.packs.names import printable
from desktop_app.packs.problem import PackRefused, Report
from desktop_app.packs.reader import check_format
from desktop_app.packs.toml_source import decode, parse_toml

CARD_ENDING = ".card.toml"
LARGEST_CARD = 16 * 1024
LONGEST_PERSON_NAME = 80


@dataclass(frozen=True, slots=True)
class Card:
    """Who asks to publish; `key` is the public part as OpenSSH writes it."""

    id: str
    name: str
    key: str

    @property
    def fingerprint(self) -> str:
        """What owner and publisher compare, because mail may be changed on its way."""
        return fingerprint(self.key.encode("ascii"))


def new_card(publisher_id: str, name: str, key: str) -> Card:
    """A card whose id and name may be shown and used everywhere."""
    require_role_name(publisher_id)
    tidy = unicodedata.normalize("NFC", name).strip()
    if not tidy or len(tidy) > LONGEST_PERSON_NAME or not tidy.isprintable():
        raise Trouble(LibraryTrouble.BAD_PERSON_NAME, name=printable(tidy), limit=LONGEST_PERSON_NAME)
    return Card(publisher_id, tidy, key)


def write_card(card: Card, file: Path) -> None:
    """Keep the card as a new file."""
    texts = (("id", card.id), ("name", card.name), ("key", card.key))
    lines = ["# Send this file to whoever keeps your company's library. It holds no secret.", f"format = {FORMAT}"]
    lines += [f"{key} = {json.dumps(text, ensure_ascii=False)}" for key, text in texts]
    write_new(file, ("\n".join(lines) + "\n").encode("utf-8"), LibraryTrouble.CARD_EXISTS)


def read_card(file: Path) -> Card:
    """A card from its file; PackRefused tells what is wrong with it as TOML, a Trouble what else."""
    content = read_within(file, LARGEST_CARD, LibraryTrouble.CARD_MISSING)
    report = Report(file.name)
    fields = Fields(parse_toml(file.name, decode(file.name, content)), report)
    check_format(fields)
    found = Card(fields.text("id"), fields.text("name"), fields.text("key"))
    fields.finish()
    if report:
        raise PackRefused(report)
    return new_card(found.id, found.name, _checked(file, found.key))


def _checked(file: Path, line: str) -> str:
    from desktop_app.packs.library.keys import public_key  # slow to import, and cards are also only shown

    try:
        public_key(line)
    except ValueError as error:
        raise Trouble(LibraryTrouble.CARD_KEY, file=file.name) from error
    return " ".join(line.split()[:2])
