"""All that a library may refuse or find; each code has a sentence in `sentences/library.*.toml`."""

from __future__ import annotations

from enum import StrEnum


class LibraryTrouble(StrEnum):
    """Codes of Troubles; the part after the full stop is the key of its sentence in table `[library]`."""

    # names
    BAD_NAME = "library.bad-name"
    DEVICE_NAME = "library.device-name"
    RESERVED_NAME = "library.reserved-name"
    BAD_GRANT = "library.bad-grant"
    UNKNOWN_KIND = "library.unknown-kind"
    BAD_PERSON_NAME = "library.bad-person-name"

    # keys and passphrases
    KEY_MISSING = "library.key-missing"
    KEY_UNREADABLE = "library.key-unreadable"
    KEY_OTHER_KIND = "library.key-other-kind"
    KEY_OPEN = "library.key-open"
    KEY_EXISTS = "library.key-exists"
    KEY_IN_LIBRARY = "library.key-in-library"
    NO_KEY = "library.no-key"
    WHICH_KEY = "library.which-key"
    PASSPHRASE_WRONG = "library.passphrase-wrong"
    PASSPHRASE_SHORT = "library.passphrase-short"
    PASSPHRASE_DIFFERS = "library.passphrase-differs"
    NO_PASSPHRASE = "library.no-passphrase"
    PASSPHRASE_FILE = "library.passphrase-file"
    PAPER_COUNT = "library.paper-count"
    PAPER_WORD = "library.paper-word"
    PAPER_CHECK = "library.paper-check"
    PAPER_FILE_NEEDED = "library.paper-file-needed"
    PAPER_FILE_EXISTS = "library.paper-file-exists"
    SEAL_NEEDED = "library.seal-needed"
    SEAL_OR_PAPER_NEEDED = "library.seal-or-paper-needed"
    SAME_SEAL = "library.same-seal"
    STAMP_NEEDED = "library.stamp-needed"

    # publishers
    CARD_MISSING = "library.card-missing"
    CARD_KEY = "library.card-key"
    CARD_OTHER_KEY = "library.card-other-key"
    CARD_EXISTS = "library.card-exists"
    KEY_KNOWN = "library.key-known"
    KEY_IS_SEAL = "library.key-is-seal"
    ID_NEEDED = "library.id-needed"
    SIGNATURES = "library.signatures"
    GRANT_NEEDED = "library.grant-needed"
    PUBLISHER_UNKNOWN = "library.publisher-unknown"
    PUBLISHER_KNOWN = "library.publisher-known"
    ADOPTER_SAME = "library.adopter-same"
    PACKS_REMAIN = "library.packs-remain"

    # the library as a whole
    NOT_EMPTY = "library.not-empty"
    NO_LIBRARY = "library.no-library"
    ONLY_TO_READ = "library.only-to-read"
    ADDRESS_NOT_YET = "library.address-not-yet"
    IN_USE = "library.in-use"
    MISSING_FILE = "library.missing-file"
    NOT_ORDINARY = "library.not-ordinary"
    FILE_TOO_LARGE = "library.file-too-large"
    NOT_UNDERSTOOD = "library.not-understood"
    NOT_SIGNED = "library.not-signed"
    MIXED = "library.mixed"
    NEWER_FORMAT = "library.newer-format"
    TOO_MUCH = "library.too-much"
    CLOCK_BEHIND = "library.clock-behind"
    COMPANY_FILE = "library.company-file"
    COMPANY_OTHER = "library.company-other"

    # publishing and withdrawing
    PUBLISHER_NOT_HERE = "library.publisher-not-here"
    SEAL_PUBLISHES_NOT = "library.seal-publishes-not"
    NOT_GRANTED = "library.not-granted"
    VERSION_TAKEN = "library.version-taken"
    KIND_TAKEN = "library.kind-taken"
    PACK_CHANGED = "library.pack-changed"
    WAITS_FOR_OTHER = "library.waits-for-other"
    NOTHING_TO_SIGN = "library.nothing-to-sign"
    PACK_UNKNOWN = "library.pack-unknown"
    VERSION_UNKNOWN = "library.version-unknown"
    WITHDRAWN_ALREADY = "library.withdrawn-already"
    NOT_YOURS = "library.not-yours"
    WHY_MISSING = "library.why-missing"
    WHY_LONG = "library.why-long"

    # what somebody handed in and waits
    WAITING_OUTDATED = "library.waiting-outdated"
    WAITING_BREAKS = "library.waiting-breaks"
    WAITING_UNSIGNED = "library.waiting-unsigned"

    # handing out
    EXPORT_TAKEN = "library.export-taken"
    EXPORT_NEWER = "library.export-newer"
    EXPORT_INSIDE = "library.export-inside"

    # what a check finds besides
    EXPIRED = "library.expired"
    EXPIRES_SOON = "library.expires-soon"
    REFUSED = "library.refused"
    HIDDEN = "library.hidden"
    NEWER_LEFT = "library.newer-left"
    OLDER_THAN_SEEN = "library.older-than-seen"
    OTHER_THAN_SEEN = "library.other-than-seen"
    PACK_MISSING = "library.pack-missing"
    PACK_DAMAGED = "library.pack-damaged"
    PACK_REFUSED = "library.pack-refused"
    PACK_OTHER = "library.pack-other"
    COMPANY_MISSING = "library.company-missing"
    PATH_WITHOUT_PACK = "library.path-without-pack"
    STRAY_STAMP = "library.stray-stamp"
    WAITS_FOR_SIGNATURES = "library.waits-for-signatures"
    WAITS_FOR_STAMP = "library.waits-for-stamp"
    INTERRUPTED = "library.interrupted"
