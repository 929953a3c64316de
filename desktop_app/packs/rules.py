"""The rules a pack must keep, and which of them a course survives; each has a sentence in `sentences/pack.*.toml`."""

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
    NOT_NUMBER = "not-number"
    OUT_OF_RANGE = "out-of-range"
    NEGATIVE = "negative"
    NOT_POSITIVE = "not-positive"
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
    BAD_SERVER = "bad-server"
    BAD_FINGERPRINT = "bad-fingerprint"
    BAD_HASHTAG = "bad-hashtag"
    BAD_HANDLE = "bad-handle"
    UNKNOWN_FORMAT = "unknown-format"
    APP_TOO_OLD = "app-too-old"
    OTHER_KIND = "other-kind"
    TOO_MANY_PROBLEMS = "too-many-problems"

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
    UNKNOWN_TERM = "unknown-term"
    UNKNOWN_TERM_NEAR = "unknown-term-near"
    CALLOUT = "callout"
    TRY_ID = "try-id"
    TRY_TWICE = "try-twice"
    HTML = "html"

    # film and sound
    SHOWN_KIND = "shown-kind"
    MISSING_MEDIA = "missing-media"
    MEDIA_DAMAGED = "media-damaged"
    NO_CAPTIONS = "no-captions"
    CAPTIONS_DAMAGED = "captions-damaged"
    NO_TRANSCRIPT = "no-transcript"

    # questions
    FEW_OPTIONS = "few-options"
    NO_RIGHT_OPTION = "no-right-option"
    MANY_RIGHT_OPTIONS = "many-right-options"
    FEW_PAIRS = "few-pairs"
    SAME_TEXT = "same-text"
    FIRST_UNIT = "first-unit"
    SMALL_POOL = "small-pool"

    # scenarios
    ENDING_WITH_CHOICES = "ending-with-choices"
    DEAD_END = "dead-end"
    UNREACHABLE = "unreachable"
    NO_WAY_OUT = "no-way-out"
    NO_ALT = "no-alt"

    # courses among themselves
    REQUIRES_ITSELF = "requires-itself"

    # a course and its earlier versions
    AGAIN_LATER = "again-later"

    # policy
    DATE_ORDER = "date-order"
    CHECK_WORD = "check-word"
    CHECK_SHAPE = "check-shape"
    CHECK_BLIND = "check-blind"
    CHECK_HARSH = "check-harsh"

    # a company's paths
    DUE_OUTSIDE = "due-outside"
    STOP_TWICE = "stop-twice"
    AFTER_UNKNOWN = "after-unknown"
    AFTER_UNKNOWN_NEAR = "after-unknown-near"
    AFTER_BESIDE = "after-beside"
    AFTER_BESIDE_NEAR = "after-beside-near"
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


# What a learner can do without: wrong in one place of a course, told to its trainer, shown as a calm notice. Every
# other rule, and each of these where `pack.toml` breaks it, keeps the pack from being installed and read.
FLAWS = frozenset(
    {
        # a file of its own cannot be read
        Rule.NOT_UTF8,
        Rule.TOML_UNREADABLE,
        Rule.TOML_TWICE,
        Rule.TEXT_TOO_LARGE,
        Rule.NO_FRONT_MATTER,
        Rule.LESSON_NAME,
        Rule.STEM_TWICE,
        Rule.EMPTY_MODULE,
        # a key of a lesson, a question or a scenario
        Rule.UNKNOWN_KEY,
        Rule.UNKNOWN_KEY_NEAR,
        Rule.MISSING_KEY,
        Rule.NOT_TEXT,
        Rule.EMPTY_TEXT,
        Rule.NOT_INTEGER,
        Rule.NOT_NUMBER,
        Rule.OUT_OF_RANGE,
        Rule.NEGATIVE,
        Rule.NOT_POSITIVE,
        Rule.NOT_FLAG,
        Rule.NOT_LIST,
        Rule.NOT_TABLE,
        Rule.NOT_TABLES,
        Rule.LISTED_TWICE,
        Rule.UNKNOWN_CHOICE,
        Rule.UNKNOWN_CHOICE_NEAR,
        Rule.UNKNOWN_REFERENCE,
        Rule.UNKNOWN_REFERENCE_NEAR,
        Rule.DUPLICATE_ID,
        Rule.BAD_ID,
        # a language
        Rule.MISSING_LANGUAGE,
        Rule.UNLISTED_LANGUAGE,
        Rule.MISSING_LANGUAGE_FILE,
        Rule.FRONT_MATTER_DIFFERS,
        # the text of a lesson
        Rule.EMPTY_LESSON,
        Rule.ALT_TEXT,
        Rule.LINK,
        Rule.CLAUSE_LINK,
        Rule.UNKNOWN_TERM,
        Rule.UNKNOWN_TERM_NEAR,
        Rule.CALLOUT,
        Rule.TRY_ID,
        Rule.TRY_TWICE,
        # pictures, film and sound
        Rule.MISSING_PICTURE,
        Rule.PICTURE_KIND,
        Rule.SHOWN_KIND,
        Rule.PICTURE_TOO_LARGE,
        Rule.PICTURE_DAMAGED,
        Rule.SVG_UNREADABLE,
        Rule.MISSING_MEDIA,
        Rule.MEDIA_DAMAGED,
        Rule.NO_CAPTIONS,
        Rule.CAPTIONS_DAMAGED,
        Rule.NO_TRANSCRIPT,
        # questions and scenarios
        Rule.FEW_OPTIONS,
        Rule.NO_RIGHT_OPTION,
        Rule.MANY_RIGHT_OPTIONS,
        Rule.FEW_PAIRS,
        Rule.SAME_TEXT,
        Rule.FIRST_UNIT,
        Rule.SMALL_POOL,
        Rule.ENDING_WITH_CHOICES,
        Rule.DEAD_END,
        Rule.UNREACHABLE,
        Rule.NO_WAY_OUT,
        Rule.NO_ALT,
    }
)

# A question or a scenario in which nothing worse is wrong is not left out.
SLIGHT_IN_SCENARIO = frozenset(
    {Rule.MISSING_LANGUAGE, Rule.UNLISTED_LANGUAGE, Rule.MISSING_PICTURE, Rule.PICTURE_KIND, Rule.NO_ALT}
)
SLIGHT_IN_QUESTION = frozenset(
    {*SLIGHT_IN_SCENARIO, Rule.UNKNOWN_REFERENCE, Rule.UNKNOWN_REFERENCE_NEAR}  # objective, lesson and pool only
)


class ShelfTrouble(StrEnum):
    """What can be wrong with the shelf rather than with a pack; codes of Troubles, in table `[pack]` too."""

    FILE_MISSING = "pack.file-missing"
    FILE_DAMAGED = "pack.file-damaged"
    NOT_HERE = "pack.not-here"
    VERSION_TAKEN = "pack.version-taken"
    KIND_TAKEN = "pack.kind-taken"
