"""The names of all rules a pack must keep; each has a sentence in `resources/sentences/pack.*.toml`."""

from __future__ import annotations

from enum import StrEnum


class Rule(StrEnum):
    """One rule each; the value is the key of its sentence in table `[pack]`."""

    # reading text
    NOT_UTF8 = "not-utf8"
    TOML_UNREADABLE = "toml-unreadable"
    TOML_TWICE = "toml-twice"
    TEXT_TOO_LARGE = "text-too-large"

    # keys and values
    UNKNOWN_KEY = "unknown-key"
    UNKNOWN_KEY_NEAR = "unknown-key-near"
    MISSING_KEY = "missing-key"
    NOT_TEXT = "not-text"
    EMPTY_TEXT = "empty-text"
    NOT_INTEGER = "not-integer"
    OUT_OF_RANGE = "out-of-range"
    NOT_FLAG = "not-flag"
    NOT_DATE = "not-date"
    NOT_LIST = "not-list"
    NOT_TABLE = "not-table"
    NOT_TABLES = "not-tables"
    LISTED_TWICE = "listed-twice"
    UNKNOWN_CHOICE = "unknown-choice"
    UNKNOWN_CHOICE_NEAR = "unknown-choice-near"
    UNKNOWN_REFERENCE = "unknown-reference"
    UNKNOWN_REFERENCE_NEAR = "unknown-reference-near"
    MISSING_LANGUAGE = "missing-language"
    UNLISTED_LANGUAGE = "unlisted-language"
    DUPLICATE_ID = "duplicate-id"
    BAD_ID = "bad-id"
    BAD_PACK_ID = "bad-pack-id"
    BAD_VERSION = "bad-version"
    BAD_LANGUAGE = "bad-language"
    BAD_REQUIREMENT = "bad-requirement"
    BAD_COLOUR = "bad-colour"
    BAD_ADDRESS = "bad-address"
    UNKNOWN_FORMAT = "unknown-format"
    APP_TOO_OLD = "app-too-old"
    OTHER_KIND = "other-kind"

    # files of a pack
    MISSING_FILE = "missing-file"
    MISSING_LANGUAGE_FILE = "missing-language-file"
    MISSING_FOLDER = "missing-folder"
    UNLISTED_FOLDER = "unlisted-folder"
    EMPTY_MODULE = "empty-module"
    LESSON_NAME = "lesson-name"
    STEM_TWICE = "stem-twice"

    # lessons
    NO_FRONT_MATTER = "no-front-matter"
    FRONT_MATTER_DIFFERS = "front-matter-differs"
    EMPTY_LESSON = "empty-lesson"
    MISSING_PICTURE = "missing-picture"
    ALT_TEXT = "alt-text"
    LINK = "link"
    CLAUSE_LINK = "clause-link"
    CALLOUT = "callout"
    HTML = "html"

    # questions
    FEW_OPTIONS = "few-options"
    NO_RIGHT_OPTION = "no-right-option"
    MANY_RIGHT_OPTIONS = "many-right-options"

    # policy
    DATE_ORDER = "date-order"

    # a company's path
    DUE_OUTSIDE = "due-outside"
    STOP_TWICE = "stop-twice"
    AFTER_UNKNOWN = "after-unknown"
    AFTER_UNKNOWN_NEAR = "after-unknown-near"
    AFTER_ITSELF = "after-itself"
    AFTER_CIRCLE = "after-circle"

    # pictures
    PICTURE_KIND = "picture-kind"
    PICTURE_TOO_LARGE = "picture-too-large"
    PICTURE_DAMAGED = "picture-damaged"
    SVG_UNREADABLE = "svg-unreadable"
    SVG_ENTITIES = "svg-entities"
    SVG_ACTIVE = "svg-active"
    SVG_OUTSIDE = "svg-outside"

    # names of files
    NAME_ABSOLUTE = "name-absolute"
    NAME_PARENT = "name-parent"
    NAME_DRIVE = "name-drive"
    NAME_DEVICE = "name-device"
    NAME_NUL = "name-nul"
    NAME_BACKSLASH = "name-backslash"
    NAME_SIGN = "name-sign"
    NAME_NORMAL = "name-normal"
    NAME_LONG = "name-long"
    NAME_TWICE = "name-twice"
    NAME_CASE = "name-case"

    # archive and folder
    NO_FOLDER = "no-folder"
    ZIP_UNREADABLE = "zip-unreadable"
    ZIP_LAYOUT = "zip-layout"
    ZIP_ENCRYPTED = "zip-encrypted"
    ZIP_METHOD = "zip-method"
    ZIP_NAME_DIFFERS = "zip-name-differs"
    ENTRY_DAMAGED = "entry-damaged"
    LINKED_FILE = "linked-file"
    SPECIAL_FILE = "special-file"
    TOO_MANY_FILES = "too-many-files"
    FILE_TOO_LARGE = "file-too-large"
    TOTAL_TOO_LARGE = "total-too-large"
    RATIO = "ratio"


class ShelfTrouble(StrEnum):
    """What can be wrong with the shelf rather than with a pack; codes of Troubles, in table `[pack]` too."""

    FILE_MISSING = "pack.file-missing"
    FILE_DAMAGED = "pack.file-damaged"
    NOT_HERE = "pack.not-here"
    VERSION_TAKEN = "pack.version-taken"
    KIND_TAKEN = "pack.kind-taken"
