"""Says in words all that is saved of the outbox; made in a lane, so it asks for no widget."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject

from desktop_app.features.person.ui.kind_words import KindWording
from desktop_app.features.person.ui.log_words import LogWords
from desktop_app.features.person.ui.state_words import StateWords
from desktop_app.features.person.ui.statement_words import StatementWords, here_words
from desktop_app.sync.state import Item, LogLine


class GlassWords(QObject):
    """See `sync.glass_file.InWords`."""

    def __init__(self, language: str, company: str, explain: Callable[[Exception], str], *, example: bool) -> None:
        super().__init__()
        self._statements = StatementWords(language)
        self._states = StateWords(company, example=example)
        self._kinds = KindWording()
        self._log = LogWords(explain)

    def read_me(self) -> str:
        """What each file is."""
        return self.tr(
            "This is everything that left this computer for your company, that waits to leave, or that you keep back.\n"
            "\n"
            "outbox.txt says it in words, the newest first; log.txt says what happened.\n"
            "outbox.jsonl and log.jsonl hold the same for programs, one entry a line. In outbox.jsonl, body is the "
            "exact text of each statement as it left or will leave, in the xAPI format (IEEE 9274.1.1).\n"
        )

    def item(self, item: Item) -> str:
        """One statement."""
        said = self._states.of(item)
        lines = (*self._statements.lines(item), *self._statements.travel(item))
        head = f"{self._kinds.of(item.kind).name}: {self._statements.title(item)}"
        return "\n".join((head, f"  {said.name}. {said.meaning}", *(f"  {one.name}: {one.value}" for one in lines)))

    def line(self, line: LogLine) -> str:
        """One line of the log."""
        return f"{here_words(datetime.fromisoformat(line.at))}  {self._log.of(line)}"
