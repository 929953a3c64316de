"""The short company with two further paths and a privacy notice, and people who took some of it up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import cache
from pathlib import Path

from desktop_app.house import House
from desktop_app.kernel.clock import Clock
from desktop_app.kernel.tasks import CancelToken
from desktop_app.packs.company import COMPANY_NAME, Company
from desktop_app.packs.company_reading import parse_company
from tests.courses import SHORT_COMPANY
from tests.fakes import desk
from tests.fakes.clock import FixedClock
from tests.fakes.long_path import NUMBERS, PICTURES, SKETCHES, VOICE, course_of, finish
from tests.fakes.packs import write_folder

AMBASSADOR, COACH = "ambassador", "coach"
ADDED = Path(__file__).parents[1] / "courses" / "further.toml"


@cache
def company() -> Company:
    """The company as a file of its own would say it."""
    return parse_company((SHORT_COMPANY / COMPANY_NAME).read_bytes() + b"\n" + ADDED.read_bytes())


def join(house: House, sources: Path) -> None:
    """Join it, with the courses of its further paths on the shelf."""
    folders = [write_folder(sources / sketch.id, course_of(sketch)) for sketch in SKETCHES]
    house.onboarding.join(
        desk.NAME, company(), (*desk.pack_folders(), *folders), house.shelf.install_folder, CancelToken()
    )


def be_on_the_way(house: House) -> None:
    """The first path walked, one further path taken up and begun, the other one not."""
    desk.read_lessons(house)
    desk.take_quiz(house)
    desk.read_policy(house)
    desk.sign(house)
    house.onboarding.take_up(AMBASSADOR)
    first, second, *_ = (state.step.id for state in house.training.course(PICTURES).steps)
    house.training.finish_lesson(PICTURES, first)
    house.training.lesson(PICTURES, second, "en")


def walk_it(house: House) -> None:
    """Both further paths taken up, and one of them walked to its end."""
    be_on_the_way(house)
    house.onboarding.take_up(COACH)
    finish(house, PICTURES, VOICE, NUMBERS)


STAGES: Mapping[str, tuple[timedelta, Callable[[House], object]]] = {
    "further": (timedelta(0), lambda _house: None),
    "further-begun": (timedelta(days=3), be_on_the_way),
    "further-walked": (timedelta(days=40), walk_it),
}


def build_further_stages(folder: Path, now: Clock) -> dict[str, Path]:
    """One profile for each; people joined so long before `now`."""
    stages = {}
    for name, (ago, live) in STAGES.items():
        stages[name] = folder / name
        with desk.house_of(stages[name], FixedClock(now.now() - ago)) as house:
            join(house, folder / f"{name}-sources")
            live(house)
    return stages
