"""What may go wrong between a desk and its company's server, by the codes of the sentences."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class SyncTrouble(StrEnum):
    """Each has a sentence in `sentences/sync.*.toml` and a test that provokes it."""

    # the way there
    BAD_ADDRESS = "sync.bad-address"
    UNREACHABLE = "sync.unreachable"
    CERTIFICATE = "sync.certificate"
    PROXY = "sync.proxy"
    BROKEN_OFF = "sync.broken-off"
    TOO_SLOW = "sync.too-slow"
    NOT_OURS = "sync.not-ours"
    BUSY = "sync.busy"
    FAILING = "sync.failing"

    # what comes back
    ODD_ANSWER = "sync.odd-answer"
    TOO_LARGE = "sync.too-large"
    SERVER_OLDER = "sync.server-older"
    SERVER_NEWER = "sync.server-newer"

    # the account
    NO_SERVER = "sync.no-server"
    NOT_SIGNED_IN = "sync.not-signed-in"
    SIGN_IN_AGAIN = "sync.sign-in-again"
    REMOVED = "sync.removed"
    OTHER_COMPANY = "sync.other-company"
    WRONG_LOGIN = "sync.wrong-login"
    CODE_UNKNOWN = "sync.code-unknown"
    CODE_USED = "sync.code-used"
    CODE_OVER = "sync.code-over"
    PASSWORD_SHORT = "sync.password-short"
    CLOCK_OFF = "sync.clock-off"
    AGREEMENT_CHANGED = "sync.agreement-changed"
    PERSON_TAKEN = "sync.person-taken"
    REFUSED = "sync.refused"


# Problems that the server names, as a person is told of them.
TOLD: Mapping[str, SyncTrouble] = {
    "signed-out": SyncTrouble.SIGN_IN_AGAIN,
    "token-unknown": SyncTrouble.SIGN_IN_AGAIN,
    "token-revoked": SyncTrouble.SIGN_IN_AGAIN,
    "not-signed-in": SyncTrouble.SIGN_IN_AGAIN,
    "account-removed": SyncTrouble.REMOVED,
    "wrong-login": SyncTrouble.WRONG_LOGIN,
    "wrong-password": SyncTrouble.WRONG_LOGIN,
    "code-unknown": SyncTrouble.CODE_UNKNOWN,
    "invitation-unknown": SyncTrouble.CODE_UNKNOWN,
    "code-used": SyncTrouble.CODE_USED,
    "invitation-used": SyncTrouble.CODE_USED,
    "code-over": SyncTrouble.CODE_OVER,
    "invitation-expired": SyncTrouble.CODE_OVER,
    "password-short": SyncTrouble.PASSWORD_SHORT,
    "password-weak": SyncTrouble.PASSWORD_SHORT,
    "clock-off": SyncTrouble.CLOCK_OFF,
    "agreement-changed": SyncTrouble.AGREEMENT_CHANGED,
    "person-taken": SyncTrouble.PERSON_TAKEN,
    "wire-too-old": SyncTrouble.SERVER_NEWER,
    "wire-too-new": SyncTrouble.SERVER_OLDER,
}
