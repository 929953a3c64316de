"""Every screen in the real window: all controls named and reached by Tab, all words readable and whole.

One window for each stage of a first week and each look; it walks through a quarter of that stage's scenes, or all of
them in `make soak`. The probes of the rules themselves are in `test_screen_rules.py`.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from desktop_app.kernel.settings import Settings
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.wardrobe import Wardrobe
from desktop_app.qt.widgets.dialog import Panel
from tests.fakes.scenes import SCENES, Scene
from tests.fakes.stages import MORNING, build_stages
from tests.fakes.window import open_chooser, open_window, rest
from tests.gui.fitting import settle
from tests.gui.screens.contrast import faint
from tests.gui.screens.controls import nameless
from tests.gui.screens.fitting import squeezed
from tests.gui.screens.tabbing import tab_flaws

USUAL, SMALL, TALL = (1280, 800), (900, 600), (1280, 4000)  # so tall that nothing has to be scrolled into sight
STAGES = tuple(dict.fromkeys(scene.stage for scene in SCENES))
QUIET = 0.05  # seconds without work that count as rest
LOOKS = {
    "en-light": (Settings("en", "light"), (USUAL, SMALL)),
    "it-dark": (Settings("it", "dark"), (USUAL, SMALL)),
    "pl-contrast": (Settings("pl", "high_contrast"), (USUAL, SMALL)),
    "pl-large": (Settings("pl", "light", 150), (SMALL,)),
}
# Each scene in one look, every second time a Polish one, which has the longest words.
IN_TURN = ("pl-large", "en-light", "pl-contrast", "it-dark")
IN_EVERY_LOOK = "PORTAVOCE_EVERY_LOOK" in os.environ  # `make soak`
Rule = Callable[[QWidget], list[str]]


def scenes_of(stage: str, look: str) -> list[Scene]:
    """The scenes to walk through."""
    mine = [scene for scene in SCENES if scene.stage == stage]
    return [scene for number, scene in enumerate(mine) if IN_EVERY_LOOK or look == IN_TURN[number % 4]]


WALKS = [(stage, look) for stage in STAGES for look in LOOKS if scenes_of(stage, look)]


@pytest.fixture(scope="module")
def stages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return build_stages(tmp_path_factory.mktemp("stages"))


@pytest.fixture(scope="module")
def wardrobe(qapp: object) -> Wardrobe:
    return Wardrobe()


@pytest.mark.parametrize(("stage", "look"), WALKS)
def test_every_screen_can_be_reached_read_and_heard(
    stages: dict[str, Path], wardrobe: Wardrobe, tmp_path: Path, stage: str, look: str
) -> None:
    settings, sizes = LOOKS[look]
    profile = tmp_path / "walked"
    if stages[stage].exists():
        shutil.copytree(stages[stage], profile)
    with open_window(profile, settings, sizes[0], MORNING, wardrobe) as window:
        flaws = [flaw for scene in scenes_of(stage, look) for flaw in _flaws(window, scene, sizes)]
    assert not flaws, "\n".join(flaws)


def _flaws(window: ProfileWindow, scene: Scene, sizes: tuple[tuple[int, int], ...]) -> Iterator[str]:
    scene.act(window)
    rest(window, QUIET)
    for size in sizes:
        yield from _broken(window, f"{scene.name} at {size}", size, nameless, squeezed)
    yield from _broken(window, f"{scene.name} at {sizes[-1]}", sizes[-1], tab_flaws)
    yield from _broken(window, scene.name, TALL, faint)
    for panel in window.shell.findChildren(Panel):
        panel.reject()
    window.shell.resize(*sizes[0])
    settle()


def _broken(window: ProfileWindow, where: str, size: tuple[int, int], *rules: Rule) -> Iterator[str]:
    window.shell.resize(*size)
    settle()
    for rule in rules:
        yield from (f"{where}: {flaw}" for flaw in rule(window.shell))


@pytest.mark.parametrize("look", LOOKS)
def test_the_chooser_can_be_reached_read_and_heard(wardrobe: Wardrobe, look: str) -> None:
    settings, sizes = LOOKS[look]
    flaws: list[str] = []
    with open_chooser(wardrobe, settings, sizes[-1]) as shell:
        for size, rules in ((sizes[-1], (nameless, squeezed, tab_flaws)), (TALL, (faint,))):
            shell.resize(*size)
            settle()
            flaws += [flaw for rule in rules for flaw in rule(shell)]
    assert not flaws, "\n".join(flaws)
