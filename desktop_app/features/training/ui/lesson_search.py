"""Search in the course: type a few letters, see where they are, go there by Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from desktop_app.features.training.service import Hit
from desktop_app.features.training.ui.search_rows import HIT, SearchRows
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import IconButton
from desktop_app.qt.widgets.dialog import Panel
from desktop_app.qt.widgets.finds import make_finds, search_field
from desktop_app.qt.widgets.text import Words

_PAUSE = 120  # milliseconds after the last key, so that a fast typist asks once
_SHOWN = 6  # finds at once
_LEAST = 2  # letters, before which nothing is looked for

Ask = Callable[[str, Callable[[Sequence[Hit]], None]], None]
"""Looks for words in the course, and calls back with the finds."""


class LessonSearch(Panel):
    """Arrows and Enter work from the field."""

    def __init__(self, face: Face, over: QWidget, words: str, ask: Ask, choose: Callable[[Hit, str], None]) -> None:
        super().__init__(face, over, width=620, top=72, padding=12)
        self._ask_for = ask
        self._choose = choose
        self.go_with(over)
        self.setAccessibleName(self.tr("Search in this course"))
        hint = self.tr("Find words in this course")
        self.field = search_field(face, self.tr("Search in this course"), hint, words)
        self.field.installEventFilter(self)
        self.list = _Finds()
        make_finds(self.list, self.tr("Finds"))
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setItemDelegate(SearchRows(face, self.list))
        self.list.itemClicked.connect(self._take)
        self.said = Words(face, "", "label", "ink_secondary", weight=400)
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.ask)
        self.field.textChanged.connect(lambda _words: self._pause.start())
        self._say(self.tr("Words from its lessons, and titles of checks and scenarios."))

    def open(self) -> None:
        """Ready to type; the words before are there to be typed over."""
        self.show_over(self.field)
        self.field.selectAll()
        if self.field.text():
            self.ask()

    def ask(self) -> None:
        """Look for what is in the field."""
        self._pause.stop()
        words = self.field.text().strip()
        if len(words) < _LEAST:
            self.list.clear()
            self._say(self.tr("Words from its lessons, and titles of checks and scenarios."))
            return
        self._ask_for(words, lambda hits: self._show(words, hits))

    def _show(self, words: str, hits: Sequence[Hit]) -> None:
        if words != self.field.text().strip():
            return
        self.list.clear()
        for hit in hits:
            item = QListWidgetItem(f"{hit.title}. {hit.snippet}" if hit.snippet != hit.title else hit.title)
            item.setData(HIT, hit)
            self.list.addItem(item)
        if hits:
            self.list.setCurrentRow(0)
        text = self.tr("%n find(s)", "", len(hits)) if hits else self.tr("Nothing in this course has these words.")
        self._say(text)
        announce(self.list, text)

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.list.setVisible(self.list.count() > 0)
        self.list.updateGeometry()
        if self.isVisible():
            self.place()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.field, 1)
        head.addWidget(IconButton(self.face, "x", self.tr("Close"), on_click=self.reject))
        self.column.addLayout(head)
        self.column.addSpacing(8)
        self.column.addWidget(self.list, 1)
        below = QHBoxLayout()
        below.setContentsMargins(12, 4, 12, 0)
        below.addWidget(self.said, 1)
        self.column.addLayout(below)

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
            if self._pause.isActive():
                self.ask()
            elif self.list.currentItem() is not None:
                self._take(self.list.currentItem())
            return True
        return False

    def _take(self, item: QListWidgetItem) -> None:
        hit, words = item.data(HIT), self.field.text().strip()
        self.accept()
        self._choose(hit, words)


class _Finds(QListWidget):
    """As high as its first finds, where the window has room for them."""

    def sizeHint(self) -> QSize:
        """A handful of finds."""
        rows = sum(self.sizeHintForRow(row) for row in range(min(_SHOWN, self.count())))
        return QSize(super().sizeHint().width(), rows + 4)

    def minimumSizeHint(self) -> QSize:
        """One find; the others are scrolled to."""
        return QSize(1, self.sizeHintForRow(0) + 4 if self.count() else 1)
