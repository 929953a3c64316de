"""What a trainer does with a pack on the disk: begin one from a template, check it, build it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from desktop_app.features.trainer.advice import Advice, advice_of
from desktop_app.features.trainer.faults import explained
from desktop_app.features.trainer.look import Look, look_at
from desktop_app.features.trainer.statistics import Statistics, statistics_of
from desktop_app.features.trainer.templates import Wish, files_of
from desktop_app.kernel.places import resource
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.archive import Built, build
from desktop_app.packs.limits import LIMITS, size_name
from desktop_app.packs.pack import Manifest
from desktop_app.packs.problem import PackRefused, Problem, in_order, problem
from desktop_app.packs.rules import Rule
from desktop_app.packs.source import FolderSource
from desktop_app.packs.zip_source import ZipSource


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found. Without a manifest nothing could be read but the problems."""

    problems: tuple[Problem, ...]
    advice: tuple[Advice, ...] = ()
    statistics: Statistics | None = None
    manifest: Manifest | None = None


def begin(wish: Wish, folder: Path) -> tuple[str, ...]:
    """Write the template's files into a new or empty folder, all or none; the answer are their names.

    Nothing that is there already is touched, not even by two who begin at once. A folder with anything in it is a
    Trouble, and so is whatever the disk refuses.
    """
    files = files_of(wish, resource("templates", wish.kind))
    made: list[Path] = []
    with explained(folder, written=folder):
        try:
            _make_folder(folder, made)
            if any(folder.iterdir()):
                raise Trouble("authoring.not-empty", where=str(folder))
            for name, content in files.items():
                _write(folder, name, content, made)
        except BaseException:  # an interrupted hand too
            _remove(made)
            raise
    return tuple(files)


def check(where: Path) -> Checked:
    """Everything that is wrong with the pack in a folder or a file, the advice apart, and what there is of what.

    A place that holds no pack at all, or that may not be read, is a Trouble.
    """
    with explained(where):
        try:
            with _opened(where) as source:
                look = look_at(source)
                problems = in_order((*look.problems, *_of_the_whole(source)))
                found = Look(look.content, problems, look.names, look.lessons, look.figures)
                manifest = look.content.manifest if look.content is not None else None
                return Checked(problems, advice_of(found, source), statistics_of(found, source), manifest)
        except PackRefused as refusal:
            return Checked(refusal.problems)


def build_pack(folder: Path, target: Path) -> Built:
    """The pack of a folder as a file in the folder `target`, always with the same bytes.

    PackRefused tells everything that has to be mended first.
    """
    with explained(folder):
        if folder.exists() and not folder.is_dir():
            raise Trouble("authoring.in-the-way", where=str(folder))
    found = check(folder)
    if found.problems or found.manifest is None:
        raise PackRefused(found.problems)
    with explained(target, written=target):
        return build(folder, target / found.manifest.file_name)


@contextmanager
def _opened(where: Path) -> Iterator[FolderSource | ZipSource]:
    if where.is_dir():
        yield FolderSource(where.resolve())  # its name is told, and "." has none
    elif where.is_file():
        with ZipSource(where) as source:
            yield source
    else:
        raise Trouble("authoring.not-a-pack" if where.exists() else "authoring.not-there", where=str(where))


def _of_the_whole(source: FolderSource | ZipSource) -> tuple[Problem, ...]:
    """What would keep the whole from being built or installed, whatever is in its files."""
    if isinstance(source, FolderSource):
        return tuple(_too_large(source))
    try:
        source.check()
    except PackRefused as refusal:
        return refusal.problems
    return ()


def _too_large(source: FolderSource) -> Iterator[Problem]:
    sizes = {name: source.size(name) for name in source.names()}
    if sum(sizes.values()) > LIMITS.total:
        yield problem(Rule.TOTAL_TOO_LARGE, source.label, limit=size_name(LIMITS.total))
    for name, size in sizes.items():
        if size > LIMITS.file:
            yield problem(Rule.FILE_TOO_LARGE, name, limit=size_name(LIMITS.file))


def _make_folder(folder: Path, made: list[Path]) -> None:
    """The folder and what leads to it; what had to be made is added to `made`."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    for one in reversed(missing):
        one.mkdir()
        made.append(one)


def _write(folder: Path, name: str, content: bytes, made: list[Path]) -> None:
    """One new file; whoever put something in its place meanwhile keeps it."""
    file = folder / name
    _make_folder(file.parent, made)
    with file.open("xb") as stream:
        made.append(file)
        stream.write(content)


def _remove(made: list[Path]) -> None:
    for one in reversed(made):
        try:
            one.rmdir() if one.is_dir() else one.unlink()
        except OSError:  # somebody else has put something there, or the disk is gone: theirs stays
            return
