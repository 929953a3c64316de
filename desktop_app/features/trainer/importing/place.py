"""Where an imported quiz goes: a module of a course that is there, under a name that nothing has yet."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.course_reading import QUIZ_END, SCENARIO_END, STEM
from desktop_app.packs.names import printable
from desktop_app.packs.pack import MANIFEST_NAME, Kind
from desktop_app.packs.parts import Surroundings
from desktop_app.packs.problem import list_names, refuse
from desktop_app.packs.reading import read_manifest
from desktop_app.packs.rules import Rule
from desktop_app.packs.source import FolderSource

_STEM = re.compile(STEM)


@dataclass(frozen=True, slots=True)
class Place:
    """The quiz that is to be: its module's folder, its name without ending, the course's languages and files."""

    module: Path
    stem: str
    languages: tuple[str, ...]
    names: frozenset[str]

    @property
    def quiz(self) -> Path:
        return self.module / f"{self.stem}{QUIZ_END}"

    @property
    def name_in_pack(self) -> str:
        return f"{self.module.name}/{self.quiz.name}"

    @property
    def names_in_module(self) -> frozenset[str]:
        """The module's files, from its folder on."""
        inside = f"{self.module.name}/"
        return frozenset(name.removeprefix(inside) for name in self.names if name.startswith(inside))

    def around(self, more: frozenset[str] = frozenset()) -> Surroundings:
        """What a reader of the quiz knows; `more` files will be beside it."""
        names = self.names | {f"{self.module.name}/{name}" for name in more}
        return Surroundings(self.module.name, self.languages, (), (), names)


def find_place(into: Path, stem: str) -> Place:
    """The place for a quiz in the module folder `into`; Trouble or PackRefused where there is none."""
    if not _STEM.fullmatch(stem):
        raise Trouble("import.bad-name", name=printable(stem))
    module = Path(os.path.abspath(into))  # noqa: PTH100 - resolve() would follow links, which packs refuse
    if not (module.parent / MANIFEST_NAME).is_file():
        raise Trouble("import.no-course", folder=printable(str(into)), file=MANIFEST_NAME)
    source = FolderSource(module.parent)
    manifest = read_manifest(source)
    if manifest.kind is not Kind.COURSE:
        raise refuse(Rule.OTHER_KIND, MANIFEST_NAME, 0, value=manifest.kind, expected=Kind.COURSE, name=manifest.id)
    names = frozenset(source.names())
    place = Place(module, stem, manifest.languages, names)
    if not module.is_dir():
        folders = {name.partition("/")[0] for name in names if "/" in name}
        raise Trouble("import.no-module", name=printable(module.name), known=list_names(folders) or "–")
    _require_free(place)
    return place


def _require_free(place: Place) -> None:
    """No lesson, quiz or scenario has the name yet, in whatever case; nothing is ever overwritten."""
    lesson = re.compile(rf"{re.escape(place.stem)}\.[a-z]{{2,3}}(?:-[a-z]{{2}})?\.md")
    for name in sorted(entry.name for entry in place.module.iterdir()):
        small = name.lower()
        if small in (f"{place.stem}{QUIZ_END}", f"{place.stem}{SCENARIO_END}") or lesson.fullmatch(small):
            raise Trouble("import.name-taken", name=place.stem, file=printable(f"{place.module.name}/{name}"))


def language_of(place: Place, wished: str) -> str:
    """The language the source is written in: the course's only one, or the one that somebody said."""
    if not wished and len(place.languages) == 1:
        return place.languages[0]
    if wished not in place.languages:
        code = "import.other-language" if wished else "import.which-language"
        raise Trouble(code, language=printable(wished), known=", ".join(place.languages))
    return wished
