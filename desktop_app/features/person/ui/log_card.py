"""What happened in sending and fetching, for good, and a way to take all of it along."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.person.ui.log_words import LogWords
from desktop_app.qt.face import Face
from desktop_app.qt.i18n import moment_words
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.status_line import StatusLine
from desktop_app.qt.widgets.table import Table
from desktop_app.qt.widgets.text import Words
from desktop_app.sync.state import LogLine


class LogCard(QWidget):
    """The newest lines; `more` is asked for older ones where there are some, `save` for a file of everything."""

    def __init__(
        self,
        face: Face,
        lines: Sequence[LogLine],
        words: LogWords,
        now: datetime,
        save: Callable[[], None],
        more: Callable[[], None] | None,
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(face.space("sm"))
        self.save_button = Button(face, self.tr("Save all of it as a file…"), size="small", icon="download")
        self.save_button.clicked.connect(lambda _checked=False: save())
        column.addWidget(Flow(Words(face, self.tr("History"), "subheading"), self.save_button, gap=16, spread=True))
        self.status = StatusLine(face)
        column.addWidget(self.status)
        if lines:
            self.table = Table(face, self.tr("History"), (self.tr("When"), self.tr("What")), (1, 4))
            for line in lines:
                self.table.add_row(moment_words(datetime.fromisoformat(line.at), now), words.of(line))
            column.addWidget(self.table)
        kept = self.tr("Nothing is ever taken out of it.") if lines else self.tr("Nothing has happened yet.")
        column.addWidget(Words(face, kept, "caption", "ink_tertiary"))
        self.more_button: Button | None = None
        if more is not None:
            self.more_button = Button(face, self.tr("Show more"), "quiet", "small", hang="left", on_click=more)
            column.addWidget(Flow(self.more_button))
