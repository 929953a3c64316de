"""One clause to be read: the rule, why it is there, what it allows and forbids; read only when the person says so."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.features.policy.ui.examples import Examples
from desktop_app.packs.policy import Clause, Policy, Term
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.chip import Chip
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.text import Words

_STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
_ARROWS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class ClauseCard(Card):
    """Takes the focus as a whole; R says "read", J and K (or the arrows) go to the next and the one before."""

    entered = Signal(str)
    read = Signal(str)
    asked = Signal(str)
    stepped = Signal(str, int)
    scrolled = Signal(str, int)

    def __init__(self, face: Face, policy: Policy, clause: Clause, language: str) -> None:
        super().__init__(face, spacing=face.space("xs"))
        self.clause = clause
        self._is_read = False
        self._rule = clause.rule.of(language)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focus_radius", face.size("radius.card"))
        self._add_head()
        self.add(Words(face, self._rule, "rule"))
        self._add_reason(clause.reason.of(language))
        self.column.addSpacing(face.space("xs"))
        self.add(Examples(face, clause.allowed.of(language), clause.forbidden.of(language)))
        self._add_terms([policy.term(term_id) for term_id in clause.glossary], language)
        self._add_actions()
        self._panel: QWidget | None = None
        self.show_state(read=False)

    def _add_head(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(self.face.space("sm"))
        row.addWidget(Chip(self.face, self.clause.number, "accent"))
        if self.clause.disciplinary:
            row.addWidget(Chip(self.face, self.tr("Disciplinary measures"), "warning", "scale"))
        row.addStretch(1)
        self.add(row)
        self.column.addSpacing(self.face.space("xxs"))

    def _add_reason(self, reason: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(self.face.space("sm"))
        icon = icon_label(self.face, "corner-down-right", "button", "ink_tertiary")
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        sentence = self.tr("**Why.** {reason}").format(reason=reason)
        row.addWidget(Words(self.face, sentence, "body", "ink_secondary", strong_parts=True), 1)
        self.add(row)

    def _add_terms(self, terms: list[Term], language: str) -> None:
        if not terms:
            return
        pairs = [self._term(term.term.of(language), term.meaning.of(language)) for term in terms]
        self.add(Flow(*(button for button, _ in pairs), gap=self.face.space("md"), line_gap=0))
        for _, words in pairs:
            self.add(words)

    def _term(self, term: str, meaning: str) -> tuple[Button, Words]:
        words = Words(self.face, f"**{term}:** {meaning}", "label", "ink_secondary", weight=400, strong_parts=True)
        words.hide()
        button = Button(self.face, term, "quiet", "small", "book-a", hang="left")

        def turn() -> None:
            words.setVisible(words.isHidden())
            told = self.tr("Hides what it means") if not words.isHidden() else self.tr("Shows what it means")
            button.setAccessibleDescription(told)

        button.setAccessibleDescription(self.tr("Shows what it means"))
        button.clicked.connect(turn)
        return button, words

    def _add_actions(self) -> None:
        clause = self.clause
        ask = Button(self.face, self.tr("Ask about this clause"), "quiet", "small", "message-square-text", hang="left")
        ask.clicked.connect(lambda: self.asked.emit(clause.id))
        ask.setAccessibleName(self.tr("Ask about clause {number}").format(number=clause.number))
        self.ask_button = ask
        self.read_button = Button(self.face, self.tr("I have read it"), "secondary", "small", "check")
        self.read_button.clicked.connect(self._say_read)
        self.read_button.setToolTip(self.tr("Key R"))
        self.read_button.setAccessibleName(self.tr("I have read clause {number}").format(number=clause.number))
        self._done = Chip(self.face, self.tr("Read"), "success", "check")
        row = QHBoxLayout()
        row.addWidget(ask)
        row.addStretch(1)
        row.addWidget(self.read_button)
        row.addWidget(self._done)
        self.add(row)

    # State

    @property
    def is_read(self) -> bool:
        """Whether the clause is shown as read."""
        return self._is_read

    def show_state(self, *, read: bool) -> None:
        """Show whether it is read."""
        self._is_read = read
        if self.read_button.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.read_button.setEnabled(True)
        self.read_button.setVisible(not read)
        self._done.setVisible(read)
        name = self.tr("Clause {number}. {rule}").format(number=self.clause.number, rule=self._rule)
        self.setAccessibleName(name)
        keys = self.tr("J next clause, K the one before.")
        told = self.tr("Read.") if read else self.tr("Not read yet: press R when you have read it.")
        self.setAccessibleDescription(f"{told} {keys}")

    def show_panel(self, panel: QWidget | None) -> None:
        """Show something below the clause (the question panel), or take it away."""
        if self._panel is not None:
            self.column.removeWidget(self._panel)
            self._panel.hide()
            self._panel.deleteLater()
        self._panel = panel
        if panel is not None:
            self.add(panel)

    # What the person does

    def _say_read(self) -> None:
        if self._is_read or not self.read_button.isEnabled():
            return
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.read_button.setEnabled(False)
        self.read.emit(self.clause.id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """One is at this clause now."""
        super().focusInEvent(event)
        self.entered.emit(self.clause.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """R, J, K and the arrows; everything else goes on to the page."""
        key = Qt.Key(event.key())
        if event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_R:
            self._say_read()
        elif key in _STEPS:
            self.stepped.emit(self.clause.id, _STEPS[key])
        elif key in _ARROWS:
            self.scrolled.emit(self.clause.id, _ARROWS[key])
        else:
            super().keyPressEvent(event)
