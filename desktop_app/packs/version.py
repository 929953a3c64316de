"""Semantic versions, as far as the shelf needs them: is this one, and which of two is newer."""

from __future__ import annotations

import re

NUMBER = r"(?:0|[1-9]\d{0,8})"
SEMANTIC = re.compile(
    rf"(?P<numbers>{NUMBER}\.{NUMBER}\.{NUMBER})"
    r"(?:-(?P<early>[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?"
    r"(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?",
    re.ASCII,
)
AT_LEAST = re.compile(rf">=\s*(?P<numbers>{NUMBER}(?:\.{NUMBER}){{0,2}})", re.ASCII)

Precedence = tuple[tuple[int, ...], bool, tuple[tuple[int, int, str], ...]]


def is_version(text: str) -> bool:
    """Whether `text` is a semantic version."""
    return SEMANTIC.fullmatch(text) is not None


def precedence(version: str) -> Precedence:
    """A key to sort by, after SemVer 2.0.0, section 11: 1.0.0-alpha before 1.0.0."""
    found = SEMANTIC.fullmatch(version)
    if not found:
        raise ValueError(version)
    early = found["early"]
    parts = tuple(_part(part) for part in early.split(".")) if early else ()
    return _numbers(found["numbers"]), early is None, parts


def is_requirement(text: str) -> bool:
    """Whether `text` says ">=" and a version of one to three numbers."""
    return AT_LEAST.fullmatch(text) is not None


def satisfies(version: str, requirement: str) -> bool:
    """Whether `version` is at least what the requirement asks for."""
    found = AT_LEAST.fullmatch(requirement)
    if not found:
        raise ValueError(requirement)
    asked = _numbers(found["numbers"])
    return precedence(version)[0] >= asked + (0,) * (3 - len(asked))


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(number) for number in text.split("."))


def _part(text: str) -> tuple[int, int, str]:
    return (0, int(text), "") if text.isdigit() else (1, 0, text)
