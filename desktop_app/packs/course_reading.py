"""Reads a course: its modules' folders, the heads of its lessons, quizzes, scenarios, and what refers to what."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import partial

from desktop_app.packs.course import Course, Lesson, Module, Objective, Quiz, Scenario, Step, Term
from desktop_app.packs.fields import IDENTIFIER, PACK_ID, Fields
from desktop_app.packs.front_matter import split_lesson
from desktop_app.packs.pack import MANIFEST_NAME, Manifest
from desktop_app.packs.parts import Surroundings, minutes_of
from desktop_app.packs.problem import in_order
from desktop_app.packs.quiz_reading import read_quiz
from desktop_app.packs.reader import PackReader
from desktop_app.packs.rules import Rule
from desktop_app.packs.scenario_reading import read_scenario
from desktop_app.packs.texts import Texts
from desktop_app.packs.version import is_version, precedence

STEM = r"\d\d-[a-z0-9]+(?:-[a-z0-9]+)*"
LESSON_FILE = re.compile(rf"(?P<stem>{STEM})\.(?P<language>[a-z]{{2,3}}(?:-[A-Z]{{2}})?)\.md")
QUIZ_END = ".quiz.toml"
SCENARIO_END = ".scenario.toml"
TASK_FILE = re.compile(rf"(?P<stem>{STEM})(?P<end>\.quiz\.toml|\.scenario\.toml)")
STEP_ENDS = (".md", QUIZ_END, SCENARIO_END)


def read_course_fields(reader: PackReader, manifest: Manifest, fields: Fields) -> Course:
    """The course of a manifest whose common part was read; problems are in the reader's report.

    What has more wrong with it than a flaw that it survives is left out.
    """
    reader.tolerant = True
    table = fields.table("course")
    mandatory = table.flag("mandatory", default=False)
    pass_mark = table.integer("pass_mark", 1, 100)
    required = _required_courses(table, manifest)
    objectives = _objectives(reader, table, manifest.version)
    terms = _terms(reader, table)
    folders = _folders(reader, table)
    table.finish()
    fields.finish()
    course = _Course(reader, tuple(one.id for one in objectives), pass_mark or 1)
    modules = tuple(Module(folder, title, course.steps(folder)) for folder, title in folders)
    if not any(module.steps for module in modules):
        reader.tolerant = False  # with nothing left to learn, what is wrong in each place is wrong with the whole
    return Course(
        manifest,
        mandatory,
        pass_mark,
        objectives,
        tuple(module for module in modules if module.steps),
        terms,
        required,
        in_order(reader.flaws),
    )


def _required_courses(table: Fields, manifest: Manifest) -> tuple[str, ...]:
    required = table.list_of_text("requires_courses", needed=False, shape=PACK_ID)
    if manifest.id in required:
        table.complain(Rule.REQUIRES_ITSELF, "requires_courses", required.index(manifest.id), value=manifest.id)
    return required


def _terms(reader: PackReader, table: Fields) -> tuple[Term, ...]:
    terms = []
    lines: dict[str, int] = {}
    for entry in table.tables("term", needed=False):
        term = Term(
            entry.text("id", shape=IDENTIFIER),
            entry.texts("term", reader.languages),
            entry.texts("meaning", reader.languages),
        )
        entry.unique("id", term.id, lines)
        entry.finish()
        terms.append(term)
    return tuple(terms)


def _objectives(reader: PackReader, table: Fields, version: str) -> tuple[Objective, ...]:
    objectives = []
    lines: dict[str, int] = {}
    for entry in table.tables("objective"):
        name, title = entry.text("id", shape=IDENTIFIER), entry.texts("title", reader.languages)
        objective = Objective(name, title, _again(entry, version))
        entry.unique("id", objective.id, lines)
        entry.finish()
        objectives.append(objective)
    return tuple(objectives)


def _again(entry: Fields, version: str) -> str:
    """Since which version an objective is asked once more; nobody can have been asked by one that is to come."""
    since = entry.text("again", needed=False)
    if since and not is_version(since):
        entry.complain(Rule.BAD_VERSION, "again", value=since)
        return ""
    if since and is_version(version) and precedence(since) > precedence(version):
        entry.complain(Rule.AGAIN_LATER, "again", value=since, version=version)
    return since


def _folders(reader: PackReader, table: Fields) -> list[tuple[str, Texts]]:
    there = sorted({name.partition("/")[0] for name in reader.names if "/" in name})
    with_lessons = {name.partition("/")[0] for name in reader.names if name.endswith(STEP_ENDS)}
    folders = []
    lines: dict[str, int] = {}
    for entry in table.tables("module"):
        folder = entry.text("folder", shape=IDENTIFIER)
        entry.unique("folder", folder, lines)
        if folder and folder not in there:
            reader.complain_of_missing(Rule.MISSING_FOLDER, entry.file, entry.line("folder"), folder, among=there)
        folders.append((folder, entry.texts("title", reader.languages)))
        entry.finish()
    for folder in sorted(with_lessons & set(there) - set(lines)):
        reader.complain(Rule.UNLISTED_FOLDER, MANIFEST_NAME, table.line("module"), name=folder)
    return folders


@dataclass(frozen=True, slots=True)
class _Head:
    """What the head of one lesson file says."""

    file: str
    title: str
    minutes: int
    objectives: tuple[str, ...]
    fields: Fields


class _Course:
    """What is the same for every module while one course is read."""

    def __init__(self, reader: PackReader, objectives: tuple[str, ...], pass_mark: int) -> None:
        self._reader = reader
        self._objectives = objectives
        self._pass_mark = pass_mark

    def steps(self, folder: str) -> tuple[Step, ...]:
        lessons, tasks = self._files(folder)
        steps: dict[str, Step] = {}
        for stem, files in lessons.items():
            if (lesson := self._lesson(f"{folder}/{stem}", files)) is not None:
                steps[stem] = lesson
        readable = {lesson.id for lesson in steps.values()}
        around = Surroundings(folder, self._reader.languages, self._objectives, tuple(lessons), self._reader.names)
        for stem, file in tasks.items():
            if (task := self._task(f"{folder}/{stem}", file, around)) is not None:
                steps.setdefault(stem, _without_links(task, readable) if isinstance(task, Quiz) else task)
        has_content = lessons or any(file.endswith(SCENARIO_END) for file in tasks.values())
        if folder and not has_content and any(name.startswith(f"{folder}/") for name in self._reader.names):
            self._reader.complain(Rule.EMPTY_MODULE, folder)
        return tuple(steps[stem] for stem in sorted(steps))

    def _files(self, folder: str) -> tuple[dict[str, dict[str, str]], dict[str, str]]:
        """Stem → language → lesson file, and stem → quiz or scenario file, of one module."""
        lessons: dict[str, dict[str, str]] = {}
        tasks: dict[str, str] = {}
        for name in sorted(self._reader.names):
            inside, _, file = name.partition("/")
            if inside != folder or not file.endswith((".md", ".toml")):
                continue
            if lesson := LESSON_FILE.fullmatch(file):
                lessons.setdefault(lesson["stem"], {})[lesson["language"]] = name
            elif task := TASK_FILE.fullmatch(file):
                if task["stem"] in lessons or tasks.setdefault(task["stem"], name) != name:
                    self._reader.complain(Rule.STEM_TWICE, name, name=task["stem"])
            else:
                self._reader.complain(Rule.LESSON_NAME, name)
        return lessons, tasks

    def _lesson(self, lesson_id: str, files: dict[str, str]) -> Lesson | None:
        """The lesson in the languages that can be read; None when there are none."""
        self._check_languages(lesson_id, files)
        heads = {}
        for language, file in files.items():
            head = self._reader.gather(partial(self._head, file))
            if head is not None and (not self._reader.languages or language in self._reader.languages):
                heads[language] = head
        if not heads:
            return None
        first = next(iter(heads.values()))
        self._check_alike(list(heads.values()))
        return Lesson(
            lesson_id,
            Texts({language: head.title or lesson_id for language, head in heads.items()}),
            first.minutes,
            tuple(objective for objective in first.objectives if objective in self._objectives),
            Texts({language: head.file for language, head in heads.items()}),
        )

    def _check_languages(self, lesson_id: str, files: dict[str, str]) -> None:
        listed = self._reader.languages
        for language in listed:
            if language not in files:
                some = next(iter(files.values()))
                name = f"{lesson_id}.{language}.md"
                self._reader.complain(Rule.MISSING_LANGUAGE_FILE, some, name=name, language=language)
        for language, file in files.items():
            if listed and language not in listed:
                self._reader.complain(Rule.UNLISTED_LANGUAGE, file, 1, key="languages", language=language)

    def _head(self, file: str) -> _Head:
        fields = Fields(split_lesson(file, self._reader.text(file)).head, self._reader.report)
        title = fields.text("title")
        minutes = minutes_of(fields)
        objectives = fields.list_of_text("objectives", needed=False, shape=IDENTIFIER)
        for number, objective in enumerate(objectives):
            fields.reference("objectives", objective, self._objectives, number)
        fields.finish()
        return _Head(file, title, minutes, objectives, fields)

    def _check_alike(self, heads: list[_Head]) -> None:
        first = heads[0]
        for head in heads[1:]:
            if head.minutes != first.minutes:
                head.fields.complain(Rule.FRONT_MATTER_DIFFERS, "minutes", other=first.file)
            if head.objectives != first.objectives:
                head.fields.complain(Rule.FRONT_MATTER_DIFFERS, "objectives", other=first.file)

    def _task(self, task_id: str, file: str, around: Surroundings) -> Quiz | Scenario | None:
        fields = self._reader.fields(file)
        if fields is None:
            return None
        if file.endswith(SCENARIO_END):
            return read_scenario(task_id, fields, around)
        quiz = read_quiz(task_id, fields, around, self._pass_mark)
        return quiz if quiz is None or quiz.title else replace(quiz, title=Texts({around.languages[0]: task_id}))


def _without_links(quiz: Quiz, readable: set[str]) -> Quiz:
    """The quiz without ways back to lessons that had to be left out."""
    if all(question.lesson is None or question.lesson in readable for question in quiz.questions):
        return quiz
    questions = (one if one.lesson in readable else replace(one, lesson=None) for one in quiz.questions)
    return replace(quiz, questions=tuple(questions))
