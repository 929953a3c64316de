"""Prints the figures of courses and says what is outside the bounds: `measure_courses.py [FOLDER …]`.

Without a folder, every course of the example company. Ends with 1 where something is to be mended.
"""

from __future__ import annotations

import sys
from pathlib import Path

from desktop_app.features.trainer.advice import advice_of
from desktop_app.features.trainer.look import look_at
from desktop_app.kernel.places import course_source
from desktop_app.kernel.sentences import Sentences
from desktop_app.language.readability import SCALES
from desktop_app.packs.course import Course
from desktop_app.packs.figures import CourseFigures
from desktop_app.packs.pack import Kind
from desktop_app.packs.reading import read_manifest
from desktop_app.packs.source import FolderSource


def main(folders: list[Path]) -> int:
    """Measure each folder; the number of courses with something to mend decides the exit code."""
    return 1 if sum(not _measure(folder) for folder in folders or _shipped()) else 0


def _shipped() -> list[Path]:
    folders = sorted(file.parent for file in course_source().glob("*/*/pack.toml"))
    return [folder for folder in folders if read_manifest(FolderSource(folder)).kind is Kind.COURSE]


def _measure(folder: Path) -> bool:
    source, speaker = FolderSource(folder), Sentences("en")
    look = look_at(source)
    if isinstance(look.content, Course) and look.figures is not None:
        _print(look.content, look.figures)
    told = [*look.problems, *advice_of(look, source)]
    for one in told:
        print("  !", one.sentence(speaker))
    print("  all within bounds" if not told else f"  {len(told)} to mend")
    return not told


def _print(course: Course, figures: CourseFigures) -> None:
    print(f"\n{course.manifest.id} {course.manifest.version}: {course.manifest.title.of('en')}")
    for one in figures.lessons:
        scale = SCALES.get(one.language)
        score = f"{scale.name} {one.score:.1f} (bound {scale.bound:g})" if scale and one.score is not None else "–"
        print(f"  {one.lesson:50} {one.language} {one.words:5} words  {score}")
    for time in figures.times:
        print(f"  {time.lesson:50} {time.said} min said, {time.reckoned} reckoned")
    kinds = ", ".join(f"{number} {kind}" for kind, number in sorted(figures.kinds.items()))
    print(f"  {figures.questions} questions: {kinds}")
    for longest in figures.longest:
        share = f"{len(longest.right)} of {longest.questions} ({longest.share:.0%})"
        print(f"  {longest.language}: longest option right in {share}")
    spread = figures.positions
    print(f"  right option at {spread.seen}: chi-squared {spread.chi_squared:.2f}, critical {spread.critical}")
    print("  questions by objective:", ", ".join(f"{name} {number}" for name, number in figures.objectives.items()))


if __name__ == "__main__":
    sys.exit(main([Path(name) for name in sys.argv[1:]]))
