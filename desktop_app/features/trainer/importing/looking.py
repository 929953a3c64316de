"""Reads the written quiz as the check will, so that the report tells what is still asked for, line by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop_app.features.trainer.importing.notes import Note, Reason, note
from desktop_app.packs.course import Question
from desktop_app.packs.fields import Fields
from desktop_app.packs.parts import Surroundings
from desktop_app.packs.problem import Problem, in_order
from desktop_app.packs.question_reading import read_question
from desktop_app.packs.quiz_reading import read_quiz
from desktop_app.packs.rules import Rule
from desktop_app.packs.toml_source import parse_toml

ANY_MARK = 50  # of the course; it is not looked at here
SHOWN_LINES = 30


@dataclass(frozen=True, slots=True)
class Looked:
    """A question read back: where it stands and what the check says of it."""

    line: int
    question: Question
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class QuizLook:
    """The whole quiz read back; `problems` are those of no single question."""

    questions: tuple[Looked, ...]
    problems: tuple[Problem, ...]


def look(file: str, text: str, around: Surroundings) -> QuizLook:
    """What a reader of `file` with this text in it would say; PackRefused where it is no TOML."""
    source = parse_toml(file, text)
    report: list[Problem] = []
    fields = Fields(source, report)
    found = tuple(_one(entry, around) for entry in fields.tables("question", needed=False))
    whole: list[Problem] = []
    read_quiz("", Fields(source, whole), around, ANY_MARK)
    of_questions = {problem for one in found for problem in one.problems}
    return QuizLook(found, in_order(problem for problem in whole if problem not in of_questions))


def _one(entry: Fields, around: Surroundings) -> Looked:
    before = len(entry.report)
    question = read_question(entry, around, ())
    return Looked(entry.line(), question, in_order(entry.report[before:]))


def told_shortly(problems: Iterable[Problem], languages: Iterable[str]) -> tuple[Note | Problem, ...]:
    """The same in few sentences: what is asked for in many lines for one reason, once."""
    every = tuple(problems)
    missing = {problem: language for problem in every if (language := _missing_language(problem, languages))}
    whys = [problem for problem in every if _lacks(problem, "question.why")]
    option_whys = [problem for problem in every if _lacks(problem, "question.option.why")]
    return tuple(_gathered(missing, whys, option_whys)) + tuple(
        problem for problem in every if problem not in missing and problem not in (*whys, *option_whys)
    )


def _gathered(missing: dict[Problem, str], whys: list[Problem], option_whys: list[Problem]) -> Iterator[Note]:
    if whys:
        yield note(Reason.NEEDS_WHY, lines=_lines(whys))
    if option_whys:
        yield note(Reason.NEEDS_OPTION_WHY, lines=_lines(option_whys))
    if missing:
        names = ", ".join(dict.fromkeys(missing.values()))
        yield note(Reason.NEEDS_LANGUAGES, languages=names, lines=_lines(missing))


def _missing_language(problem: Problem, languages: Iterable[str]) -> str:
    if problem.rule is Rule.MISSING_LANGUAGE:
        return str(problem.params.get("language", ""))
    key = str(problem.params.get("key", ""))
    return next((one for one in languages if _lacks(problem, f"question.accepted.{one}")), "") if key else ""


def _lacks(problem: Problem, key: str) -> bool:
    return problem.rule is Rule.MISSING_KEY and problem.params.get("key") == key


def _lines(problems: Iterable[Problem]) -> str:
    lines = list(dict.fromkeys(problem.line for problem in problems))
    shown = ", ".join(str(line) for line in lines[:SHOWN_LINES])
    return f"{shown}, …" if len(lines) > SHOWN_LINES else shown
