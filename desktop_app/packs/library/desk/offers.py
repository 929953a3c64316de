"""What a library offers to this desk: set against what is installed, newest first, with what was taken back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.results import Refreshed, Refusal
from desktop_app.packs.library.desk.troubles import DeskTrouble
from desktop_app.packs.library.records import Entry
from desktop_app.packs.version import Precedence, precedence


@dataclass(frozen=True, slots=True)
class Installed:
    """One pack on the shelf; `origin` is the fingerprint of the library that brought it, empty where none did."""

    pack_id: str
    version: str
    sha256: str
    current: bool
    origin: str = ""


class Standing(StrEnum):
    """How an offered version stands to what is installed."""

    NEW = "new"  # nothing of this pack is here
    UPDATE = "update"  # newer than the one in use
    HERE = "here"
    EARLIER = "earlier"  # than the one in use, and not here


@dataclass(frozen=True, slots=True)
class Offer:
    """A version that one may have."""

    entry: Entry
    standing: Standing


@dataclass(frozen=True, slots=True)
class Offers:
    """`recalled` are installed versions that were withdrawn: they stay, with the person's work, and say why."""

    offers: tuple[Offer, ...]
    recalled: tuple[Entry, ...]
    refused: tuple[Refusal, ...]

    @property
    def worth_having(self) -> tuple[Offer, ...]:
        """Of each pack the newest version, if it is new here or an update."""
        newest: dict[str, Offer] = {}
        for offer in self.offers:
            known = newest.get(offer.entry.target.id)
            if known is None or _age(offer) > _age(known):
                newest[offer.entry.target.id] = offer
        return tuple(one for one in newest.values() if one.standing in (Standing.NEW, Standing.UPDATE))


def offers_of(look: Refreshed, installed: Iterable[Installed]) -> Offers:
    """Every version that may be had, and which of the installed ones were withdrawn."""
    by_id: dict[str, list[Installed]] = {}
    for one in installed:
        by_id.setdefault(one.pack_id, []).append(one)
    offers: list[Offer] = []
    refused = list(look.refused)
    for entry in look.entries:
        here = by_id.get(entry.target.id, [])
        objection = _objection(entry, here, look.trust.fingerprint)
        if objection is not None:
            refused.append(Refusal(entry.target.name, objection))
        elif entry.withdrawn is None:
            offers.append(Offer(entry, _standing(entry, here)))
    return Offers(tuple(offers), recalled_of(look.entries, by_id), tuple(refused))


def recalled_of(entries: Iterable[Entry], by_id: Mapping[str, Sequence[Installed]]) -> tuple[Entry, ...]:
    """The withdrawn ones among what is installed, told by their very bytes."""
    here = {one.sha256 for versions in by_id.values() for one in versions}
    return tuple(entry for entry in entries if entry.withdrawn is not None and entry.sha256 in here)


def _objection(entry: Entry, here: Sequence[Installed], fingerprint: str) -> Trouble | None:
    """A pack belongs to the library that brought it, and a version is one text for ever."""
    name = entry.target.name
    if any(one.origin not in ("", fingerprint) for one in here):
        return Trouble(DeskTrouble.OTHER_ORIGIN, name=name)
    if any(one.version == entry.target.version and one.sha256 != entry.sha256 for one in here):
        return Trouble(DeskTrouble.VERSION_CHANGED, name=name)
    return None


def _standing(entry: Entry, here: Sequence[Installed]) -> Standing:
    if not here:
        return Standing.NEW
    if any(one.sha256 == entry.sha256 for one in here):
        return Standing.HERE
    used = max(precedence(one.version) for one in here)
    return Standing.UPDATE if precedence(entry.target.version) > used else Standing.EARLIER


def _age(offer: Offer) -> Precedence:
    return precedence(offer.entry.target.version)
