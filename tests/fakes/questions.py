"""Questions of every kind, quizzes and scenarios as Hypothesis draws them, and answers of all sorts to them."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from desktop_app.features.training.quiz import Answer, normal
from desktop_app.packs.course import (
    FALSE,
    TRUE,
    AcceptedTexts,
    Choice,
    Ending,
    Node,
    Option,
    Pair,
    Pool,
    Quantity,
    Question,
    QuestionKind,
    Quiz,
    Scenario,
    Unit,
)
from desktop_app.packs.texts import Texts

LANGUAGES = ("en", "it", "pl")
IDS = st.from_regex(r"[a-z0-9]{1,4}(-[a-z0-9]{1,3})?", fullmatch=True)
NAMES = st.lists(IDS, min_size=2, max_size=6, unique=True)
WORDS = st.text(st.characters(codec="utf-8"), max_size=12)


def texts(words: st.SearchStrategy[str] = WORDS) -> st.SearchStrategy[Texts]:
    """A text in one language or more."""
    return st.dictionaries(st.sampled_from(LANGUAGES), words, min_size=1).map(Texts)


@st.composite
def options(draw: st.DrawFn, least_right: int = 1, most_right: int = 1) -> tuple[Option, ...]:
    """Options of which some are right."""
    names = draw(NAMES)
    count = draw(st.integers(least_right, min(most_right, len(names))))
    right = draw(st.sampled_from([names[:count], names[-count:]]))
    return tuple(Option(name, draw(texts()), name in right) for name in names)


def numbers() -> st.SearchStrategy[float]:
    """As authors write them: none of them near the edge of what a computer can hold."""
    return st.floats(-1e12, 1e12, allow_nan=False).filter(lambda number: number == 0 or abs(number) > 1e-9)


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    """Right numbers, with or without units; the first unit is the base."""
    names = draw(st.lists(st.from_regex(r"[a-z]{1,3}", fullmatch=True), max_size=3, unique=True))
    factors = [1.0, *(draw(st.floats(1e-3, 1e3)) for _ in names[1:])]
    units = tuple(Unit(name, Texts({"en": name}), factor) for name, factor in zip(names, factors, strict=False))
    return Quantity(draw(numbers()), draw(st.floats(0, 1e6)), units)


@st.composite
def accepted(draw: st.DrawFn) -> AcceptedTexts:
    """Accepted answers, none of them without a sign one can see."""
    visible = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12).filter(
        lambda text: bool(normal(text, True))
    )
    kept = st.lists(visible, min_size=1, max_size=3).map(tuple)
    return AcceptedTexts(draw(st.dictionaries(st.sampled_from(LANGUAGES), kept, min_size=1)), draw(st.booleans()))


@st.composite
def questions(draw: st.DrawFn, kind: QuestionKind | None = None) -> Question:
    """A question of a kind, or of any."""
    kind = kind or draw(st.sampled_from(QuestionKind))
    plain = Question(draw(IDS), kind, draw(texts()), draw(texts()))
    match kind:
        case QuestionKind.TRUE_FALSE:
            return replace(plain, answer=draw(st.booleans()))
        case QuestionKind.MATCH:
            names = draw(NAMES)
            pairs = tuple(Pair(name, draw(texts()), draw(texts())) for name in names)
            lost = draw(st.lists(IDS.filter(lambda name: name not in names), max_size=2, unique=True))
            return replace(plain, pairs=pairs, decoys=tuple(Option(name, draw(texts()), right=False) for name in lost))
        case QuestionKind.TEXT:
            return replace(plain, accepted=draw(accepted()))
        case QuestionKind.NUMBER:
            return replace(plain, quantity=draw(quantities()))
        case QuestionKind.ORDER:
            return replace(plain, options=draw(options(0, 0)))
        case QuestionKind.MULTIPLE | QuestionKind.IMAGE:
            return replace(plain, options=draw(options(1, 3)))
        case QuestionKind.SINGLE:
            return replace(plain, options=draw(options()))


def right_answer(question: Question, language: str = "en") -> Answer:
    """A right answer as a person would give it."""
    match question.kind:
        case QuestionKind.ORDER:
            return tuple(option.id for option in question.options)
        case QuestionKind.MATCH:
            return tuple(f"{pair.id}={pair.id}" for pair in question.pairs)
        case QuestionKind.TEXT:
            assert question.accepted is not None
            return question.accepted.of(language)[:1]
        case QuestionKind.NUMBER:
            assert question.quantity is not None
            written = f"{question.quantity.value:.9f}"
            number = written if language == "en" else written.replace(".", ",")
            return (number, *(unit.id for unit in question.quantity.units[:1]))
        case _:
            return tuple(sorted(question.right_answer))


def wrong_answer(question: Question, language: str = "en") -> Answer:
    """A wrong answer such as a person may well give."""
    right = right_answer(question, language)
    match question.kind:
        case QuestionKind.TRUE_FALSE:
            return (FALSE if question.answer else TRUE,)
        case QuestionKind.ORDER:
            return right[::-1]
        case QuestionKind.MATCH:
            return (f"{question.pairs[0].id}={question.pairs[1].id}", *right[1:])
        case QuestionKind.TEXT:
            return ("nobody would accept this",)
        case QuestionKind.NUMBER:
            assert question.quantity is not None
            return (str(round(abs(question.quantity.value) + question.quantity.tolerance) * 3 + 7), *right[1:])
        case _:
            return tuple(name for name in question.option_ids if name not in right)[:1]


@st.composite
def quizzes(draw: st.DrawFn) -> Quiz:
    """A quiz with pools, some of them smaller than what is to be drawn."""
    names = draw(st.lists(IDS, min_size=1, max_size=5, unique=True))
    pools = tuple(Pool(name, draw(st.integers(1, 4))) for name in draw(st.lists(IDS, max_size=3, unique=True)))
    homes = st.sampled_from(["", "no-such-pool", *(pool.id for pool in pools)])
    asked = tuple(replace(draw(questions()), id=name, pool=draw(homes)) for name in names)
    flags = (draw(st.booleans()), draw(st.booleans()))
    return Quiz("01-a/90-check", Texts({"en": "Check"}), 5, draw(st.integers(1, 100)), asked, pools, *flags)


@st.composite
def scenarios(draw: st.DrawFn) -> Scenario:
    """Situations that branch, may lead back, and in bad luck nowhere."""
    names = draw(st.lists(IDS, min_size=1, max_size=6, unique=True))
    there = st.sampled_from([*names, "nowhere"])
    nodes = []
    for name in names:
        ending = draw(st.none() | st.sampled_from(Ending))
        taking = draw(st.lists(IDS, max_size=3, unique=True))
        choices = () if ending else tuple(Choice(one, draw(texts()), draw(there), draw(texts())) for one in taking)
        nodes.append(Node(name, draw(texts()), choices, ending))
    return Scenario("01-a/50-walk", Texts({"en": "Walk"}), 5, (), draw(there), tuple(nodes))


def answers(question: Question) -> st.SearchStrategy[Answer]:
    """Anything at all: its own ids in any number and order, pairs that are none, and noise."""
    known = [*question.option_ids, *(pair.id for pair in question.pairs), *(one.id for one in question.decoys), "x"]
    links = st.tuples(st.sampled_from(known), st.sampled_from(known)).map("=".join)
    noise = st.text(max_size=12) | st.sampled_from(["", "=", "-", "½", "1e999", "nan", "inf", "\ud800", "0" * 5000])
    return st.lists(st.sampled_from(known) | links | noise, max_size=6).map(tuple)
