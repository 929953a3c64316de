"""Plays a course from outside: by the keyboard alone, or by AT-SPI alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop_app.house import House
from desktop_app.kernel.clock import SystemClock
from desktop_app.kernel.profiles import settings_of
from desktop_app.kernel.settings import Settings
from desktop_app.packs.course import Course, Question, QuestionKind, Quiz, Scenario, Step
from tests.courses import SHIPPED_COMPANY, SHORT_COMPANY
from tests.fakes import desk
from tests.fakes.packs import shelve_everything
from tests.journeys.first_day import LANGUAGE, Played, known_policy, play_outside


def play_all_kinds(folder: Path, *, keyboard: bool) -> Played:
    """Play the course of all kinds from its first lesson to its result."""
    return _play(folder, SHORT_COMPANY, lambda house: shelve_everything(house).sha256, keyboard)


def play_shipped(folder: Path, course_id: str, policy_id: str = "") -> Played:
    """Play a course of the company that ships by the keyboard alone, then read and sign the policy, if one is named."""
    return _play(folder, SHIPPED_COMPANY, lambda house: house.training.course(course_id).course.sha256, True, policy_id)


def _play(folder: Path, company: Path, course: Callable[[House], str], keyboard: bool, policy_id: str = "") -> Played:
    profile = folder / "profilo di Łucja"
    profile.mkdir(parents=True)
    settings_of(profile).write(Settings(LANGUAGE, "light"))
    with desk.house_of(profile, SystemClock()) as house:
        desk.join(house, company=company)
        known = known_course(house.catalogue.course(course(house)))
        if policy_id:
            known["policy"] = known_policy(house, policy_id, desk.NAME)
    return play_outside(folder, profile, known, "all_kinds_outside.py", "keyboard" if keyboard else "", company)


def known_course(course: Course) -> dict[str, Any]:
    """What a diligent person would know: titles, right answers, and a way through each story."""
    return {
        "name": desk.NAME,
        "course": course.manifest.title.of(LANGUAGE),
        "steps": [_step(step) for step in course.steps],
    }


def _step(step: Step) -> dict[str, Any]:
    known: dict[str, Any] = {"title": step.title.of(LANGUAGE)}
    if isinstance(step, Scenario):
        return {**known, "kind": "scenario", "walk": _good_walk(step)}
    if isinstance(step, Quiz):
        return {**known, "kind": "quiz", "questions": [_known(question) for question in step.questions]}
    return {**known, "kind": "lesson"}


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
    raise AssertionError(f"no good ending in {scenario.id}")
