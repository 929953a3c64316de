"""The statistics at the end of a check: how much there is of what, in the keys that its JSON has too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from desktop_app.features.trainer.look import Look
from desktop_app.language.readability import SCALES, count
from desktop_app.packs.brand import Brand
from desktop_app.packs.course import Course
from desktop_app.packs.figures import CourseFigures, LessonFigures
from desktop_app.packs.media import is_media
from desktop_app.packs.pictures import is_picture
from desktop_app.packs.policy import Policy
from desktop_app.packs.problem import PackRefused
from desktop_app.packs.reading import read_checks
from desktop_app.packs.source import PackSource
from desktop_app.packs.texts import Texts

Statistics = dict[str, Any]


def statistics_of(look: Look, source: PackSource) -> Statistics:
    """What there is of what could be read; nothing where nothing could."""
    content = look.content
    if content is None:
        return {}
    common: Statistics = {"languages": list(content.manifest.languages), "files": len(look.names)}
    if isinstance(content, Course) and (figures := look.figures):
        return common | _course(content, look, figures)
    if isinstance(content, Policy):
        return common | _policy(content, source)
    return common | (_brand(content) if isinstance(content, Brand) else {})


def _course(course: Course, look: Look, figures: CourseFigures) -> Statistics:
    steps = {
        "lessons": sum(len(module.lessons) for module in course.modules),
        "quizzes": sum(len(module.quizzes) for module in course.modules),
        "stories": sum(len(module.scenarios) for module in course.modules),
    }
    return {
        "minutes": course.minutes,
        "modules": len(course.modules),
        **steps,
        "words": _words_by_language(course, figures),
        "questions": figures.questions,
        "questions_by_kind": {kind.value: number for kind, number in sorted(figures.kinds.items())},
        "questions_by_objective": dict(figures.objectives),
        "glossary": len(course.terms),
        "pictures": sum(map(is_picture, look.names)),
        "media": sum(map(is_media, look.names)),
        "cited_clauses": sorted(_cited(course, look)),
        "lesson_figures": [_lesson(one) for one in figures.lessons],
        "lesson_minutes": {time.lesson: {"said": time.said, "reckoned": time.reckoned} for time in figures.times},
    }


def _words_by_language(course: Course, figures: CourseFigures) -> dict[str, int]:
    words = Counter(dict.fromkeys(course.manifest.languages, 0))
    for one in figures.lessons:
        words[one.language] += one.words
    return dict(words)


def _cited(course: Course, look: Look) -> set[str]:
    """Ids of the clauses that lessons and questions name: whether the policy has them, only the policy knows."""
    cited = {clause for lesson in look.lessons.values() for clause in lesson.clauses}
    questions = (one for module in course.modules for quiz in module.quizzes for one in quiz.questions)
    return cited | {question.clause for question in questions if question.clause}


def _lesson(one: LessonFigures) -> Statistics:
    scale = SCALES.get(one.language)
    return {
        "lesson": one.lesson,
        "language": one.language,
        "words": one.words,
        "pictures": one.pictures,
        "tries": one.tries,
        "scale": scale.name if scale else None,
        "score": None if one.score is None else round(one.score, 1),
        "bound": scale.bound if scale else None,
    }


def _policy(policy: Policy, source: PackSource) -> Statistics:
    texts = [text for one in policy.clauses for text in (one.rule, one.reason, one.allowed, one.forbidden)]
    try:
        checks = len(read_checks(source, policy).checks)
    except PackRefused:  # told among the problems
        checks = 0
    return {
        "words": {language: _words(texts, language) for language in policy.manifest.languages},
        "sections": len(policy.sections),
        "clauses": len(policy.clauses),
        "glossary": len(policy.glossary),
        "checks": checks,
    }


def _words(texts: Iterable[Texts], language: str) -> int:
    return len(count([text.get(language, "") for text in texts]).words)


def _brand(brand: Brand) -> Statistics:
    return {
        "logos": len(brand.logos),
        "colours": len(brand.colours),
        "hashtags": len(brand.hashtags),
        "handles": len(brand.handles),
    }
