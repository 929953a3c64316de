"""What there is to tell of syncing: how it stands, what waits and what left, how a turn ended, the log."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.texts import NO_TEXTS, Texts


class Standing(StrEnum):
    """How this desk stands with its company's server: each is another sentence, and another thing to do."""

    NOBODY = "nobody"  # no company was joined yet
    NO_SERVER = "no-server"  # the company has none, or names none in its set-up
    NOT_SIGNED_IN = "not-signed-in"
    SIGNED_IN = "signed-in"
    THIS_RUN = "this-run"  # signed in, but nothing keeps that beyond this run
    AGAIN = "sign-in-again"  # the company revoked it, or nothing kept it: once more, with the password
    REMOVED = "removed"  # the company closed the account
    SIGNED_OUT = "signed-out"  # by the person


class AccountStanding(StrEnum):
    """What is written down of it; whether there is a token is only known once the vault was asked."""

    IN = "in"
    OUT = "out"
    AGAIN = "again"
    REMOVED = "removed"


class State(StrEnum):
    """Where one statement of the outbox is."""

    WAITING = "waiting"
    UNSURE = "unsure"  # it left, and no answer came: it may have arrived, and is offered again
    WITHHELD = "withheld"
    NOT_AGREED = "not-agreed"  # of the programme class, which the agreement does not let leave
    STORED = "stored"
    PRESENT = "present"  # the company had it already
    REFUSED = "refused"


class View(StrEnum):
    """What of the outbox one looks at."""

    ALL = "all"
    WAITING = "waiting"
    KEPT_BACK = "kept-back"  # by the person, or because the agreement does not let it leave
    ARRIVED = "arrived"
    REFUSED = "refused"


class Stage(StrEnum):
    """The stages of a turn, in their order."""

    ACCOUNT = "account"
    PUSH = "push"
    PULL = "pull"
    REPORT = "report"


class Told(StrEnum):
    """What the log tells of."""

    SIGNED_IN = "signed-in"
    SIGNED_OUT = "signed-out"
    SENT = "sent"
    CAME = "came"
    REFUSED = "refused"
    ARRIVAL_REFUSED = "arrival-refused"
    WITHHELD = "withheld"
    SENT_AGAIN = "send-again"
    ANOTHER_EPOCH = "another-epoch"
    CURSOR_LOST = "cursor-lost"
    TROUBLE = "trouble"
    AGREED = "agreed"


@dataclass(frozen=True)
class Account:
    """Who one is at the company's server; `device` is the fingerprint of this desk's key there."""

    account_id: str
    server: str
    home: str
    login: str
    name: str
    roles: tuple[str, ...]
    device: str
    standing: AccountStanding
    agreed: str
    signed_in_at: str
    epoch: str = ""
    cursor: str = ""


@dataclass(frozen=True)
class SyncStatus:
    """All that a line of words needs; moments are UTC. `trouble` is the code of the last turn's, or empty.

    `waiting` counts what may leave; `company` is called as people call it. `agreement_changed`: the company announced
    another data agreement than the one that was agreed to.
    """

    standing: Standing
    server: str = ""
    account: Account | None = None
    waiting: int = 0
    withheld: int = 0
    refused: int = 0
    looked_at: str | None = None
    last_at: str | None = None
    trouble: str = ""
    company: str = ""
    agreement_changed: bool = False


@dataclass(frozen=True)
class Item:
    """One statement of the outbox with its exact text; moments are UTC."""

    statement_id: str
    kind: str
    object: str
    privacy: str
    queued_at: str
    body: str
    state: State
    sent_at: str | None = None
    offered_at: str | None = None
    why: str | None = None
    attempts: int = 0

    @property
    def optional(self) -> bool:
        """Whether the person may keep it back."""
        return self.privacy == "programme"

    @property
    def may_change(self) -> bool:
        """Whether withholding, or sending it after all, is still to be decided."""
        return self.optional and self.state in (State.WAITING, State.WITHHELD, State.NOT_AGREED)


@dataclass(frozen=True)
class Tally:
    """How many statements each view holds."""

    waiting: int = 0
    kept_back: int = 0
    arrived: int = 0
    refused: int = 0

    def of(self, view: View) -> int:
        """How many there are to look at."""
        counts = {
            View.WAITING: self.waiting,
            View.KEPT_BACK: self.kept_back,
            View.ARRIVED: self.arrived,
            View.REFUSED: self.refused,
        }
        return sum(counts.values()) if view is View.ALL else counts[view]


@dataclass(frozen=True)
class LogLine:
    """One thing that happened, for good; `at` is UTC."""

    at: str
    what: Told
    detail: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class DeskThere:
    """A computer that signed in, as the server knows it; `current` is this one."""

    fingerprint: str
    name: str
    enrolled_at: str
    last_used: str | None
    retired_since: str | None
    current: bool


@dataclass(frozen=True)
class Glass:
    """All that waits and that left, and all that happened, the newest first."""

    items: tuple[Item, ...]
    log: tuple[LogLine, ...]


@dataclass(frozen=True)
class CompanyMet:
    """What a server says of its company before anybody signs in. `languages` of its texts may be fewer than ours."""

    address: str
    id: str
    name: str
    home: str
    epoch: str
    agreement_version: str
    programme: bool
    cohorts: str
    agreement: Texts = NO_TEXTS
    notice_version: str = ""
    notice: Texts = NO_TEXTS
    countersigns: str = ""
    library: str = ""


@dataclass(frozen=True)
class SignedIn:
    """Signing in worked; `kept` tells whether the next run will still know."""

    account: Account
    kept: bool


@dataclass(frozen=True)
class Progress:
    """How far a turn is: its stage, and how many statements left or came so far, of how many if that is known."""

    stage: Stage
    done: int = 0
    of: int | None = None


@dataclass(frozen=True)
class Outcome:
    """How a turn ended. `trouble` is why it reached no end; `again_after` are seconds that the server asked for."""

    stored: int = 0
    present: int = 0
    refused: int = 0
    came: int = 0  # statements of other desks
    from_company: int = 0  # countersignatures, badges, devices, notices
    turned_away: int = 0  # what the server sent and may not
    begun_anew: bool = False  # the server came back from a backup: all was offered once more
    standing: Standing = Standing.SIGNED_IN
    trouble: Trouble | None = None
    again_after: float | None = None

    @property
    def whole(self) -> bool:
        """Whether everything was done."""
        return self.trouble is None and self.standing in (Standing.SIGNED_IN, Standing.THIS_RUN)

    @property
    def changed(self) -> bool:
        """Whether screens have anything new to show."""
        return bool(self.came or self.from_company)
