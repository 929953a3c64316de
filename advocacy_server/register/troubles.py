"""What the register refuses, by the codes of its sentences."""

from __future__ import annotations

from enum import StrEnum


class RegisterTrouble(StrEnum):
    """Each has a sentence in `sentences/register.*.toml` and a test that provokes it."""

    KEY_MISSING = "register.key-missing"
    KEY_EXISTS = "register.key-exists"
    KEY_OPEN = "register.key-open"
    KEY_UNREADABLE = "register.key-unreadable"
    FILE_MISSING = "register.file-missing"
    NOT_A_KEY = "register.not-a-key"
    NOT_A_HEAD = "register.not-a-head"
    NOT_AN_EXPORT = "register.not-an-export"
    EXPORT_EXISTS = "register.export-exists"
    YEARS_MISSING = "register.years-missing"
