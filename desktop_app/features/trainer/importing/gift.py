"""Reads GIFT, the plain text in which Moodle's trainers write and hand on questions."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.features.trainer.importing.found import (
    GAP,
    Found,
    FoundQuestion,
    left_behind,
)
from desktop_app.features.trainer.importing.gift_answers import kind_of, with_answers
from desktop_app.features.trainer.importing.gift_text import Block, blocks, places, styled, unescape, words
from desktop_app.features.trainer.importing.notes import Reason, Unusable, note, unusable
from desktop_app.features.trainer.importing.plain import Style, one_line

TITLE = "::"
GENERAL = "####"
SHOWN_OF_TEXT = 60  # signs of a question without a title, for the report


def read_gift(text: str, language: str = "") -> Iterator[Found]:
    """The questions of a file in its order; what cannot be taken is there as well, with the reason."""
    for block in blocks(text):
        title, rest = _title(block.text)
        try:
            yield _question(block, title, rest, language)
        except Unusable as refusal:
            yield left_behind(block.line, title or one_line(rest)[:SHOWN_OF_TEXT], "", block.category, refusal)


def _title(text: str) -> tuple[str, str]:
    """The title between double colons, and what comes after it."""
    if not text.startswith(TITLE):
        return "", text
    ends = places(text[len(TITLE) :], TITLE)
    if not ends:
        return "", text[len(TITLE) :]
    end = len(TITLE) + ends[0]
    return one_line(unescape(text[len(TITLE) : end])), text[end + len(TITLE) :].strip()


def _question(block: Block, title: str, rest: str, language: str) -> FoundQuestion:
    asked, inside = _apart(rest)
    inside, general = _general(inside)
    if not inside:
        raise Unusable(note(Reason.ESSAY), "essay")
    kind = kind_of(inside)
    try:
        text = words(asked, Style.AUTO, language)
        style = styled(asked, Style.AUTO)[1]
        question = FoundQuestion(
            line=block.line,
            kind=kind,
            text=text,
            title=title,
            category=block.category,
            feedback=words(general, style, language),
            notes=(note(Reason.LABELS, value=", ".join(block.labels)),) if block.labels else (),
        )
        return with_answers(question, inside, style, language)
    except Unusable as refusal:
        raise Unusable(refusal.why, kind.value) from refusal


def _apart(text: str) -> tuple[str, str]:
    """The question's own text, with a gap where answers stand in its middle, and the answers."""
    opening, closing = places(text, "[{]"), places(text, "[}]")
    if not opening and not closing:
        raise Unusable(note(Reason.DESCRIPTION), "description")
    if len(opening) != len(closing) or opening[0] > closing[0]:
        raise unusable(Reason.BRACES)
    if len(opening) > 1:
        raise unusable(Reason.SEVERAL_GAPS)
    before, inside, after = text[: opening[0]], text[opening[0] + 1 : closing[0]], text[closing[0] + 1 :]
    return (f"{before}{GAP}{after}" if after.strip() else before), inside.strip()


def _general(inside: str) -> tuple[str, str]:
    """The answers, and what is said to everybody after them: behind the last four number signs."""
    runs = places(inside, f"(?={GENERAL})")
    return (inside[: runs[-1]].strip(), inside[runs[-1] + len(GENERAL) :]) if runs else (inside, "")
