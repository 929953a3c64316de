"""A desk with courses of every kind on its shelf, and whole courses done quickly."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop_app.features.training.quiz import Result
from desktop_app.features.training.views import QuizView, ScenarioView
from desktop_app.house import House
from tests.fakes.packs import Files, write_folder
from tests.fakes.questions import right_answer, wrong_answer
from tests.fakes.rich_packs import rich_course_files

RICH = "example.small.course"
FIRST, MEDIA = "01-first/01-start", "01-first/02-media"
WALK, KINDS, CHECK = "01-first/50-walk", "01-first/80-kinds", "01-first/90-check"
NEEDS = b'requires_courses = ["a.b"]\n'


def rich_files(*, needs: str = "", version: str = "1.0.0", name: str = RICH) -> Files:
    """The course of every kind, building on another one or on none."""
    files = rich_course_files()
    manifest = files["pack.toml"].replace(NEEDS, f'requires_courses = ["{needs}"]\n'.encode() if needs else b"")
    manifest = manifest.replace(b'version = "1.0.0"', f'version = "{version}"'.encode())
    return {**files, "pack.toml": manifest.replace(f'id = "{RICH}"'.encode(), f'id = "{name}"'.encode())}


def put_on_shelf(house: House, folder: Path, files: Files) -> str:
    """Install a course; its sha256."""
    return house.shelf.install_folder(write_folder(folder, files)).sha256


def take(house: House, view: QuizView, *, right: bool = True, language: str = "en") -> Result | None:
    """Answer everything an attempt still asks."""
    result = view.result
    for question in view.questions:
        if question.id not in view.attempt.answers:
            answer = (right_answer if right else wrong_answer)(view.quiz.question(question.id), language)
            result = house.training.answer(view.attempt, question.id, answer, language).result
    return result


def walk_to_the_end(house: House, view: ScenarioView, *choices: str) -> ScenarioView:
    """Take choices one after the other."""
    for choice in choices:
        view = house.training.choose(view.run, choice)
    return view


def do_everything(house: House, course_id: str = RICH) -> None:
    """Every step of the course of every kind, once."""
    training = house.training
    doing: dict[str, Callable[[str], object]] = {
        "lesson": lambda step: training.finish_lesson(course_id, step),
        "quiz": lambda step: take(house, training.quiz(course_id, step)),
        "scenario": lambda step: walk_to_the_end(house, training.scenario(course_id, step, again=True), "in", "stay"),
    }
    for state in training.course(course_id).steps:
        doing[state.step.kind](state.step.id)
