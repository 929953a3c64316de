"""What one has to show: what one signed, what one completed, and the devices whose keys vouch for it; pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.evidence.kept import KeptReceipt
from desktop_app.packs.texts import NO_TEXTS, Texts


@dataclass(frozen=True)
class SignedText:
    """One signature: `sha256` of the pack, `at` local time with offset, as said.

    Without a receipt it was made before there were any: it counts, but only this app can tell of it. `read` clauses
    were acknowledged with it, `carried` ones before, in an earlier receipt.
    """

    statement_id: str
    policy_id: str
    title: Texts
    version: str
    sha256: str
    language: str
    audience: str
    name: str
    at: str
    receipt: KeptReceipt | None = None
    read: int = 0
    carried: int = 0
    countersigned: tuple[str, ...] = ()


@dataclass(frozen=True)
class Completed:
    """A course that was completed: `result` in percent where it asked anything; `at` local time, as said.

    What the course is about (`minutes`, `objectives`) is known while it is on the shelf.
    """

    statement_id: str
    course_id: str
    title: Texts
    version: str
    at: str
    result: int | None = None
    minutes: int = 0
    objectives: tuple[Texts, ...] = ()


@dataclass(frozen=True)
class DeviceLine:
    """A device with the words of its key; `here` says that this profile has, or had, the private one.

    A new key was not enrolled yet (`enrolled_at` is empty): its first signature does that.
    """

    fingerprint: str
    words: str
    name: str
    enrolled_at: str
    retired_since: str | None = None
    here: bool = False


@dataclass(frozen=True)
class Owner:
    """Whose it is, and for which company."""

    person_id: str
    name: str
    company: str


@dataclass(frozen=True)
class Wallet:
    """All of it: signatures in their order, courses and devices in theirs."""

    owner: Owner
    signed: tuple[SignedText, ...] = ()
    completed: tuple[Completed, ...] = ()
    devices: tuple[DeviceLine, ...] = ()

    @property
    def newest_first(self) -> tuple[SignedText, ...]:
        """As one looks for them."""
        return self.signed[::-1]

    @property
    def receipts(self) -> tuple[KeptReceipt, ...]:
        """The receipts that there are, in their order."""
        return tuple(one.receipt for one in self.signed if one.receipt is not None)

    def find(self, statement_id: str) -> SignedText | None:
        """One signature; None where there is none of that statement."""
        return next((one for one in self.signed if one.statement_id == statement_id), None)


def current_device(devices: Sequence[DeviceLine], fingerprint: str | None) -> DeviceLine | None:
    """This computer's: the one whose key is open, else the last one here that is still in service."""
    if fingerprint is not None:
        return next((one for one in devices if one.fingerprint == fingerprint), None)  # a new key is not among them yet
    here = [one for one in devices if one.here and one.retired_since is None]
    return here[-1] if here else None


def with_what_it_builds_on(receipts: Sequence[KeptReceipt], one: KeptReceipt) -> tuple[KeptReceipt, ...]:
    """A receipt behind the earlier ones it needs to be verified: from the first one that it carries clauses over from.

    The ones in between come too, for each names the one before it.
    """
    hashes = [kept.sha256 for kept in receipts]
    last = hashes.index(one.sha256)
    needed = [hashes.index(carried.receipt) for carried in one.claims.carried if carried.receipt in hashes[:last]]
    return tuple(receipts[min(needed, default=last) : last + 1])


def percent(shares: Sequence[float]) -> int | None:
    """The result of several checks, in percent; None where nothing was asked."""
    return round(100 * sum(shares) / len(shares)) if shares else None


def title_or(title: Texts, otherwise: str) -> Texts:
    """A title; the thing's own name where there is none any more."""
    return title or (Texts({"en": otherwise}) if otherwise else NO_TEXTS)
