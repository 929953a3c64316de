"""A lesson's running text without its form, and how much there is in it to look at and to do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

CALLOUT_HEAD = re.compile(r"^\[!(?P<kind>[a-z]*)[^\]]*\][^\n]*(?:\n|$)")
TRY = "try"


@dataclass(frozen=True, slots=True)
class Prose:
    """Paragraphs and items of lists as plain text; headings, titles of callouts and captions are not in it."""

    blocks: tuple[str, ...]
    pictures: int
    tries: int


@cache
def _markdown() -> MarkdownIt:
    return MarkdownIt("commonmark")


def prose_of(body: str) -> Prose:
    """Read the CommonMark text of a lesson."""
    return prose_in(_markdown().parse(body))


def prose_in(tokens: list[Token]) -> Prose:
    """The same of a text that was parsed already."""
    inlines = list(_inlines(tokens))
    children = [child for inline in inlines for child in inline.children or ()]
    heads = [found["kind"] for inline in inlines if (found := CALLOUT_HEAD.match(inline.content))]
    blocks = (CALLOUT_HEAD.sub("", _plain(inline)).strip() for inline in inlines)
    pictures = sum(child.type == "image" for child in children)
    return Prose(tuple(block for block in blocks if block), pictures, heads.count(TRY))


def _inlines(tokens: list[Token]) -> Iterator[Token]:
    before = ""
    for token in tokens:
        if token.type == "inline" and before != "heading_open":
            yield token
        before = token.type


def _plain(inline: Token) -> str:
    words = []
    for child in inline.children or ():
        if child.type in ("text", "code_inline"):
            words.append(child.content)
        elif child.type in ("softbreak", "hardbreak"):
            words.append("\n")
    return "".join(words)
