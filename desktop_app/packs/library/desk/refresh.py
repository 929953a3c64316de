"""One look at a library: everything signed is verified, older copies are skipped, and what is new is told apart."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from types import MappingProxyType

from tuf.api.exceptions import ExpiredMetadataError
from tuf.api.metadata import Metadata, Root, Targets

from desktop_app.kernel.comparing import fingerprint
from desktop_app.kernel.files import private_folder
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.client import Client
from desktop_app.packs.library.desk.company import with_company
from desktop_app.packs.library.desk.entries import entries_of
from desktop_app.packs.library.desk.expiry import day_of, earliest
from desktop_app.packs.library.desk.known import Key, Seen, Trust
from desktop_app.packs.library.desk.lists import read_lists, signers_of
from desktop_app.packs.library.desk.results import Refreshed
from desktop_app.packs.library.desk.source import DeskSource
from desktop_app.packs.library.desk.stamps import dated, require_possible, require_same, seen_stamps
from desktop_app.packs.library.desk.told import told
from desktop_app.packs.library.desk.troubles import DeskTrouble
from desktop_app.packs.library.desk.trust import HIGHEST_VERSION, moment, still_counts, understood_root
from desktop_app.packs.library.documents import parse
from desktop_app.packs.library.format import (
    FORMAT,
    OWNER,
    ROOT,
    TIMESTAMP,
    document_at,
    largest,
)
from desktop_app.packs.library.listing import own_of
from desktop_app.packs.shelf_files import STILL_AT_WORK
from desktop_app.storage.faults import explained

LOOK_AT_ALL = timedelta(days=1)  # a new seal need not come with a new stamp, so that now and then one looks at all


def refresh(source: DeskSource, trust: Trust, now: datetime, cache: Path | None = None) -> Refreshed:
    """Look at a library and say what counts.

    A server's own `cache` is kept from look to look; for folders, sticks and files there is none. Nothing is raised
    for what is wrong with the library: the answer tells it. `Cancelled` passes, and so do troubles of this disk.
    """
    look = _Look(source, trust, now)
    try:
        if look.is_unchanged():
            return Refreshed(source.label, trust, changed=False)
        with _folder(cache if source.place else None, now) as folder, explained(str(folder)):
            return look.at_everything(folder)
    except Trouble as trouble:
        if trouble.code.startswith("profile."):
            raise
        return Refreshed(source.label, look.learnt, changed=False, trouble=trouble)


@contextmanager
def _folder(cache: Path | None, now: datetime) -> Iterator[Path]:
    if cache is not None:
        with explained(str(cache)):
            for half in private_folder(cache).glob("tmp*"):  # what python-tuf calls a document it is writing
                if abs(now.timestamp() - half.stat().st_mtime) > STILL_AT_WORK:
                    half.unlink(missing_ok=True)
            yield cache
    else:
        with tempfile.TemporaryDirectory(prefix="portavoce-look-") as folder:
            yield Path(folder)


class _Look:
    """`learnt` is what may be remembered even if the look ends badly: a newer seal, nothing else."""

    def __init__(self, source: DeskSource, trust: Trust, now: datetime) -> None:
        self._source = source
        self._before = trust
        self._now = now
        self._stamp = b""
        self.learnt = trust

    def is_unchanged(self) -> bool:
        """Whether a server still gives the stamp that it gave at the last look at everything; one request."""
        file = document_at(TIMESTAMP, 0)
        try:
            self._stamp = self._source.read(file, largest(TIMESTAMP))
        except KeyError as error:
            raise Trouble(DeskTrouble.NO_LIBRARY, where=self._source.label) from error
        seen = self._before.seen.get((self._source.place, TIMESTAMP))
        if not self._source.place or seen is None or seen.sha256 != fingerprint(self._stamp):
            return False
        root = understood_root(self._before.root, document_at(ROOT, 1))
        hour, last, until = moment(self._before, root, self._now), self._before.looked_at, self._before.good_until
        recent = last is not None and timedelta(0) <= hour - last < LOOK_AT_ALL
        return recent and until is not None and hour < until

    def at_everything(self, cache: Path) -> Refreshed:
        """Verify it all."""
        require_possible(self._stamp, self._source.label)
        client = self._verified(cache)
        root = client.root
        self._require_known(root)
        require_same(self._stamp, client, self._before, self._source.place, self._source.label)
        seen: dict[Key, Seen] = dict(self.learnt.seen)
        owner = self._owner(client, seen)
        lists = read_lists(client, owner, self._before.seen)
        seen.update(lists.seen)
        seen.update(seen_stamps(client, self._source.place))
        entries, refused = entries_of(owner, lists.listed)
        hour, until = self._hour(root), earliest(client, owner, lists.listed)
        trust, complaints = with_company(dated(self.learnt, client, hour), owner, self._source)
        trust = replace(trust, seen=MappingProxyType(seen), looked_at=None if lists.refused else hour, good_until=until)
        if owner is client.owner:
            trust = replace(trust, owner=client.content(OWNER))
        return Refreshed(
            label=self._source.label,
            trust=trust,
            changed=True,
            older=owner is not client.owner,
            publishers=tuple(lists.publishers),
            entries=tuple(entries),
            refused=(*complaints, *lists.refused, *refused),
        )

    def _hour(self, root: Root) -> datetime:
        return moment(self._before, root, self._now)

    def _verified(self, cache: Path) -> Client:
        held = {document_at(TIMESTAMP, 0): self._stamp}
        try:
            with told(self._source.label):
                client = Client(self._source, self._before.root, cache, self._hour, held)
                try:
                    client.refresh()
                except ExpiredMetadataError as error:
                    today = self._hour(client.root).date().isoformat()
                    day = day_of(client, self._source)
                    raise Trouble(DeskTrouble.EXPIRED, where=self._source.label, day=day, today=today) from error
                finally:
                    self._learn_root(client)
        except Trouble as trouble:
            self._require_same_company(trouble)
            raise
        return client

    def _learn_root(self, client: Client) -> None:
        content = client.content(ROOT)
        if content != self._before.root:
            self.learnt = replace(self._before, root=content)

    def _require_same_company(self, trouble: Trouble) -> None:
        """Say plainly that it is another company's library, where that is all there is to it."""
        if trouble.code not in (DeskTrouble.NOT_SIGNED, DeskTrouble.MIXED, DeskTrouble.ROLLED_BACK):
            return
        try:
            first = self._source.read(document_at(ROOT, 1), largest(ROOT))
        except (KeyError, Trouble):
            return
        if fingerprint(first) != self._before.fingerprint:
            raise Trouble(DeskTrouble.OTHER_COMPANY, where=self._source.label) from trouble

    def _require_known(self, root: Root) -> None:
        if root.version < self._before.least_root:
            raise Trouble(DeskTrouble.OLD_ROOT, where=self._source.label)
        number = own_of(root.unrecognized_fields).get("format", FORMAT)
        if not isinstance(number, int) or number > FORMAT:
            raise Trouble(DeskTrouble.NEWER_FORMAT, where=self._source.label)
        if not root.consistent_snapshot:
            raise Trouble(DeskTrouble.NOT_UNDERSTOOD, file=document_at(ROOT, root.version))

    def _owner(self, client: Client, seen: dict[Key, Seen]) -> Targets:
        """The owner's newest word: the one of this copy, or the one seen before where the copy is older."""
        before = self._before.seen.get(("", OWNER))
        content = client.content(OWNER)
        sha256 = fingerprint(content)
        if before is not None and still_counts(before, client.root, OWNER):
            if client.owner.version < before.version:
                return self._known_owner(client.root)
            if client.owner.version == before.version and sha256 != before.sha256:
                raise Trouble(DeskTrouble.SAME_NUMBER, where=self._source.label)
        if client.owner.version > HIGHEST_VERSION:
            raise Trouble(DeskTrouble.IMPOSSIBLE_NUMBER, where=self._source.label)
        document = Metadata[Targets].from_bytes(content)
        seen["", OWNER] = Seen(client.owner.version, sha256, signers_of(client.root, OWNER, document))
        return client.owner

    def _known_owner(self, root: Root) -> Targets:
        if self._before.owner is None:
            raise Trouble(DeskTrouble.ROLLED_BACK, where=self._source.label)
        owner = parse(self._before.owner, Targets, OWNER).signed
        if owner.expires <= self._hour(root):
            day, today = owner.expires.date().isoformat(), self._hour(root).date().isoformat()
            raise Trouble(DeskTrouble.EXPIRED, where=self._source.label, day=day, today=today)
        return owner
