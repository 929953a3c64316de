"""Prints the figures of courses and says what is outside the bounds: `measure_courses.py [FOLDER …]`.

Without a folder, every course of the example company. Ends with 1 where something is to be mended.
"""

from __future__ import annotations

import sys
from pathlib import Path

from desktop_app.kernel.places import course_source
from desktop_app.kernel.sentences import Sentences
from desktop_app.language.readability import SCALES
from desktop_app.packs.course import Course
from desktop_app.packs.figures import CourseFigures, figures_of
from desktop_app.packs.pack import Kind
from desktop_app.packs.reading import check_pack, read_course, read_manifest
from desktop_app.packs.source import FolderSource


def main(folders: list[Path]) -> int:
    """Measure each folder; the number of courses with something to mend decides the exit code."""
    return 1 if sum(not _measure(folder) for folder in folders or _shipped()) else 0


def _shipped() -> list[Path]:
    folders = sorted(file.parent for file in course_source().glob("*/*/pack.toml"))
    return [folder for folder in folders if read_manifest(FolderSource(folder)).kind is Kind.COURSE]


def _measure(folder: Path) -> bool:
    source = FolderSource(folder)
    problems = check_pack(source)
    for problem in problems:
        print("  !", problem.sentence(Sentences("en")))
    if problems:
        return False
    course = read_course(source)
    figures = figures_of(course, source)
    _print(course, figures)
    shortcomings = list(figures.shortcomings())
    for shortcoming in shortcomings:
        print("  !", shortcoming)
    print("  all within bounds" if not shortcomings else f"  {len(shortcomings)} to mend")
    return not shortcomings


def _print(course: Course, figures: CourseFigures) -> None:
    print(f"\n{course.manifest.id} {course.manifest.version}: {course.manifest.title.of('en')}")
    for one in figures.lessons:
        scale = SCALES[one.language]
        score = "–" if one.score is None else f"{one.score:.1f}"
        print(f"  {one.lesson:50} {one.language} {one.words:5} words  {scale.name} {score} (bound {scale.bound:g})")
    for time in figures.times:
        print(f"  {time.lesson:50} {time.said} min said, {time.reckoned} reckoned")
    kinds = ", ".join(f"{number} {kind}" for kind, number in sorted(figures.kinds.items()))
    print(f"  {figures.questions} questions: {kinds}")
    for longest in figures.longest:
        share = f"{longest.right} of {longest.questions} ({longest.share:.0%})"
        print(f"  {longest.language}: longest option right in {share}")
    spread = figures.positions
    print(f"  right option at {spread.seen}: chi-squared {spread.chi_squared:.2f}, critical {spread.critical}")
    print("  questions by objective:", ", ".join(f"{name} {number}" for name, number in figures.objectives.items()))


if __name__ == "__main__":
    sys.exit(main([Path(name) for name in sys.argv[1:]]))
