"""A trainer's table without a window: packs to spoil, a computer that opens nothing, a preview that only listens."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.packs.texts import Texts
from desktop_app.qt.face import Face
from desktop_app.qt.page import Host
from desktop_app.qt.widgets.text import Words
from tests.fakes import new_packs
from tests.fakes.packs import Files

QUIZ, LESSON, PICTURE = new_packs.QUIZ, new_packs.LESSON, new_packs.PICTURE
TITLE = Texts({"en": "Speaking in public", "it": "Parlare in pubblico", "pl": "Mówić publicznie"})
NOTHING_RIGHT = (QUIZ, 'id = "split"\nright = true', 'id = "split"\nright = false')
NO_PICTURE = (LESSON, "pictures/one-thought.svg", "pictures/one_thougt.svg")
_SHOWN = (
    "A sheet of paper with three lines of text. The first line is marked in colour, "
    "and an arrow leads from it to a tick."
)
NO_WORDS = (LESSON, f"![{_SHOWN}]", "![]")
LONG = tuple((LESSON.replace(".en.", f".{language}."), "minutes = 2", "minutes = 9") for language in ("en", "it", "pl"))
Spoiled = tuple[str, str, str]


def course(*spoiled: Spoiled) -> Files:
    """A course in three languages, some of it spoilt."""
    files = new_packs.new_course()
    titles = "\n".join(f'{language} = "{TITLE.of(language)}"' for language in ("en", "it", "pl"))
    return spoil({**files, "pack.toml": _titled(files["pack.toml"], titles)}, spoiled)


def _titled(manifest: bytes, titles: str) -> bytes:
    before, _, after = manifest.decode().partition("[title]\n")
    return f"{before}[title]\n{titles}\n\n{after[after.index('[') :]}".encode()


def spoil(files: Files, spoiled: Iterable[Spoiled]) -> Files:
    """Other words in some files."""
    for name, old, new in spoiled:
        text = files[name].decode()
        assert old in text, (name, old)
        files = {**files, name: text.replace(old, new, 1).encode()}
    return files


def write(folder: Path, files: Files) -> Path:
    """Files on the disk."""
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return folder


class FakeTrainerDesktop:
    """Answers what it was told to answer, and remembers what it was asked to show."""

    def __init__(self, documents: Path) -> None:
        self._documents = documents
        self.folder: Path | None = None
        self.file: Path | None = None
        self.shown: list[Path] = []

    def show(self, place: Path) -> None:
        self.shown.append(place)

    def choose_folder(self, over: QWidget, title: str, start: str = "") -> Path | None:
        return self.folder

    def choose_file(self, over: QWidget, title: str, kinds: str) -> Path | None:
        return self.file

    def documents(self) -> Path:
        return self._documents


class FakeGlimpse:
    """Says what it was asked to show."""

    def __init__(self, face: Face) -> None:
        self.widget = QWidget()
        self.words = Words(face, "", "label")
        QVBoxLayout(self.widget).addWidget(self.words)
        self.steps: list[tuple[str, int, str]] = []

    def show_step(self, folder: Path, file: str, line: int, language: str) -> None:
        self.steps.append((file, line, language))
        self.words.setText(f"{file} {line} {language}")


class FakePreviews:
    """Remembers what was opened."""

    def __init__(self) -> None:
        self.opened: list[tuple[Path, str, str]] = []
        self.glimpses: list[FakeGlimpse] = []

    def open(self, folder: Path, file: str = "", language: str = "") -> None:
        self.opened.append((folder, file, language))

    def glimpse(self, face: Face, host: Host) -> FakeGlimpse:
        self.glimpses.append(FakeGlimpse(face))
        return self.glimpses[-1]


class FakeCard(QWidget):
    """A card for publishing that remembers which packs it was shown."""

    found = Signal(str, str)

    def __init__(self, face: Face, host: Host) -> None:
        super().__init__()
        self.shown: list[tuple[Path, str, int]] = []
        QVBoxLayout(self).addWidget(Words(face, "Sign and publish"))

    def show_pack(self, folder: Path, manifest: object, problems: int) -> None:
        self.shown.append((folder, getattr(manifest, "version", ""), problems))


MakeCard = Callable[[Face, Host], FakeCard]
