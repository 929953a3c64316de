"""Where people write: label above, field, help or error below; errors carry icon and word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.text import Words


class _Labelled(QWidget):
    """The frame that all fields share."""

    def __init__(self, face: Face, label: str, field: QWidget, help_text: str = "") -> None:
        super().__init__()
        self.face = face
        self._field = field
        self._help = help_text
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.label = Words(face, label, "label", weight=600)
        self.label.setBuddy(field)
        field.setProperty("field", True)
        field.setFont(face.font("body"))
        field.setAccessibleName(label)
        column.addWidget(self.label)
        column.addWidget(field)
        below = QHBoxLayout()
        below.setSpacing(4)
        self._sign = icon_label(face, "circle-x", "tiny", "danger")
        self._words = Words(face, "", "caption", "ink_tertiary")
        self._sign.setFixedHeight(face.line("caption"))
        below.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._words, 1)
        column.addLayout(below)
        self.set_error("")

    def set_label(self, text: str) -> None:
        """Say something else above the field."""
        self.label.setText(text)
        self._field.setAccessibleName(text)

    def set_help(self, text: str) -> None:
        """Say something else below the field while nothing is wrong; empty: nothing."""
        self._help = text
        self.set_error("")

    def set_verdict(self, *, right: bool) -> None:
        """Show whether what was written is right; call it once nothing more can be written."""
        self._field.setProperty("verdict", "right" if right else "wrong")
        self._field.style().unpolish(self._field)
        self._field.style().polish(self._field)

    def set_error(self, text: str) -> None:
        """Say below the field what is wrong; empty: nothing is."""
        wrong = bool(text)
        if wrong and text != self._words.text():
            announce(self._field, text)
        self._words.set_color("danger" if wrong else "ink_tertiary")
        self._words.setText(text or self._help)
        self._words.setVisible(bool(text or self._help))
        self._sign.setVisible(wrong)
        self._field.setAccessibleDescription(text or self._help)
        if bool(self._field.property("wrong")) != wrong:
            self._field.setProperty("wrong", wrong)
            self._field.style().unpolish(self._field)
            self._field.style().polish(self._field)


class LineField(_Labelled):
    """One line. `large` is for signing. Use `edit` for Qt's own signals."""

    def __init__(self, face: Face, label: str, *, hint: str = "", help_text: str = "", large: bool = False) -> None:
        self.edit = _Line(face)
        super().__init__(face, label, self.edit, help_text)
        self.edit.setPlaceholderText(hint)
        if large:
            self.edit.setProperty("measure", "large")
            self.edit.setFont(face.font("reading"))

    def text(self) -> str:
        """What was written, without blanks around it."""
        return self.edit.text().strip()

    def set_aside(self, text: str, role: str = "success", icon: str = "check") -> None:
        """Say something inside the field at the right, as "As in your company file"; empty takes it away."""
        self.edit.set_aside(text, role, icon)


class _Line(QLineEdit):
    def __init__(self, face: Face) -> None:
        super().__init__()
        self._face = face
        self._aside: QWidget | None = None

    def set_aside(self, text: str, role: str, icon: str) -> None:
        if self._aside is not None:
            self._aside.hide()
            self._aside.deleteLater()
            self._aside = None
        self.setTextMargins(0, 0, 0, 0)
        if not text:
            return
        self._aside = QWidget(self)
        self._aside.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self._aside)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(icon_label(self._face, icon, "small", role))
        row.addWidget(Words(self._face, text, "label", role, wrap=False))
        self.setTextMargins(0, 0, self._aside.sizeHint().width() + 8, 0)
        self._aside.show()
        self._place_aside()

    def _place_aside(self) -> None:
        if self._aside is not None:
            size = self._aside.sizeHint()
            self._aside.setGeometry(self.width() - size.width() - 13, 0, size.width(), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_aside()


class TextField(_Labelled):
    """Several lines. `rows` is how many are visible."""

    def __init__(self, face: Face, label: str, *, hint: str = "", help_text: str = "", rows: int = 3) -> None:
        self.edit = QPlainTextEdit()
        super().__init__(face, label, self.edit, help_text)
        self.edit.setPlaceholderText(hint)
        self.edit.setTabChangesFocus(True)
        self.edit.setFixedHeight(rows * face.line("body") + 28)

    def text(self) -> str:
        """What was written, without blanks around it."""
        return self.edit.toPlainText().strip()


class ChoiceField(_Labelled):
    """One of several words. `options` are (key, word)."""

    def __init__(
        self, face: Face, label: str, options: Sequence[tuple[str, str]], current: str = "", *, help_text: str = ""
    ) -> None:
        self.box = _Choice(face)
        super().__init__(face, label, self.box, help_text)
        for key, word in options:
            self.box.addItem(word, key)
        self.box.setCurrentIndex(max(0, self.box.findData(current)))

    def set_large(self) -> None:
        """As high as a large line beside it."""
        self.box.setProperty("measure", "large")
        self.box.setFont(self.face.font("reading"))

    @property
    def current(self) -> str:
        """The key of the chosen word."""
        return str(self.box.currentData())


class _Choice(QComboBox):
    def __init__(self, face: Face) -> None:
        super().__init__()
        self._face = face
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self._face.size("icon.small")
        painter = QPainter(self)
        arrow = self._face.pixmap("chevron-down", side, "ink_secondary")
        painter.drawPixmap(self.width() - side - 13, (self.height() - side) // 2, arrow)
        painter.end()
