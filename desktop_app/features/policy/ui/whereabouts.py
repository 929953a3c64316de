"""At which clause one is: by focus, by key, by the contents, by search or by scrolling."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop_app.features.policy.ui.clause_card import ClauseCard
from desktop_app.features.policy.ui.reveal import Reveal

_AIR = 16  # between what is in the way above and the clause one goes to
_NUDGE = 48  # what an arrow key scrolls inside a clause taller than the window


class Whereabouts(QObject):
    """Says `moved(clause id)` when the person went to a clause, `changed` when another one is in sight.

    Before it goes to a clause it says `going(clause id)`. `covers` tells how much of the window's upper edge is taken.
    """

    moved = Signal(str)
    changed = Signal()
    going = Signal(str)

    def __init__(self, area: QScrollArea, cards: Mapping[str, ClauseCard], covers: Callable[[], int]) -> None:
        super().__init__(area)
        self._area = area
        self._cards = cards
        self._covers = covers
        self._reveal = Reveal(area)
        self._still = False  # the page moves, the person does not
        self.current = next(iter(cards), "")
        for card in cards.values():
            card.entered.connect(self.enter)
            card.stepped.connect(self._step)
            card.scrolled.connect(self._nudge)
        area.verticalScrollBar().valueChanged.connect(self._look)

    def go_to(self, clause_id: str, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Bring a clause to the top and give it the focus."""
        if clause_id in self._cards:
            self.enter(clause_id)
            self.show(clause_id)
            self._cards[clause_id].setFocus(reason)

    def show(self, clause_id: str) -> None:
        """Bring a clause to the top; the first one with the title above it."""
        self.going.emit(clause_id)
        card, bar = self._cards[clause_id], self._area.verticalScrollBar()
        first = card is next(iter(self._cards.values()))

        def scroll() -> None:
            bar.setValue(0 if first else self._top(card) - _AIR - self._covers())

        self._reveal.keep(scroll)
        self._be_at(clause_id)

    def keep_in_sight(self, widget: QWidget) -> None:
        """Something was opened: show it, while the page is being laid out."""
        self._reveal.keep(lambda: self._area.ensureWidgetVisible(widget, 0, _AIR))

    def let_go(self) -> None:
        """Leave the page where it is."""
        self._reveal.let_go()

    @property
    def first_in_sight(self) -> int:
        """The number of the first clause that is seen, or would be were it not past the last."""
        return sum(self._in_window(card) + card.height() <= 0 for card in self._cards.values())

    @contextmanager
    def staying(self) -> Iterator[None]:
        """Whatever scrolls the page in here, one is still at the same clause."""
        self._still = True
        try:
            yield
        finally:
            self._still = False

    @contextmanager
    def unmoved(self) -> Iterator[None]:
        """Whatever is laid out in here, what is seen stays where it is."""
        edge, value = self._edge(), self._area.verticalScrollBar().value()
        before = edge()
        with self.staying():
            yield
            self._reveal.follow(value + edge() - before)

    def _edge(self) -> Callable[[], int]:
        """Where something lies that is seen and will stay as it is: a clause that stands, or the end of the last."""
        cards = list(self._cards.values())
        seen = [card for card in cards[self.first_in_sight :] if self._in_window(card) < self._area.viewport().height()]
        if not seen:
            return lambda: self._top(cards[-1]) + cards[-1].height()
        card = next((card for card in seen if card.is_filled), seen[0])
        return lambda: self._top(card)

    def enter(self, clause_id: str) -> None:
        """One is at this clause now."""
        self._be_at(clause_id)
        self.moved.emit(clause_id)

    def _be_at(self, clause_id: str) -> None:
        if clause_id != self.current:
            self.current = clause_id
            self.changed.emit()

    def _top(self, card: QWidget) -> int:
        page = self._area.widget()
        return card.mapTo(page, QPoint(0, 0)).y() if page is not None else 0

    def _in_window(self, card: QWidget) -> int:
        return card.mapTo(self._area.viewport(), QPoint(0, 0)).y()

    def _step(self, clause_id: str, by: int) -> None:
        ids = list(self._cards)
        wanted = ids.index(clause_id) + by
        if 0 <= wanted < len(ids):
            self.go_to(ids[wanted], Qt.FocusReason.ShortcutFocusReason)  # by a key: the focus ring is wanted

    def _nudge(self, clause_id: str, by: int) -> None:
        """Scroll while the clause goes on beyond the window's edge, then go to its neighbour."""
        card, bar = self._cards[clause_id], self._area.verticalScrollBar()
        top = self._in_window(card)
        beyond = top + card.height() - self._area.viewport().height() if by > 0 else self._covers() - top
        if beyond > 0:
            self._reveal.let_go()
            bar.setValue(bar.value() + by * min(_NUDGE, beyond + _AIR))
        else:
            self._step(clause_id, by)

    def _look(self, value: int) -> None:
        """After scrolling by hand one is at the last clause that begins above the reading line."""
        if self._still or self._reveal.holds or not self._cards:
            return
        line = self._area.viewport().height() // 3
        begun = [id_ for id_, card in self._cards.items() if self._in_window(card) <= line]
        at_the_end = value == self._area.verticalScrollBar().maximum()
        now = list(self._cards)[-1] if at_the_end else begun[-1] if begun else next(iter(self._cards))
        if now != self.current:
            self._be_at(now)
