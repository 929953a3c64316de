"""What keys, vaults and receipts refuse, by the codes of their sentences."""

from __future__ import annotations

from enum import StrEnum


class EvidenceTrouble(StrEnum):
    """Each has a sentence in `sentences/evidence.*.toml` and a test that provokes it."""

    # the computer's keyring
    KEYRING_NONE = "evidence.keyring-none"
    KEYRING_LOCKED = "evidence.keyring-locked"
    KEYRING_FAILED = "evidence.keyring-failed"
    KEYRING_FORGOT = "evidence.keyring-forgot"

    # the vault
    PASSPHRASE_WRONG = "evidence.passphrase-wrong"
    PASSPHRASE_SHORT = "evidence.passphrase-short"
    PASSPHRASE_NEEDED = "evidence.passphrase-needed"
    VAULT_MISSING = "evidence.vault-missing"
    VAULT_EXISTS = "evidence.vault-exists"
    VAULT_DAMAGED = "evidence.vault-damaged"
    VAULT_OTHER_KEY = "evidence.vault-other-key"
    VAULT_NEWER = "evidence.vault-newer"
    SECRET_MISSING = "evidence.secret-missing"

    # this device's key
    KEY_CLOSED = "evidence.key-closed"
    KEY_RETIRED = "evidence.key-retired"

    # receipts and what they are held against
    NOT_A_RECEIPT = "evidence.not-a-receipt"
    NOT_A_CERTIFICATE = "evidence.not-a-certificate"
    NOT_A_PAPER = "evidence.not-a-paper"
    PAPER_TOO_LARGE = "evidence.paper-too-large"
    PAPER_LOCKED = "evidence.paper-locked"
    NOT_A_COUNTERSIGNATURE = "evidence.not-a-countersignature"
    NEWER_FORMAT = "evidence.newer-format"
    RECEIPT_MISSING = "evidence.receipt-missing"
    RECEIPT_TOO_LARGE = "evidence.receipt-too-large"
    KEY_UNREADABLE = "evidence.key-unreadable"
    NOT_A_POLICY = "evidence.not-a-policy"
