"""A course in a new version, some of which is asked once more, and one whose new version was taken back."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from desktop_app.house import House
from desktop_app.kernel.clock import Clock
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Route
from desktop_app.storage.tables.libraries import library, library_recall
from tests.courses import SHORT_COMPANY
from tests.fakes import desk

Act = Callable[[ProfileWindow], None]
MODULE = "01-two-habits"
NEW_LESSON = {
    "en": ("Say it in your own words", "Write as you would tell a friend who works elsewhere."),
    "it": ("Dillo con parole tue", "Scrivi come lo racconteresti a un’amica che lavora altrove."),
    "pl": ("Powiedz to własnymi słowami", "Pisz tak, jak mówisz o tym komuś, kto pracuje gdzie indziej."),
}
CHANGES = {
    "en": "There is a lesson on your own words. Where you say your name has changed with the new law on advertising.",
    "it": "C’è una lezione sulle parole tue. Dove dici chi sei cambia con la nuova legge sulla pubblicità.",
    "pl": "Jest lekcja o własnych słowach. Miejsce, w którym podajesz nazwisko, zmienia się z nową ustawą o reklamie.",
}
WHY = "Clause 2.3 was quoted wrongly in the second lesson."


def install_newer(house: House, folder: Path, version: str = "1.1.0") -> str:
    """A lesson more, one that moved, and an objective that everybody learns anew; its sha256."""
    shutil.copytree(SHORT_COMPANY / "speaking", folder)
    module = folder / MODULE
    for file in sorted(module.glob("02-wait-for-the-announcement.*")):
        file.rename(module / file.name.replace("02-wait", "04-wait"))
    for language, (title, text) in NEW_LESSON.items():
        head = f'+++\ntitle = "{title}"\nminutes = 3\nobjectives = ["own-words"]\n+++\n\n'
        (module / f"03-own-words.{language}.md").write_text(head + text + "\n", encoding="utf-8")
    check = module / "90-check.quiz.toml"
    check.write_text(check.read_text(encoding="utf-8").replace("02-wait-", "04-wait-"), encoding="utf-8")
    manifest = folder / "pack.toml"
    manifest.write_text(_newer_manifest(manifest.read_text(encoding="utf-8"), version), encoding="utf-8")
    return house.shelf.install_folder(folder).sha256


def _newer_manifest(text: str, version: str) -> str:
    changes = "\n".join(f'{language} = "{said}"' for language, said in CHANGES.items())
    more = "\n".join(f'{language} = "{title}"' for language, (title, _) in NEW_LESSON.items())
    before, _, after = text.partition("[changes]")
    text = f"{before}[changes]\n{changes}\n\n[course]{after.partition('[course]')[2]}"
    text = text.replace('version = "1.0.0"', f'version = "{version}"')
    text = text.replace('id = "say-where"', f'id = "say-where"\nagain = "{version}"')
    objective = f'[[course.objective]]\nid = "own-words"\n[course.objective.title]\n{more}\n\n'
    return text.replace("[[course.module]]", f"{objective}[[course.module]]")


def take_back(house: House, sha256: str) -> None:
    """The company does not offer this version any more; the desk uses the one before."""
    followed = {"company": "Aurora Example", "address": "", "least_root": 1, "root": b"", "confirmed_by": "[]"}
    told = {"target": "course", "sha256": sha256, "day": "2026-11-03", "why": WHY}
    with house.database.write() as connection:
        connection.execute(library.insert().values({"fingerprint": "f", "followed_at": "2026-10-01", **followed}))
        connection.execute(library_recall.insert().values({"fingerprint": "f", **told}))
    house.shelf.set_aside({sha256})


def build_version_stages(folder: Path, clock: Clock) -> dict[str, Path]:
    """Somebody who completed the course, then its next version, then the one before again."""
    newer = shutil.copytree(folder / "reading", folder / "new-version")
    with desk.house_of(newer, clock) as house:
        sha256 = install_newer(house, folder / "newer-speaking")
    back = shutil.copytree(newer, folder / "taken-back")
    with desk.house_of(back, clock) as house:
        take_back(house, sha256)
    return {"new-version": newer, "taken-back": back}


def _home(_window: ProfileWindow) -> None:
    """The first screen is the one."""


def _course(window: ProfileWindow) -> None:
    window.shell.go(Route.to("course", course=desk.COURSE))


VERSION_SCENES: tuple[tuple[str, str, Act], ...] = (
    ("02-home-asked-again", "new-version", _home),
    ("03-learn-new-version", "new-version", lambda window: window.shell.go(Route("learn"))),
    ("03-course-new-version", "new-version", _course),
    ("03-course-taken-back", "taken-back", _course),
)
