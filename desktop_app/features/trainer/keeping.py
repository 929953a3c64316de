"""Keeps a company's library in the app: one method per wish, over `packs/library`. For a lane, since keys take time."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.features.trainer.custody import Custody
from desktop_app.features.trainer.kept import (
    Ask,
    CardSeen,
    Found,
    HandedOut,
    Invitation,
    Kept,
    KeyAndSecret,
    Outcome,
    Renewed,
    Waiting,
)
from desktop_app.features.trainer.telling import Answer, Refusal, sentence, tried
from desktop_app.features.trainer.templates import slug
from desktop_app.kernel.clock import Clock
from desktop_app.kernel.comparing import comparing
from desktop_app.kernel.sentences import Sentences
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.records import Entry, Publisher
from desktop_app.packs.library.troubles import LibraryTrouble

if TYPE_CHECKING:
    from desktop_app.packs.library.keys import SigningKey
    from desktop_app.packs.library.opened import Opened

ADDRESS = ("https://", "http://")
SEAL_ENDING = "-seal.key"


class Keeping:
    """One language's voice of it; every method but the constructor belongs in a lane."""

    def __init__(self, data: Path, clock: Clock, language: str) -> None:
        self.custody = Custody(data)
        self.clock = clock
        self.language = language

    @cached_property
    def speaker(self) -> Sentences:
        """Who tells what is wrong."""
        return Sentences(self.language)

    def tried(self, work: Callable[[], Answer]) -> Answer | Refusal:
        """Do it; what a person can mend is an answer, in words."""
        return tried(work, self.speaker)

    # Looking

    def look(self, folder: Path) -> Kept:
        """How it stands, without hashing every pack."""
        return self.kept(folder, self.custody.open(folder))

    def kept(self, folder: Path, library: Opened) -> Kept:
        """The same of a library that is open already."""
        from desktop_app.packs.library.listing import publishers_keys, seal_keys, standing

        found = standing(library)
        return Kept(
            folder=folder,
            standing=found,
            words=comparing(found.fingerprint, self.language),
            waiting=tuple(_waiting(folder)),
            until={role: signed.expires for role, signed in library.lists.items()},
            seals=self.custody.fitting(seal_keys(library)),
            mine=self.custody.fitting(publishers_keys(library)),
        )

    def check(self, folder: Path) -> Found:
        """Look at everything as desks will, and hash and read every pack: slow for a large library."""
        from desktop_app.packs.library.checking import check_library

        self.custody.open(folder)
        found = check_library(folder, self.clock.now(), self.custody.seen)
        kept = self.look(folder) if found.standing else None
        return Found(kept, tuple(sentence(trouble, self.speaker) for trouble in found.troubles))

    # Making

    def propose_seal(self, company: str) -> Path:
        """A place for a seal in the folder of keys where nothing lies yet."""
        stem = slug(company) or "company"
        for number in itertools.count(1):
            file = self.custody.keys_folder / f"{stem}{f'-{number}' if number > 1 else ''}{SEAL_ENDING}"
            if not file.exists():
                return file
        raise AssertionError("there is always a next number")

    def propose_words(self) -> str:
        """24 new words for the paper, in the person's language where there is a list of it."""
        from desktop_app.packs.library.paper import fresh_paper_key

        return fresh_paper_key(self.language)[0]

    def require_free(self, folder: Path, company: bytes, key: KeyAndSecret, again: str) -> str:
        """Refuse whatever would be refused later, before 24 words are written down; the company's name."""
        name = require_place(folder, company)
        self.custody.require_new_key(key.file, key.passphrase, again, folder)
        return name

    def make(self, folder: Path, company: bytes, key: KeyAndSecret, paper: str) -> Kept:
        """A new library with a new seal, and the words on paper as its spare."""
        from desktop_app.packs.library.making import make_library
        from desktop_app.packs.library.paper import key_from_words

        self.require_free(folder, company, key, key.passphrase)
        spare = key_from_words(paper)
        seal = self.custody.make_key(key.file, key.passphrase)
        make_library(folder, company, seal, spare, self.clock.now())
        return self._now(folder)

    def new_seal(self, folder: Path, old: KeyAndSecret | str, key: KeyAndSecret, again: str, paper: str) -> Kept:
        """Replace the seal: vouched for by the old one, or by the words on paper."""
        from desktop_app.packs.library.paper import key_from_words
        from desktop_app.packs.library.seal import replace_seal

        trusted = self._trusted(folder, old)
        self.custody.require_new_key(key.file, key.passphrase, again, folder)
        spare = key_from_words(paper)
        seal = self.custody.make_key(key.file, key.passphrase)
        replace_seal(folder, trusted, seal, spare, self.clock.now())
        return self._now(folder)

    def require_vouching(self, folder: Path, old: KeyAndSecret | str) -> Path:
        """Refuse what cannot vouch for a new seal; the answer is a place where the new one might lie."""
        from desktop_app.packs.library.format import ROOT

        library, trusted = self.custody.open(folder), self._trusted(folder, old)
        if trusted.id not in library.root.roles[ROOT].keyids:
            raise Trouble(LibraryTrouble.SEAL_OR_PAPER_NEEDED)
        return self.propose_seal(self.kept(folder, library).title)

    def _trusted(self, folder: Path, old: KeyAndSecret | str) -> SigningKey:
        from desktop_app.packs.library.paper import key_from_words

        key = key_from_words(old) if isinstance(old, str) else self.custody.unlock(old)
        self.custody.require_newest(self.custody.open(folder), [key])
        return key

    # People

    def read_card(self, file: Path) -> CardSeen:
        """A card that somebody sent, with the words to compare."""
        from desktop_app.packs.library.card import read_card

        card = read_card(file)
        return CardSeen(file, card.id, card.name, comparing(card.fingerprint, self.language))

    def add_publisher(self, folder: Path, ask: Ask, key: KeyAndSecret) -> Publisher:
        """Let somebody publish, or publish more."""
        from desktop_app.packs.library.card import read_card
        from desktop_app.packs.library.publishers import Admission, add_publisher

        cards = tuple(read_card(file) for file in ask.cards)
        wish = Admission(cards, ask.grants, ask.sticks, ask.signatures, ask.id)
        return self._signed(folder, key, lambda seal: add_publisher(folder, wish, [seal], self.clock.now()))

    def remove_publisher(self, folder: Path, publisher: str, fate: tuple[str, bool, str], key: KeyAndSecret) -> int:
        """Take somebody out; how many versions they leave. `fate`: adopter, or all stays, or a reason."""
        from desktop_app.packs.library.publishers import Fate, remove_publisher

        now, chosen = self.clock.now(), Fate(*fate)
        return len(self._signed(folder, key, lambda seal: remove_publisher(folder, publisher, chosen, [seal], now)))

    # Versions and dates

    def withdraw(self, folder: Path, entry: Entry, why: str, key: KeyAndSecret) -> Outcome:
        """Offer a version no longer: as its publisher, or under the seal."""
        from desktop_app.packs.library.publishing import withdraw

        target, now = entry.target, self.clock.now()

        def work(mine: SigningKey) -> Outcome:
            done, state = withdraw(folder, target.id, target.version, why, [mine], now)
            return Outcome(done, str(state))

        return self._signed(folder, key, work)

    def offer_again(self, folder: Path, entry: Entry, key: KeyAndSecret) -> Entry:
        """Take the owner's recall back."""
        from desktop_app.packs.library.offering import offer_again

        target, now = entry.target, self.clock.now()
        return self._signed(folder, key, lambda seal: offer_again(folder, target.id, target.version, [seal], now))

    def renew(self, folder: Path, key: KeyAndSecret, company: bytes | None = None) -> Renewed:
        """New dates, a fresh stamp, out with what waits for one; perhaps another company file."""
        from desktop_app.packs.library.renewing import update

        done = self._signed(folder, key, lambda mine: update(folder, [mine], self.clock.now(), company))
        refused = tuple(sentence(trouble, self.speaker) for trouble in done.refused)
        return Renewed(str(done.state), done.accepted, done.others, refused)

    def sign(self, folder: Path, key: KeyAndSecret) -> tuple[Outcome, ...]:
        """Sign what another of one's publisher's people proposed."""
        from desktop_app.packs.library.renewing import sign_waiting

        done = self._signed(folder, key, lambda mine: sign_waiting(folder, [mine], self.clock.now()))
        return tuple(Outcome(entry, str(one.state)) for one in done for entry in one.news)

    # Handing on

    def hand_out(self, folder: Path, target: Path, only: tuple[str, ...], *, newest: bool) -> HandedOut:
        """Copy the library to a folder, a stick or into one file; no key is needed."""
        from desktop_app.packs.library.exporting import Choice, export_library
        from desktop_app.packs.limits import size_name

        if not target.is_absolute():
            raise Trouble("keeping.folder-needed")
        for trouble in self.custody.seen.troubles(self.custody.open(folder)):
            raise trouble
        done = export_library(folder, target, Choice(only, newest))
        return HandedOut(done.where, len(done.entries), size_name(done.size))

    def invite(self, folder: Path, address: str) -> Invitation:
        """An invitation to the library as it is today."""
        from desktop_app.packs.library.invitation import invitation_name, invitation_to, link_of, write_invitation
        from desktop_app.packs.library.listing import company_of

        plain = address.strip()
        if plain and (not plain.startswith(ADDRESS) or any(sign.isspace() or not sign.isprintable() for sign in plain)):
            raise Trouble("keeping.address-wrong", address=plain)
        library = self.custody.open(folder)
        company = company_of(library)
        anchor = invitation_to(library, plain)
        name = invitation_name(company[1].short_name if company else folder.name)
        return Invitation(link_of(anchor), name, write_invitation(anchor))

    def save(self, target: Path, content: bytes) -> Path:
        """Write a small file that holds no secret."""
        from desktop_app.features.trainer.faults import explained
        from desktop_app.packs.library.files import put_file

        with explained(target, written=target.parent):
            put_file(target, content)
        return target

    # Common to all that sign

    def _signed(self, folder: Path, given: KeyAndSecret, work: Callable[[SigningKey], Answer]) -> Answer:
        """Unlock, refuse an older copy, do it, and remember what the library is then."""
        library = self.custody.open(folder)
        key = self.custody.unlock(given)
        self.custody.require_newest(library, [key])
        done = work(key)
        self.custody.remember(folder)
        return done

    def _now(self, folder: Path) -> Kept:
        return self.kept(folder, self.custody.remember(folder))


