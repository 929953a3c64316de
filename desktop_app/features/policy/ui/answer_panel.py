"""The small panel in which a person writes another answer than yes."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.policy.ui.autosave import Autosave
from desktop_app.features.policy.ui.icon_line import stays_here
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.inputs import TextField


class AnswerPanel(QWidget):
    """Fields, the line that says where they stay, and two buttons. Says `closed` when the person changes their mind.

    What is being written is kept on the way: `begun(about, text)`, at once with `flush`.
    """

    closed = Signal()
    begun = Signal(str, str)

    def __init__(self, face: Face, keep: str) -> None:
        super().__init__()
        self.face = face
        self._saving: Autosave | None = None
        self._field: TextField | None = None
        self._stops: tuple[QWidget, ...] = ()
        self.keep_button = Button(face, keep, "secondary", "small", on_click=self.keep)
        self.cancel_button = Button(face, self.tr("Cancel"), "quiet", "small", on_click=self.closed.emit)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, face.space("md"), 0, 0)
        self._column.setSpacing(face.space("sm"))

    def add(self, widget: QWidget) -> None:
        """Put a field below the others."""
        self._column.addWidget(widget)

    def finish(self, *fields: QWidget) -> None:
        """Put the lock line and the buttons below the fields, which Tab goes through in this order."""
        self._column.addWidget(stays_here(self.face))
        row = QHBoxLayout()
        row.setSpacing(self.face.space("xs"))
        row.addWidget(self.keep_button)
        row.addWidget(self.cancel_button)
        row.addStretch(1)
        self._column.addLayout(row)
        self._stops = (*fields, self.keep_button, self.cancel_button)

    def follow(self, before: QWidget) -> None:
        """Let Tab come here from `before`, and go through the panel in the order of reading."""
        for earlier, later in pairwise((before, *self._stops)):
            QWidget.setTabOrder(earlier, later)

    def set_busy(self, busy: bool) -> None:
        """While it is being kept it cannot be kept again."""
        self.keep_button.setEnabled(not busy)

    def save_from(self, field: TextField, kept: str) -> None:
        """From now on keep what is written in `field` while it is written; `kept` is what was there before."""
        self._field = field
        self._saving = Autosave(self, lambda text: self.begun.emit(self.subject, text), kept)
        self.write(kept)
        saving = self._saving
        field.edit.textChanged.connect(lambda: saving.typed(self.written))

    @property
    def subject(self) -> str:
        """What it is about: a clause, or nothing for the policy as a whole."""
        return ""

    @property
    def written(self) -> str:
        """What stands in the field, to the last blank."""
        return self._field.edit.toPlainText() if self._field is not None else ""

    def write(self, text: str) -> None:
        """Put `text` into the field."""
        if self._field is not None:
            self._field.edit.setPlainText(text)
            self._field.edit.moveCursor(QTextCursor.MoveOperation.End)

    def flush(self) -> None:
        """Keep now what is being written."""
        if self._saving is not None:
            self._saving.flush()

    def forget(self) -> None:
        """What was written is kept elsewhere, or is not wanted."""
        if self._saving is not None:
            self._saving.stop()

    def begin(self) -> None:
        """Start writing."""

    def keep(self) -> None:
        """Keep what is written."""


class DisagreePanel(AnswerPanel):
    """Says `disagreed(text)`; the text may be empty, for nobody has to give reasons."""

    disagreed = Signal(str)

    def __init__(self, face: Face, begun: str = "") -> None:
        super().__init__(face, self.tr("Keep my answer"))
        self.reasons = TextField(face, self.tr("What you do not agree with (if you want to say)"))
        self.save_from(self.reasons, begun)
        self.add(self.reasons)
        self.finish(self.reasons.edit)

    def begin(self) -> None:
        """Start writing."""
        self.reasons.edit.setFocus()

    def keep(self) -> None:
        """Keep it."""
        self.disagreed.emit(self.reasons.text())
