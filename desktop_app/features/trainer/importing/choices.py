"""Makes questions whose answers are options: one, several, pictures, or all of them in order."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from desktop_app.features.trainer.importing.found import NO_WORDS, FoundAnswer
from desktop_app.features.trainer.importing.notes import Reason, unusable
from desktop_app.features.trainer.importing.shaping import RIGHT, Shaping
from desktop_app.packs.question import Option, QuestionKind
from desktop_app.packs.question_reading import FEWEST_OPTIONS
from desktop_app.packs.texts import NO_TEXTS

MOST_APART = 1.0  # per cent between two shares that are the same but for rounding


@dataclass(frozen=True, slots=True)
class Choice:
    """The options of a question, and how they are chosen."""

    kind: QuestionKind
    options: tuple[Option, ...]


def choice(shaping: Shaping) -> Choice:
    """The options of a choice; Unusable where fewer than two say anything."""
    answers = shaping.found.answers
    pictures = _pictures(shaping, answers)
    rights = _rights(shaping, answers)
    options = tuple(
        option
        for number, answer in enumerate(answers)
        if (option := _option(shaping, answer, number in rights, pictures[number] if pictures else "")) is not None
    )
    if len(options) < FEWEST_OPTIONS:
        raise unusable(Reason.FEW_ANSWERS)
    if pictures:
        return Choice(QuestionKind.IMAGE, options)
    one = shaping.found.one_only and len(rights) <= 1
    return Choice(QuestionKind.SINGLE if one else QuestionKind.MULTIPLE, options)


def order(shaping: Shaping) -> Choice:
    """Items in the right order, which say nothing more; Unusable where there are fewer than two."""
    answers = shaping.found.answers
    bare = (replace(answer, feedback=NO_WORDS) for answer in answers)
    options = tuple(option for answer in bare if (option := _option(shaping, answer, right=True)) is not None)
    shaping.tell_feedback(answers)
    if len(options) < FEWEST_OPTIONS:
        raise unusable(Reason.FEW_ANSWERS)
    return Choice(QuestionKind.ORDER, options)


def _rights(shaping: Shaping, answers: tuple[FoundAnswer, ...]) -> Collection[int]:
    """Which answers are right: of several chosen all that earn something, of one chosen what earns everything."""
    full = {number for number, answer in enumerate(answers) if answer.share >= RIGHT}
    some = {number for number, answer in enumerate(answers) if answer.share > 0}
    if shaping.found.one_only and full:
        shaping.tell_partial(answers)
        if len(full) > 1:
            shaping.tell(Reason.ANY_RIGHT, count=len(full))
        return full
    shares = [answers[number].share for number in some]
    if shares and max(shares) - min(shares) > MOST_APART:
        shaping.tell(Reason.SHARES)
    return some


def _option(shaping: Shaping, answer: FoundAnswer, right: bool, picture: str = "") -> Option | None:
    """One option; None where it says and shows nothing."""
    text = answer.text.text or answer.text.shown[0].alt if picture else shaping.words(answer.text)
    if not text and not picture:
        shaping.tell(Reason.EMPTY_ANSWER)
        return None
    option_id = shaping.names.new(text, "option")
    why = shaping.texts(answer.feedback)
    return Option(option_id, shaping.in_language(text), right, why or NO_TEXTS, picture)


def _pictures(shaping: Shaping, answers: tuple[FoundAnswer, ...]) -> tuple[str, ...]:
    """The picture of each option, where every one is a picture; else none."""
    if not all(len(answer.text.shown) == 1 for answer in answers):
        return ()
    kept = tuple(shaping.keeper.keep(answer.text.shown[0]) for answer in answers)
    return kept if all(kept) else ()
