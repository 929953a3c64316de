"""The middle of the policy: the search, the clauses one under the other, and the way on below the last."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.policy.prepared import Prepared
from desktop_app.features.policy.ui.answer_panel import AnswerPanel
from desktop_app.features.policy.ui.clause_card import ClauseCard
from desktop_app.features.policy.ui.hollow import Guess
from desktop_app.features.policy.ui.pinned import Pinned
from desktop_app.features.policy.ui.reader_news import ReaderNews
from desktop_app.features.policy.ui.search_bar import SearchBar
from desktop_app.features.policy.ui.searching import Searching
from desktop_app.features.policy.ui.whereabouts import Whereabouts
from desktop_app.features.policy.ui.wording import flaws_told, looking_at
from desktop_app.features.policy.view import PolicyView
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.notice import Notice
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.text import Words


class ClauseList(QWidget):
    """`back` leads to the person's own edition, `closing` stands below the last clause."""

    def __init__(
        self,
        face: Face,
        view: PolicyView,
        prepared: Prepared,
        area: PageBody,
        closing: QWidget,
        back: Callable[[], None],
    ) -> None:
        super().__init__(area.content)
        self.face = face
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(face.space("between_cards"))
        if not view.own:
            self.column.addWidget(Notice(face, "info", looking_at(view), self.tr("Back to my edition"), back))
        if flaws := flaws_told(view):
            self.column.addWidget(Notice(face, "warning", flaws))
        self.news = ReaderNews(face, view, self)
        self.column.addWidget(self.news)
        self.search = SearchBar(face)
        self.pinned = Pinned(self.search, area)
        self.column.addWidget(self.pinned)
        terms = prepared.terms
        guess = Guess(face)
        self.cards = {clause.id: ClauseCard(face, view, clause, terms[clause.id], guess) for clause in view.clauses}
        self.whereabouts = Whereabouts(area, self.cards, lambda: self.pinned.covers)
        self.searching = Searching(self.search, self.pinned, self.cards, self.whereabouts)
        self._panel_card: Card | None = None
        for card in self.cards.values():
            self.column.addWidget(card)
        if not self.cards:
            self.column.addWidget(Words(face, self.tr("Nothing in this policy concerns you."), "body"))
        self.column.addWidget(closing)
        self.column.addStretch(1)

    def sizeHint(self) -> QSize:
        """As it is: at any other width all clauses would have to be laid out once more."""
        return self.size()

    def show_panel(self, clause_id: str, panel: AnswerPanel) -> None:
        """Open a panel below a clause, or below the search where it is about the policy as a whole; only there."""
        self.close_panel()
        if clause_id in self.cards:
            self.whereabouts.enter(clause_id)
            self.cards[clause_id].show_panel(panel)
        else:
            self._panel_card = Card(self.face, padding=self.face.space("md"))
            self._panel_card.add(panel)
            self.column.insertWidget(self.column.indexOf(self.pinned) + 1, self._panel_card)
            panel.follow(self.search.answer.ask)
        self.whereabouts.keep_in_sight(panel)

    def close_panel(self) -> None:
        """Take the panel away."""
        self.whereabouts.let_go()
        for card in self.cards.values():
            card.show_panel(None)
        if self._panel_card is not None:
            self.column.removeWidget(self._panel_card)
            self._panel_card.hide()
            self._panel_card.deleteLater()
            self._panel_card = None