def require_place(folder: Path, company: bytes) -> str:
    """Refuse a folder that is not free, or a company's file that is wrong; the company's name."""
    from desktop_app.packs.company_reading import parse_company
    from desktop_app.packs.library.making import require_free

    if not folder.is_absolute():
        raise Trouble("keeping.folder-needed")
    name = parse_company(company).name
    require_free(folder)
    return name


def company_content(file: Path) -> bytes:
    """The bytes of a company's set-up file."""
    from desktop_app.packs.library.files import read_within
    from desktop_app.packs.library.format import LARGEST_COMPANY

    return read_within(file, LARGEST_COMPANY, LibraryTrouble.COMPANY_FILE)


def _waiting(folder: Path) -> Iterator[Waiting]:
    """What waits, and what is new in it as far as it can be judged."""
    from desktop_app.packs.library.documents import is_signed
    from desktop_app.packs.library.inspecting import judge
    from desktop_app.packs.library.renewing import waiting_proposals
    from desktop_app.packs.library.workshop import Workshop

    workshop = Workshop(folder)
    with suppress(Trouble):
        for role, proposal in waiting_proposals(workshop):
            news: tuple[Entry, ...] = ()
            with suppress(Trouble):
                news = judge(workshop.library, role, proposal)
            yield Waiting(role, news, is_signed(workshop.library.owner, role, proposal))
