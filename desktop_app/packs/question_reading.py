"""Reads a question of any kind and holds its author to one that can be answered and explains itself."""

from __future__ import annotations

from collections.abc import Collection

from desktop_app.packs.course import AcceptedTexts, Option, Pair, Quantity, Question, QuestionKind, Unit
from desktop_app.packs.fields import IDENTIFIER, Fields
from desktop_app.packs.parts import Surroundings, picture_of
from desktop_app.packs.rules import Rule
from desktop_app.packs.texts import Texts

FEWEST_OPTIONS = 2
CHOSEN = (QuestionKind.SINGLE, QuestionKind.MULTIPLE, QuestionKind.IMAGE)
BASE_FACTOR = 1.0


def read_question(entry: Fields, around: Surroundings, pools: Collection[str]) -> Question:
    """The question in the table `entry`; `pools` are the ids it may name as its own."""
    guess = QuestionKind.TRUE_FALSE if entry.has("answer") else QuestionKind.SINGLE
    kind = entry.choice("kind", QuestionKind, guess)
    objective = _reference(entry, "objective", around.objectives)
    lesson = _reference(entry, "lesson", around.lessons)
    is_match = kind is QuestionKind.MATCH
    taken: dict[str, int] = {}
    question = Question(
        id=entry.text("id", shape=IDENTIFIER),
        kind=kind,
        text=entry.texts("text", around.languages),
        why=entry.texts("why", around.languages),
        hint=entry.texts("hint", around.languages, needed=False),
        options=_options(entry, kind, around),
        answer=entry.flag("answer") if kind is QuestionKind.TRUE_FALSE else None,
        pairs=_pairs(entry, around.languages, taken) if is_match else (),
        decoys=_decoys(entry, around.languages, taken) if is_match else (),
        accepted=_accepted(entry, around.languages) if kind is QuestionKind.TEXT else None,
        quantity=_quantity(entry, around.languages) if kind is QuestionKind.NUMBER else None,
        objective=objective or None,
        lesson=f"{around.folder}/{lesson}" if lesson else None,
        clause=entry.text("clause", needed=False, shape=IDENTIFIER) or None,
        pool=_reference(entry, "pool", pools),
    )
    if is_match:
        _check_sides(entry, question)
    entry.finish()
    return question


def _reference(entry: Fields, key: str, known: Collection[str]) -> str:
    """The name under `key` if it is known; told and forgotten if not."""
    value = entry.text(key, needed=False)
    return value if entry.reference(key, value, known) else ""


def _options(question: Fields, kind: QuestionKind, around: Surroundings) -> tuple[Option, ...]:
    if kind not in (*CHOSEN, QuestionKind.ORDER):
        return ()
    lines: dict[str, int] = {}
    options = []
    for entry in question.tables("option"):
        option = _option(entry, kind, around)
        entry.unique("id", option.id, lines)
        entry.finish()
        options.append(option)
    if question.has("option"):
        if len(options) < FEWEST_OPTIONS:
            question.complain(Rule.FEW_OPTIONS, "option")
        if kind is QuestionKind.ORDER:
            _check_apart(question, "option", [option.text for option in options])
        else:
            _check_rightness(question, kind, options)
    return tuple(options)


def _option(entry: Fields, kind: QuestionKind, around: Surroundings) -> Option:
    """One option; in the right order all are right, and none has to say why."""
    chosen = kind in CHOSEN
    right = entry.flag("right") if chosen else True
    return Option(
        id=entry.text("id", shape=IDENTIFIER),
        text=entry.texts("text", around.languages),
        right=right,
        why=entry.texts("why", around.languages, needed=not right),
        picture=picture_of(entry, around, needed=True) if kind is QuestionKind.IMAGE else "",
    )


def _check_rightness(question: Fields, kind: QuestionKind, options: list[Option]) -> None:
    right = sum(option.right for option in options)
    if not right:
        question.complain(Rule.NO_RIGHT_OPTION, "option")
    if right > 1 and kind is QuestionKind.SINGLE:
        question.complain(Rule.MANY_RIGHT_OPTIONS, "option")


def _pairs(question: Fields, languages: tuple[str, ...], taken: dict[str, int]) -> tuple[Pair, ...]:
    pairs = []
    for entry in question.tables("pair"):
        pair = Pair(entry.text("id", shape=IDENTIFIER), entry.texts("left", languages), entry.texts("right", languages))
        entry.unique("id", pair.id, taken)
        entry.finish()
        pairs.append(pair)
    if question.has("pair") and len(pairs) < FEWEST_OPTIONS:
        question.complain(Rule.FEW_PAIRS, "pair")
    return tuple(pairs)


def _decoys(question: Fields, languages: tuple[str, ...], taken: dict[str, int]) -> tuple[Option, ...]:
    """Right-hand texts that belong nowhere; an answer names them as it names pairs, so no id may be both."""
    decoys = []
    for entry in question.tables("decoy", needed=False):
        decoy = Option(entry.text("id", shape=IDENTIFIER), entry.texts("text", languages), right=False)
        entry.unique("id", decoy.id, taken)
        entry.finish()
        decoys.append(decoy)
    return tuple(decoys)


def _check_sides(question: Fields, match: Question) -> None:
    _check_apart(question, "pair", [pair.left for pair in match.pairs])
    rights = [pair.right for pair in match.pairs]
    _check_apart(question, "pair", rights + [decoy.text for decoy in match.decoys])


def _check_apart(question: Fields, key: str, texts: list[Texts]) -> None:
    """Nobody can order or match what reads the same."""
    seen: set[tuple[str, str]] = set()
    for text in texts:
        for language, words in text.items():
            if words and (language, words.strip().casefold()) in seen:
                question.complain(Rule.SAME_TEXT, key, value=words, language=language)
            seen.add((language, words.strip().casefold()))


def _accepted(question: Fields, languages: tuple[str, ...]) -> AcceptedTexts:
    forgive = question.flag("forgive_accents", default=False)
    table = question.table("accepted")
    texts = {language: table.list_of_text(language) for language in languages}
    table.finish()
    return AcceptedTexts(texts, forgive)


def _quantity(question: Fields, languages: tuple[str, ...]) -> Quantity:
    value = question.number("value")
    tolerance = question.number("tolerance", default=0.0)
    if tolerance < 0:
        question.complain(Rule.NEGATIVE, "tolerance")
    lines: dict[str, int] = {}
    units: list[Unit] = []
    for entry in question.tables("unit", needed=False):
        unit = Unit(entry.text("id", shape=IDENTIFIER), entry.texts("text", languages), _factor(entry, first=not units))
        entry.unique("id", unit.id, lines)
        entry.finish()
        units.append(unit)
    return Quantity(value, tolerance, tuple(units))


def _factor(entry: Fields, first: bool) -> float:
    factor = entry.number("factor", default=BASE_FACTOR if first else None)
    if factor <= 0 and entry.has("factor"):
        entry.complain(Rule.NOT_POSITIVE, "factor")
    elif first and factor != BASE_FACTOR:
        entry.complain(Rule.FIRST_UNIT, "factor")
    return factor
