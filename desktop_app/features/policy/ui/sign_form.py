"""What one does to sign: confirm each sentence, type one's name, press the one large button."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.policy.signature import clean_name, is_a_name, same_name
from desktop_app.features.policy.ui.confirmation import Confirmation
from desktop_app.features.policy.ui.identity_card import IdentityCard
from desktop_app.features.policy.ui.identity_key import KeyStand
from desktop_app.features.policy.ui.identity_line import IdentityLine
from desktop_app.features.policy.ui.sign_draft import SignDraft
from desktop_app.features.policy.ui.sign_screen import SignScreen
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.hairline import Hairline
from desktop_app.qt.widgets.inputs import LineField
from desktop_app.qt.widgets.text import Words

_PATIENCE = 250  # ms before waiting is worth a word
_SIDE_BY_SIDE = 560  # below this the button stands under the name


class SignForm(QWidget):
    """Says `typed(name)` while one types, `signed(name, sentences)` when all is there and the button is pressed.

    `draft` is what was filled in before. `cancelled` is said by whoever waits no longer for the computer's keyring.
    """

    typed = Signal(str)
    signed = Signal(str, tuple)
    cancelled = Signal()

    def __init__(self, face: Face, screen: SignScreen, draft: SignDraft) -> None:
        super().__init__()
        self.face = face
        self._told_name = screen.view.person_name
        self._busy = False
        self._fits = face.grown(_SIDE_BY_SIDE)
        self.confirmations = [Confirmation(face, asked, self._look) for asked in screen.to_confirm()]
        self.name = LineField(face, self.tr("Type your full name to sign"), large=True)
        self._other_name = Words(face, "", "caption", "ink_secondary")
        self._draft = draft
        self._words = self.tr("Sign version {version}").format(version=screen.version)
        self.button = Button(face, self._words, "waiting", "large", "signature", on_click=self._press)
        self.cancel = Button(face, self.tr("Wait no longer"), "quiet", hang="left", on_click=self.cancelled.emit)
        self.cancel.hide()
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self._say_waiting)
        self.key = IdentityCard(face, self.confirmations[-1].check)
        self.key_line = IdentityLine(face)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(face.space("between_cards"))
        column.addWidget(self._confirm_card())
        column.addWidget(self.key)
        column.addWidget(self._name_card())
        self.name.edit.textChanged.connect(self._type)
        self.name.edit.returnPressed.connect(self._press)
        self._take_up()
        self._look()

    # Building

    def _confirm_card(self) -> Card:
        card = Card(self.face, spacing=self.face.space("sm"))
        card.add(Words(self.face, self.tr("What you confirm"), "body_strong"))
        for number, confirmation in enumerate(self.confirmations):
            if number:
                card.add(Hairline(self.face))
            card.add(confirmation)
        return card

    def _name_card(self) -> Card:
        card = Card(self.face, spacing=self.face.space("xs"))
        self._pair.setSpacing(self.face.space("md"))
        field = QVBoxLayout()
        field.setSpacing(self.face.space("xxs"))
        field.addWidget(self.name)
        field.addWidget(self._other_name)
        field.addStretch(1)
        self._pair.addLayout(field, 1)
        self._foot.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._foot.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._pair.addLayout(self._foot)
        card.add(self._pair)
        card.add(self.key_line)
        return card

    def _take_up(self) -> None:
        """What was filled in before this page was built anew."""
        for asked in self.confirmations:
            asked.check.setChecked(asked.sentence in self._draft.ticked)
            asked.check.toggled.connect(partial(self._tick, asked.sentence))
        if self._draft.name:
            self.name.edit.setText(self._draft.name)

    def _tick(self, sentence: str, on: bool) -> None:
        self._draft.tick(sentence, on=on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button beside the name where there is room."""
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def _arrange(self, width: int) -> None:
        across = width >= self._fits and width > self._side_by_side()
        self._pair.setDirection(QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom)
        beside_the_field = self.face.line("label") + 4  # not beside the label above it
        self._foot.setContentsMargins(0, beside_the_field if across else 0, 0, 0)

    def _side_by_side(self) -> int:
        """The least width that both need side by side: as wide as that, a page could not become narrower any more."""
        name, foot = self.name.minimumSizeHint().width(), self._foot.minimumSize().width()
        edges = 2 * (self.face.space("card") + self.face.space("xs"))  # of the card, with its line and some to spare
        return name + self._pair.spacing() + foot + edges

    # While one fills it in

    @property
    def complete(self) -> bool:
        """Whether nothing is missing."""
        return is_a_name(self.name.text()) and all(asked.ticked for asked in self.confirmations)

    def set_busy(self, busy: bool) -> None:
        """From the press until the signature is kept (or was not) nothing can be changed or pressed again."""
        self._busy = busy
        for widget in (self.name, self.button, *self.confirmations):
            widget.setEnabled(not busy)
        self.key.set_busy(busy)
        if not busy:
            self.show_waiting(waiting=False)

    def show_waiting(self, *, waiting: bool) -> None:
        """The computer's keyring is waited for: said once it takes its time, for most answer at once."""
        if waiting:
            self._patience.start()
            return
        self._patience.stop()
        self.button.setText(self._words)
        if self.cancel.hasFocus():
            self.button.setFocus()
        self.cancel.hide()

    def _say_waiting(self) -> None:
        self.button.setText(self.tr("Waiting for the computer’s keyring …"))
        self.cancel.show()
        self._arrange(self.width())
        self.cancel.setFocus()
        announce(self.button, self.button.text())

    def show_stand(self, stand: KeyStand | None) -> None:
        """Say how this computer's key stands."""
        self.key.show_stand(stand)
        self.key_line.show_stand(stand)
        self.key_line.setVisible(self.key.isHidden())

    def _type(self, _text: str) -> None:
        self.name.set_error("")
        typed = clean_name(self.name.text())
        self._draft.name = self.name.text()
        same = same_name(typed, self._told_name)
        self.name.set_aside(self.tr("As you told us") if typed and same else "")
        differs = is_a_name(typed) and not same
        sentence = self.tr("At the start you gave the name “{name}”. The one you type here will stand on the receipt.")
        self._other_name.setText(sentence.format(name=self._told_name) if differs else "")
        self._other_name.setVisible(differs)
        self.typed.emit(typed)
        self._look()

    def _look(self) -> None:
        self.button.set_kind("primary" if self.complete else "waiting")
        self.button.setAccessibleDescription("" if self.complete else self.tr("Something is still missing above."))
        self._other_name.setVisible(bool(self._other_name.text()))

    # Signing

    def _press(self) -> None:
        if self._busy:
            return
        if not self.complete:
            self._point_out()
            return
        self.set_busy(True)
        self.signed.emit(clean_name(self.name.text()), tuple(asked.sentence for asked in self.confirmations))

    def _point_out(self) -> None:
        """Say what is missing where it is missing, and go to the first of it."""
        missing: list[QWidget] = [asked.check for asked in self.confirmations if not asked.ticked]
        for asked in self.confirmations:
            asked.point_out()
        if not is_a_name(self.name.text()):
            self.name.set_error(self.tr("Type your full name to sign."))
            missing.append(self.name.edit)
        missing[0].setFocus(Qt.FocusReason.OtherFocusReason)
