"""`make shots`: the real window at every screen and state, in three languages, two themes and two sizes.

PNG files go to `build/shots/`, named SCREEN-LANGUAGE-THEME-SIZE.png; words as arguments choose screens by their name.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from desktop_app.kernel.settings import Settings
from desktop_app.qt.wardrobe import Wardrobe
from tests.fakes.preview_scenes import PREVIEW_SCENES, glimpses, open_scene
from tests.fakes.scenes import SCENES
from tests.fakes.stages import MORNING, build_stages
from tests.fakes.window import application, open_chooser, open_window, rest

TARGET = Path("build") / "shots"
LANGUAGES, THEMES = ("en", "it", "pl"), ("light", "dark")
CHOOSER, GLIMPSE = "01-chooser", "13-glimpse"
SIZES = {"large": (1280, 800), "small": (900, 600)}


def shots(folder: Path, wanted: list[str]) -> Iterator[Path]:
    """Take the pictures; each opens a copy of its stage, so that no picture changes the next."""
    stages, wardrobe = build_stages(folder), Wardrobe()
    if not wanted or any(word in CHOOSER for word in wanted):
        yield from _chooser(wardrobe)
    yield from _previews(folder, wardrobe, wanted)
    scenes = [scene for scene in SCENES if not wanted or any(word in scene.name for word in wanted)]
    for scene, language, theme, size in product(scenes, LANGUAGES, THEMES, SIZES):
        copy = folder / "copy"
        shutil.rmtree(copy, ignore_errors=True)
        if stages[scene.stage].exists():
            shutil.copytree(stages[scene.stage], copy)
        with open_window(copy, Settings(language, theme), SIZES[size], MORNING, wardrobe) as window:
            scene.act(window)
            rest(window)
            target = TARGET / f"{scene.name}-{language}-{theme}-{size}.png"
            window.shell.grab().save(str(target))
        yield target


def _chooser(wardrobe: Wardrobe) -> Iterator[Path]:
    for language, theme, size in product(LANGUAGES, THEMES, SIZES):
        with open_chooser(wardrobe, Settings(language, theme), SIZES[size]) as shell:
            target = TARGET / f"{CHOOSER}-{language}-{theme}-{size}.png"
            shell.grab().save(str(target))
        yield target


def _previews(folder: Path, wardrobe: Wardrobe, wanted: list[str]) -> Iterator[Path]:
    """Packs that are being written have windows of their own."""
    scenes = [scene for scene in PREVIEW_SCENES if not wanted or any(word in scene.name for word in wanted)]
    for number, (scene, language, theme, size) in enumerate(product(scenes, LANGUAGES, THEMES, SIZES)):
        place, settings = folder / f"preview-{number}", Settings(language, theme)
        with open_scene(scene, place, settings, SIZES[size]) as window:
            target = TARGET / f"{scene.name}-{language}-{theme}-{size}.png"
            window.shell.grab().save(str(target))
        yield target
    for language, theme in product(LANGUAGES, THEMES) if not wanted or any(w in GLIMPSE for w in wanted) else ():
        for name, glimpse in glimpses(wardrobe, Settings(language, theme), folder / f"{GLIMPSE}-{language}-{theme}"):
            target = TARGET / f"{GLIMPSE}-{name}-{language}-{theme}.png"
            glimpse.widget.grab().save(str(target))
            yield target


def main(wanted: list[str]) -> int:
    """Take them all, or those named."""
    application()
    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="portavoce-shots-") as temporary:
        count = sum(1 for _ in shots(Path(temporary), wanted))
    print(f"{count} pictures in {TARGET}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
