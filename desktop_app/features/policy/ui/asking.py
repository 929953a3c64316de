"""A question to the policy on the page: opened, kept while it is written, given to whoever keeps it, or dropped."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.features.policy.mine import Mine
from desktop_app.features.policy.ui.clause_list import ClauseList
from desktop_app.features.policy.ui.question_panel import QuestionPanel, subjects_of
from desktop_app.features.policy.view import PolicyView
from desktop_app.qt.face import Face


class Asking(QObject):
    """Says `begun(about, text)` while one writes, `asked(about, text)` when it shall be kept, `dropped(about, text)`
    when it shall not. `mine` tells what is kept of questions begun."""

    begun = Signal(str, str)
    asked = Signal(str, str)
    dropped = Signal(str, str)

    def __init__(self, face: Face, view: PolicyView, place: ClauseList, contact: str, mine: Callable[[], Mine]) -> None:
        super().__init__(place)
        self._face = face
        self._view = view
        self._place = place
        self._contact = contact
        self._mine = mine
        self.panel: QuestionPanel | None = None

    def open(self, clause_id: str, words: str = "") -> None:
        """Open the question about a clause, or without one about the policy, where it was left, or with `words`."""
        self.flush()
        subjects = subjects_of(self._view)
        panel = QuestionPanel(self._face, subjects, clause_id, self._contact, lambda: self._mine().questions)
        panel.begun.connect(self.begun)
        panel.asked.connect(self.asked)
        panel.closed.connect(self._drop)
        self.panel = panel
        self._place.show_panel(clause_id, panel)
        if words and not panel.written:
            panel.write(words)
        panel.begin()

    def close(self) -> None:
        """Take the panel away, and go back to where it was opened."""
        panel, self.panel = self.panel, None
        if panel is None:
            return
        panel.forget()
        self._place.close_panel()
        if panel.opened_at in self._place.cards:
            self._place.cards[panel.opened_at].ask_button.setFocus()
        else:
            self._place.search.begin()

    def flush(self) -> None:
        """Keep now what is being written."""
        if self.panel is not None:
            self.panel.flush()

    def _drop(self) -> None:
        panel = self.panel
        if panel is None:
            return
        about, text = panel.subject, panel.written
        self.close()
        self.dropped.emit(about, text)
