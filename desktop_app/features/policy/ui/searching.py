"""Leads from clause to clause while one searches: what is found, which of it one is at, and back again."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from desktop_app.features.policy.finders import Finding
from desktop_app.features.policy.search import Found
from desktop_app.features.policy.ui.clause_card import ClauseCard
from desktop_app.features.policy.ui.pinned import Pinned
from desktop_app.features.policy.ui.search_bar import SearchBar
from desktop_app.features.policy.ui.whereabouts import Whereabouts
from desktop_app.qt.announce import announce


class Searching(QObject):
    """The bar asks, the cards show the marks; the focus stays in the field until the search ends."""

    def __init__(
        self,
        bar: SearchBar,
        place: Pinned,
        cards: Mapping[str, ClauseCard],
        whereabouts: Whereabouts,
    ) -> None:
        super().__init__(bar)
        self._bar, self._place, self._cards = bar, place, cards
        self._whereabouts = whereabouts
        self._finding: Finding | None = None
        self._found = Found()
        self._at = 0
        bar.begun.connect(lambda: whereabouts.keep_in_sight(bar))
        bar.asked.connect(self._find)
        bar.stepped.connect(self.step)
        bar.left.connect(self._end)

    @property
    def hits(self) -> tuple[str, ...]:
        """The clauses found, in order."""
        return tuple(hit.clause_id for hit in self._found.hits)

    def take(self, finding: Finding) -> None:
        """From now on questions are answered; what was typed meanwhile is answered at once."""
        self._finding = finding
        if self._bar.words:
            self._find(self._bar.words)

    def step(self, by: int) -> None:
        """Go to the next clause found, or the one before; behind the last comes the first."""
        if not self.hits:
            return
        self._at = (self._at + by) % len(self.hits)
        self._show_hit()
        clause = self._cards[self.hits[self._at]]
        words = self.tr("{place} of {count}: {clause}")
        announce(self._bar, words.format(place=self._at + 1, count=len(self.hits), clause=clause.accessibleName()))

    def _find(self, words: str) -> None:
        asked = words.strip() if self._finding is not None else ""
        self._found = self._finding(asked) if self._finding is not None and asked else Found()
        self._place.hold(held=bool(asked))
        marks = {hit.clause_id: hit.marks for hit in self._found.hits}
        for clause_id, card in self._cards.items():
            card.show_marks(marks.get(clause_id, {}))
        self._at = 0
        if asked:
            self._bar.show_found([self._cards[id_].clause.number for id_ in self.hits], whole=self._found.whole)
        self._show_hit()

    def _show_hit(self) -> None:
        current = self.hits[self._at] if self.hits else ""
        for clause_id, card in self._cards.items():
            card.show_current(current=clause_id == current)
        if current:
            self._bar.show_place(self._at + 1, len(self.hits))
            self._whereabouts.show(current)
        elif self._bar.words:
            self._whereabouts.keep_in_sight(self._bar)

    def _end(self) -> None:
        """Read on where the search has led."""
        self._whereabouts.go_to(self._whereabouts.current)
