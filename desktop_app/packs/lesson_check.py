"""Reads a lesson's text as its learner will see it, finds what would be broken there, and notes what it leads to."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.token import Token

from desktop_app.packs.course import Course
from desktop_app.packs.fields import IDENTIFIER
from desktop_app.packs.front_matter import LessonText, split_lesson
from desktop_app.packs.media import are_captions, captions_name, is_media, media_kind, transcript_name
from desktop_app.packs.near import UNKNOWN_TERM, unknown
from desktop_app.packs.pictures import is_picture
from desktop_app.packs.reader import PackReader
from desktop_app.packs.rules import Rule

CALLOUTS = ("why", "note", "example", "care")
TRY = "try"
CALLOUT = re.compile(r"\[!(?P<kind>[^\]\s:]*)(?P<colon>:?)(?P<id>[^\]\s]*)\]")
CLAUSE = "clause:"
TERM = "term:"
OUTSIDE = "https://"


@dataclass(frozen=True, slots=True)
class Looked:
    """A lesson file after the look: its parsed text, and by name what it shows, explains and cites."""

    text: LessonText
    tokens: list[Token]
    shown: frozenset[str]
    terms: frozenset[str]
    clauses: frozenset[str]


def check_lesson_file(reader: PackReader, course: Course, language: str, file: str) -> Looked | None:
    """Report everything in one lesson file that a learner would stumble over; None where it has no head."""
    lesson = reader.gather(lambda: split_lesson(file, reader.text(file)))
    if lesson is None:
        return None
    look = _Look(reader, course, language, file, lesson.body_line)
    if not lesson.body.strip():
        reader.complain(Rule.EMPTY_LESSON, file, lesson.body_line)
    tokens = _markdown().parse(lesson.body)
    look.over(tokens)
    return Looked(lesson, tokens, frozenset(look.shown), frozenset(look.terms), frozenset(look.clauses))


@cache
def _markdown() -> MarkdownIt:
    return _EveryLink("commonmark")


class _EveryLink(MarkdownIt):
    """Sees dangerous addresses as links, where the library would quietly leave plain text."""

    def validateLink(self, url: str) -> bool:  # noqa: N802 - the library's name
        return bool(url)


class _Look:
    """One look over one lesson."""

    def __init__(self, reader: PackReader, course: Course, language: str, file: str, body_line: int) -> None:
        self._reader = reader
        self._known_terms = tuple(term.id for term in course.terms)
        self.shown: set[str] = set()
        self.terms: set[str] = set()
        self.clauses: set[str] = set()
        self._tries: dict[str, int] = {}
        self._language = language
        self._file = file
        self._folder = posixpath.dirname(file)
        self._body_line = body_line

    def over(self, tokens: list[Token]) -> None:
        in_quote = False
        for token in tokens:
            line = self._body_line + (token.map[0] if token.map else 0)
            if token.type == "html_block":
                self._reader.complain(Rule.HTML, self._file, line)
            if token.type == "inline":
                self._inline(token, line, in_quote)
            in_quote = token.type == "blockquote_open" or (in_quote and token.type == "paragraph_open")

    def _inline(self, inline: Token, line: int, first_of_quote: bool) -> None:
        if first_of_quote:
            self._callout(inline.content, line)
        for token, place in _placed(inline.children or [], line):
            if token.type == "html_inline":
                self._reader.complain(Rule.HTML, self._file, place)
            elif token.type == "image":
                self._image(token, place)
            elif token.type == "link_open":
                self._link(str(token.attrs.get("href", "")), place)

    def _callout(self, content: str, line: int) -> None:
        found = CALLOUT.match(content)
        if not found:
            return
        if found["kind"] == TRY:
            self._try(found["id"], line)
        elif found["kind"] not in CALLOUTS or found["colon"]:
            known = ", ".join((*CALLOUTS, f"{TRY}:id"))
            value = found[0].removeprefix("[!").removesuffix("]")
            self._reader.complain(Rule.CALLOUT, self._file, line, value=value, known=known)

    def _try(self, try_id: str, line: int) -> None:
        """What a person writes there is kept under the id, so it has to be one, and only once."""
        if not IDENTIFIER[0].fullmatch(try_id):
            self._reader.complain(Rule.TRY_ID, self._file, line, value=try_id)
        elif try_id in self._tries:
            self._reader.complain(Rule.TRY_TWICE, self._file, line, value=try_id, first=self._tries[try_id])
        self._tries.setdefault(try_id, line)

    def _image(self, token: Token, line: int) -> None:
        target = unquote(str(token.attrs.get("src", "")))
        name = posixpath.normpath(posixpath.join(self._folder, target))
        self.shown.add(name)
        if is_picture(name):
            self._there(Rule.MISSING_PICTURE, name, line, filter(is_picture, self._reader.names))
        elif not is_media(name):
            self._reader.complain(Rule.SHOWN_KIND, self._file, line, name=target)
        elif self._there(Rule.MISSING_MEDIA, name, line, filter(is_media, self._reader.names)):
            self._words_of_media(name, line)
        if not token.content.strip():
            self._reader.complain(Rule.ALT_TEXT, self._file, line, name=target)

    def _there(self, rule: Rule, name: str, line: int, among: Iterator[str]) -> bool:
        if not self._reader.has(name):
            self._reader.complain_of_missing(rule, self._file, line, name, among)
        return self._reader.has(name)

    def _words_of_media(self, name: str, line: int) -> None:
        """Film has captions, and film and sound can be read too, in the language of the lesson."""
        captions = captions_name(name, self._language)
        transcript = transcript_name(name, self._language)
        if media_kind(name) == "video":
            if not self._reader.has(captions):
                self._reader.complain(Rule.NO_CAPTIONS, self._file, line, name=name, wanted=captions)
            else:
                self._captions(captions)
        if not self._reader.has(transcript) or self._text_of(transcript) == "":
            self._reader.complain(Rule.NO_TRANSCRIPT, self._file, line, name=name, wanted=transcript)

    def _captions(self, name: str) -> None:
        text = self._text_of(name)
        if text is not None and not are_captions(text):
            self._reader.complain(Rule.CAPTIONS_DAMAGED, name, 1)

    def _text_of(self, name: str) -> str | None:
        """The words in a file beside a film or sound; None where it cannot be read or is not there."""
        text = self._reader.gather(lambda: self._reader.text(name)) if self._reader.has(name) else None
        return text.strip() if text is not None else None

    def _link(self, target: str, line: int) -> None:
        if target.startswith(CLAUSE):
            clause = target.removeprefix(CLAUSE)
            self.clauses.add(clause)
            if not IDENTIFIER[0].fullmatch(clause):
                self._reader.complain(Rule.CLAUSE_LINK, self._file, line, value=clause)
        elif target.startswith(TERM):
            term = target.removeprefix(TERM)
            self.terms.add(term)
            if term not in self._known_terms:
                self._reader.report.append(unknown(UNKNOWN_TERM, self._file, line, TERM, term, self._known_terms))
        elif not target.startswith(OUTSIDE):
            self._reader.complain(Rule.LINK, self._file, line, value=target)


def _placed(children: list[Token], line: int) -> Iterator[tuple[Token, int]]:
    """Each part of a paragraph with its line; breaks are the only sign of a new one."""
    for token in children:
        yield token, line
        if token.type in ("softbreak", "hardbreak"):
            line += 1
