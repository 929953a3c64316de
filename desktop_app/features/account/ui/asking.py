"""What the page about the account shows, and whom it asks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from desktop_app.sync.admission import Admission
from desktop_app.sync.state import CompanyMet, DeskThere, SignedIn, Standing, SyncStatus

Pause = Callable[[], None]
IN = (Standing.SIGNED_IN, Standing.THIS_RUN)


@dataclass(frozen=True)
class AccountView:
    """How it stands. `named`: the company's set-up names a server; `voluntary`: what is so may leave."""

    company: str
    example: bool
    status: SyncStatus
    named: bool
    voluntary: bool = False

    @property
    def is_in(self) -> bool:
        """Whether somebody is signed in."""
        return self.status.account is not None and self.status.standing in IN


@dataclass(frozen=True)
class There:
    """What the company's server told just now."""

    met: CompanyMet
    desks: tuple[DeskThere, ...] = ()


class Server(Protocol):
    """Goes to the company's server; in the net lane. Troubles say what is in the way."""

    def meet(self, pause: Pause, address: str = "") -> CompanyMet:
        """What the company says of itself."""
        ...

    def join(self, asked: Admission, pause: Pause) -> SignedIn:
        """With a code."""
        ...

    def sign_in(self, asked: Admission, pause: Pause) -> SignedIn:
        """With a password."""
        ...

    def sign_out(self, pause: Pause) -> None:
        """Here, whatever the server says."""
        ...

    def devices(self, pause: Pause) -> tuple[DeskThere, ...]:
        """The account's computers."""
        ...

    def revoke(self, fingerprint: str, pause: Pause) -> None:
        """Sign another one out."""
        ...

    def retire(self, fingerprint: str, since: str, pause: Pause) -> None:
        """Another one was lost."""
        ...

    def change_password(self, old: str, new: str, pause: Pause) -> None:
        """Another password."""
        ...

    def agree(self, version: str, programme: bool, pause: Pause) -> None:
        """To the agreement that holds now."""
        ...
