"""What is called how: the files inside a paper, and what a receipt names by ids. Light, for who asks for papers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

RECEIPT, CLAIMS, POLICY, CLAUSES = "receipt.jws", "receipt.json", "policy.txt", "clauses.jsonl"
CERTIFICATE, CERTIFIED = "certificate.jws", "certificate.json"
JOSE, JSON, LINES, TEXT = "application/jose", "application/json", "application/jsonl", "text/plain"


@dataclass(frozen=True)
class Titles:
    """How people call what a receipt names by its id, in the paper's language; what is missing goes by its id."""

    company: str = ""
    policy: str = ""
    courses: Mapping[str, str] = field(default_factory=dict)
