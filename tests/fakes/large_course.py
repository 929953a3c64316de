"""A course of hundreds of lessons, in real words of three languages, with pictures and a quiz in each module."""

from __future__ import annotations

from pathlib import Path

from tests.courses import SHORT_COMPANY
from tests.fakes.packs import Files, write_folder

LESSONS, LESSONS_A_MODULE = 300, 20
SOURCE = SHORT_COMPANY / "speaking"
MODULE = "01-two-habits"
STEMS = ("01-say-where-you-work", "02-wait-for-the-announcement")


def large_course(folder: Path) -> Path:
    """The two lessons of a real course again and again, twenty in a module."""
    source = {file.relative_to(SOURCE).as_posix(): file.read_bytes() for file in SOURCE.rglob("*") if file.is_file()}
    modules = [f"{number:02}-module" for number in range(1, LESSONS // LESSONS_A_MODULE + 1)]
    files: Files = {"pack.toml": _manifest(source["pack.toml"].decode(), modules)}
    for module in modules:
        for name, content in source.items():
            inside = name.partition("/")[2]
            if not inside.startswith(STEMS) and inside:
                files[f"{module}/{inside}"] = content
        for number in range(LESSONS_A_MODULE):
            files |= _lesson(source, module, number)
    return write_folder(folder, files)


def _lesson(source: Files, module: str, number: int) -> Files:
    """One lesson in its languages; the first two keep the names that the quiz knows."""
    stem = STEMS[number % len(STEMS)]
    name = f"{number + 1:02}-{stem[3:]}"
    return {
        f"{module}/{name}.{language}.md": source[f"{MODULE}/{stem}.{language}.md"] for language in ("en", "it", "pl")
    }


def _manifest(text: str, modules: list[str]) -> bytes:
    head, _, module = text.partition("[[course.module]]")
    return (head + "\n".join(f"[[course.module]]{module.replace(MODULE, name)}" for name in modules)).encode()
