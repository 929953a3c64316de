"""What a version of a policy says otherwise than another one, clause by clause and word by word; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

from desktop_app.features.policy.words import Span
from desktop_app.packs.pack import Audience
from desktop_app.packs.policy import SHOWN, Clause, Policy

_TOKENS = re.compile(r"\w+(?:[-’'.]\w+)*|\s+|.", re.DOTALL)
_ALIKE = 0.4  # of the words: what has less in common is easier to read as two texts than as one with marks
_ISLAND = 2  # words that stay between two that change: fewer than that are no help to the eye
_MOST = 1_500  # pieces of a text: comparing longer ones takes too long for what it shows


class ChangeKind(StrEnum):
    """What became of a clause; `renumbered` ones say word for word what they said."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    RENUMBERED = "renumbered"


class PartChange(NamedTuple):
    """One part of a clause: what it said and says, and which pieces of each are not in the other."""

    part: str
    before: str
    after: str
    gone: tuple[Span, ...]
    new: tuple[Span, ...]


class ClauseChange(NamedTuple):
    """One clause: its number then and now (empty where it is not there), what changed in it, and why.

    `grave` tells that measures of discipline hang on it now (True) or no longer (False), None where that is as it was.
    """

    kind: ChangeKind
    id: str
    number: str
    was: str
    parts: tuple[PartChange, ...] = ()
    grave: bool | None = None
    why: str = ""


class Piece(NamedTuple):
    """A stretch of a text with both versions in it: it stays, or only the earlier or the later one has it."""

    text: str
    gone: bool = False
    new: bool = False


def differences(
    old: Policy, new: Policy, audience: Audience, language: str, *, then: Audience | None = None
) -> tuple[ClauseChange, ...]:
    """In the new version's order, what is gone at the end; `then` is the edition of the old one, if it was another."""
    before = {clause.id: clause for clause in old.clauses_for(then or audience)}
    now = new.clauses_for(audience)
    told = (_change(before.get(clause.id), clause, language) for clause in now)
    kept = {clause.id for clause in now}
    gone = (_removed(clause, language) for clause in before.values() if clause.id not in kept)
    return (*(one for one in told if one is not None), *gone)


def _change(before: Clause | None, now: Clause, language: str) -> ClauseChange | None:
    if before is None:
        parts = _parts({}, _texts(now, language))
        grave = True if now.disciplinary else None
        return ClauseChange(ChangeKind.ADDED, now.id, now.number, "", parts, grave, now.why.of(language))
    parts = _parts(_texts(before, language), _texts(now, language))
    grave = now.disciplinary if now.disciplinary != before.disciplinary else None
    if parts or grave is not None:
        why = now.why.of(language) if now.why != before.why else ""
        return ClauseChange(ChangeKind.CHANGED, now.id, now.number, before.number, parts, grave, why)
    if now.number != before.number:
        return ClauseChange(ChangeKind.RENUMBERED, now.id, now.number, before.number)
    return None


def _removed(clause: Clause, language: str) -> ClauseChange:
    return ClauseChange(ChangeKind.REMOVED, clause.id, "", clause.number, _parts(_texts(clause, language), {}))


def _texts(clause: Clause, language: str) -> dict[str, str]:
    return {part: getattr(clause, part).of(language) for part in SHOWN}


def _parts(before: Mapping[str, str], after: Mapping[str, str]) -> tuple[PartChange, ...]:
    pairs = ((part, before.get(part, ""), after.get(part, "")) for part in SHOWN)
    return tuple(PartChange(part, was, says, *compared(was, says)) for part, was, says in pairs if was != says)


def compared(before: str, after: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Which pieces of each are not in the other, by whole words; texts with little in common differ as wholes."""
    one, other = _TOKENS.findall(before), _TOKENS.findall(after)
    if max(len(one), len(other)) > _MOST:
        return _whole(before), _whole(after)
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    runs = _joined(matcher, one, len(other))
    if sum(_words(one[run.a : run.a + run.size]) for run in runs) < _ALIKE * min(_words(one), _words(other)):
        return _whole(before), _whole(after)
    return _between([(run.a, run.size) for run in runs], one), _between([(run.b, run.size) for run in runs], other)


class _Run(NamedTuple):
    """So many pieces that are the same from here on in both texts."""

    a: int
    b: int
    size: int


def _joined(matcher: SequenceMatcher[str], one: Sequence[str], other: int) -> list[_Run]:
    """What stays, without words left alone between changes; those at the ends may be few."""
    runs = [_Run(*run) for run in matcher.get_matching_blocks() if run.size]

    def helps(run: _Run) -> bool:
        at_an_end = (run.a, run.b) == (0, 0) or (run.a + run.size, run.b + run.size) == (len(one), other)
        return at_an_end or _words(one[run.a : run.a + run.size]) > _ISLAND

    return [run for run in runs if helps(run)]


def _words(pieces: Sequence[str]) -> int:
    return sum(piece[0].isalnum() for piece in pieces)


def _whole(text: str) -> tuple[Span, ...]:
    return (Span(0, len(text)),) if text else ()


def _between(kept: Sequence[tuple[int, int]], pieces: Sequence[str]) -> tuple[Span, ...]:
    """The characters that no kept run covers."""
    places = [0]
    for piece in pieces:
        places.append(places[-1] + len(piece))
    found, at = [], 0
    for start, size in (*kept, (len(pieces), 0)):
        if start > at:
            found.append(Span(places[at], places[start] - places[at]))
        at = start + size
    return tuple(found)


def excerpt(change: PartChange, around: int = 8) -> tuple[Piece, ...]:
    """Both versions as one text, of what stays only the `around` words next to what does not."""
    pieces = merged(change)
    last = len(pieces) - 1
    shown = (
        piece if piece.gone or piece.new else Piece(_shortened(piece.text, around, before=at > 0, after=at < last))
        for at, piece in enumerate(pieces)
    )
    return tuple(piece for piece in shown if piece.text)


def _shortened(text: str, around: int, *, before: bool, after: bool) -> str:
    """The words at the ends next to which something changes; `…` stands for the others."""
    words = list(re.finditer(r"\S+", text))
    if len(words) <= around * (before + after) + 1:
        return text
    head = text[: words[around - 1].end()] if before else ""
    tail = text[words[-around].start() :] if after else ""
    return f"{head} … {tail}" if head and tail else f"{head} …" if head else f"… {tail}"


def merged(change: PartChange) -> tuple[Piece, ...]:
    """Both versions as one text: what is gone stands before what came in its place."""
    return tuple(_merged(change))


def _merged(change: PartChange) -> Iterator[Piece]:
    gone, new = list(change.gone), list(change.new)
    old, now = 0, 0  # how far each text is told
    while old < len(change.before) or now < len(change.after):
        if gone and gone[0].start == old:
            span = gone.pop(0)
            yield Piece(change.before[span.start : span.end], gone=True)
            old = span.end
        elif new and new[0].start == now:
            span = new.pop(0)
            yield Piece(change.after[span.start : span.end], new=True)
            now = span.end
        else:
            until = gone[0].start if gone else len(change.before)
            ahead = new[0].start if new else len(change.after)
            size = min(until - old, ahead - now)
            yield Piece(change.after[now : now + size])
            old, now = old + size, now + size
