"""The form and, beside or below it, the receipt that grows while one fills it in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.policy.signature import Signature
from desktop_app.features.policy.ui.identity_card import IdentityCard
from desktop_app.features.policy.ui.identity_key import KeyStand
from desktop_app.features.policy.ui.other_answers import OtherAnswers
from desktop_app.features.policy.ui.question_panel import subjects_of
from desktop_app.features.policy.ui.receipt_aside import ReceiptAside
from desktop_app.features.policy.ui.reveal import Reveal
from desktop_app.features.policy.ui.sign_draft import SignDraft
from desktop_app.features.policy.ui.sign_form import SignForm
from desktop_app.features.policy.ui.sign_screen import SignScreen
from desktop_app.features.policy.ui.sign_summary import SignSummary
from desktop_app.features.policy.ui.signed_note import SignedNote
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.text import Words

_RECEIPT = 312
_TWO_COLUMNS = 800  # width of the page, growing with the text


class SignBody(PageBody):
    """Says `signed(name, sentences)` and `said(answer, clause id, text)`; shows as done only what is kept.

    `noted(note)` tells of the note that stands there once it is signed; `passphrase(text)`, `again()` and `anew()` are
    what the card says that has something in the key's way.
    """

    signed = Signal(str, tuple)
    said = Signal(object, str, str)
    noted = Signal(SignedNote)
    passphrase = Signal(str)
    again = Signal()
    anew = Signal()

    def __init__(
        self,
        face: Face,
        screen: SignScreen,
        draft: SignDraft,
        again: Callable[[], None],
        home: Callable[[], None],
    ) -> None:
        super().__init__(face)
        self._screen, self._again, self._home = screen, again, home
        self._key_words = ""
        self._columns = 0
        self._reveal = Reveal(self)
        self.title = Words(face, self.tr("Sign the policy"), "title")
        self._subtitle = Words(face, self._invitation(screen), "label", "ink_secondary", weight=400)
        self.form = SignForm(face, screen, draft)
        self.answers = OtherAnswers(face, subjects_of(screen.view), screen.contact, screen.view.mine)
        self.aside = ReceiptAside(face, screen.preview(""))
        self.note: SignedNote | None = None
        self._main = QWidget()
        self._side = QWidget()
        self._column = QVBoxLayout(self._main)
        self._grid = QGridLayout()
        self._lay_out()
        self.form.typed.connect(self._preview)
        self.form.signed.connect(self.signed)
        self.key = self._heard(self.form.key)
        self.answers.said.connect(self.said)
        self.answers.opened.connect(self._show_panel)
        self.answers.closed.connect(self._reveal.let_go)
        self._preview(self.form.name.text())

    def _invitation(self, screen: SignScreen) -> str:
        if screen.view.state.before is not None:
            return self.tr("You read what is new for you. There is no hurry: tomorrow is fine too.")
        if screen.courses:
            return self.tr("You passed the training and read every clause. There is no hurry: tomorrow is fine too.")
        return self.tr("You read every clause. There is no hurry: tomorrow is fine too.")

    def _lay_out(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self.face.space("between_cards"))
        for widget in (self.title, self._subtitle):
            self._column.addWidget(widget)
        self._column.insertSpacing(1, self.face.space("xxs") - self.face.space("between_cards"))
        self._column.addSpacing(self.face.space("between_sections") - self.face.space("between_cards"))
        self._column.addWidget(SignSummary(self.face, self._screen, self._again))
        self._column.addWidget(self.form)
        self._column.addWidget(self.answers)
        self._column.addStretch(1)
        self.aside.setMaximumWidth(self.face.grown(_RECEIPT))
        row = QHBoxLayout(self._side)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.aside, 1)
        row.addStretch(0)
        self._grid.setHorizontalSpacing(self.face.space("xl"))
        self._grid.setVerticalSpacing(self.face.space("lg"))
        self._grid.setColumnStretch(0, 1)
        self.add(self._grid)
        self.fill()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the receipt beside the form where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = 2 if self.width() >= self.face.grown(_TWO_COLUMNS) else 1
        if columns == self._columns:
            return
        self._columns = columns
        for widget in (self._main, self._side):
            self._grid.removeWidget(widget)
        self._grid.addWidget(self._main, 0, 0)
        self._grid.addWidget(self._side, *((0, 1) if columns == 2 else (1, 0)))
        self._side.setMinimumWidth(self.face.grown(_RECEIPT) if columns == 2 else 0)

    def show_logo(self, logo: QImage) -> None:
        """Show the company's own logo on the receipt."""
        self.aside.receipt.logo.show_logo(logo)

    def begin(self) -> None:
        """Give the focus to what comes first."""
        first = self.form.confirmations[0].check if self.note is None else self.note.home
        first.setFocus()

    def set_busy(self, busy: bool) -> None:
        """While something is being kept nothing else can be said."""
        self.form.set_busy(busy)
        self.key.set_busy(busy)
        self.answers.set_busy(busy)

    def show_signed(self, screen: SignScreen, signature: Signature) -> None:
        """The signature is kept: show it exactly as it is, and where to go on."""
        self._reveal.let_go()
        self.note = SignedNote(self.face, signature, screen.title, self._home)
        self._column.replaceWidget(self.form, self.note)
        self.key = self._heard(IdentityCard(self.face, self.note.print_it, stands_alone=True))  # a paper may want it
        self._column.insertWidget(self._column.indexOf(self.note) + 1, self.key)
        self.form.hide()
        self.answers.hide()
        self.title.setText(self.tr("Signed and kept"))
        self._subtitle.setText(self.tr("Thank you for reading with care."))
        self.aside.show_values(screen.kept(signature), signed=True)
        self.noted.emit(self.note)
        self.note.home.setFocus()
        self.verticalScrollBar().setValue(0)

    def show_stand(self, stand: KeyStand | None) -> None:
        """Show how this computer's key stands."""
        self._reveal.let_go()
        if self.note is not None:
            self.key.show_stand(stand)
            return
        self._key_words = stand.words if stand is not None else ""
        self.form.show_stand(stand)
        self._preview(self.form.name.text())

    def point_to_key(self) -> None:
        """Go to what is in the way of the key, if something is."""
        first = self.key.first
        if first is not None:
            first.setFocus()
            self._show_panel(self.key)

    def _heard(self, card: IdentityCard) -> IdentityCard:
        card.given.connect(self.passphrase)
        card.again.connect(self.again)
        card.anew.connect(self.anew)
        return card

    def _show_panel(self, panel: QWidget) -> None:
        """Scroll to what was opened."""
        self._reveal.keep(lambda: self.ensureWidgetVisible(panel, 0, self.face.space("md")))

    def _preview(self, name: str) -> None:
        if self.note is None:
            self.aside.show_values(self._screen.preview(name, self._key_words))
