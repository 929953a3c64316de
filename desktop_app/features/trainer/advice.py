"""Advice on a pack in which nothing has to be mended: what makes it harder to read, easier to guess, or is never met.

Nothing here refuses a pack. Each advice has a code, a place where there is one, and a sentence in table `[advice]`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.features.trainer.look import Look
from desktop_app.language.readability import SCALES
from desktop_app.packs.brand import Brand
from desktop_app.packs.course import Course
from desktop_app.packs.figures import FEWEST_QUESTIONS_AN_OBJECTIVE, CourseFigures, LessonFigures, Longest, Positions
from desktop_app.packs.media import is_media
from desktop_app.packs.pack import MANIFEST_NAME
from desktop_app.packs.pictures import is_picture
from desktop_app.packs.policy import Policy
from desktop_app.packs.problem import Detail, Speaker, list_names
from desktop_app.packs.reader import PackReader
from desktop_app.packs.source import PackSource
from desktop_app.packs.toml_source import TomlSource


class AdviceCode(StrEnum):
    """One kind of advice each; the value is the key of its sentence in table `[advice]`."""

    READING_LEVEL = "reading-level"
    MINUTES = "minutes"
    OBJECTIVE_UNUSED = "objective-unused"
    FEW_QUESTIONS = "few-questions"
    LONGEST_RIGHT = "longest-right"
    SAME_PLACE = "same-place"
    PICTURE_UNUSED = "picture-unused"
    MEDIA_UNUSED = "media-unused"
    WORD_UNLINKED = "word-unlinked"
    TERM_UNUSED = "term-unused"
    LOGO_UNUSED = "logo-unused"


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing to think about; file "" means the pack as a whole, line 0 the file as a whole."""

    code: AdviceCode
    file: str = ""
    line: int = 0
    details: tuple[tuple[str, Detail], ...] = ()

    @property
    def params(self) -> Mapping[str, object]:
        return {"file": self.file, "line": self.line, **dict(self.details)}

    def sentence(self, speaker: Speaker) -> str:
        return speaker.say(f"advice.{self.code}", **self.params)


def advice_of(look: Look, source: PackSource) -> tuple[Advice, ...]:
    """All advice, by file and line.

    What is counted over the whole pack is told only where nothing in it is left out: a question with a slip of the
    pen would be missing from its objective.
    """
    return tuple(sorted(_found(look, source), key=lambda one: (one.file, one.line, one.code, str(one.details))))


def _found(look: Look, source: PackSource) -> Iterator[Advice]:
    content = look.content
    if isinstance(content, Course) and (figures := look.figures):
        yield from _on_lessons(content, look, figures)
        if look.whole:
            yield from _on_objectives(content, figures, _toml(source, MANIFEST_NAME))
            yield from _on_guessing(figures)
            yield from _never_met(content, look, _toml(source, MANIFEST_NAME))
    elif isinstance(content, Policy) and look.whole:
        yield from _on_glossary(content, _toml(source, f"text.{content.manifest.languages[0]}.toml"))
    elif isinstance(content, Brand) and look.whole:
        unused = filter(is_picture, look.names - {logo.file for logo in content.logos})
        yield from (Advice(AdviceCode.LOGO_UNUSED, name) for name in unused)


def _toml(source: PackSource, name: str) -> TomlSource:
    """A file of a pack in which nothing is wrong, with its lines."""
    return PackReader(source).toml(name) or TomlSource(name, {}, {})


def _advice(code: AdviceCode, file: str = "", line: int = 0, **details: Detail) -> Advice:
    return Advice(code, file, line, tuple(details.items()))


def _on_lessons(course: Course, look: Look, figures: CourseFigures) -> Iterator[Advice]:
    files = {lesson.id: lesson.files for module in course.modules for lesson in module.lessons}
    for one in figures.lessons:
        if not one.readable:
            file = files[one.lesson][one.language]
            yield _hard(one, file, look.lessons[file].text_line)
    for time in figures.times:
        if not time.true:
            file = next(file for file in files[time.lesson].values() if file in look.lessons)
            line = look.lessons[file].minutes_line
            yield _advice(AdviceCode.MINUTES, file, line, said=time.said, reckoned=time.reckoned)


def _hard(one: LessonFigures, file: str, line: int) -> Advice:
    scale, score = SCALES[one.language], f"{one.score:.1f}"
    return _advice(AdviceCode.READING_LEVEL, file, line, scale=scale.name, score=score, bound=f"{scale.bound:g}")


def _on_objectives(course: Course, figures: CourseFigures, manifest: TomlSource) -> Iterator[Advice]:
    named = {objective for module in course.modules for lesson in module.lessons for objective in lesson.objectives}
    named |= {objective for module in course.modules for story in module.scenarios for objective in story.objectives}
    for number, objective in enumerate(course.objectives):
        line = manifest.line(("course", "objective", number, "id"))
        count = figures.objectives[objective.id]
        if not count and objective.id not in named:
            yield _advice(AdviceCode.OBJECTIVE_UNUSED, MANIFEST_NAME, line, value=objective.id)
        elif count < FEWEST_QUESTIONS_AN_OBJECTIVE:
            yield _advice(AdviceCode.FEW_QUESTIONS, MANIFEST_NAME, line, value=objective.id, count=count)


def _on_guessing(figures: CourseFigures) -> Iterator[Advice]:
    for longest in figures.longest:
        if not longest.fair:
            yield _by_length(longest)
    if not figures.unmixed.even:
        yield _advice(AdviceCode.SAME_PLACE, places=_places(figures.unmixed))


def _by_length(longest: Longest) -> Advice:
    return _advice(
        AdviceCode.LONGEST_RIGHT,
        language=longest.language,
        right=len(longest.right),
        questions=longest.questions,
        names=list_names(longest.right),
    )


def _places(positions: Positions) -> str:
    return ", ".join(f"{place}: {count}" for place, count in enumerate(positions.seen, 1))


def _never_met(course: Course, look: Look, manifest: TomlSource) -> Iterator[Advice]:
    linked = {term for lesson in look.lessons.values() for term in lesson.terms}
    for number, term in enumerate(course.terms):
        if term.id not in linked:
            line = manifest.line(("course", "term", number, "id"))
            yield _advice(AdviceCode.WORD_UNLINKED, MANIFEST_NAME, line, value=term.id)
    unused = look.names - {name for lesson in look.lessons.values() for name in lesson.shown} - set(_pictures(course))
    yield from (Advice(AdviceCode.PICTURE_UNUSED, name) for name in filter(is_picture, unused))
    yield from (Advice(AdviceCode.MEDIA_UNUSED, name) for name in filter(is_media, unused))


def _pictures(course: Course) -> Iterator[str]:
    """The pictures of questions and stories."""
    for module in course.modules:
        for question in (one for quiz in module.quizzes for one in quiz.questions):
            yield from (option.picture for option in question.options)
        for story in module.scenarios:
            yield from (node.picture for node in story.nodes)


def _on_glossary(policy: Policy, text: TomlSource) -> Iterator[Advice]:
    used = {term for clause in policy.clauses for term in clause.glossary}
    for term in policy.glossary:
        if term.id not in used:
            yield _advice(AdviceCode.TERM_UNUSED, text.file, text.line(("glossary", term.id)), value=term.id)
