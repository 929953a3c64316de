"""Reads a quiz and holds its author to questions that can be answered and explain themselves."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.packs.course import Option, Question, QuestionKind, Quiz
from desktop_app.packs.fields import IDENTIFIER, Fields
from desktop_app.packs.rules import Rule

MOST_MINUTES = 600
FEWEST_OPTIONS = 2


@dataclass(frozen=True, slots=True)
class _Surroundings:
    """What a question may refer to."""

    folder: str
    languages: tuple[str, ...]
    objectives: tuple[str, ...]
    lessons: tuple[str, ...]


def read_quiz(
    quiz_id: str,
    fields: Fields,
    languages: tuple[str, ...],
    objectives: tuple[str, ...],
    lessons: tuple[str, ...],
    pass_mark: int,
) -> Quiz:
    """The quiz in the table `fields`; `lessons` are the stems beside it, `pass_mark` the course's."""
    around = _Surroundings(quiz_id.rpartition("/")[0], languages, objectives, lessons)
    title = fields.texts("title", languages)
    minutes = fields.integer("minutes", 1, MOST_MINUTES)
    mark = fields.integer("pass_mark", 1, 100, default=pass_mark)
    lines: dict[str, int] = {}
    questions = []
    for entry in fields.tables("question"):
        question = _question(entry, around)
        entry.unique("id", question.id, lines)
        questions.append(question)
    fields.finish()
    return Quiz(quiz_id, title, minutes, mark, tuple(questions))


def _question(entry: Fields, around: _Surroundings) -> Question:
    guess = QuestionKind.TRUE_FALSE if entry.has("answer") else QuestionKind.SINGLE
    kind = entry.choice("kind", QuestionKind, guess)
    objective = entry.text("objective", needed=False)
    entry.reference("objective", objective, around.objectives)
    lesson = entry.text("lesson", needed=False)
    entry.reference("lesson", lesson, around.lessons)
    chooses = kind is not QuestionKind.TRUE_FALSE
    question = Question(
        id=entry.text("id", shape=IDENTIFIER),
        kind=kind,
        text=entry.texts("text", around.languages),
        why=entry.texts("why", around.languages),
        options=_options(entry, kind, around.languages) if chooses else (),
        answer=None if chooses else entry.flag("answer"),
        objective=objective or None,
        lesson=f"{around.folder}/{lesson}" if lesson else None,
        clause=entry.text("clause", needed=False, shape=IDENTIFIER) or None,
    )
    entry.finish()
    return question


def _options(question: Fields, kind: QuestionKind, languages: tuple[str, ...]) -> tuple[Option, ...]:
    entries = question.tables("option")
    lines: dict[str, int] = {}
    options = []
    for entry in entries:
        option = _option(entry, languages)
        entry.unique("id", option.id, lines)
        options.append(option)
    if question.has("option"):
        _check_rightness(question, kind, options)
    return tuple(options)


def _option(entry: Fields, languages: tuple[str, ...]) -> Option:
    right = entry.flag("right")
    option = Option(
        id=entry.text("id", shape=IDENTIFIER),
        text=entry.texts("text", languages),
        right=right,
        why=entry.texts("why", languages, needed=not right),
    )
    entry.finish()
    return option


def _check_rightness(question: Fields, kind: QuestionKind, options: list[Option]) -> None:
    right = sum(option.right for option in options)
    if len(options) < FEWEST_OPTIONS:
        question.complain(Rule.FEW_OPTIONS, "option")
    if not right:
        question.complain(Rule.NO_RIGHT_OPTION, "option")
    if right > 1 and kind is QuestionKind.SINGLE:
        question.complain(Rule.MANY_RIGHT_OPTIONS, "option")
