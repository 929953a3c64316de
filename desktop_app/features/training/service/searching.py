"""Searching the texts of courses, in indexes that live in memory as long as their packs are here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

from desktop_app.features.training.lesson import parse
from desktop_app.features.training.search import MOST_HITS, Index, Page, Query, page_texts
from desktop_app.features.training.service.shared import Shared
from desktop_app.features.training.views import Hit
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.course import Lesson, Step
from desktop_app.packs.outline import CourseOutline

_Key = tuple[str, str]  # sha256 of the pack, language


class SearchService(Shared):
    """What one may want to find."""

    def search(self, course_id: str | None, words: str, language: str) -> tuple[Hit, ...]:
        """Steps that have all the words, the last one as the beginning of a word; in one course or in all.

        The first search of a course in a language reads all its texts; the next ones take milliseconds.
        """
        outlines = self._outlines()
        self._indexes.keep({outline.sha256 for outline in outlines})
        searched = [outline for outline in outlines if course_id in (None, outline.id)]
        if course_id is not None and not searched:
            raise Trouble("training.course-gone", course=course_id)
        query = Query(words)
        hits = [hit for outline in searched if query for hit in self._hits(outline, query, language)]
        hits.sort(key=lambda weighed: -weighed[0])  # courses stay in order among equals
        return tuple(hit for _, hit in hits[:MOST_HITS])

    def _hits(self, outline: CourseOutline, query: Query, language: str) -> Iterator[tuple[int, Hit]]:
        """Each with its weight."""
        index = self._indexes.of(outline.sha256, language, self._pages_of(outline, language))
        for found in index.find(query):
            page = found.page
            where = (outline.id, page.step_id, page.kind, page.title)
            yield found.weight, Hit(*where, found.snippet, found.marks, found.block)

    @cached_property
    def _indexes(self) -> Indexes:
        return Indexes()

    def _pages_of(self, outline: CourseOutline, language: str) -> Callable[[], Iterator[Page]]:
        def pages() -> Iterator[Page]:
            course = self._shelf.course(outline.sha256)
            kinds: Mapping[str, str] = {step.id: step.kind for step in outline.steps}
            for step in course.steps:
                yield self._page(outline.sha256, step, kinds.get(step.id, "lesson"), language)

        return pages

    def _page(self, sha256: str, step: Step, kind: str, language: str) -> Page:
        title = step.title.of(language)
        if not isinstance(step, Lesson):
            return Page(step.id, kind, title)
        try:
            body = self._shelf.lesson(sha256, step, language)
        except Trouble:  # a text that cannot be read is told where it is opened
            return Page(step.id, kind, title)
        return Page(step.id, kind, title, page_texts(parse(body.text, body.folder)))


class Indexes:
    """An index for each pack and language that was searched."""

    def __init__(self) -> None:
        self._made: dict[_Key, Index] = {}

    def of(self, sha256: str, language: str, pages: Callable[[], Iterator[Page]]) -> Index:
        """The index, made at the first question."""
        key = (sha256, language)
        if key not in self._made:
            self._made[key] = Index(pages())
        return self._made[key]

    def __len__(self) -> int:
        return len(self._made)

    def keep(self, here: set[str]) -> None:
        """Let go of those whose pack is gone."""
        for key in [key for key in self._made if key[0] not in here]:
            del self._made[key]
