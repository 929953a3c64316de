"""What a policy receipt claims, and how it is written down: one JSON document with one spelling."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import asdict, dataclass
from typing import Any

from desktop_app.evidence.canonical import Document, canonical, read_canonical, sha256_of
from desktop_app.evidence.devices import require_moment

FORMAT = 1
_HASH = re.compile(r"[0-9a-f]{64}")
READ, DISCIPLINARY = ACKNOWLEDGEMENTS = ("read", "disciplinary")


@dataclass(frozen=True)
class Clause:
    """A clause as it was shown in one language; what is not shown is empty."""

    id: str
    number: str
    rule: str
    reason: str
    allowed: str = ""
    forbidden: str = ""
    disciplinary: bool = False

    def sha256(self, language: str) -> str:
        """The hash of the text as shown."""
        return sha256_of(self.hashed(language))

    def hashed(self, language: str) -> bytes:
        """What the hash is of: canonical JSON, each part `normalised`. It has no line ends."""
        parts = ("number", "rule", "reason", "allowed", "forbidden")
        text: Document = {part: normalised(getattr(self, part)) for part in parts}
        return canonical({**text, "disciplinary": self.disciplinary, "language": language})


@dataclass(frozen=True)
class ShownClause:
    """A clause that was read and acknowledged, by the hash of its text as shown."""

    id: str
    sha256: str


@dataclass(frozen=True)
class CarriedClause:
    """A clause that had not changed, and the receipt (by its hash) that acknowledged it before."""

    id: str
    sha256: str
    receipt: str


@dataclass(frozen=True)
class CourseDone:
    """A required course: its version, the result in percent if there was one, the statement that says so."""

    id: str
    version: str
    result: int | None
    statement: str


@dataclass(frozen=True)
class Acknowledged:
    """A sentence that was ticked, of which kind, word for word as shown."""

    kind: str
    text: str


@dataclass(frozen=True)
class Claims:
    """Everything that a receipt says; `at` is local time with the UTC offset, as the device's clock said it.

    `device` is the fingerprint of the key; `pack` the sha256 of the policy pack; `before` that of the receipt before.
    """

    person_id: str
    person_name: str
    typed_name: str
    device: str
    policy: str
    version: str
    pack: str
    language: str
    audience: str
    clauses: tuple[ShownClause, ...]
    acknowledged: tuple[Acknowledged, ...]
    at: str
    app: str
    carried: tuple[CarriedClause, ...] = ()
    courses: tuple[CourseDone, ...] = ()
    before: str | None = None


def normalised(text: str) -> str:
    """Composed letters (NFC), lines ended by LF, no blanks at the ends of lines, no empty lines at the ends."""
    lines = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(line.rstrip(" \t") for line in lines).strip("\n")


def written(claims: Claims) -> bytes:
    """The claims as they are signed; ValueError where they could not be read back."""
    content = canonical({"format": FORMAT, **_listed(asdict(claims))})
    if read_claims(content) != claims:
        raise ValueError("could not be read back")
    return content


def _listed(told: Document) -> Document:
    return {name: list(value) if isinstance(value, tuple) else value for name, value in told.items()}


def format_of(document: Document) -> int:
    """The format that a document says it has; 0 where it says none."""
    said = document.get("format")
    return said if isinstance(said, int) else 0


def read_claims(content: bytes) -> Claims:
    """The claims of a payload; ValueError where one is missing, of another kind, or not known."""
    document = read_canonical(content)
    if document.pop("format", None) != FORMAT:
        raise ValueError("another format")
    try:
        claims = _claims(document)
    except (TypeError, KeyError) as error:  # a name that is missing or not known, a list that is none
        raise ValueError("not a receipt's claims") from error
    _require_right(claims)
    return claims


def _claims(document: Document) -> Claims:
    kinds = {"clauses": ShownClause, "carried": CarriedClause, "courses": CourseDone, "acknowledged": Acknowledged}
    lists: dict[str, Any] = {}
    for name, kind in kinds.items():
        if not isinstance(document.get(name), list):
            raise ValueError(name)
        lists[name] = tuple(kind(**one) for one in document.pop(name))
    before = document.pop("before")
    return Claims(**document, **lists, before=before)


def _require_right(claims: Claims) -> None:
    parts = (*claims.clauses, *claims.carried, *claims.courses, *claims.acknowledged)
    words = [value for part in (claims, *parts) for name, value in vars(part).items() if name not in _OTHERS]
    if not all(isinstance(word, str) for word in words):
        raise ValueError("not text")
    hashes: list[object] = [claims.device, claims.pack, *(one.sha256 for one in claims.clauses)]
    hashes += [value for one in claims.carried for value in (one.sha256, one.receipt)]
    hashes += [] if claims.before is None else [claims.before]
    if not all(isinstance(one, str) and _HASH.fullmatch(one) for one in hashes):
        raise ValueError("not a hash")
    if not all(_is_percent(one.result) for one in claims.courses):
        raise ValueError("not a result")
    if not all(one.kind in ACKNOWLEDGEMENTS for one in claims.acknowledged):
        raise ValueError("not an acknowledgement")
    require_moment(claims.at)


_OTHERS = frozenset({"clauses", "carried", "courses", "acknowledged", "before", "result"})


def _is_percent(result: object) -> bool:
    return result is None or (isinstance(result, int) and not isinstance(result, bool) and 0 <= result <= 100)
