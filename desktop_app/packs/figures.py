"""The figures of a course, and the bounds that a good one keeps: readable, fair to guess at, honest about its time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from desktop_app.language.readability import SCALES, count, score_of
from desktop_app.packs.course import Course, Lesson, Question, QuestionKind
from desktop_app.packs.lesson_prose import Prose

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
    def true(self) -> bool:
        return self.said == self.reckoned


@dataclass(frozen=True, slots=True)
class Longest:
    """Of the questions with options, the ids of those in which the longest one is `right`, in one language."""

    language: str
    questions: int
    right: tuple[str, ...]

    @property
    def share(self) -> float:
        return len(self.right) / self.questions if self.questions else 0.0

    @property
    def fair(self) -> bool:
        """Whether guessing by length does not pay."""
        return self.share < MOST_LONGEST_RIGHT


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


@dataclass(frozen=True, slots=True)
class CourseFigures:
    """Everything that is counted of a course. `unmixed` are the positions in quizzes that show options as written."""

    lessons: tuple[LessonFigures, ...]
    times: tuple[Time, ...]
    kinds: Counter[QuestionKind]
    longest: tuple[Longest, ...]
    positions: Positions
    unmixed: Positions
    objectives: Counter[str]

    @property
    def questions(self) -> int:
        return self.kinds.total()


def figures_of(course: Course, prose: Mapping[str, Prose]) -> CourseFigures:
    """Count a course; `prose` has the text of each lesson file, and a file that could not be read is not counted."""
    lessons = [lesson for module in course.modules for lesson in module.lessons]
    quizzes = [quiz for module in course.modules for quiz in module.quizzes]
    questions = [question for quiz in quizzes for question in quiz.questions]
    unmixed = [question for quiz in quizzes if not quiz.shuffle_options for question in quiz.questions]
    figures = {lesson: tuple(_lesson(lesson, prose)) for lesson in lessons}
    objectives = Counter({objective.id: 0 for objective in course.objectives})
    objectives.update(question.objective for question in questions if question.objective)
    return CourseFigures(
        lessons=tuple(one for each in figures.values() for one in each),
        times=tuple(Time(lesson.id, lesson.minutes, _reckoned(each)) for lesson, each in figures.items() if each),
        kinds=Counter(question.kind for question in questions),
        longest=tuple(_longest(questions, language) for language in course.manifest.languages),
        positions=_positions(questions),
        unmixed=_positions(unmixed),
        objectives=objectives,
    )


def _lesson(lesson: Lesson, prose: Mapping[str, Prose]) -> Iterator[LessonFigures]:
    for language, file in lesson.files.items():
        if (text := prose.get(file)) is not None:
            counted = count(text.blocks)
            score = score_of(counted, language)
            yield LessonFigures(lesson.id, language, len(counted.words), text.pictures, text.tries, score)


def _reckoned(figures: tuple[LessonFigures, ...]) -> int:
    return max(1, round(sum(one.minutes for one in figures) / len(figures)))


def _longest(questions: Iterable[Question], language: str) -> Longest:
    asked = [question for question in questions if question.kind in CHOSEN]
    return Longest(language, len(asked), tuple(one.id for one in asked if _longest_is_right(one, language)))


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
