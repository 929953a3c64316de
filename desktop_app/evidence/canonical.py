"""JSON with one spelling only (RFC 8785, without fractions): the same content always has the same hash."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from typing import Any

Document = dict[str, Any]
LARGEST = 2**53 - 1  # whole numbers beyond it are not the same to every reader of JSON


def canonical(document: Document) -> bytes:
    """Sorted ASCII keys, no blanks, UTF-8; ValueError where content would not read the same everywhere."""
    _require_plain(document)
    text = json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return text.encode("utf-8")  # half a character is a UnicodeEncodeError, which is a ValueError


def read_canonical(content: bytes) -> Document:
    """The document that is spelled so; ValueError where it has another spelling, a key twice for instance."""
    try:
        document = json.loads(content.decode("utf-8"))
    except RecursionError as error:
        raise ValueError("too deep") from error
    if not isinstance(document, dict) or canonical(document) != content:
        raise ValueError("not spelled as it should be")
    return document


def sha256_of(content: bytes) -> str:
    """The hash by which receipts name each other, packs and clauses."""
    return hashlib.sha256(content).hexdigest()


def _require_plain(value: object) -> None:
    if isinstance(value, dict):
        if not all(isinstance(key, str) and key.isascii() for key in value):
            raise ValueError("a key that is not ASCII")
        _require_all_plain(value.values())
    elif isinstance(value, list):
        _require_all_plain(value)
    elif isinstance(value, int):
        if abs(value) > LARGEST:
            raise ValueError("a number that not every reader keeps")
    elif value is not None and not isinstance(value, str):
        raise ValueError(f"a {type(value).__name__}")


def _require_all_plain(values: Iterable[object]) -> None:
    for value in values:
        _require_plain(value)
