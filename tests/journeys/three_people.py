"""Owner, trainer and learner in windows of their own, from a company without anything to a pack that is refused."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

from desktop_app.features.trainer.service import begin, build_pack
from desktop_app.features.trainer.templates import Wish
from desktop_app.kernel.clock import SystemClock
from desktop_app.kernel.profiles import settings_of
from desktop_app.kernel.settings import Settings
from desktop_app.packs.pack import Kind
from desktop_app.packs.reading import read_course
from desktop_app.packs.zip_source import ZipSource
from tests.fakes import desk
from tests.journeys.all_kinds import known_course
from tests.journeys.first_day import LANGUAGE
from tests.journeys.session import with_keyring

HERE = Path(__file__).parent
LONGEST = 240
COURSE, TITLE = "example.aurora.fairs", "Speaking at fairs"
TOOLS: dict[str, tuple[str, ...]] = {"owner": ("owner",), "trainer": ("trainer",), "learner": ()}


def play_three(folder: Path) -> tuple[dict[str, Path], str]:
    """Play it; the three profiles, and what went wrong (empty: nothing)."""
    profiles = {who: folder / who / "profile" for who in TOOLS}
    for who, profile in profiles.items():
        (folder / who / "home" / "Documents").mkdir(parents=True)
        profile.mkdir()
        settings_of(profile).write(Settings(LANGUAGE, "light", tools=TOOLS[who]))
        if TOOLS[who]:
            with desk.house_of(profile, SystemClock()) as house:
                desk.join(house)
    knowledge = folder / "known.json"
    knowledge.write_text(json.dumps(_known(folder, profiles), ensure_ascii=False), encoding="utf-8")
    stage = [*with_keyring(folder), "sh", str(HERE / "stage_for_many.sh")]
    stage += [str(HERE / "three_people_outside.py"), str(knowledge)]
    run = subprocess.run(stage, capture_output=True, text=True, timeout=LONGEST, check=False)
    errors = "" if run.returncode == 0 and "played" in run.stdout else f"{run.stdout[-3000:]}\n{run.stderr[-6000:]}"
    return profiles, errors


def _known(folder: Path, profiles: dict[str, Path]) -> dict[str, object]:
    return {
        "python": sys.executable,
        "profiles": {who: str(profile) for who, profile in profiles.items()},
        "homes": {who: str(folder / who / "home") for who in profiles},
        "library": str(folder / "shared" / "library"),
        "stick": str(folder / "stick"),
        "course_folder": str(folder / "trainer" / "fairs"),
        "card": str(folder / "marta.card.toml"),
        "name": desk.NAME,
        "course": _known_course(folder / "draft"),
    }


def _known_course(folder: Path) -> dict[str, object]:
    """What a diligent person would know of the course that the template makes."""
    wish = Wish(
        kind=Kind.COURSE,
        id=COURSE,
        publisher="Aurora Example",
        languages=("en", "it", "pl"),
        told_in=LANGUAGE,
        today=date(2026, 11, 2),
        title=TITLE,
    )
    begin(wish, folder)
    with ZipSource(build_pack(folder, folder.parent / "built").file) as source:
        return known_course(read_course(source))
