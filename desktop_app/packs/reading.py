"""Reads a pack, from a folder or a ZIP, into what its slice shows; the only door to the readers of each kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from desktop_app.packs.brand import Brand
from desktop_app.packs.brand_reading import read_brand_fields
from desktop_app.packs.checks import Checks
from desktop_app.packs.checks_reading import prove_checks
from desktop_app.packs.checks_reading import read_checks as read_checks_of
from desktop_app.packs.course import Course, Lesson
from desktop_app.packs.course_reading import read_course_fields
from desktop_app.packs.front_matter import split_lesson
from desktop_app.packs.limits import LIMITS, Limits
from desktop_app.packs.media import check_media, is_media
from desktop_app.packs.pack import MANIFEST_NAME, Kind, Manifest
from desktop_app.packs.pictures import is_picture, read_picture
from desktop_app.packs.policy import Policy
from desktop_app.packs.policy_reading import read_policy_fields
from desktop_app.packs.problem import PackRefused, Problem, TooMuchWrong, in_order, refuse
from desktop_app.packs.reader import PackReader, read_manifest_fields
from desktop_app.packs.rules import Rule
from desktop_app.packs.source import PackSource

if TYPE_CHECKING:
    from desktop_app.packs.lesson_check import Looked

Content = Course | Policy | Brand
Notice = Callable[[str, "Looked"], None]  # hears of each lesson file and what was found in it
Expected = TypeVar("Expected", Course, Policy, Brand)


@dataclass(frozen=True, slots=True)
class LessonBody:
    """The CommonMark text of a lesson in the language it was found in, from a line of its file; `folder` holds it."""

    language: str
    title: str
    text: str
    folder: str
    line: int = 1


def read_manifest(source: PackSource) -> Manifest:
    """Only what the pack says about itself."""
    reader = PackReader(source)
    manifest, _ = read_manifest_fields(reader)
    reader.raise_problems()
    return manifest


def read_pack(source: PackSource, limits: Limits = LIMITS) -> Content:
    """The pack's content without the bodies of lessons; PackRefused tells what makes it unsafe or of no use."""
    reader = PackReader(source, limits)
    content = _read(reader)
    reader.raise_problems()
    return content


def read_course(source: PackSource) -> Course:
    """A pack that has to be a course."""
    return _expect(read_pack(source), Course, Kind.COURSE)


def read_policy(source: PackSource) -> Policy:
    """A pack that has to be a policy."""
    return _expect(read_pack(source), Policy, Kind.POLICY)


def read_brand(source: PackSource) -> Brand:
    """A pack that has to be a brand."""
    return _expect(read_pack(source), Brand, Kind.BRAND)


@dataclass(frozen=True, slots=True)
class Examined:
    """A pack after a look at all of it: what is wrong with it, and what can be read nevertheless, if anything."""

    content: Content | None
    problems: tuple[Problem, ...]


def check_pack(source: PackSource, limits: Limits = LIMITS) -> tuple[Problem, ...]:
    """All problems of a pack, bodies of lessons, pictures and media included; none means there is nothing to mend."""
    return examine_pack(source, limits).problems


def examine_pack(source: PackSource, limits: Limits = LIMITS, notice: Notice | None = None) -> Examined:
    """The same look, with what can be read; `notice` hears of every lesson file on the way, so none is read twice."""
    reader = PackReader(source, limits)
    try:
        content = _check(reader, notice)
    except TooMuchWrong as refusal:
        return Examined(None, refusal.problems)
    return Examined(content, in_order(reader.report))


def accept_pack(source: PackSource, limits: Limits = LIMITS) -> Content:
    """The content of a pack that may be installed, after a look at all of it.

    Flaws do not hinder a course; a policy comes whole or not at all, for people sign it.
    """
    reader = PackReader(source, limits)
    content = _check(reader)
    if isinstance(content, Policy):
        reader.tolerant = False
    reader.raise_problems()
    if content is None:
        raise PackRefused(reader.report)
    return replace(content, flaws=in_order(reader.flaws)) if isinstance(content, Course) else content


def lesson_body(source: PackSource, lesson: Lesson, language: str) -> LessonBody:
    """A lesson's text in `language`, or in the nearest there is."""
    found = lesson.files.language_of(language)
    file = lesson.files[found]
    text = split_lesson(file, PackReader(source).text(file))
    return LessonBody(found, lesson.title.of(found), text.body, file.rpartition("/")[0], text.body_line)


def read_checks(source: PackSource, policy: Policy) -> Checks:
    """What a policy looks for in drafts; PackRefused where its list cannot be used."""
    reader = PackReader(source)
    checks = read_checks_of(reader, policy)
    reader.raise_problems()
    return checks


def _expect(content: Content, wanted: type[Expected], kind: Kind) -> Expected:
    if isinstance(content, wanted):
        return content
    found = content.manifest.kind
    raise refuse(Rule.OTHER_KIND, MANIFEST_NAME, 0, value=found, expected=kind, name=content.manifest.id)


def _read(reader: PackReader) -> Content:
    manifest, fields = read_manifest_fields(reader)
    if manifest.kind is Kind.COURSE:
        return read_course_fields(reader, manifest, fields)
    if manifest.kind is Kind.POLICY:
        return read_policy_fields(reader, manifest, fields)
    return read_brand_fields(reader, manifest, fields)


def _check(reader: PackReader, notice: Notice | None = None) -> Content | None:
    """Look at everything; problems are in the reader's report."""
    content = reader.gather(lambda: _read(reader))
    if isinstance(content, Course):
        _check_bodies(reader, content, notice)
    if isinstance(content, Policy):
        prove_checks(reader, read_checks_of(reader, content))
    for name in sorted(reader.names):
        if is_picture(name):
            reader.gather(partial(read_picture, reader.source, name, reader.limits))
        elif is_media(name):
            reader.gather(partial(check_media, reader.source, name))
    return content


def _check_bodies(reader: PackReader, course: Course, notice: Notice | None) -> None:
    from desktop_app.packs.lesson_check import check_lesson_file  # markdown is for checking, not for reading

    for module in course.modules:
        for lesson in module.lessons:
            for language, file in lesson.files.items():
                looked = check_lesson_file(reader, course, language, file)
                if notice is not None and looked is not None:
                    notice(file, looked)
