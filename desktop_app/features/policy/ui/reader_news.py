"""What there is to know before reading: what is new, what still holds, what was withdrawn, what to look at again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.policy.reading import Gate
from desktop_app.features.policy.ui.news_card import NewsCard
from desktop_app.features.policy.ui.news_words import NewsWords
from desktop_app.features.policy.view import PolicyView
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.notice import Notice


class ReaderNews(QWidget):
    """Says `wanted(clause id)` and `reviewed`; takes no room where there is nothing to say."""

    wanted = Signal(str)
    reviewed = Signal()

    def __init__(self, face: Face, view: PolicyView, place: QWidget) -> None:
        super().__init__(place)
        self.face = face
        self.card: NewsCard | None = None
        self.review: Notice | None = None
        self._told: tuple[object, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(face.space("between_cards"))
        self.show_view(view)

    def show_view(self, view: PolicyView) -> None:
        """Say what is so now; what is said already stays, focus and all."""
        state = view.state
        told = (state.gate, state.signed_version, state.withdrawn, state.review, view.own)
        if told == self._told:
            return
        self._told, self.card, self.review = told, None, None
        while item := self._column.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for widget in self._all(view) if view.own else ():
            self._column.addWidget(widget)
        self.setVisible(self._column.count() > 0)

    def _all(self, view: PolicyView) -> tuple[QWidget, ...]:
        words, state = NewsWords(), view.state
        found: list[QWidget] = []
        if state.withdrawn is not None:
            found.append(Notice(self.face, "warning", words.withdrawn(state.withdrawn, state)))
        if state.holds:
            found.append(Notice(self.face, "success", words.holds(view)))
        elif state.before is not None and state.gate not in (Gate.SIGNED, Gate.WITHDRAWN):
            self.card = NewsCard(self.face, view, self.wanted.emit)
            found.append(self.card)
        if told := words.review(state):
            self.review = Notice(self.face, "info", told, words.look_through(), self.reviewed.emit)
            found.append(self.review)
        return tuple(found)
