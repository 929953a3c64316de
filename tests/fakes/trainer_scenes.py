"""The trainer's page with nothing on the table, with problems, with none, without its folder, and its two forms."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from desktop_app.features.trainer.service.table import TableService
from desktop_app.features.trainer.ui.import_panel import ImportPanel
from desktop_app.features.trainer.ui.page import TrainerPage
from desktop_app.house import House
from desktop_app.kernel.clock import Clock
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Route
from tests.fakes import desk, new_packs, trainer_desk
from tests.fakes.clock import FixedClock
from tests.fakes.window import page_of, rest

Act = Callable[[ProfileWindow], None]
PACKS = "trainer-packs"
SPOILT, READY, POLICY, GONE = "speaking", "pictures", "policy", "old-stick"
QUESTIONS = """::Where::Where does “I work at Aurora” belong? {=Before the fold ~In the hashtags ~In the first comment}

::Essay::Tell us about your first post. {}

::Number::After how many hours do we answer? {#24}
"""


def build_trainer_stages(folder: Path, now: Clock) -> dict[str, Path]:
    """Somebody who writes courses: with an empty table, and with four packs on it."""
    stages = {"trainer-new": folder / "trainer-new", "trainer": folder / "trainer"}
    with desk.house_of(stages["trainer-new"], FixedClock(now.now())) as house:
        desk.join(house)
    shutil.copytree(stages["trainer-new"], stages["trainer"])
    with desk.house_of(stages["trainer"], FixedClock(now.now())) as house:
        _fill_table(house, folder / PACKS)
    return stages


def _fill_table(house: House, packs: Path) -> None:
    spoilt = (trainer_desk.NO_PICTURE, trainer_desk.NOTHING_RIGHT, *trainer_desk.LONG)
    trainer_desk.write(packs / SPOILT, trainer_desk.course(*spoilt))
    trainer_desk.write(packs / READY, new_packs.new_course())
    trainer_desk.write(packs / POLICY, new_packs.new_policy())
    clock = FixedClock()
    table = TableService(house.database, clock)
    for name in (GONE, POLICY, READY, SPOILT):
        clock.pass_(minutes=1)
        table.open(packs / name)


def _open(folder: str = "") -> Act:
    def act(window: ProfileWindow) -> None:
        if "trainer" not in window.appearance.settings.tools:
            window.choose(window.appearance.settings.with_tool("trainer", wanted=True))
            rest(window)
        packs = window.profile.parent / PACKS
        window.shell.go(Route.to("trainer", folder=str(packs / folder)) if folder else Route("trainer"))

    return act


def _page(window: ProfileWindow) -> TrainerPage:
    page = page_of(window)
    assert isinstance(page, TrainerPage)
    return page


def _new(window: ProfileWindow) -> None:
    _open()(window)
    rest(window)
    _answering(window)
    _page(window)._beginning.new()


def _answering(window: ProfileWindow) -> trainer_desk.FakeTrainerDesktop:
    """The computer's own dialogs would wait for somebody."""
    page, desktop = _page(window), trainer_desk.FakeTrainerDesktop(Path("/home/giulia/Documents"))
    for part in (page._beginning, page._bringing):
        part._desk = part._desk._replace(desktop=desktop)
    return desktop


def _import(window: ProfileWindow) -> None:
    """Into a copy, for the stage is everybody's."""
    folder = window.profile / "course"
    shutil.rmtree(folder, ignore_errors=True)
    trainer_desk.write(folder, new_packs.new_course())
    window.shell.go(Route.to("trainer", folder=str(folder)))
    rest(window)
    source = window.profile / "moodle.gift"
    source.write_text(QUESTIONS, "utf-8")
    _answering(window).file = source
    _page(window)._bringing.bring(str(folder))


def _report(window: ProfileWindow) -> None:
    _import(window)
    rest(window)
    window.shell.findChildren(ImportPanel)[-1].bring_button.click()


TRAINER_SCENES: tuple[tuple[str, str, Act], ...] = (
    ("13-trainer-empty", "trainer-new", _open()),
    ("13-trainer-problems", "trainer", _open(SPOILT)),
    ("13-trainer-ready", "trainer", _open(READY)),
    ("13-trainer-policy", "trainer", _open(POLICY)),
    ("13-trainer-gone", "trainer", _open(GONE)),
    ("13-trainer-new-pack", "trainer", _new),
    ("13-trainer-import", "trainer", _import),
    ("13-trainer-import-report", "trainer", _report),
)
