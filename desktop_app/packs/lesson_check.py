"""Reads a lesson's text as its learner will see it, and finds what would be broken there."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.token import Token

from desktop_app.packs.fields import IDENTIFIER
from desktop_app.packs.front_matter import split_lesson
from desktop_app.packs.pictures import is_picture
from desktop_app.packs.reader import PackReader
from desktop_app.packs.rules import Rule

CALLOUTS = ("why", "note", "example", "care")
CALLOUT = re.compile(r"\[!(?P<kind>[^\]\s]*)\]")
CLAUSE = "clause:"
OUTSIDE = "https://"


def check_lesson_file(reader: PackReader, file: str) -> None:
    """Report everything in the body of one lesson file that a learner would stumble over."""
    lesson = reader.gather(lambda: split_lesson(file, reader.text(file)))
    if lesson is None:
        return
    look = _Look(reader, file, lesson.body_line)
    if not lesson.body.strip():
        reader.complain(Rule.EMPTY_LESSON, file, lesson.body_line)
    look.over(_EveryLink("commonmark").parse(lesson.body))


class _EveryLink(MarkdownIt):
    """Sees dangerous addresses as links, where the library would quietly leave plain text."""

    def validateLink(self, url: str) -> bool:  # noqa: N802 - the library's name
        return bool(url)


class _Look:
    """One look over one lesson."""

    def __init__(self, reader: PackReader, file: str, body_line: int) -> None:
        self._reader = reader
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
                self._picture(token, place)
            elif token.type == "link_open":
                self._link(str(token.attrs.get("href", "")), place)

    def _callout(self, content: str, line: int) -> None:
        found = CALLOUT.match(content)
        if found and found["kind"] not in CALLOUTS:
            known = ", ".join(CALLOUTS)
            self._reader.complain(Rule.CALLOUT, self._file, line, value=found["kind"], known=known)

    def _picture(self, token: Token, line: int) -> None:
        target = unquote(str(token.attrs.get("src", "")))
        name = posixpath.normpath(posixpath.join(self._folder, target))
        if not is_picture(name):
            self._reader.complain(Rule.PICTURE_KIND, self._file, line, name=target)
        elif not self._reader.has(name):
            pictures = filter(is_picture, self._reader.names)
            self._reader.complain_of_missing(Rule.MISSING_PICTURE, self._file, line, name, among=pictures)
        if not token.content.strip():
            self._reader.complain(Rule.ALT_TEXT, self._file, line, name=target)

    def _link(self, target: str, line: int) -> None:
        if target.startswith(CLAUSE):
            clause = target.removeprefix(CLAUSE)
            if not IDENTIFIER[0].fullmatch(clause):
                self._reader.complain(Rule.CLAUSE_LINK, self._file, line, value=clause)
        elif not target.startswith(OUTSIDE):
            self._reader.complain(Rule.LINK, self._file, line, value=target)


def _placed(children: list[Token], line: int) -> Iterator[tuple[Token, int]]:
    """Each part of a paragraph with its line; breaks are the only sign of a new one."""
    for token in children:
        yield token, line
        if token.type in ("softbreak", "hardbreak"):
            line += 1
