"""A policy as receipts see it: each edition's clauses as they are shown, and the sentences to confirm."""

from __future__ import annotations

import hashlib
from pathlib import Path

from desktop_app.evidence.claims import Clause as ClauseAsShown
from desktop_app.evidence.published import Edition, PublishedPolicy
from desktop_app.evidence.troubles import EvidenceTrouble
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.pack import Audience
from desktop_app.packs.policy import SHOWN, Clause, Policy
from desktop_app.packs.reading import read_pack
from desktop_app.packs.source import FolderSource
from desktop_app.packs.zip_source import ZipSource
from desktop_app.storage.faults import explained


def published(policy: Policy, sha256: str | None) -> PublishedPolicy:
    """The policy in all its editions; without a hash where it was never packed."""
    manifest = policy.manifest
    editions = {
        (audience.value, language): edition(policy, audience, language)
        for audience in Audience
        if policy.clauses_for(audience)
        for language in manifest.languages
    }
    return PublishedPolicy(manifest.id, manifest.version, sha256, editions)


def edition(policy: Policy, audience: Audience, language: str) -> Edition:
    """What one audience is shown in one language."""
    clauses = tuple(_as_shown(clause, language) for clause in policy.clauses_for(audience))
    return Edition(clauses, tuple(text.of(language) for text in policy.to_confirm(audience)))


def published_in(where: Path) -> PublishedPolicy:
    """The policy in a pack, a file or a folder; Troubles tell what is wrong with it."""
    with explained(str(where)):
        if not where.exists():
            raise Trouble(EvidenceTrouble.RECEIPT_MISSING, where=str(where))
        if where.is_dir():
            content, sha256 = read_pack(FolderSource(where.resolve())), None
        else:
            with where.open("rb") as stream:
                sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
            with ZipSource(where) as source:
                content = read_pack(source)
    if not isinstance(content, Policy):
        raise Trouble(EvidenceTrouble.NOT_A_POLICY, where=str(where))
    return published(content, sha256)


def _as_shown(clause: Clause, language: str) -> ClauseAsShown:
    parts = {part: getattr(clause, part).of(language) for part in SHOWN}
    return ClauseAsShown(clause.id, clause.number, disciplinary=clause.disciplinary, **parts)
