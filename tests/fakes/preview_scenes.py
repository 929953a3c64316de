"""The screens of a preview: each kind of pack, each kind of step, what is refused; and the glimpse beside a problem."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QApplication

from desktop_app.kernel.settings import Settings
from desktop_app.preview_glimpse import StepGlimpse
from desktop_app.preview_window import PreviewWindow
from desktop_app.qt.wardrobe import Wardrobe
from tests.fakes.host import FakeHost
from tests.fakes.new_packs import LESSON, MODULE, new_brand, new_course, new_policy
from tests.fakes.packs import Files
from tests.fakes.previewing import change, go, open_preview_of, settled, written

PACK = "it.acme.intro"
FIRST = f"{MODULE}/01-how-a-lesson-works"
QUIZ, STORY = f"{MODULE}/90-check", f"{MODULE}/50-a-course-by-friday"
WIDTH = 272  # of the right column of the trainer's page
Act = Callable[[PreviewWindow], object]


class PreviewScene(NamedTuple):
    """A screen: of which pack, spoilt how before it is opened, and what to do until it is there."""

    name: str
    files: Callable[[], Files]
    act: Act
    spoil: Callable[[Path], object] = lambda _folder: None


def _nothing(_window: PreviewWindow) -> None:
    """The first screen is the one."""


def _step(kind: str, step: str) -> Act:
    return lambda window: go(window, kind, **{"course": PACK, kind: step})


def _break(folder: Path) -> None:
    change(folder / "pack.toml", "format = 1", "format = 1\nfromat = 2")
    change(folder / "pack.toml", 'version = "1.0.0"', 'version = "one"')


def _flaw(folder: Path) -> None:
    change(folder / f"{QUIZ}.quiz.toml", 'kind = "single"', 'kind = "sinlge"')


PREVIEW_SCENES = (
    PreviewScene("13-preview-course", new_course, _nothing),
    PreviewScene("13-preview-flaw", new_course, _nothing, _flaw),
    PreviewScene("13-preview-lesson", new_course, _step("lesson", FIRST)),
    PreviewScene("13-preview-quiz", new_course, _step("quiz", QUIZ)),
    PreviewScene("13-preview-story", new_course, _step("scenario", STORY)),
    PreviewScene("13-preview-policy", new_policy, _nothing),
    PreviewScene("13-preview-sign", new_policy, lambda window: go(window, "sign")),
    PreviewScene("13-preview-brand", new_brand, _nothing),
    PreviewScene("13-preview-refused", new_course, _nothing, _break),
)
GLIMPSES = {
    "question": (new_course, f"{QUIZ}.quiz.toml", 40),
    "story": (new_course, f"{STORY}.scenario.toml", 25),
    "lesson": (new_course, LESSON, 12),
    "clause": (new_policy, "text.en.toml", 26),
}


@contextmanager
def open_scene(scene: PreviewScene, folder: Path, settings: Settings, size: tuple[int, int]) -> Iterator[PreviewWindow]:
    """The scene in a window of its own."""
    written(folder, scene.files())
    scene.spoil(folder)
    with open_preview_of(folder, settings.language, settings=settings) as window:
        window.shell.resize(*size)
        scene.act(window)
        settled(window)
        yield window


def glimpses(wardrobe: Wardrobe, settings: Settings, folder: Path) -> Iterator[tuple[str, StepGlimpse]]:
    """Each glimpse, as wide as the trainer's page has room for it."""
    face = wardrobe.face(settings, settings.language)
    for name, (files, file, line) in GLIMPSES.items():
        pack = written(folder / name, files())
        if name == "question":
            text = (pack / file).read_text(encoding="utf-8")
            (pack / file).write_text(text.replace("right = true", "right = false"), encoding="utf-8")
        glimpse = StepGlimpse(face, FakeHost(language=settings.language))
        glimpse.widget.setFixedWidth(WIDTH)
        glimpse.show_step(pack, file, line, settings.language)
        glimpse.widget.show()
        QApplication.processEvents()
        glimpse.widget.resize(WIDTH, glimpse.widget.heightForWidth(WIDTH))
        QApplication.processEvents()
        yield name, glimpse
        glimpse.widget.hide()
        glimpse.widget.deleteLater()
