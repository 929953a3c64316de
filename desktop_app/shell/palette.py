"""The command palette: type a few letters, find a page, a lesson, a clause or a command, go."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop_app.kernel.tasks import CancelToken, Runner
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.dialog import Panel
from desktop_app.qt.widgets.finds import make_finds, search_field
from desktop_app.shell.commands import PaletteEntry, PaletteSource
from desktop_app.shell.palette_rows import ENTRY, PaletteRows

_MOST = 12
_PAUSE = 120  # milliseconds after the last key, so that a fast typist asks once


class Palette(Panel):
    """The panel with the field and the finds. `own` are the shell's places and commands, matched at once."""

    def __init__(
        self,
        face: Face,
        over: QWidget,
        runner: Runner,
        own: Sequence[PaletteEntry],
        sources: Sequence[PaletteSource],
        choose: Callable[[PaletteEntry], None],
    ) -> None:
        super().__init__(face, over, width=600, top=72, padding=12)
        self._runner = runner
        self._own = tuple(own)
        self._sources = tuple(sources)
        self._choose = choose
        self._asked: CancelToken | None = None
        self._number = 0
        self.setAccessibleName(self.tr("Search and commands"))
        hint = self.tr("Find a page, a lesson, a clause or a command")
        self.field = search_field(face, self.tr("Search"), hint)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        make_finds(self.list, self.tr("Finds"))
        self.list.setItemDelegate(PaletteRows(face, self.list))
        self.list.itemClicked.connect(self._take)
        self.column.addWidget(self.field)
        self.column.addSpacing(8)
        self.column.addWidget(self.list, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._ask)
        self.field.textChanged.connect(self._typed)
        self._typed("")

    def open(self) -> None:
        """Show the palette, ready to type."""
        self.show_over(self.field)

    def _typed(self, words: str) -> None:
        wanted = words.casefold().split()
        matching = [entry for entry in self._own if _matches(entry, wanted)]
        self._fill(matching)
        self._pause.start()

    def _ask(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
        self._number += 1
        words, number, sources = self.field.text(), self._number, self._sources

        def find(token: CancelToken) -> list[PaletteEntry]:
            return [entry for source in sources for entry in source.find(words, token)]

        def found(entries: list[PaletteEntry]) -> None:
            if shiboken6.isValid(self) and number == self._number and words == self.field.text():
                self._add(entries[: _MOST - self.list.count()])
                announce(self.list, self.tr("%n find(s)", "", self.list.count()))

        if sources:
            self._asked = self._runner.run(find, found, lambda _error: None)

    def _fill(self, entries: Sequence[PaletteEntry]) -> None:
        self.list.clear()
        self._add(entries[:_MOST])

    def _add(self, entries: Sequence[PaletteEntry]) -> None:
        for entry in entries:
            item = QListWidgetItem(entry.title)
            item.setData(ENTRY, entry)
            item.setToolTip(entry.detail)
            self.list.addItem(item)
        rows = max(5, self.list.count())
        self.list.setFixedHeight(rows * self.face.size("control.list_row") + 4)
        self.place()
        if self.list.currentRow() < 0 and self.list.count():
            self.list.setCurrentRow(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter work from the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._key(event.key()):
            return True
        return super().eventFilter(watched, event)

    def _key(self, key: int) -> bool:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(key))
        count = self.list.count()
        if step is not None and count:
            self.list.setCurrentRow((self.list.currentRow() + step) % count)
            announce(self.list, self.list.currentItem().text())
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.list.currentItem() is not None:
                self._take(self.list.currentItem())
            return True
        return False

    def _take(self, item: QListWidgetItem) -> None:
        entry = item.data(ENTRY)
        self.accept()
        self._choose(entry)


def _matches(entry: PaletteEntry, wanted: Sequence[str]) -> bool:
    text = f"{entry.title} {entry.detail}".casefold()
    return all(word in text for word in wanted)
