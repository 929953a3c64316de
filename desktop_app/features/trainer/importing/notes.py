"""What is told of a source question: why it could not be taken, or what of it has no place in a quiz of ours."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.packs.problem import Detail, Speaker


class Reason(StrEnum):
    """One thing to tell; the value is the key of its sentence in table `[import]`."""

    # not taken: a kind that nobody could answer here
    ESSAY = "essay"
    DESCRIPTION = "description"
    CLOZE = "cloze"
    CALCULATED = "calculated"
    OTHER_KIND = "other-kind"
    HIDDEN = "hidden"

    # not taken: something in the question is broken or cannot be said in our format
    BRACES = "braces"
    SEVERAL_GAPS = "several-gaps"
    NO_TEXT = "no-text"
    TOO_LONG = "too-long"
    FEW_ANSWERS = "few-answers"
    MANY_ANSWERS = "many-answers"
    NO_RIGHT_ANSWER = "no-right-answer"
    ONLY_WILDCARDS = "only-wildcards"
    ANY_ANSWER = "any-answer"
    BAD_NUMBER = "bad-number"
    BAD_SHARE = "bad-share"
    SEVERAL_NUMBERS = "several-numbers"
    NO_ARROW = "no-arrow"
    FEW_PAIRS = "few-pairs"
    TRUE_AND_FALSE = "true-and-false"

    # taken, but something of the source was left out or means something else here
    PARTIAL = "partial"
    SHARES = "shares"
    ANY_RIGHT = "any-right"
    WILDCARD = "wildcard"
    CASE = "case"
    FEEDBACK = "feedback"
    FEEDBACK_ON = "feedback-on"
    WHY_FROM_WRONG = "why-from-wrong"
    HINT = "hint"
    LABELS = "labels"
    EMPTY_ANSWER = "empty-answer"
    SUBSET = "subset"
    UNIT = "unit"
    UNIT_MARKS = "unit-marks"
    FORMULA = "formula"
    MEDIA = "media"
    LANGUAGES = "languages"
    LANGUAGES_MIXED = "languages-mixed"
    PICTURE = "picture"
    PICTURE_OUTSIDE = "picture-outside"
    PICTURE_BAD = "picture-bad"
    FILE = "file"

    # what our rules ask for still, gathered where one sentence for each line would be too many
    NEEDS_LANGUAGES = "needs-languages"
    NEEDS_WHY = "needs-why"
    NEEDS_OPTION_WHY = "needs-option-why"

    # of the whole file
    TITLE = "title"
    MINUTES = "minutes"
    RIGHT_FEEDBACK = "right-feedback"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class Note:
    """A reason with the details of its sentence."""

    reason: Reason
    details: tuple[tuple[str, Detail], ...] = ()

    @property
    def code(self) -> str:
        """The key of the sentence."""
        return f"import.{self.reason}"

    def sentence(self, speaker: Speaker) -> str:
        """What a person reads."""
        return speaker.say(self.code, **dict(self.details))


def note(reason: Reason, **details: Detail) -> Note:
    """A note with its sentence's details by name."""
    return Note(reason, tuple(details.items()))


class Unusable(Exception):
    """A source question that cannot be taken; `why` tells the reason, `kind` what it was where that is known."""

    def __init__(self, why: Note, kind: str = "") -> None:
        super().__init__(why.code)
        self.why = why
        self.kind = kind


def unusable(reason: Reason, **details: Detail) -> Unusable:
    """The refusal of one source question."""
    return Unusable(note(reason, **details))
