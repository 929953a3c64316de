"""All that a desk may refuse of a library; each code has a sentence in `sentences/desk-library.*.toml`."""

from __future__ import annotations

from enum import StrEnum


class DeskTrouble(StrEnum):
    """Codes of Troubles; the part after the full stop is the key of its sentence in table `[desk]`."""

    # where it lies
    NOTHING_KNOWN = "desk.nothing-known"
    ONE_PACK = "desk.one-pack"
    NO_LIBRARY = "desk.no-library"
    GONE = "desk.gone"
    NOT_ORDINARY = "desk.not-ordinary"
    TOO_LARGE = "desk.too-large"
    MISSING_FILE = "desk.missing-file"

    # on the network
    BAD_ADDRESS = "desk.bad-address"
    BAD_PROXY = "desk.bad-proxy"
    BAD_CERTIFICATES = "desk.bad-certificates"
    UNREACHABLE = "desk.unreachable"
    CERTIFICATE = "desk.certificate"
    TOO_SLOW = "desk.too-slow"
    ELSEWHERE = "desk.elsewhere"
    STATUS = "desk.status"
    BROKEN_OFF = "desk.broken-off"
    WRONG_PART = "desk.wrong-part"
    ENCODED = "desk.encoded"

    # first trust
    PLACE_UNKNOWN = "desk.place-unknown"
    NOT_AN_INVITATION = "desk.not-an-invitation"
    BAD_CODE = "desk.bad-code"
    WORDS_DIFFER = "desk.words-differ"
    OTHER_SEAL = "desk.other-seal"
    NOT_CHOSEN = "desk.not-chosen"
    SETUP_UNREADABLE = "desk.setup-unreadable"
    BAD_SETUP = "desk.bad-setup"
    PUBLIC_SEAL = "desk.public-seal"
    OLD_ROOT = "desk.old-root"

    # what is signed
    NOT_UNDERSTOOD = "desk.not-understood"
    NOT_SIGNED = "desk.not-signed"
    MIXED = "desk.mixed"
    OTHER_COMPANY = "desk.other-company"
    EXPIRED = "desk.expired"
    ROLLED_BACK = "desk.rolled-back"
    SAME_NUMBER = "desk.same-number"
    IMPOSSIBLE_NUMBER = "desk.impossible-number"
    NEWER_FORMAT = "desk.newer-format"
    MEANWHILE = "desk.meanwhile"
    NOT_FOLLOWED = "desk.not-followed"

    # one publisher, one pack
    LIST_OLDER = "desk.list-older"
    LIST_EXPIRED = "desk.list-expired"
    LIST_UNSIGNED = "desk.list-unsigned"
    LIST_BROKEN = "desk.list-broken"
    LIST_SAME_NUMBER = "desk.list-same-number"
    REMOVED = "desk.removed"
    NOT_THEIRS = "desk.not-theirs"
    UNCERTAIN = "desk.uncertain"
    BAD_NAME = "desk.bad-name"
    PACK_TOO_LARGE = "desk.pack-too-large"
    VERSION_CHANGED = "desk.version-changed"
    OTHER_ORIGIN = "desk.other-origin"
    WITHDRAWN = "desk.withdrawn"
    WRONG_BYTES = "desk.wrong-bytes"
    WRONG_PACK = "desk.wrong-pack"


# The source as a whole is at fault, or the way to it: what it failed to give may be there a minute later.
OF_THE_SOURCE = frozenset(
    {
        DeskTrouble.GONE,
        DeskTrouble.BAD_PROXY,
        DeskTrouble.UNREACHABLE,
        DeskTrouble.CERTIFICATE,
        DeskTrouble.TOO_SLOW,
        DeskTrouble.ELSEWHERE,
        DeskTrouble.STATUS,
        DeskTrouble.BROKEN_OFF,
        DeskTrouble.ENCODED,
    }
)
