"""Answers while one types, and leads from clause to clause: what is found, which of it one is at, and back again."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject

from desktop_app.features.policy.answers import Reply
from desktop_app.features.policy.finders import Finding
from desktop_app.features.policy.ui.clause_card import ClauseCard
from desktop_app.features.policy.ui.pinned import Pinned
from desktop_app.features.policy.ui.search_bar import SearchBar
from desktop_app.features.policy.ui.whereabouts import Whereabouts
from desktop_app.qt.announce import announce

_NOWHERE = -1  # not at any clause found yet: their answers are read
_AIR = 16  # between the bar and the window's edges


class Searching(QObject):
    """The bar asks and cites, the cards show the marks; the focus stays in the field until the search ends."""

    def __init__(
        self, bar: SearchBar, place: Pinned, cards: Mapping[str, ClauseCard], whereabouts: Whereabouts
    ) -> None:
        super().__init__(bar)
        self._bar, self._place, self._cards = bar, place, cards
        self._whereabouts = whereabouts
        self._finding: Finding | None = None
        self._reply = Reply()
        self._at = _NOWHERE
        bar.begun.connect(self._begin)
        bar.asked.connect(self._find)
        bar.stepped.connect(self.step)
        bar.left.connect(self._end)
        bar.may_i.wanted.connect(self._go_to)
        place.area.viewport().installEventFilter(self)

    @property
    def hits(self) -> tuple[str, ...]:
        """The clauses found, the nearest first."""
        return tuple(hit.clause_id for hit in self._reply.found.hits)

    def take(self, finding: Finding) -> None:
        """From now on questions are answered; what was typed meanwhile is answered at once."""
        self._finding = finding
        if self._bar.words:
            self._find(self._bar.words)

    def step(self, by: int) -> None:
        """Go to the nearest clause found, then to the next or the one before; behind the last comes the first."""
        if not self.hits:
            return
        first = 0 if by > 0 else len(self.hits) - 1
        self._at = first if self._at == _NOWHERE else (self._at + by) % len(self.hits)
        self._show_hit()
        clause = self._cards[self.hits[self._at]]
        words = self.tr("{place} of {count}: {clause}")
        announce(self._bar, words.format(place=self._at + 1, count=len(self.hits), clause=clause.accessibleName()))

    def _begin(self) -> None:
        self._place.come()
        self._keep_in_sight()

    def _find(self, words: str) -> None:
        asked = words.strip()
        self._reply = self._finding(asked) if self._finding is not None and asked else Reply()
        self._place.hold(held=bool(asked))
        marks = {hit.clause_id: hit.marks for hit in self._reply.found.hits}
        for clause_id, card in self._cards.items():
            card.show_marks(marks.get(clause_id, {}))
            card.show_current(current=False)
        self._at = _NOWHERE
        if asked and self._finding is not None:
            self._bar.show_reply(self._reply, [self._cards[id_].clause.number for id_ in self.hits])
            self._fit()
            self._keep_in_sight()

    def _keep_in_sight(self) -> None:
        """One stays where one is, unless the bar is at its place and that place lies too low."""
        if not self._place.is_at_edge:
            self._whereabouts.keep_in_sight(self._bar)

    def _fit(self) -> None:
        self._bar.fit(self._place.width(), self._place.area.viewport().height() - _AIR)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cite more or less when the window changes."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _show_hit(self) -> None:
        """Put the answers away, and come to the clause itself."""
        current = self.hits[self._at]
        self._bar.show_answers(())
        for clause_id, card in self._cards.items():
            card.show_current(current=clause_id == current)
        self._bar.show_place(self._at + 1, len(self.hits))
        self._whereabouts.show(current)

    def _go_to(self, clause_id: str) -> None:
        """One has read the answer and wants the whole clause: the focus goes there."""
        self._at = self.hits.index(clause_id)
        self._show_hit()
        self._whereabouts.go_to(clause_id)

    def _end(self) -> None:
        """Read on where the search has led."""
        self._whereabouts.go_to(self._whereabouts.current)
