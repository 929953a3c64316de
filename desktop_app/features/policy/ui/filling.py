"""Fills the clauses of a policy: what one sees at once, everything else in short slices that move nobody."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, QTimer

from desktop_app.features.policy.ui.clause_card import ClauseCard
from desktop_app.features.policy.ui.whereabouts import Whereabouts
from desktop_app.qt.widgets.scroll_area import ScrollArea

SLICE = 0.004  # seconds of building at a time; a step begun is finished, laying out and painting come on top
_LEAST_HEIGHT = 400  # of a window nobody has seen yet


class Filling(QObject):
    """Begins at the clause one goes to, goes on with what is in sight and below it, then above; rests unseen.

    `lay_out` lays the page out here and now, where these clauses have changed.
    """

    def __init__(
        self,
        area: ScrollArea,
        cards: Sequence[ClauseCard],
        whereabouts: Whereabouts,
        lay_out: Callable[[Sequence[ClauseCard]], None],
    ) -> None:
        super().__init__(area)
        self._area = area
        self._cards = tuple(cards)
        self._whereabouts = whereabouts
        self._lay_out = lay_out
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._slice)
        whereabouts.going.connect(self._fill_at)

    @property
    def is_whole(self) -> bool:
        """Whether every clause stands."""
        return all(card.is_filled for card in self._cards)

    def go_on(self) -> None:
        """Fill what is still hollow, slice by slice, as long as it is seen: the first picture comes before that."""
        if self._area.isVisible() and not self.is_whole:
            self._more.start()

    def _fill_at(self, clause_id: str) -> None:
        """One goes to this clause: what will be seen there has to stand when one arrives."""
        at = next(number for number, card in enumerate(self._cards) if card.clause.id == clause_id)
        hollow = [card for card in self._screenful(at) if not card.is_filled]
        if hollow and self._area.isVisible():
            with self._whereabouts.unmoved():
                self._fill(hollow)
                self._lay_out(hollow)
        else:
            self._fill(hollow)
        self.go_on()

    def _screenful(self, at: int) -> Iterator[ClauseCard]:
        room = max(self._area.height(), _LEAST_HEIGHT)
        for card in self._from(at):
            if room <= 0:
                return
            room -= card.heightForWidth(card.width())
            yield card

    def _fill(self, cards: Sequence[ClauseCard]) -> None:
        for card in cards:
            card.fill()

    def _slice(self) -> None:
        if not self._area.isVisible():
            return  # until somebody sees it
        until, order = time.perf_counter() + SLICE, self._from(self._whereabouts.first_in_sight)
        card = next((card for card in order if not card.is_filled), None)
        if card is None:
            return
        with self._whereabouts.unmoved():
            while not card.is_filled and time.perf_counter() < until:
                card.fill_on()
            if card.is_filled:
                self._lay_out([card])
        self._more.start()

    def _from(self, at: int) -> Iterator[ClauseCard]:
        """From one clause downwards, then from there upwards."""
        yield from self._cards[at:]
        yield from reversed(self._cards[:at])
