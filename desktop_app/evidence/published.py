"""A policy as published, as far as receipts are held against it; without the libraries that verify."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.evidence.claims import Clause


@dataclass(frozen=True)
class Edition:
    """A policy as published, for one audience in one language: its clauses as shown, the sentences to confirm."""

    clauses: tuple[Clause, ...]
    sentences: tuple[str, ...]


@dataclass(frozen=True)
class PublishedPolicy:
    """A policy pack as somebody handed it over; `sha256` is None where it is a folder that was never packed."""

    id: str
    version: str
    sha256: str | None
    editions: Mapping[tuple[str, str], Edition]  # by audience and language
