"""Every screen of a preview: all controls named and reached by Tab, all words readable and whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.kernel.settings import Settings
from desktop_app.qt.wardrobe import Wardrobe
from tests.fakes.preview_scenes import PREVIEW_SCENES, glimpses, open_scene
from tests.gui.fitting import settle
from tests.gui.screens.contrast import faint
from tests.gui.screens.controls import nameless
from tests.gui.screens.fitting import squeezed
from tests.gui.screens.tabbing import tab_flaws

USUAL, SMALL, TALL = (1280, 800), (900, 600), (1280, 4000)
LOOKS = {
    "en-light": (Settings("en", "light"), USUAL),
    "it-dark": (Settings("it", "dark"), SMALL),
    "pl-contrast": (Settings("pl", "high_contrast"), USUAL),
    "pl-large": (Settings("pl", "light", 150), SMALL),
}


@pytest.mark.parametrize("look", LOOKS)
def test_every_screen_of_a_preview_can_be_reached_read_and_heard(qapp: object, tmp_path: Path, look: str) -> None:
    settings, size = LOOKS[look]
    flaws: list[str] = []
    for scene in PREVIEW_SCENES:
        with open_scene(scene, tmp_path / scene.name, settings, size) as window:
            for room, rules in ((size, (nameless, squeezed, tab_flaws)), (TALL, (faint,))):
                window.shell.resize(*room)
                settle()
                flaws += [f"{scene.name}: {flaw}" for rule in rules for flaw in rule(window.shell)]
    assert not flaws, "\n".join(flaws)


@pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints", extend=True)
@pytest.mark.parametrize("look", LOOKS)
def test_every_glimpse_is_whole(qapp: object, tmp_path: Path, look: str) -> None:
    settings, _ = LOOKS[look]
    for name, glimpse in glimpses(Wardrobe(), settings, tmp_path):
        flaws = [flaw for rule in (nameless, squeezed) for flaw in rule(glimpse.widget)]
        assert not flaws, (name, flaws)
