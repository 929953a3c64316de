"""The search of the policy: a field for a question ("May I …?") or a word, and which clauses speak of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button, IconButton
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.text import Words

_LISTED = 6  # clause numbers in a sentence; more than that nobody reads


class SearchBar(Card):
    """Says `begun` when one comes to it, `asked(words)` while one types, `stepped(by)` for the next and the one before.

    `left` when one is done; `wondered(words)` when nothing was found and one would rather ask a person.
    """

    begun = Signal()
    asked = Signal(str)
    stepped = Signal(int)
    left = Signal()
    wondered = Signal(str)

    def __init__(self, face: Face) -> None:
        super().__init__(face, padding=0, spacing=0)
        self.line = "edge"
        self.edit = QLineEdit()
        self.answer = SearchAnswer(face)
        self.clear = IconButton(face, "x", self.tr("End the search"), on_click=self._leave)
        self._told = ""
        self._lay()
        self.edit.textChanged.connect(self._typed)
        self.edit.installEventFilter(self)
        self.answer.previous.clicked.connect(lambda _on=False: self.stepped.emit(-1))
        self.answer.following.clicked.connect(lambda _on=False: self.stepped.emit(1))
        self.answer.ask.clicked.connect(lambda _on=False: self.wondered.emit(self.edit.text().strip()))
        self._typed("")

    def _lay(self) -> None:
        self.edit.setFrame(False)
        self.edit.setFont(self.face.font("body"))
        self.edit.setPlaceholderText(self.tr("Ask in your own words, or look for a word"))
        self.edit.setAccessibleName(self.tr("May I …? Search the policy"))
        self.edit.setAccessibleDescription(self.tr("Enter goes to the next clause found, Escape ends the search."))
        self.edit.setMinimumHeight(self.face.size("control.input"))
        row = QHBoxLayout()
        row.setContentsMargins(self.face.space("md"), 4, self.face.space("xs"), 4)
        row.setSpacing(self.face.space("sm"))
        row.addWidget(icon_label(self.face, "message-circle-question-mark", "normal", "accent_ink"))
        row.addWidget(Words(self.face, self.tr("May I …?"), "body_strong", "accent_ink", wrap=False))
        row.addWidget(self.edit, 1)
        row.addWidget(self.clear)
        self.add(row)
        self.add(self.answer)

    # What the person does

    @property
    def words(self) -> str:
        """What is looked for."""
        return self.edit.text().strip()

    def begin(self) -> None:
        """Go to the field; what stands there can be typed over."""
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()
        self.begun.emit()

    def _typed(self, text: str) -> None:
        self.clear.setVisible(bool(text))
        if not text.strip():
            self.answer.hide()
            self._told = ""
        self.asked.emit(text)

    def _leave(self) -> None:
        self.edit.clear()
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and the arrows go from clause to clause without leaving the field; Escape ends it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.line = "accent" if event.type() == QEvent.Type.FocusIn else "edge"
            self.update()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key, back = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if back else 1)
        elif key == Qt.Key.Key_Down:
            self.stepped.emit(1)
        elif key == Qt.Key.Key_Up:
            self.stepped.emit(-1)
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            return False
        return True

    # What was found

    def show_found(self, numbers: Sequence[str], *, whole: bool) -> None:
        """Say which clauses speak of it; `whole` is false when they have only some of the words."""
        told = self._sentence(numbers, whole=whole)
        self.answer.show_sentence(told, found=len(numbers))
        if told != self._told:
            announce(self.edit, told)
        self._told = told

    def show_place(self, place: int, count: int) -> None:
        """Say at which of the found clauses one is."""
        self.answer.place.setText(self.tr("{place} of {count}").format(place=place, count=count) if count > 1 else "")

    def _sentence(self, numbers: Sequence[str], *, whole: bool) -> str:
        if not numbers:
            return self.tr("No clause speaks of this.")
        if len(numbers) > _LISTED:
            return self.tr("%n clauses speak of this.", "", len(numbers))
        *first, last = numbers
        listed = self.tr("{these} and {that}").format(these=", ".join(first), that=last) if first else last
        if not whole:
            return self.tr("No clause has all these words. Nearest: {numbers}").format(numbers=listed)
        return self.tr("%n clauses speak of this: {numbers}", "", len(numbers)).format(numbers=listed)


class SearchAnswer(QWidget):
    """The tinted strip: a sentence, and ways to go through what was found, or to ask where nothing was."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self.face = face
        self._found = False
        self.sentence = Words(face, "", "label", "ink", weight=400)
        self.place = Words(face, "", "label", "ink_secondary", weight=400, wrap=False)
        self.previous = IconButton(face, "chevron-up", self.tr("Previous clause found (Shift+F3)"))
        self.following = IconButton(face, "chevron-down", self.tr("Next clause found (F3)"))
        self.ask = Button(face, self.tr("Ask about it"), "quiet", "small", "message-square-text")
        row = QHBoxLayout(self)
        row.setContentsMargins(face.space("md"), 4, face.space("xs"), 4)
        row.setSpacing(face.space("xs"))
        row.addWidget(self.sentence, 1)
        for widget in (self.place, self.previous, self.following, self.ask):
            row.addWidget(widget)
        self.hide()

    def show_sentence(self, words: str, *, found: int) -> None:
        """Show what was found."""
        self._found = bool(found)
        self.sentence.setText(words)
        self.place.setText("")
        for button in (self.previous, self.following):
            button.setVisible(found > 0)
        self.ask.setVisible(not found)
        self.setMinimumHeight(self.face.size("control.button_small") + 8)
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tint, with the card's own corners below."""
        inset = 1.0
        area = QRectF(self.rect()).adjusted(inset, 0, -inset, -inset)
        radius = self.face.size("radius.card") - inset
        shape = QPainterPath()
        shape.setFillRule(Qt.FillRule.WindingFill)
        shape.addRoundedRect(area, radius, radius)
        shape.addRect(area.adjusted(0, 0, 0, -radius))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(shape, self.face.color("warning_soft" if self._found else "sunken"))
        painter.end()
