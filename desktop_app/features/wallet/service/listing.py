"""What a person wants of their receipts, certificates and keys: listing, gathering, keeping; all in the db lane."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from desktop_app.evidence import store as evidence
from desktop_app.evidence.devices import device_document
from desktop_app.evidence.kept import KeptReceipt
from desktop_app.features.wallet import store
from desktop_app.features.wallet.proving import Held, as_filed
from desktop_app.features.wallet.troubles import WalletTrouble
from desktop_app.features.wallet.wallet import (
    Completed,
    DeviceLine,
    Owner,
    SignedText,
    Wallet,
    percent,
    title_or,
    with_what_it_builds_on,
)
from desktop_app.kernel.clock import Clock
from desktop_app.kernel.comparing import comparing
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.outline import CourseOutline, course_outline, policy_outline
from desktop_app.packs.policy import Policy
from desktop_app.packs.problem import PackRefused
from desktop_app.packs.texts import Texts
from desktop_app.storage.database import Connection, Database

if TYPE_CHECKING:
    from desktop_app.evidence.keyholder import Keyholder
    from desktop_app.evidence.published import Edition, PublishedPolicy


class PackShelf(Protocol):
    """What the wallet asks of the shelf of packs."""

    def rows(self, kind: str) -> list[Mapping[str, Any]]:
        """Rows of current packs of a kind."""
        ...

    def policy(self, sha256: str) -> Policy:
        """The policy in that pack."""
        ...


class ReceiptOrder(NamedTuple):
    """All that the paper of a receipt is made of; without an edition its text is no longer on this computer.

    `courses` are the titles of the courses that the receipt names, `filed` and `keys` the files for machines, `packs`
    the policies of all receipts in the file, by name; None where one is no longer here.
    """

    kept: KeptReceipt
    edition: Edition | None
    title: Texts
    courses: Mapping[str, Texts]
    owner: Owner
    filed: bytes
    keys: bytes
    packs: Mapping[str, Path | None]


class CertificateOrder(NamedTuple):
    """All that the certificate of a completed course is made of."""

    completed: Completed
    owner: Owner


class AllReceipts(NamedTuple):
    """Every receipt for machines: as one file in their order, their keys, and the files of the policies still here."""

    receipts: tuple[KeptReceipt, ...]
    filed: bytes
    keys: bytes
    packs: Mapping[str, Path]


class WalletService:
    """Lists, gathers, keeps; `pack_file` says where the file of a pack lies."""

    def __init__(
        self,
        database: Database,
        shelf: PackShelf,
        clock: Clock,
        keyholder: Keyholder,
        pack_file: Callable[[str], Path],
    ) -> None:
        self._database = database
        self._shelf = shelf
        self._clock = clock
        self.keyholder = keyholder
        self._pack_file = pack_file

    # Looking

    def wallet(self, language: str) -> Wallet:
        """All of it; the words of keys in a language."""
        policies = {row["pack_id"]: policy_outline(row).title for row in self._shelf.rows("policy")}
        courses = {row["pack_id"]: course_outline(row) for row in self._shelf.rows("course")}
        with self._database.read() as connection:
            shares = store.best_shares(connection)
            return Wallet(
                store.owner(connection),
                tuple(_signed(connection, policies)),
                tuple(_completed(row, courses, shares) for row in store.completed(connection)),
                _devices(connection, language),
            )

    def held(self) -> Held:
        """What a verification may use."""
        with self._database.read() as connection:
            receipts = evidence.kept_receipts(connection)
            under = evidence.countersignatures(connection)
            devices = tuple(known.device for known in evidence.devices(connection))
            vouched = store.authorities(connection), store.own_ids(connection)
        packs = {kept.claims.pack for kept in receipts}
        policies = {sha256: one for sha256 in packs if (one := self._published(sha256)) is not None}
        return Held(receipts, under, devices, policies, self._clock.now(), *vouched)

    # Keeping

    def keep_sent(self, pairs: Sequence[tuple[str, str]]) -> int:
        """Keep countersignatures under their receipts, by hash and text; how many were new."""
        with self._database.write() as connection:
            before = evidence.countersignatures(connection)
            new = [(under, text) for under, text in dict.fromkeys(pairs) if text not in before.get(under, ())]
            for under, text in new:
                evidence.add_countersignature(connection, under, text)
        return len(new)

    def retire(self, fingerprint: str) -> None:
        """The device was lost or given back: nothing counts that its key signs from now on."""
        with self._database.write() as connection:
            evidence.retire_device(connection, fingerprint, self._clock.now().isoformat(timespec="seconds"))

    # Ordering papers

    def order_receipt(self, statement_id: str) -> ReceiptOrder:
        """What the paper of one receipt is made of, in the language that was read."""
        with self._database.read() as connection:
            receipts, under = evidence.kept_receipts(connection), evidence.countersignatures(connection)
            owner, known = store.owner(connection), evidence.devices(connection)
        kept = next((one for one in receipts if one.statement_id == statement_id), None)
        if kept is None:
            raise Trouble(WalletTrouble.NO_RECEIPT)
        claims = kept.claims
        published = self._published(claims.pack)
        edition = published.editions.get((kept.audience, kept.language)) if published else None
        title = self._shelf.policy(claims.pack).manifest.title if published else Texts()
        courses = {row["pack_id"]: course_outline(row).title for row in self._shelf.rows("course")}
        needed = with_what_it_builds_on(receipts, kept)
        keys = _keys(known, {one.device for one in needed})
        named = title_or(title, kept.policy_id)
        return ReceiptOrder(kept, edition, named, courses, owner, as_filed(needed, under), keys, self._packs(needed))

    def order_all(self) -> AllReceipts:
        """What somebody takes along who takes everything; packs by the names of their files."""
        with self._database.read() as connection:
            receipts, under = evidence.kept_receipts(connection), evidence.countersignatures(connection)
            known = evidence.devices(connection)
        packs = {name: file for name, file in self._packs(receipts).items() if file is not None}
        keys = _keys(known, {kept.device for kept in receipts})
        return AllReceipts(receipts, as_filed(receipts, under), keys, packs)

    def order_certificate(self, statement_id: str, language: str) -> CertificateOrder:
        """What the certificate of one completed course is made of."""
        wallet = self.wallet(language)
        found = next((one for one in wallet.completed if one.statement_id == statement_id), None)
        if found is None:
            raise Trouble(WalletTrouble.COURSE_GONE)
        return CertificateOrder(found, wallet.owner)

    def _packs(self, receipts: Sequence[KeptReceipt]) -> Mapping[str, Path | None]:
        """The files of the policies that these receipts name."""
        files = {f"{one.policy_id}-{one.version}.pvpack": self._pack_file(one.claims.pack) for one in receipts}
        return {name: file if file.is_file() else None for name, file in files.items()}

    def _published(self, sha256: str) -> PublishedPolicy | None:
        """The policy of that pack in all its editions; None where it is no longer here, or cannot be read."""
        from desktop_app.packs.as_signed import published

        try:
            return published(self._shelf.policy(sha256), sha256)
        except (Trouble, PackRefused, OSError, KeyError):
            return None


def _keys(known: Sequence[evidence.KnownDevice], wanted: Collection[str]) -> bytes:
    """The devices with their public keys, as other tools read them."""
    documents = [device_document(one.device, one.jwk) for one in known if one.device.fingerprint in wanted]
    return (json.dumps({"keys": documents}, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def _signed(connection: Connection, titles: Mapping[str, Texts]) -> list[SignedText]:
    receipts = {kept.statement_id: kept for kept in evidence.kept_receipts(connection)}
    under = evidence.countersignatures(connection)
    return [
        _signed_text(row, titles.get(row.policy_id, Texts()), receipts.get(row.statement_id), under)
        for row in store.signatures(connection)
    ]


def _signed_text(
    row: store.SignatureRow, title: Texts, kept: KeptReceipt | None, under: Mapping[str, tuple[str, ...]]
) -> SignedText:
    named = title_or(title, row.policy_id)
    parts = (row.statement_id, row.policy_id, named, row.version, row.sha256, row.language, row.audience)
    if kept is None:
        return SignedText(*parts, row.name, row.at)
    try:
        claims = kept.claims
    except Trouble:  # a row that was damaged: the list says so when it is verified
        return SignedText(*parts, row.name, row.at, kept)
    countersigned = under.get(kept.sha256, ())
    return SignedText(*parts, row.name, row.at, kept, len(claims.clauses), len(claims.carried), countersigned)


def _completed(
    row: store.CompletedRow, courses: Mapping[str, CourseOutline], shares: Mapping[str, tuple[float, ...]]
) -> Completed:
    outline = courses.get(row.course_id)
    title = row.title or (outline.title if outline else Texts())
    return Completed(
        row.statement_id,
        row.course_id,
        title_or(title, row.course_id),
        row.version,
        row.at,
        percent(shares.get(row.course_id, ())),
        outline.minutes if outline else 0,
        tuple(objective.title for objective in outline.objectives) if outline else (),
    )


def _devices(connection: Connection, language: str) -> tuple[DeviceLine, ...]:
    return tuple(
        DeviceLine(
            known.device.fingerprint,
            comparing(known.device.fingerprint, language),
            known.device.device_name,
            known.device.enrolled_at,
            known.device.retired_since,
            known.here,
        )
        for known in evidence.devices(connection)
    )
