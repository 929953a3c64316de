"""Reads a course: its modules' folders, the heads of its lessons and its quizzes, and what refers to what."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial

from desktop_app.packs.course import Course, Lesson, Module, Objective, Quiz, Step
from desktop_app.packs.fields import IDENTIFIER, Fields
from desktop_app.packs.front_matter import split_lesson
from desktop_app.packs.pack import MANIFEST_NAME, Manifest
from desktop_app.packs.quiz_reading import read_quiz
from desktop_app.packs.reader import PackReader
from desktop_app.packs.rules import Rule
from desktop_app.packs.texts import NO_TEXTS, Texts

STEM = r"\d\d-[a-z0-9]+(?:-[a-z0-9]+)*"
LESSON_FILE = re.compile(rf"(?P<stem>{STEM})\.(?P<language>[a-z]{{2,3}}(?:-[A-Z]{{2}})?)\.md")
QUIZ_FILE = re.compile(rf"(?P<stem>{STEM})\.quiz\.toml")
MOST_MINUTES = 600


def read_course_fields(reader: PackReader, manifest: Manifest, fields: Fields) -> Course:
    """The course of a manifest whose common part was read; problems are in the reader's report."""
    table = fields.table("course")
    mandatory = table.flag("mandatory", default=False)
    pass_mark = table.integer("pass_mark", 1, 100)
    objectives = _objectives(reader, table)
    folders = _folders(reader, table)
    table.finish()
    fields.finish()
    course = _Course(reader, tuple(one.id for one in objectives), pass_mark or 1)
    modules = tuple(Module(folder, title, course.steps(folder)) for folder, title in folders)
    return Course(manifest, mandatory, pass_mark, objectives, modules)


def _objectives(reader: PackReader, table: Fields) -> tuple[Objective, ...]:
    objectives = []
    lines: dict[str, int] = {}
    for entry in table.tables("objective"):
        objective = Objective(entry.text("id", shape=IDENTIFIER), entry.texts("title", reader.languages))
        entry.unique("id", objective.id, lines)
        entry.finish()
        objectives.append(objective)
    return tuple(objectives)


def _folders(reader: PackReader, table: Fields) -> list[tuple[str, Texts]]:
    there = sorted({name.partition("/")[0] for name in reader.names if "/" in name})
    with_lessons = {name.partition("/")[0] for name in reader.names if name.endswith((".md", ".quiz.toml"))}
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
        lessons, quizzes = self._files(folder)
        steps: dict[str, Step] = {stem: self._lesson(f"{folder}/{stem}", files) for stem, files in lessons.items()}
        for stem, file in quizzes.items():
            if (quiz := self._quiz(f"{folder}/{stem}", file, tuple(lessons))) is not None:
                steps[stem] = quiz
        if folder and not lessons and any(name.startswith(f"{folder}/") for name in self._reader.names):
            self._reader.complain(Rule.EMPTY_MODULE, folder)
        return tuple(steps[stem] for stem in sorted(steps))

    def _files(self, folder: str) -> tuple[dict[str, dict[str, str]], dict[str, str]]:
        """Stem → language → lesson file, and stem → quiz file, of one module."""
        lessons: dict[str, dict[str, str]] = {}
        quizzes: dict[str, str] = {}
        for name in sorted(self._reader.names):
            inside, _, file = name.partition("/")
            if inside != folder or not file.endswith((".md", ".toml")):
                continue
            if lesson := LESSON_FILE.fullmatch(file):
                lessons.setdefault(lesson["stem"], {})[lesson["language"]] = name
            elif quiz := QUIZ_FILE.fullmatch(file):
                quizzes[quiz["stem"]] = name
            else:
                self._reader.complain(Rule.LESSON_NAME, name)
        for stem in sorted(set(lessons) & set(quizzes)):
            self._reader.complain(Rule.STEM_TWICE, quizzes[stem], name=stem)
        return lessons, quizzes

    def _lesson(self, lesson_id: str, files: dict[str, str]) -> Lesson:
        self._check_languages(lesson_id, files)
        heads = {}
        for language, file in files.items():
            head = self._reader.gather(partial(self._head, file))
            if head is not None:
                heads[language] = head
        if not heads:
            return Lesson(lesson_id, NO_TEXTS, 0, (), Texts(files))
        first = next(iter(heads.values()))
        self._check_alike(list(heads.values()))
        titles = Texts({language: head.title for language, head in heads.items()})
        return Lesson(lesson_id, titles, first.minutes, first.objectives, Texts(files))

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
        minutes = fields.integer("minutes", 1, MOST_MINUTES)
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

    def _quiz(self, quiz_id: str, file: str, lessons: tuple[str, ...]) -> Quiz | None:
        fields = self._reader.fields(file)
        if fields is None:
            return None
        return read_quiz(quiz_id, fields, self._reader.languages, self._objectives, lessons, self._pass_mark)
