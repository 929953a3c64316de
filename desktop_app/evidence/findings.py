"""What a verification finds: what holds, what does not, and what nobody can tell from here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop_app.evidence.receipt import Filed, Receipt
from desktop_app.kernel.sentences import Sentences


class Standing(StrEnum):
    """How far something holds."""

    HOLDS = "holds"
    FAILS = "does-not-hold"
    UNTOLD = "cannot-be-told"


class Code(StrEnum):
    """Everything that is found, each with a sentence in `sentences/evidence.*.toml`."""

    # one receipt
    SPOILT = "spoilt"
    SIGNED = "signed"
    EDITED = "edited"
    KEY_NAMED_OTHERWISE = "key-named-otherwise"
    DEVICE_ENROLLED = "device-enrolled"
    DEVICE_KNOWN = "device-known"
    DEVICE_OF_ANOTHER = "device-of-another"
    DEVICE_UNKNOWN = "device-unknown"
    DEVICE_NOT_GIVEN = "device-not-given"
    RETIRED_LATER = "retired-later"
    RETIRED_BEFORE = "retired-before"
    RETIRED_AS_SAID = "retired-as-said"
    ENROLLED_AFTER = "enrolled-after"
    NAME_DIFFERS = "name-differs"
    PACK_SAME = "pack-same"
    PACK_OTHER = "pack-other"
    PACK_A_FOLDER = "pack-a-folder"
    POLICY_OTHER = "policy-other"
    POLICY_NOT_GIVEN = "policy-not-given"
    LANGUAGE_MISSING = "language-missing"
    CLAUSES_SAME = "clauses-same"
    CLAUSES_OTHER = "clauses-other"
    CLAUSES_MISSING = "clauses-missing"
    SENTENCES_OTHER = "sentences-other"
    CARRIED = "carried"
    CARRIED_OTHERWISE = "carried-otherwise"
    CARRIED_UNSEEN = "carried-unseen"
    CARRIED_UNLIKE = "carried-unlike"
    COUNTERSIGNED = "countersigned"
    COUNTERSIGNED_BADLY = "countersigned-badly"
    COUNTERSIGNED_BY_UNKNOWN = "countersigned-by-unknown"
    TIME_AS_SAID = "time-as-said"
    CLOCK_OFF = "clock-off"
    CLOCK_BACK = "clock-back"

    # a PDF and what lies inside it
    PAPER_SIGNED = "paper-signed"
    PAPER_ALTERED = "paper-altered"
    PAPER_ADDED = "paper-added"
    PAPER_UNSIGNED = "paper-unsigned"
    PAPER_SAME_KEY = "paper-same-key"
    PAPER_OTHER_DEVICE = "paper-other-device"
    PAPER_OTHER_KEY = "paper-other-key"
    PAPER_TEXTS_SAME = "paper-texts-same"
    PAPER_TEXTS_OTHER = "paper-texts-other"
    PAPER_TEXTS_NONE = "paper-texts-none"
    PAPER_CLAIMS_OTHER = "paper-claims-other"
    CERTIFICATE_SIGNED = "certificate-signed"
    CERTIFICATE_EDITED = "certificate-edited"

    # a chain of them
    CHAIN_WHOLE = "chain-whole"
    CHAIN_BROKEN = "chain-broken"
    CHAIN_ORDER = "chain-order"
    CHAIN_TWICE = "chain-twice"
    CHAIN_ANOTHER_PERSON = "chain-another-person"
    CHAIN_STARTS_LATER = "chain-starts-later"
    CHAIN_STARTS_TWICE = "chain-starts-twice"
    CHAIN_NEWEST = "chain-newest"
    CHAIN_NEWEST_MISSING = "chain-newest-missing"
    CHAIN_MAY_GO_ON = "chain-may-go-on"


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at. `details` fill its sentence."""

    code: Code
    standing: Standing
    details: Mapping[str, object] = field(default_factory=dict)

    def sentence(self, speaker: Sentences) -> str:
        """What a person reads."""
        return speaker.say(f"evidence-found.{self.code}", **self.details)


@dataclass(frozen=True)
class Verified:
    """One place of a file, and what was found about it."""

    filed: Filed
    findings: tuple[Finding, ...]

    @property
    def receipt(self) -> Receipt | None:
        return self.filed.receipt


@dataclass(frozen=True)
class Verification:
    """All that was found: about each receipt, and about their order."""

    receipts: tuple[Verified, ...]
    chain: tuple[Finding, ...]

    @property
    def findings(self) -> tuple[Finding, ...]:
        return (*(finding for one in self.receipts for finding in one.findings), *self.chain)

    @property
    def holds(self) -> bool:
        """Whether nothing was found that does not hold; what cannot be told is no fault."""
        return all(finding.standing is not Standing.FAILS for finding in self.findings)


def holds(code: Code, **details: object) -> Finding:
    """Found, and as it should be."""
    return Finding(code, Standing.HOLDS, details)


def fails(code: Code, **details: object) -> Finding:
    """Found, and not as it should be."""
    return Finding(code, Standing.FAILS, details)


def untold(code: Code, **details: object) -> Finding:
    """What nobody can tell from here, or what a person should know beside."""
    return Finding(code, Standing.UNTOLD, details)
