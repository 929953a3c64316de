"""The company's hand: its word under receipts, under the end of the register, and who may speak for it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from advocacy_server.register.heads import sign_head
from desktop_app.evidence.canonical import Document
from desktop_app.evidence.keys import DeviceKey, PublicKey
from desktop_app.evidence.receipt import Countersignature, Receipt, countersign
from desktop_app.kernel.clock import Clock


class Countersigner:
    """Signs with the newest key; older ones are told beside it, because what they signed stays signed."""

    def __init__(
        self, name: str, company: str, key: DeviceKey, clock: Clock, earlier: Sequence[PublicKey] = ()
    ) -> None:
        self.name, self.company = name, company
        self._key, self._clock = key, clock
        self.authorities = (key.public, *earlier)

    def now(self) -> str:
        """The company's own clock, to the second."""
        return said(self._clock.now())

    def countersign(self, receipt: Receipt, at: str) -> Countersignature:
        """The company's word that it had this receipt."""
        return countersign(receipt, self.name, at, self._key)

    def head(self, n: int, sha256: str, at: str) -> str:
        """The company's word how far its register went."""
        return sign_head(self.company, n, sha256, at, self._key)

    @property
    def key(self) -> DeviceKey:
        """The key itself, for badges."""
        return self._key

    def told(self) -> Document:
        """The public keys as `/v1/company` lists them: the one that signs, and beside it those that signed earlier."""
        newest, *earlier = ({**key.jwk, "fingerprint": key.fingerprint} for key in self.authorities)
        return {**newest, "earlier": earlier}


def said(moment: datetime) -> str:
    """A moment as documents say it, with its offset."""
    return moment.astimezone().isoformat(timespec="seconds")
