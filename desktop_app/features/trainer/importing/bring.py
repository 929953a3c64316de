"""Brings the questions of a file into a course: reads, makes, writes and tells what became of every one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop_app.features.trainer.importing.found import Found, NotTaken
from desktop_app.features.trainer.importing.looking import QuizLook, look, told_shortly
from desktop_app.features.trainer.importing.notes import Note, Reason, note
from desktop_app.features.trainer.importing.pictures import PictureKeeper
from desktop_app.features.trainer.importing.place import Place, find_place, language_of
from desktop_app.features.trainer.importing.plain import one_line
from desktop_app.features.trainer.importing.questions import QuestionMaker, Taken
from desktop_app.features.trainer.importing.report import Entry, ImportReport
from desktop_app.features.trainer.importing.saving import save_new
from desktop_app.features.trainer.importing.sources import is_xml, read_source
from desktop_app.features.trainer.importing.writing import Written, quiz_text
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.figures import WORDS_A_MINUTE
from desktop_app.packs.limits import LIMITS, size_name
from desktop_app.packs.names import printable
from desktop_app.packs.parts import MOST_MINUTES
from desktop_app.packs.problem import Speaker
from desktop_app.packs.question import Question
from desktop_app.packs.texts import Texts

_SEGMENTS = re.compile(r"(?<!/)/(?!/)")
_NO_NAMES = re.compile(r"\$.*\$|top|Default for .*|")

Result = Taken | NotTaken


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for; an empty `language` means the course's only one."""

    source: Path
    into: Path
    name: str
    language: str = ""


def bring(wish: Wish, speaker: Speaker) -> ImportReport:
    """Import, or a Trouble and nothing written.

    Comments in the quiz are in the language of `speaker`. Where no question could be taken, nothing is written either,
    and the report says why.
    """
    place = find_place(wish.into, wish.name)
    language = language_of(place, wish.language)
    found = read_source(wish.source, language)
    keeper = PictureKeeper(place.stem, place.names_in_module)
    results = tuple(_results(found, QuestionMaker(language, keeper)))
    label = printable(wish.source.name)
    taken = [one for one in results if isinstance(one, Taken)]
    if not taken:
        return ImportReport(label, "", language, tuple(_not_taken(one) for one in results if isinstance(one, NotTaken)))
    title = _title(wish.source, taken) or place.stem
    minutes = _minutes(taken, language)
    text = quiz_text(Texts({language: title}), minutes, _written(taken, label, speaker))
    _require_size(place, text)
    looked = look(place.name_in_pack, text, place.around(frozenset(keeper.files)))
    save_new(place.module, {**keeper.files, place.quiz.name: text.encode()})
    return ImportReport(
        source=label,
        file=str(place.quiz),
        language=language,
        entries=tuple(_entries(results, looked, place.languages)),
        notes=tuple(_of_the_file(wish.source, title, minutes, taken)),
        needs=told_shortly(looked.problems, place.languages),
        problems=looked.problems,
        pictures=tuple(str(place.module / name) for name in keeper.files),
    )


def _results(found: Iterable[Found], maker: QuestionMaker) -> Iterator[Result]:
    return (one if isinstance(one, NotTaken) else maker.make(one) for one in found)


def _of_the_file(source: Path, title: str, minutes: int, taken: Iterable[Taken]) -> Iterator[Note]:
    """What is worth knowing and needs no mending."""
    yield note(Reason.TITLE, value=title)
    yield note(Reason.MINUTES, count=minutes)
    options = [option for one in taken for option in one.question.options]
    if told := sum(option.right and bool(option.why) for option in options):
        yield note(Reason.RIGHT_FEEDBACK, count=told)
    if is_xml(source):
        yield note(Reason.SETTINGS)


def _require_size(place: Place, text: str) -> None:
    if len(text.encode()) > LIMITS.text:
        raise Trouble("import.too-much", file=place.name_in_pack, limit=size_name(LIMITS.text))


def _written(taken: Iterable[Taken], label: str, speaker: Speaker) -> Iterator[Written]:
    """Each question with the words of the source that have no place in it."""
    category = ""
    for one in taken:
        comments = [speaker.say("import.comment", file=label, line=one.found.line, title=one.found.title or "–")]
        if one.found.category != category:
            category = one.found.category
            comments.insert(0, speaker.say("import.category", name=category or "–"))
        comments += [told.sentence(speaker) for told in one.notes]
        yield Written(one.question, tuple(comments))


def _title(source: Path, taken: Iterable[Taken]) -> str:
    """The category's name, where all questions lie in one that somebody named; else the file's."""
    categories = {one.found.category for one in taken}
    if len(categories) == 1:
        segments = [part.replace("//", "/").strip() for part in _SEGMENTS.split(categories.pop())]
        named = [part for part in segments if not _NO_NAMES.fullmatch(part)]
        if named and one_line(named[-1]):
            return one_line(named[-1])
    return one_line(printable(source.stem))


def _minutes(taken: Iterable[Taken], language: str) -> int:
    """What reading them takes."""
    words = sum(len(text.split()) for one in taken for text in _texts(one.question, language))
    return min(max(1, round(words / WORDS_A_MINUTE)), MOST_MINUTES)


def _texts(question: Question, language: str) -> Iterator[str]:
    texts = [question.text, question.why, *(option.text for option in question.options)]
    texts += [option.why for option in question.options]
    texts += [side for pair in question.pairs for side in (pair.left, pair.right)]
    return (text for one in texts if (text := one.get(language, "")))


def _entries(results: Iterable[Result], looked: QuizLook, languages: tuple[str, ...]) -> Iterator[Entry]:
    written = iter(looked.questions)
    for one in results:
        if isinstance(one, NotTaken):
            yield _not_taken(one)
            continue
        found = next(written)
        yield Entry(
            line=one.found.line,
            title=one.found.title or one_line(one.found.text.text)[:60],
            kind=one.question.kind.value,
            category=one.found.category,
            question_id=one.question.id,
            written_line=found.line,
            notes=one.notes,
            needs=told_shortly(found.problems, languages),
            problems=found.problems,
        )


def _not_taken(one: NotTaken) -> Entry:
    return Entry(one.line, one.title, one.kind, one.category, refusal=one.why)
