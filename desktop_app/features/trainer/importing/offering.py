"""Prepares an import for somebody who chooses from lists, and tells what came of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from desktop_app.features.trainer.faults import explained
from desktop_app.features.trainer.importing.bring import Wish, bring
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.pack import MANIFEST_NAME, Kind
from desktop_app.packs.problem import Speaker, refuse
from desktop_app.packs.reading import read_manifest
from desktop_app.packs.rules import Rule
from desktop_app.packs.source import FolderSource

_TEXTS = (".md", ".toml")
_STEMS = tuple(f"{number}-check" for number in range(90, 100))


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be chosen: each module's folder with the first free name in it, and the course's languages."""

    source: Path
    folder: Path
    course: str
    modules: tuple[tuple[str, str], ...]
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reported:
    """What became of the questions, in words. Nothing was taken where `file` is empty."""

    summary: str
    file: str
    lines: tuple[str, ...]
    to_mend: bool


def offer_of(folder: Path, source: Path, language: str) -> Offer:
    """What the course in the folder offers; a Trouble where it is none, or has no module yet."""
    with explained(folder):
        files = FolderSource(folder)
        manifest = read_manifest(files)
    if manifest.kind is not Kind.COURSE:
        raise refuse(Rule.OTHER_KIND, MANIFEST_NAME, 0, value=manifest.kind, expected=Kind.COURSE, name=manifest.id)
    names = [name.lower() for name in files.names()]
    modules = sorted({name.partition("/")[0] for name in files.names() if "/" in name and name.endswith(_TEXTS)})
    if not modules:
        raise Trouble("import.no-module-yet", folder=folder.name)
    free = tuple((module, _free(module, names)) for module in modules)
    return Offer(source, folder, manifest.title.of(language), free, manifest.languages)


def _free(module: str, names: Iterable[str]) -> str:
    taken = [name.removeprefix(f"{module.lower()}/") for name in names if name.startswith(f"{module.lower()}/")]
    return next((stem for stem in _STEMS if not any(name.startswith(f"{stem}.") for name in taken)), _STEMS[0])


def bring_in(offer: Offer, module: str, name: str, language: str, speaker: Speaker) -> Reported:
    """Import, and tell it in words; a Trouble, and nothing written, where that cannot be."""
    into = offer.folder / module
    with explained(into, written=into):
        report = bring(Wish(offer.source, into, name, language), speaker)
    lines = tuple(report.sentences(speaker))
    missed = () if report.taken else (speaker.say("import.nothing", file=report.source),)
    return Reported(lines[0], report.file, (*lines[1:], *missed), report.to_mend)
