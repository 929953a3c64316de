"""What may be wrong with the server's set-up, by the codes of the sentences."""

from __future__ import annotations

from enum import StrEnum


class SettingsTrouble(StrEnum):
    """Each has a sentence in `sentences/server.*.toml` and a test that provokes it."""

    MISSING = "server.settings-missing"
    UNREADABLE = "server.settings-unreadable"
    UNKNOWN = "server.settings-unknown"
    WANTED = "server.settings-wanted"
    ODD = "server.settings-odd"


class ServerTrouble(StrEnum):
    """So have these."""

    DATABASE_AWAY = "server.database-away"
    NOT_MIGRATED = "server.not-migrated"
    SAY_THE_COMPANY = "server.say-the-company"
    ROLE_UNSAID = "server.role-unsaid"
    NO_ACCOUNT = "server.no-account"
    LOGIN_TAKEN = "server.login-taken"
    LAST_OWNER = "server.last-owner"
    ACCOUNT_CLOSED = "server.account-closed"
    NO_TOOL = "server.no-tool"
    TOOL_FAILED = "server.tool-failed"
    BACKUP_EXISTS = "server.backup-exists"
    NOT_A_BACKUP = "server.not-a-backup"
    NOT_EMPTY = "server.not-empty"
