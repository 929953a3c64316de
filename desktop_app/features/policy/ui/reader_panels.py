"""What opens over the policy or leaves it on paper: a word explained, the glossary, what one has marked, printing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.features.policy.mine import Mine
from desktop_app.features.policy.ui.glossary_panel import GlossaryPanel
from desktop_app.features.policy.ui.marks_panel import MarksPanel
from desktop_app.features.policy.ui.paper import Papers
from desktop_app.features.policy.ui.reader import Reader
from desktop_app.features.policy.ui.sheets import PolicySheet
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.popover import Popover


class ReaderPanels:
    """Of one reader. `mine` gives what the person marked, `elsewhere` goes to a clause of another edition."""

    def __init__(
        self,
        face: Face,
        page: QWidget,
        reader: Reader,
        papers: Papers,
        company: str,
        mine: Callable[[], Mine],
        elsewhere: Callable[[str], None],
    ) -> None:
        self._face, self._page, self._reader = face, page, reader
        self._papers, self._company = papers, company
        self._mine, self._elsewhere = mine, elsewhere
        reader.explained.connect(self.explain)
        for tools in reader.tools:
            tools.glossary_wanted.connect(self.show_glossary)
            tools.marks_wanted.connect(self.show_marks)
            tools.paper_wanted.connect(self.offer_paper)

    def explain(self, term_id: str, where: QWidget) -> None:
        """What a word of the glossary means, beside it."""
        view = self._reader.view
        term = view.policy.term(term_id)
        name, meaning = term.term.of(view.language), term.meaning.of(view.language)
        close = QCoreApplication.translate("PolicyPage", "Close")
        Popover(self._face, self._page, title=name, text=meaning, close=close).show_beside(where)

    def show_glossary(self) -> None:
        """All words that are explained."""
        GlossaryPanel(self._face, self._page, self._reader.view, self._reader.go_to).open()

    def show_marks(self) -> None:
        """Bookmarks and notes."""
        self._reader.flush()
        MarksPanel(self._face, self._page, self._reader.view, self._mine(), self._go_to_mark).show_marks()

    def _go_to_mark(self, clause_id: str) -> None:
        if clause_id in self._reader.cards:
            self._reader.go_to(clause_id)
        else:
            self._elsewhere(clause_id)

    def offer_paper(self, where: QWidget) -> None:
        """Print or save, in a menu."""
        self._papers.menu(where, lambda: PolicySheet().policy(self._reader.view, self._company))

    def print(self) -> None:
        """On paper, at once."""
        self._papers.print(PolicySheet().policy(self._reader.view, self._company))
