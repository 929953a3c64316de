"""The search of the policy: a field for a question ("May I …?") or a word, and which clauses speak of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from desktop_app.features.policy.answers import Answer, Reply
from desktop_app.features.policy.search import ReadAs
from desktop_app.features.policy.ui.may_i import MayI
from desktop_app.features.policy.ui.search_answer import SearchAnswer
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import IconButton
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.text import Words

_LISTED = 6  # clause numbers in a sentence; more than that nobody reads
_NEAREST = 3  # of those that have only some of the words


class SearchBar(Card):
    """Says `begun` before one comes to it, `asked(words)` while one types, `stepped(by)` for the next or the last one.

    `left` when one is done; `wondered(words)` when one would rather ask a person.
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
        self.may_i = MayI(face)
        self.clear = IconButton(face, "x", self.tr("End the search"), on_click=self._leave)
        self._told = ""
        self._row = QHBoxLayout()
        self._lay()
        self.edit.textChanged.connect(self._typed)
        self.edit.installEventFilter(self)
        self.answer.previous.clicked.connect(lambda _on=False: self.stepped.emit(-1))
        self.answer.following.clicked.connect(lambda _on=False: self.stepped.emit(1))
        for ask in (self.answer.ask, self.may_i.ask):
            ask.clicked.connect(lambda _on=False: self.wondered.emit(self.edit.text().strip()))
        self._typed("")

    def _lay(self) -> None:
        self.edit.setFrame(False)
        self.edit.setFont(self.face.font("body"))
        self.edit.setPlaceholderText(self.tr("Ask in your own words, or look for a word"))
        self.edit.setAccessibleName(self.tr("May I …? Search the policy"))
        self.edit.setAccessibleDescription(self.tr("Enter goes to the next clause found, Escape ends the search."))
        self.edit.setMinimumHeight(self.face.size("control.input"))
        row = self._row
        row.setContentsMargins(self.face.space("md"), 4, self.face.space("xs"), 4)
        row.setSpacing(self.face.space("sm"))
        row.addWidget(icon_label(self.face, "message-circle-question-mark", "normal", "accent_ink"))
        row.addWidget(Words(self.face, self.tr("May I …?"), "body_strong", "accent_ink", wrap=False))
        row.addWidget(self.edit, 1)
        row.addWidget(self.clear)
        self.add(row)
        self.add(self.answer)
        self.add(self.may_i)

    # What the person does

    @property
    def words(self) -> str:
        """What is looked for."""
        return self.edit.text().strip()

    def begin(self) -> None:
        """Go to the field; what stands there can be typed over."""
        self.begun.emit()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def _typed(self, text: str) -> None:
        self.clear.setVisible(bool(text))
        if not text.strip():
            self.answer.hide()
            self.show_answers(())
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

    def show_reply(self, reply: Reply, numbers: Sequence[str]) -> None:
        """Say which clauses speak of it, by their numbers, and cite the nearest."""
        meant = self._meant(reply.found.read_as)
        told = self._sentence(numbers, whole=reply.found.whole)
        self.answer.show_sentence(told, meant, found=len(numbers))
        self.show_answers(reply.answers)
        told = f"{meant} {told}".strip()
        if told != self._told:
            announce(self.edit, told)
        self._told = told

    def show_answers(self, answers: Sequence[Answer]) -> None:
        """Cite what answers; nothing while one goes from clause to clause."""
        self.may_i.show_answers(answers)
        self.may_i.follow(self.answer.following)
        self.answer.closes = self.may_i.isHidden()
        self.answer.update()

    def fit(self, width: int, height: int) -> None:
        """Cite as much as there is room for."""
        if not self.may_i.isHidden():
            told = max(self.answer.heightForWidth(width), self.answer.minimumHeight())
            frame = 2 * self.face.size("border.hairline")
            self.may_i.fit(width - frame, height - frame - self._row.sizeHint().height() - told)

    def show_place(self, place: int, count: int) -> None:
        """Say at which of the found clauses one is."""
        self.answer.place.setText(self.tr("{place} of {count}").format(place=place, count=count) if count > 1 else "")

    def _sentence(self, numbers: Sequence[str], *, whole: bool) -> str:
        if not numbers:
            return self.tr("No clause speaks of this.")
        if not whole:
            nearest = self._listed(numbers[:_NEAREST])
            return self.tr("No clause has all these words. Nearest: {numbers}").format(numbers=nearest)
        if len(numbers) > _LISTED:
            return self.tr("%n clauses speak of this.", "", len(numbers))
        told = self.tr("%n clauses speak of this: {numbers}", "", len(numbers))
        return told.format(numbers=self._listed(numbers))

    def _listed(self, numbers: Sequence[str]) -> str:
        *first, last = numbers
        return self.tr("{these} and {that}").format(these=", ".join(first), that=last) if first else last

    def _meant(self, read_as: Sequence[ReadAs]) -> str:
        """What was taken for something else than what was typed; no word is put right in silence."""
        if not read_as:
            return ""
        quoted = self.tr("“{word}”")
        words = [self.tr(" or ").join(quoted.format(word=word) for word in one.meant) for one in read_as]
        return self.tr("Did you mean {words}? Your question was read that way.").format(words=", ".join(words))
