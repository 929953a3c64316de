"""Finds words in the texts of a course: case and accents folded, all words, the last one as a beginning."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from desktop_app.features.training.lesson import (
    Block,
    Callout,
    Code,
    Items,
    Media,
    Picture,
    TryIt,
    Words,
    plain,
)
from desktop_app.features.training.typed import without_accents

MOST_HITS = 50
SNIPPET = 160  # signs, more or less: it begins and ends with whole words
BEFORE = 50  # signs of the snippet before the first word found
TITLE = -1  # the block of a title

_WORD = re.compile(r"\w+")
_GAPS = re.compile(r"\s+")

Marks = tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Page:
    """A step to be searched: its title, and the text of its blocks by number."""

    step_id: str
    kind: str
    title: str
    texts: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True)
class Found:
    """A page with all the words: the best block, a snippet of it and where the words are in that."""

    page: Page
    block: int
    snippet: str
    marks: Marks
    weight: int


class Query:
    """Words looked for; the last one may be a beginning."""

    def __init__(self, words: str) -> None:
        *self.whole, self.beginning = [fold(word) for word in _WORD.findall(_composed(words))] or [""]

    def __bool__(self) -> bool:
        return bool(self.beginning)

    def __len__(self) -> int:
        return len(self.whole) + 1

    def takes(self, folded: str) -> bool:
        """Whether a word of the text is one of those looked for."""
        return folded.startswith(self.beginning) or folded in self.whole


class Index:
    """The words of one course in one language and where they are; built once, asked often."""

    def __init__(self, pages: Iterable[Page]) -> None:
        self.pages = tuple(pages)
        self._passages: list[tuple[int, int, str]] = []  # page, block, text
        places: dict[str, set[int]] = {}
        for number, page in enumerate(self.pages):
            for block, written in ((TITLE, page.title), *page.texts):
                passage, text = len(self._passages), _composed(written)
                self._passages.append((number, block, text))
                for word in set(_WORD.findall(text)):
                    places.setdefault(fold(word), set()).add(passage)
        self._places = places
        self._vocabulary = sorted(places)

    def find(self, query: Query, most: int = MOST_HITS) -> list[Found]:
        """The pages with all the words: those whose title has them first, then in the order of the course."""
        if not query:
            return []
        seen = [self._places.get(word, set()) for word in query.whole]
        seen.append(set().union(*(self._places[word] for word in self._beginning_with(query.beginning))))
        in_pages = [{self._passages[passage][0] for passage in passages} for passages in seen]
        wanted = set.intersection(*in_pages)
        ranked = sorted(self._best(seen, wanted), key=lambda one: (-one[1], one[0]))
        return [self._found(query, passage, weight) for passage, weight in ranked[:most]]

    def _beginning_with(self, prefix: str) -> Iterator[str]:
        start = bisect_left(self._vocabulary, prefix)
        return takewhile(lambda word: word.startswith(prefix), self._vocabulary[start:])

    def _best(self, seen: Sequence[set[int]], wanted: set[int]) -> Iterator[tuple[int, int]]:
        """For each page the passage with the most of the words, the first of those; a title counts double."""
        count = Counter(passage for passages in seen for passage in passages)
        best: dict[int, tuple[int, int]] = {}
        for passage in sorted(count):
            page, block, _ = self._passages[passage]
            weight = count[passage] * 2 if block == TITLE else count[passage]
            if page in wanted and weight > best.get(page, (0, 0))[1]:
                best[page] = (passage, weight)
        yield from best.values()

    def _found(self, query: Query, passage: int, weight: int) -> Found:
        number, block, text = self._passages[passage]
        snippet, marks = _cut(text, _marks(query, text))
        return Found(self.pages[number], max(0, block), snippet, marks, weight)


def page_texts(blocks: Sequence[Block]) -> tuple[tuple[int, str], ...]:
    """What can be read in a lesson, by number of its block."""
    texts = (
        (number, _GAPS.sub(" ", _composed(" ".join(_words_of(block)))).strip()) for number, block in enumerate(blocks)
    )
    return tuple((number, text) for number, text in texts if text)


@lru_cache(maxsize=50_000)
def fold(word: str) -> str:
    """A word without its capitals and accents."""
    return without_accents(unicodedata.normalize("NFKC", word).casefold())


def _composed(text: str) -> str:
    """Letters and their marks in one sign, so that a word is not cut between them."""
    return unicodedata.normalize("NFC", text)


def _words_of(block: Block) -> Iterator[str]:
    match block:
        case Words(html=html):
            yield plain(html)
        case Picture(alt=alt, caption=caption) | Media(alt=alt, caption=caption):
            yield from (alt, caption)
        case Code(text=text):
            yield text
        case Callout(title=title) | TryIt(title=title):
            yield title
    for inside in _inside(block):
        yield from _words_of(inside)


def _inside(block: Block) -> tuple[Block, ...]:
    match block:
        case Items(items=items):
            return tuple(inside for item in items for inside in item)
        case Callout(blocks=blocks) | TryIt(blocks=blocks):
            return blocks
    return ()


def _marks(query: Query, text: str) -> Marks:
    return tuple((word.start(), len(word[0])) for word in _WORD.finditer(text) if query.takes(fold(word[0])))


def _cut(text: str, marks: Marks) -> tuple[str, Marks]:
    """A stretch of a text around the first mark, and the marks in it."""
    if len(text) <= SNIPPET:
        return text, marks
    first = marks[0][0] if marks else 0
    start = 0 if first <= BEFORE else text.rfind(" ", 0, first - BEFORE) + 1
    end = len(text) if start + SNIPPET >= len(text) else max(text.rfind(" ", 0, start + SNIPPET), start + 1)
    end = max(end, marks[0][0] + marks[0][1]) if marks else end
    before, after = "… " if start else "", " …" if end < len(text) else ""
    shift = len(before) - start
    inside = tuple((at + shift, length) for at, length in marks if at >= start and at + length <= end)
    return f"{before}{text[start:end]}{after}", inside
