"""The policy on the screen: contents, clauses and notes, in as many columns as there is room for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.features.policy.mine import Mine
from desktop_app.features.policy.prepared import Prepared
from desktop_app.features.policy.reading import PolicyState
from desktop_app.features.policy.ui.clause_card import ClauseCard
from desktop_app.features.policy.ui.clause_list import ClauseList
from desktop_app.features.policy.ui.contents import ContentsColumn, ContentsStrip, chapters_of
from desktop_app.features.policy.ui.filling import Filling
from desktop_app.features.policy.ui.gateway import Gateway
from desktop_app.features.policy.ui.reader_head import ReaderHead
from desktop_app.features.policy.ui.side_notes import SideNotes, terms_of
from desktop_app.features.policy.ui.sticky import Sticky
from desktop_app.features.policy.ui.tools import ReaderTools
from desktop_app.features.policy.ui.whereabouts import Whereabouts
from desktop_app.features.policy.view import PolicyView
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.scroll import PageBody

_CONTENTS, _NOTES = 192, 240
_THREE_COLUMNS, _TWO_COLUMNS = 1000, 760  # widths of the page, growing with the text


class Reader(PageBody):
    """Shows what it is told; `chosen` is another edition, the other signals are about a clause."""

    read_said = Signal(str)
    asked = Signal(str)
    moved = Signal(str)
    bookmarked = Signal(str, bool)
    noted = Signal(str, str)
    explained = Signal(str, QWidget)
    chosen = Signal(str)
    reviewed = Signal()

    def __init__(
        self,
        face: Face,
        view: PolicyView,
        prepared: Prepared,
        sign: Callable[[], None],
        train: Callable[[], None],
    ) -> None:
        super().__init__(face)
        self.view = view
        self.state = view.state
        self._columns = 0
        self._put_away: set[QWidget] = set()
        self._chapters = chapters_of(view)
        self.head = ReaderHead(face, view)
        self.add(self.head)
        self.gap(face.space("lg"))
        self._gateways = tuple(Gateway(face, sign, train, filled=filled) for filled in (True, True, False))
        in_strip, in_column, self._closing = self._gateways
        glossary = bool(terms_of(view))
        self._tools = tuple(ReaderTools(face, glossary=glossary, across=across) for across in (True, False))
        go = self._go_to_chapter
        self.strip = ContentsStrip(face, self._chapters, go, in_strip, self._tools[0], own=view.own)
        self.strip.setParent(self.content)
        self.contents = ContentsColumn(face, self._chapters, go, in_column, self._tools[1], own=view.own)
        self._contents = Sticky(self.contents, self, face.grown(_CONTENTS), face.space("sm"))
        self.list = ClauseList(face, view, prepared, self, self._closing, lambda: self.chosen.emit(view.state.audience))
        self._notes_below = SideNotes(face, view)
        self._notes_below.setParent(self.content)
        self.notes = SideNotes(face, view)
        self._notes_beside = Sticky(self.notes, self, face.grown(_NOTES))
        self._grid = QGridLayout()
        self.filling = Filling(self, tuple(self.cards.values()), self.whereabouts, self._lay_out_now)
        self._lay_out()
        self._listen()
        self.show_view(view)

    def _listen(self) -> None:
        self.head.chosen.connect(self.chosen)
        self.list.news.wanted.connect(self.go_to)
        self.list.news.reviewed.connect(self.reviewed)
        self.whereabouts.moved.connect(self.moved)
        self.whereabouts.changed.connect(self._light)
        for card in self.cards.values():
            card.read.connect(self.read_said)
            card.asked.connect(self.asked)
            card.bookmarked.connect(self.bookmarked)
            card.noted.connect(self.noted)
            card.explained.connect(self.explained)

    # Its parts

    @property
    def cards(self) -> dict[str, ClauseCard]:
        """The clauses, by id."""
        return self.list.cards

    @property
    def current(self) -> str:
        """The clause one is at."""
        return self.whereabouts.current

    @property
    def whereabouts(self) -> Whereabouts:
        """Where one is, and how to go elsewhere."""
        return self.list.whereabouts

    @property
    def tools(self) -> tuple[ReaderTools, ...]:
        """What else one can do, once for each arrangement."""
        return self._tools

    # Arrangement

    def _lay_out(self) -> None:
        self._grid.setHorizontalSpacing(self.face.space("lg"))
        self._grid.setVerticalSpacing(self.face.space("lg"))
        self._grid.setColumnStretch(1, 1)
        for widget in (self.content, self.list):
            widget.setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # they grow below what is seen
        self.add(self._grid)
        self.fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold the columns at the sides."""
        super().resizeEvent(event)
        self._arrange()
        self.content.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Go on with what nobody waited for while it was not seen."""
        super().showEvent(event)
        self.filling.go_on()

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab scrolls too, but one is where the focus is."""
        with self.whereabouts.staying():
            return super().focusNextPrevChild(following)

    def _lay_out_now(self, changed: Sequence[ClauseCard]) -> None:
        """Let these clauses have the height they need, before anything else happens."""
        for widget in (*changed, self.list):
            widget.updateGeometry()
        self._grid.invalidate()
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))
        for card in changed:
            card.lay_out()
        self.list.column.activate()
        self.column.activate()
        QCoreApplication.removePostedEvents(self.content, QEvent.Type.LayoutRequest.value)  # or all is painted anew
        if not all(card.visibleRegion().isEmpty() for card in changed):
            self.content.update()

    def _arrange(self) -> None:
        columns = self._fitting()
        if columns == self._columns:
            return
        self._columns = columns
        places: dict[int, dict[QWidget, tuple[int, int, int, int]]] = {
            3: {self._contents: (0, 0, 1, 1), self.list: (0, 1, 1, 1), self._notes_beside: (0, 2, 1, 1)},
            2: {self._contents: (0, 0, 2, 1), self.list: (0, 1, 1, 1), self._notes_below: (1, 1, 1, 1)},
            1: {self.strip: (0, 0, 1, 2), self.list: (1, 0, 1, 2), self._notes_below: (2, 0, 1, 2)},
        }
        for widget in (self.strip, self._contents, self.list, self._notes_below, self._notes_beside):
            self._grid.removeWidget(widget)
            if widget in places[columns]:
                self._grid.addWidget(widget, *places[columns][widget])
            self._show_or_hide(widget, shown=widget in places[columns])
        self.head.fold(narrow=columns == 1)

    def _show_or_hide(self, widget: QWidget, *, shown: bool) -> None:
        """Qt lays out all that is in a widget each time it is told to show, even inside a page nobody sees yet."""
        if not shown:
            self._put_away.add(widget)
            widget.hide()
        elif widget in self._put_away:
            self._put_away.discard(widget)
            widget.show()

    def _fitting(self) -> int:
        for columns, width in ((3, _THREE_COLUMNS), (2, _TWO_COLUMNS)):
            if self.width() >= self.face.grown(width):
                return columns
        return 1

    # State

    def show_view(self, view: PolicyView) -> None:
        """The same text, as the person stands before it now."""
        self.view = view
        self.list.news.show_view(view)
        self.show_state(view.state)
        self.show_mine(view.mine)

    def show_state(self, state: PolicyState) -> None:
        """Show what is read and what the gate says."""
        self.state = state
        for clause_id, card in self.cards.items():
            card.show_state(read=clause_id in state.read)
        for gateway in self._gateways:
            gateway.show_state(state)
        self._closing.setVisible(state.all_read and self.view.own)
        self._light()

    def show_mine(self, mine: Mine) -> None:
        """Show bookmarks, notes and questions begun."""
        for clause_id, card in self.cards.items():
            card.show_mine(
                bookmarked=clause_id in mine.bookmarks,
                note=mine.notes.get(clause_id, ""),
                question=clause_id in mine.questions,
            )
        for tools in self._tools:
            tools.show_count(len(mine.clauses))

    def _light(self) -> None:
        chapter = next((chapter.id for chapter in self._chapters if self.current in chapter.clauses), "")
        self.contents.show_state(self.state, chapter)
        self.strip.show_state(self.state, chapter)
        if self.current:
            self.notes.show_clause(self.current)

    def flush(self) -> None:
        """Keep what is being written."""
        for card in self.cards.values():
            card.flush()

    # Where one is

    def go_to(self, clause_id: str) -> None:
        """Bring a clause to the top and give it the focus."""
        self.whereabouts.go_to(clause_id)

    def _go_to_chapter(self, chapter_id: str) -> None:
        chapter = next(chapter for chapter in self._chapters if chapter.id == chapter_id)
        self.go_to(chapter.clauses[0])
