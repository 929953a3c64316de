"""Says what is being made, or why it was not, where it was asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.notice import Notice
from desktop_app.qt.widgets.text import Words


class StatusLine(QWidget):
    """Out of sight while there is nothing to say."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self.face = face
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, face.space("sm"), 0, 0)
        self._column.setSpacing(0)
        self._words = Words(face, "", "label", "ink_secondary", weight=400)
        self._column.addWidget(self._words)
        self._notice: Notice | None = None
        self.say("")

    @property
    def text(self) -> str:
        """What it says now."""
        return self._notice.words.text() if self._notice is not None else self._words.text()

    def say(self, text: str) -> None:
        """What is going on; empty when it is over."""
        self._take_away()
        self._words.setText(text)
        self._words.setVisible(bool(text))
        self.setVisible(bool(text))
        if text:
            announce(self._words, text)

    def refuse(self, text: str) -> None:
        """Why it did not work."""
        self.say("")
        self._notice = Notice(self.face, "danger", text)
        self._column.addWidget(self._notice)
        self.show()
        announce(self._notice, text, at_once=True)

    def _take_away(self) -> None:
        if self._notice is not None:
            self._column.removeWidget(self._notice)
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None
