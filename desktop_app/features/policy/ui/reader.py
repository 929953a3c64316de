"""The policy on the screen: contents, clauses and notes, in as many columns as there is room for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.features.policy.reading import PolicyState
from desktop_app.features.policy.ui.clause_card import ClauseCard
from desktop_app.features.policy.ui.contents import ContentsColumn, ContentsStrip, chapters_of
from desktop_app.features.policy.ui.gateway import Gateway
from desktop_app.features.policy.ui.reveal import Reveal
from desktop_app.features.policy.ui.side_notes import SideNotes
from desktop_app.features.policy.ui.sticky import Sticky
from desktop_app.features.policy.ui.wording import version_line
from desktop_app.features.policy.view import PolicyView
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.text import Words

_CONTENTS, _NOTES = 192, 240
_THREE_COLUMNS, _TWO_COLUMNS = 1000, 760  # widths of the page, growing with the text
_AIR = 16  # between the window's upper edge and the clause one goes to
_NUDGE = 48  # what an arrow key scrolls inside a clause taller than the window


class Reader(PageBody):
    """Knows where one is; what is read it is told."""

    read_said = Signal(str)
    asked = Signal(str)
    moved = Signal(str)

    def __init__(self, face: Face, view: PolicyView, sign: Callable[[], None], train: Callable[[], None]) -> None:
        super().__init__(face)
        self.view = view
        self.state = view.state
        self.current = view.clauses[0].id if view.clauses else ""
        self._columns = 0
        self._reveal = Reveal(self)
        self._chapters = chapters_of(view)
        self._add_head()
        self._gateways = tuple(Gateway(face, sign, train, filled=filled) for filled in (True, True, False))
        in_strip, in_column, self._closing = self._gateways
        self.strip = ContentsStrip(face, self._chapters, self._go_to_chapter, in_strip)
        self.strip.setParent(self.content)
        self.contents = ContentsColumn(face, self._chapters, self._go_to_chapter, in_column)
        self._contents = Sticky(self.contents, self, face.grown(_CONTENTS), face.space("sm"))
        self.cards = {clause.id: self._card(view, clause.id) for clause in view.clauses}
        self._text = self._clauses()
        self._notes_below = SideNotes(face, view)
        self._notes_below.setParent(self.content)
        self.notes = SideNotes(face, view)
        self._notes_beside = Sticky(self.notes, self, face.grown(_NOTES))
        self._grid = QGridLayout()
        self._lay_out()
        self.verticalScrollBar().valueChanged.connect(self._look_where_one_is)
        self.show_view(view)

    def _card(self, view: PolicyView, clause_id: str) -> ClauseCard:
        card = ClauseCard(self.face, view.policy, view.policy.clause(clause_id), view.language)
        card.read.connect(self.read_said)
        card.asked.connect(self.asked)
        card.entered.connect(self._enter)
        card.stepped.connect(self._step)
        card.scrolled.connect(self._nudge)
        return card

    # Arrangement

    def _add_head(self) -> None:
        policy = self.view.policy
        self.add(Words(self.face, policy.manifest.title.of(self.view.language), "title"))
        words = version_line(str(policy.manifest.version), policy.in_force, self.view.today)
        self.add(Words(self.face, words, "label", "ink_secondary", weight=400))
        self.gap(self.face.space("lg"))

    def _lay_out(self) -> None:
        self._grid.setHorizontalSpacing(self.face.space("lg"))
        self._grid.setVerticalSpacing(self.face.space("lg"))
        self._grid.setColumnStretch(1, 1)
        self.add(self._grid)
        self.fill()
        self._arrange()

    def _clauses(self) -> QWidget:
        text = QWidget(self.content)
        column = QVBoxLayout(text)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.face.space("between_cards"))
        for card in self.cards.values():
            column.addWidget(card)
        column.addWidget(self._closing)
        column.addStretch(1)
        return text

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold the columns at the sides."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = self._fitting()
        if columns == self._columns:
            return
        self._columns = columns
        places: dict[int, dict[QWidget, tuple[int, int, int, int]]] = {
            3: {self._contents: (0, 0, 1, 1), self._text: (0, 1, 1, 1), self._notes_beside: (0, 2, 1, 1)},
            2: {self._contents: (0, 0, 2, 1), self._text: (0, 1, 1, 1), self._notes_below: (1, 1, 1, 1)},
            1: {self.strip: (0, 0, 1, 2), self._text: (1, 0, 1, 2), self._notes_below: (2, 0, 1, 2)},
        }
        for widget in (self.strip, self._contents, self._text, self._notes_below, self._notes_beside):
            self._grid.removeWidget(widget)
            if widget in places[columns]:
                self._grid.addWidget(widget, *places[columns][widget])
            widget.setVisible(widget in places[columns])

    def _fitting(self) -> int:
        for columns, width in ((3, _THREE_COLUMNS), (2, _TWO_COLUMNS)):
            if self.width() >= self.face.grown(width):
                return columns
        return 1

    # State

    def show_view(self, view: PolicyView) -> None:
        """The same text, as the person stands before it now."""
        self.view = view
        self.show_state(view.state)

    def show_state(self, state: PolicyState) -> None:
        """Show what is read and what the gate says."""
        self.state = state
        for clause_id, card in self.cards.items():
            card.show_state(read=clause_id in state.read)
        signed_at = self.view.signature.at if self.view.signature is not None else ""
        for gateway in self._gateways:
            gateway.show_state(state, signed_at)
        self._closing.setVisible(state.all_read)
        self._light()

    def _light(self) -> None:
        chapter = next((chapter.id for chapter in self._chapters if self.current in chapter.clauses), "")
        self.contents.show_state(self.state, chapter)
        self.strip.show_state(self.state, chapter)
        if self.current:
            self.notes.show_clause(self.current)

    # Where one is

    def go_to(self, clause_id: str, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Bring a clause to the top and give it the focus; the first one with the title above it."""
        card = self.cards.get(clause_id)
        if card is None:
            return
        first = card is next(iter(self.cards.values()))

        def scroll() -> None:
            top = card.mapTo(self.content, QPoint(0, 0)).y()
            self.verticalScrollBar().setValue(0 if first else top - _AIR)

        self._enter(clause_id)
        self._reveal.keep(scroll)
        card.setFocus(reason)

    def show_panel(self, clause_id: str, panel: QWidget) -> None:
        """Open a panel below a clause, and only there."""
        self.close_panel()
        self._enter(clause_id)
        self.cards[clause_id].show_panel(panel)
        self._reveal.keep(lambda: self.ensureWidgetVisible(panel, 0, _AIR))

    def close_panel(self) -> None:
        """Take the panel away."""
        self._reveal.let_go()
        for card in self.cards.values():
            card.show_panel(None)

    def _go_to_chapter(self, chapter_id: str) -> None:
        chapter = next(chapter for chapter in self._chapters if chapter.id == chapter_id)
        self.go_to(chapter.clauses[0])

    def _enter(self, clause_id: str) -> None:
        self.current = clause_id
        self._light()
        self.moved.emit(clause_id)

    def _step(self, clause_id: str, by: int) -> None:
        ids = list(self.cards)
        wanted = ids.index(clause_id) + by
        if 0 <= wanted < len(ids):
            self.go_to(ids[wanted], Qt.FocusReason.ShortcutFocusReason)  # by a key: the focus ring is wanted

    def _nudge(self, clause_id: str, by: int) -> None:
        """Scroll while the clause goes on beyond the window's edge, then go to its neighbour."""
        card, bar = self.cards[clause_id], self.verticalScrollBar()
        top = card.mapTo(self.viewport(), QPoint(0, 0)).y()
        beyond = top + card.height() - self.viewport().height() if by > 0 else -top
        if beyond > 0:
            self._reveal.let_go()
            bar.setValue(bar.value() + by * min(_NUDGE, beyond + _AIR))
        else:
            self._step(clause_id, by)

    def _look_where_one_is(self, value: int) -> None:
        """After scrolling by hand one is at the last clause that begins above the reading line."""
        if self._reveal.holds or not self.cards:
            return
        line = self.viewport().height() // 3
        begun = [id_ for id_, card in self.cards.items() if card.mapTo(self.viewport(), QPoint(0, 0)).y() <= line]
        at_the_end = value == self.verticalScrollBar().maximum()
        now = list(self.cards)[-1] if at_the_end else begun[-1] if begun else next(iter(self.cards))
        if now != self.current:
            self.current = now
            self._light()
