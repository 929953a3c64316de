"""What a signature binds, and what a typed name has to be; pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Answer(StrEnum):
    """What one may say instead of signing; it leaves the desk only if the person sends it."""

    QUESTION = "question"
    NOT_NOW = "not-now"
    DISAGREE = "disagree"


@dataclass(frozen=True)
class Signing:
    """What is on the screen when the person signs: the exact text, its language, and each ticked sentence."""

    policy_id: str
    version: str
    sha256: str
    language: str
    audience: str
    name: str
    confirmed: tuple[str, ...]


@dataclass(frozen=True)
class Signature:
    """A signature as kept: what was bound, when (local time and offset, as said), after which training.

    `receipt` is the hash of its receipt; what was signed before there were receipts has none.
    """

    statement_id: str
    policy_id: str
    version: str
    sha256: str
    language: str
    audience: str
    name: str
    at: str
    training: Mapping[str, str]
    confirmed: tuple[str, ...]
    receipt: str = ""


@dataclass(frozen=True)
class OtherAnswer:
    """What a person said about a version instead of signing it; `text` is theirs and private."""

    policy_id: str
    version: str
    answer: Answer
    clause_id: str | None = None
    text: str = ""


def clean_name(typed: str) -> str:
    """The name as it is kept: composed letters, single spaces, none at the ends."""
    return " ".join(unicodedata.normalize("NFC", typed).split())


def is_a_name(typed: str) -> bool:
    """Whether something was typed that can be a name: at least two letters of any script."""
    return sum(character.isalpha() for character in typed) >= 2 or any(
        unicodedata.category(character) == "Lo" for character in typed
    )


def same_name(one: str, other: str) -> bool:
    """Whether two spellings are the same name to a person's eye."""
    return clean_name(one).casefold() == clean_name(other).casefold()
