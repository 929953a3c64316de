"""What Me shows of a person: who they are here, for whom, what they signed, and where all of it lies; pure."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop_app.packs.company import PrivacyNotice
from desktop_app.packs.texts import Texts


@dataclass(frozen=True)
class ReceiptLine:
    """One signature, as one would want to find it again: `at` as said then, `fingerprint` of the signed pack."""

    policy_id: str
    policy: Texts
    version: str
    at: str
    language: str
    name: str
    fingerprint: str


@dataclass(frozen=True)
class AboutMe:
    """Person, company, agreement, notice, receipts, folder; `synchronised_by` names a program that keeps the folder."""

    person_id: str
    name: str
    company: str
    example: bool
    programme: bool
    agreement: Texts
    folder: Path
    synchronised_by: str | None = None
    receipts: tuple[ReceiptLine, ...] = ()
    privacy: PrivacyNotice | None = None
    audience: str = "employee"
