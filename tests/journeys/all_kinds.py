"""Plays a course with every kind of question from outside: by the keyboard alone, or by AT-SPI alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from desktop_app.kernel.clock import SystemClock
from desktop_app.kernel.profiles import settings_of
from desktop_app.kernel.settings import Settings
from desktop_app.packs.course import Course, Question, QuestionKind, Scenario
from tests.fakes import desk
from tests.fakes.packs import EVERYTHING, shelve_everything
from tests.journeys.first_day import LANGUAGE, Played, play_outside


def play_all_kinds(folder: Path, *, keyboard: bool) -> Played:
    """Play the course from its first lesson to its result."""
    profile = folder / "profilo di Łucja"
    profile.mkdir(parents=True)
    settings_of(profile).write(Settings(LANGUAGE, "light"))
    with desk.house_of(profile, SystemClock()) as house:
        desk.join(house)
        known = known_course(house.catalogue.course(shelve_everything(house).sha256))
    return play_outside(folder, profile, known, "all_kinds_outside.py", "keyboard" if keyboard else "")


def known_course(course: Course) -> dict[str, Any]:
    """What a diligent person would know: titles, right answers, and a way through the story."""
    scenario = next(step for step in course.steps if isinstance(step, Scenario))
    questions = [question for module in course.modules for quiz in module.quizzes for question in quiz.questions]
    return {
        "name": desk.NAME,
        "course": course.manifest.title.of(LANGUAGE),
        "steps": [step.title.of(LANGUAGE) for step in course.steps],
        "scenario": scenario.title.of(LANGUAGE),
        "walk": _good_walk(scenario),
        "questions": [_known(question) for question in questions],
    }


def _known(question: Question) -> dict[str, Any]:
    known: dict[str, Any] = {"text": question.text.of(LANGUAGE), "kind": question.kind.value}
    if question.kind is QuestionKind.TRUE_FALSE:
        known["right"] = ["True" if question.answer else "False"]
    elif question.kind is QuestionKind.ORDER:
        known["right"] = [option.text.of(LANGUAGE) for option in question.options]
    elif question.kind is QuestionKind.MATCH:
        known["right"] = [[pair.left.of(LANGUAGE), pair.right.of(LANGUAGE)] for pair in question.pairs]
    elif question.accepted is not None:
        known["right"] = question.accepted.of(LANGUAGE)[0]
    elif question.quantity is not None:
        known["right"] = f"{question.quantity.value:g}"
    else:
        known["right"] = [option.text.of(LANGUAGE) for option in question.options if option.right]
    return known


def _good_walk(scenario: Scenario) -> list[tuple[str, str]]:
    """The choices that lead to a good ending by the shortest way: their words, and what each is told."""
    ways: list[tuple[str, list[tuple[str, str]]]] = [(scenario.start, [])]
    for here, words in ways:
        node = scenario.node(here)
        if node.ending == "good":
            return words
        ways += [
            (choice.to, [*words, (choice.text.of(LANGUAGE), choice.consequence.of(LANGUAGE))])
            for choice in node.choices
        ]
    raise AssertionError(f"no good ending in {scenario.id} of {EVERYTHING}")
