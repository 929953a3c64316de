"""What the wallet refuses, by the codes of its sentences."""

from __future__ import annotations

from enum import StrEnum


class WalletTrouble(StrEnum):
    """Each has a sentence in `sentences/wallet.*.toml` and a test that provokes it."""

    NOTHING_SENT = "wallet.nothing-sent"
    SENT_FOR_OTHERS = "wallet.sent-for-others"
    SENT_BROKEN = "wallet.sent-broken"
    SENT_TOO_LARGE = "wallet.sent-too-large"
    COURSE_GONE = "wallet.course-gone"
    NO_RECEIPT = "wallet.no-receipt"
    FOLDER_GONE = "wallet.folder-gone"
    NO_VIEWER = "wallet.no-viewer"
