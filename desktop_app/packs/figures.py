"""The figures of a course, and the bounds that a good one keeps: readable, fair to guess at, honest about its time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from desktop_app.language.readability import SCALES, count, readability
from desktop_app.packs.course import Course, Lesson, Question, QuestionKind
from desktop_app.packs.lesson_prose import prose_of
from desktop_app.packs.reading import lesson_body
from desktop_app.packs.source import PackSource

WORDS_A_MINUTE = 160  # who reads to learn takes more time than the 238 of M. Brysbaert, 2019, for easy reading
PICTURE_MINUTES = 0.25
TRY_MINUTES = 1.0
MOST_LONGEST_RIGHT = 0.4  # of questions; beyond it, choosing the longest option is worth a try
FEWEST_QUESTIONS_AN_OBJECTIVE = 2
CHOSEN = (QuestionKind.SINGLE, QuestionKind.MULTIPLE)
CRITICAL = {1: 3.841, 2: 5.991, 3: 7.815, 4: 9.488, 5: 11.070}  # chi-squared at 5 per cent, by degrees of freedom


@dataclass(frozen=True, slots=True)
class LessonFigures:
    """A lesson in one language; `score` on that language's scale, None for a text too short to tell."""

    lesson: str
    language: str
    words: int
    pictures: int
    tries: int
    score: float | None

    @property
    def readable(self) -> bool:
        scale = SCALES.get(self.language)
        return scale is None or self.score is None or scale.keeps(self.score)

    @property
    def shortcoming(self) -> str:
        """A sentence, empty where the bound is kept."""
        scale = SCALES.get(self.language)
        if scale is None or self.readable:
            return ""
        return f"{self.lesson} in {self.language}: {scale.name} {self.score:.0f}, the bound is {scale.bound:g}"

    @property
    def minutes(self) -> float:
        """What reading, looking and trying take."""
        return self.words / WORDS_A_MINUTE + self.pictures * PICTURE_MINUTES + self.tries * TRY_MINUTES


@dataclass(frozen=True, slots=True)
class Time:
    """The minutes that a lesson says it takes, and those reckoned from the mean of its languages."""

    lesson: str
    said: int
    reckoned: int

    @property
    def shortcoming(self) -> str:
        """A sentence, empty where it is true."""
        true = self.said == self.reckoned
        return "" if true else f"{self.lesson}: says {self.said} minutes, its words make {self.reckoned}"


@dataclass(frozen=True, slots=True)
class Longest:
    """Of the questions with options, in how many the longest one is right, in one language."""

    language: str
    questions: int
    right: int

    @property
    def share(self) -> float:
        return self.right / self.questions if self.questions else 0.0

    @property
    def shortcoming(self) -> str:
        """A sentence, empty where guessing by length does not pay."""
        if self.share < MOST_LONGEST_RIGHT:
            return ""
        return f"in {self.language} the longest option is right in {self.share:.0%} of questions"


@dataclass(frozen=True, slots=True)
class Positions:
    """How often the one right option stands first, second … in its file, beside what chance would have."""

    seen: tuple[int, ...]
    expected: tuple[float, ...]

    @property
    def chi_squared(self) -> float:
        pairs = zip(self.seen, self.expected, strict=True)
        return sum((seen - expected) ** 2 / expected for seen, expected in pairs)

    @property
    def critical(self) -> float:
        """Above it, an even spread would be a chance of less than one in twenty."""
        return CRITICAL[min(max(len(self.seen) - 1, 1), max(CRITICAL))]

    @property
    def even(self) -> bool:
        return self.chi_squared <= self.critical

    @property
    def shortcoming(self) -> str:
        """A sentence, empty where chance might have spread them so."""
        return "" if self.even else f"right options stand at {self.seen}: chi-squared {self.chi_squared:.1f}"


class _Counted(Protocol):
    """Anything counted that may be outside its bound."""

    @property
    def shortcoming(self) -> str: ...


@dataclass(frozen=True, slots=True)
class CourseFigures:
    """Everything that is counted of a course."""

    lessons: tuple[LessonFigures, ...]
    times: tuple[Time, ...]
    kinds: Counter[QuestionKind]
    longest: tuple[Longest, ...]
    positions: Positions
    objectives: Counter[str]
    unexplained: tuple[str, ...]

    @property
    def questions(self) -> int:
        return self.kinds.total()

    def shortcomings(self) -> Iterator[str]:
        """What is outside the bounds, in plain English."""
        counted: tuple[_Counted, ...] = (*self.lessons, *self.times, *self.longest, self.positions)
        yield from (said for said in (one.shortcoming for one in counted) if said)
        for objective, questions in self.objectives.items():
            if questions < FEWEST_QUESTIONS_AN_OBJECTIVE:
                yield f"objective {objective} has {questions} questions"
        yield from (f"question {question} does not say why an option is wrong" for question in self.unexplained)


def figures_of(course: Course, source: PackSource) -> CourseFigures:
    """Count a course whose files lie in `source`."""
    lessons = [lesson for module in course.modules for lesson in module.lessons]
    questions = [question for module in course.modules for quiz in module.quizzes for question in quiz.questions]
    figures = {lesson.id: tuple(_lesson(lesson, source)) for lesson in lessons}
    objectives = Counter({objective.id: 0 for objective in course.objectives})
    objectives.update(question.objective for question in questions if question.objective)
    return CourseFigures(
        lessons=tuple(one for each in figures.values() for one in each),
        times=tuple(Time(lesson.id, lesson.minutes, _reckoned(figures[lesson.id])) for lesson in lessons),
        kinds=Counter(question.kind for question in questions),
        longest=tuple(_longest(questions, language) for language in course.manifest.languages),
        positions=_positions(questions),
        objectives=objectives,
        unexplained=tuple(_unexplained(questions, course.manifest.languages)),
    )


def _lesson(lesson: Lesson, source: PackSource) -> Iterator[LessonFigures]:
    for language in lesson.files:
        prose = prose_of(lesson_body(source, lesson, language).text)
        words = len(count(prose.blocks).words)
        score = readability(prose.blocks, language)
        yield LessonFigures(lesson.id, language, words, prose.pictures, prose.tries, score)


def _reckoned(figures: tuple[LessonFigures, ...]) -> int:
    return max(1, round(sum(one.minutes for one in figures) / len(figures)))


def _longest(questions: Iterable[Question], language: str) -> Longest:
    asked = [question for question in questions if question.kind in CHOSEN]
    return Longest(language, len(asked), sum(_longest_is_right(question, language) for question in asked))


def _longest_is_right(question: Question, language: str) -> bool:
    right = max(len(option.text.of(language)) for option in question.options if option.right)
    wrong = max((len(option.text.of(language)) for option in question.options if not option.right), default=0)
    return right > wrong


def _positions(questions: Iterable[Question]) -> Positions:
    single = [question for question in questions if question.kind is QuestionKind.SINGLE]
    most = max((len(question.options) for question in single), default=0)
    seen, expected = [0] * most, [0.0] * most
    for question in single:
        seen[next(at for at, option in enumerate(question.options) if option.right)] += 1
        for at in range(len(question.options)):
            expected[at] += 1 / len(question.options)
    return Positions(tuple(seen), tuple(expected))


def _unexplained(questions: Iterable[Question], languages: Iterable[str]) -> Iterator[str]:
    for question in questions:
        chosen = (*CHOSEN, QuestionKind.IMAGE)
        wrong = [option for option in question.options if not option.right and question.kind in chosen]
        if any(not option.why.get(language, "").strip() for option in wrong for language in languages):
            yield question.id
