"""Makes the library of an invented company from its source folder: the same folder and edition give the same bytes.

Its keys follow from published words, so that trainers may practise being its owner.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tuf.api.metadata import (
    DelegatedRole,
    Delegations,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.archive import build
from desktop_app.packs.company import COMPANY_NAME, Company
from desktop_app.packs.company_reading import parse_company
from desktop_app.packs.library.documents import Kind, announce, confirmation, sign, to_bytes
from desktop_app.packs.library.edition import NEVER_OVER, Edition
from desktop_app.packs.library.files import laid_out, put_file, read_within
from desktop_app.packs.library.format import (
    COMPANY_TARGET,
    LARGEST_COMPANY,
    OWN,
    OWNER,
    ROOT,
    SNAPSHOT,
    TIMESTAMP,
    document_at,
    new_target,
    read_target,
    stored_at,
)
from desktop_app.packs.library.keys import SigningKey, key_of_seed
from desktop_app.packs.library.listing import CUSTOM, PEOPLE
from desktop_app.packs.library.making import first_root
from desktop_app.packs.library.paper import words_of
from desktop_app.packs.library.troubles import LibraryTrouble
from desktop_app.packs.reading import read_manifest
from desktop_app.packs.source import FolderSource
from desktop_app.storage.faults import explained

EXAMPLE, PRACTICE = "example", "practice"
PUBLISHER = "training"


@dataclass(frozen=True, slots=True)
class PublicKeys:
    """The keys of an invented company; `paper` are the words that `portavoce library new-seal --paper` asks for."""

    seal: SigningKey
    spare: SigningKey
    publisher: SigningKey
    paper: str

    @property
    def root(self) -> bytes:
        """The seal. It is the same for all editions, and with it the words that stand for it."""
        return first_root(self.seal, self.spare, NEVER_OVER)


def public_keys(name: str) -> PublicKeys:
    """Keys that anybody can make: they follow from a sentence in this file."""
    seal, spare, publisher = (_seed(name, use) for use in ("seal", "paper", "publisher"))
    return PublicKeys(key_of_seed(seal), key_of_seed(spare), key_of_seed(publisher), words_of(spare, "en"))


def make_example(company: Path, target: Path, keys: PublicKeys, edition: Edition) -> None:
    """Put the library of the company in a folder in place of `target`, whole or not at all.

    PackRefused where the set-up or a pack's manifest is wrong; what else is wrong with a pack, a desk will tell.
    """
    packs = sorted(file.parent for file in company.glob("*/pack.toml"))
    if not packs:
        raise Trouble("onboarding.company-missing")
    setup = read_within(company / COMPANY_NAME, LARGEST_COMPANY, LibraryTrouble.COMPANY_FILE)
    owner = parse_company(setup)
    with explained(str(target)), laid_out(target) as fresh:
        _lay_out(fresh, _Sources(owner, setup, packs), keys, edition)
        shutil.rmtree(target, ignore_errors=True)


@dataclass(frozen=True, slots=True)
class _Sources:
    company: Company
    setup: bytes
    packs: list[Path]


def _lay_out(folder: Path, sources: _Sources, keys: PublicKeys, edition: Edition) -> None:
    files = dict(_built(folder, sources.packs, edition))
    lists = {
        PUBLISHER: _signed(Targets(edition.number, targets=files), PUBLISHER, [keys.publisher], edition),
        OWNER: _signed(_owner(folder, sources, files, keys, edition), OWNER, [keys.seal], edition),
    }
    for role, content in lists.items():
        put_file(folder / document_at(role, edition.number), content)
    _stamp(folder, lists, keys, edition)
    put_file(folder / document_at(ROOT, 1), keys.root)


def _built(folder: Path, packs: list[Path], edition: Edition) -> Iterator[tuple[str, TargetFile]]:
    for source in packs:
        manifest = read_manifest(FolderSource(source))
        name = new_target(manifest.kind, manifest.id, manifest.version).name
        built = build(source, folder / manifest.file_name)
        place = folder / stored_at(name, built.sha256)
        place.parent.mkdir(parents=True, exist_ok=True)
        built.file.rename(place)
        custom = {
            "title": dict(manifest.title),
            "kind": str(manifest.kind),
            "languages": list(manifest.languages),
            "published": edition.confirmed.date().isoformat(),
        }
        yield name, TargetFile(built.size, {"sha256": built.sha256}, name, {CUSTOM: custom})


def _owner(
    folder: Path, sources: _Sources, files: Mapping[str, TargetFile], keys: PublicKeys, edition: Edition
) -> Targets:
    """The owner's document: the set-up, and one publisher for all packs, beside whom the seal may sign."""
    put_file(folder / stored_at(COMPANY_TARGET, hashlib.sha256(sources.setup).hexdigest()), sources.setup)
    patterns = sorted({read_target(name).grant.pattern for name in files})
    people = {keys.publisher.id: sources.company.name}
    rights = DelegatedRole(PUBLISHER, [], 1, False, patterns, unrecognized_fields={OWN: {PEOPLE: people}})
    owner = Targets(edition.number, delegations=Delegations({}, {PUBLISHER: rights}))
    owner.targets[COMPANY_TARGET] = TargetFile.from_data(COMPANY_TARGET, sources.setup, ["sha256"])
    for key in (keys.publisher, keys.seal):
        owner.add_key(key.public, PUBLISHER)
    return owner


def _stamp(folder: Path, lists: Mapping[str, bytes], keys: PublicKeys, edition: Edition) -> None:
    number = edition.number
    snapshot = Snapshot(number, meta={f"{role}.json": announce(content, number) for role, content in lists.items()})
    content = _signed(snapshot, SNAPSHOT, [keys.seal], edition)
    put_file(folder / document_at(SNAPSHOT, number), content)
    timestamp = Timestamp(
        number, snapshot_meta=announce(content, number), unrecognized_fields=confirmation(edition.confirmed)
    )
    put_file(folder / document_at(TIMESTAMP, 0), _signed(timestamp, TIMESTAMP, [keys.seal], edition))


def _signed(document: Kind, role: str, keys: list[SigningKey], edition: Edition) -> bytes:
    document.expires = edition.good_until
    return to_bytes(sign(document, keys), role)


def _seed(name: str, use: str) -> bytes:
    return hashlib.sha256(f"Portavoce, {name}: everybody may know this {use}.".encode()).digest()
