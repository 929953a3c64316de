"""A private note beside a clause: a field that keeps itself, and the line that says who sees it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSizeF, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.features.policy.ui.autosave import Autosave
from desktop_app.features.policy.ui.icon_line import icon_line
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.inputs import TextField
from desktop_app.qt.widgets.text import Words

_LEAST, _MOST = 2, 8  # rows


class NoteField(QWidget):
    """Says `changed(text)` when there is something to keep, `left` when one has left it empty."""

    changed = Signal(str)
    left = Signal()

    def __init__(self, face: Face, number: str, text: str) -> None:
        super().__init__()
        self.face = face
        self._field = TextField(face, self.tr("Your note"), rows=_LEAST)
        self.edit: QPlainTextEdit = self._field.edit
        self.edit.setAccessibleName(self.tr("Your note on clause {number}").format(number=number))
        self.edit.setAccessibleDescription(self.tr("Only you see this. It is kept while you write."))
        self.edit.setPlainText(text)
        self._saving = Autosave(self, self.changed.emit, text)
        self._state = Words(face, "", "caption", "ink_tertiary", wrap=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, face.space("xs"), 0, 0)
        column.setSpacing(face.space("xxs"))
        column.addWidget(self._field)
        below = QHBoxLayout()
        below.setSpacing(face.space("sm"))
        below.addWidget(icon_line(face, "lock", "ink_tertiary", self.tr("Only you see this")), 1)
        below.addWidget(self._state)
        column.addLayout(below)
        self.edit.textChanged.connect(self._typed)
        self.edit.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.edit.installEventFilter(self)
        self._grow()

    @property
    def text(self) -> str:
        """What is written."""
        return self.edit.toPlainText()

    def flush(self) -> None:
        """Keep what is written now."""
        self._saving.flush()

    def show_kept(self, text: str) -> None:
        """The text is kept; say so, unless more has been written since."""
        if text == self.text:
            self._state.setText(self.tr("Saved") if text.strip() else "")

    def _typed(self) -> None:
        self._state.setText("")
        self._saving.typed(self.text)

    def _grow(self, _size: QSizeF | None = None) -> None:
        rows = min(_MOST, max(_LEAST, int(self.edit.document().size().height())))
        self.edit.setFixedHeight(rows * self.face.line("body") + 28)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever goes away leaves nothing unkept behind, and no empty field."""
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
            if not self.text.strip():
                self.left.emit()
        return super().eventFilter(watched, event)
