"""What comes of meeting a library, of looking at it, and of bringing packs from it."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.company import Company
from desktop_app.packs.company_reading import parse_company
from desktop_app.packs.handed import Handed
from desktop_app.packs.library.desk.anchor import Anchor
from desktop_app.packs.library.desk.known import Trust
from desktop_app.packs.library.desk.offers import Offers
from desktop_app.packs.library.desk.results import Refusal
from desktop_app.packs.library.format import COMPANY_TARGET
from desktop_app.packs.library.records import Entry
from desktop_app.packs.shelf import Shelved

NO_OFFERS = Offers((), (), ())


@dataclass(frozen=True, slots=True)
class Meeting:
    """A first contact: nothing is trusted and nothing written yet.

    `agreed` is what an invitation or the IT people said of it, so that no words need to be compared; `known` tells
    that this desk follows it already.
    """

    handed: Handed
    label: str
    fingerprint: str
    root: bytes
    agreed: Anchor | None
    known: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """One look at one library. With a `trouble` nothing of this source counts, and what is installed stays.

    Without `changed` nothing is new there, and there are no offers. `company` is its set-up as it signed it; `entries`
    are all versions there, worth having or not.
    """

    trust: Trust
    where: str
    label: str
    changed: bool
    older: bool = False
    trouble: Trouble | None = None
    company: Company | None = None
    offers: Offers = NO_OFFERS
    entries: tuple[Entry, ...] = ()

    @property
    def fingerprint(self) -> str:
        """Which library."""
        return self.trust.fingerprint


@dataclass(frozen=True, slots=True)
class Brought:
    """What came onto the shelf, and what did not, with the reason."""

    shelved: tuple[Shelved, ...] = ()
    failed: tuple[Refusal, ...] = ()


def company_of(trust: Trust) -> tuple[Company | None, Refusal | None]:
    """The set-up as it was signed, or why it cannot be used."""
    if trust.setup is None:
        return None, None
    try:
        return parse_company(trust.setup), None
    except Trouble as trouble:
        return None, Refusal(COMPANY_TARGET, trouble)
