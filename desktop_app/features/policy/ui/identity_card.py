"""What is in the way of this computer's key, and what helps: a passphrase, another try, or a new key."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.evidence.keyholder import KeyStanding
from desktop_app.features.policy.ui.identity_key import PASSPHRASE, WITHOUT_HELP, KeyStand
from desktop_app.features.policy.ui.identity_words import IdentityWords
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.dialog import Question
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.icon import Tile
from desktop_app.qt.widgets.passphrase_form import PassphraseForm
from desktop_app.qt.widgets.text import Words


class IdentityCard(Card):
    """Hidden where nothing is in the way. Says `given(passphrase)`, `again()`, `anew()` when that was confirmed.

    Tab comes here after `before`. A card that `stands_alone`, without a button to sign, has one for the passphrase.
    """

    given = Signal(str)
    again = Signal()
    anew = Signal()

    def __init__(self, face: Face, before: QWidget, *, stands_alone: bool = False) -> None:
        super().__init__(face, spacing=face.space("sm"))
        self._before = before
        self._stands_alone = stands_alone
        self._words = IdentityWords()
        self._content: QWidget | None = None
        self.form: PassphraseForm | None = None
        self.try_again: Button | None = None
        self.new_key: Button | None = None
        self.question: Question | None = None
        self.hide()

    def show_stand(self, stand: KeyStand | None) -> None:
        """Show what is in the way."""
        kept = self.form if stand is not None and stand.standing in PASSPHRASE else None
        if kept is not None and kept.choosing is (
            stand is not None and stand.standing is KeyStanding.CHOOSE_PASSPHRASE
        ):
            kept.idle()  # the same form: what is being typed stays
            return
        self._clear()
        self.setVisible(stand is not None and stand.standing not in WITHOUT_HELP)
        if stand is None or stand.standing in WITHOUT_HELP:
            return
        content = self._asking(stand) if stand.standing in PASSPHRASE else self._in_the_way(stand)
        self._content = content
        self.add(content)
        content.show()  # now, and not only at the next turn: the focus goes there
        for earlier, later in pairwise((self._before, *self._stops())):
            QWidget.setTabOrder(earlier, later)

    def _stops(self) -> tuple[QWidget, ...]:
        """In the order of reading."""
        form = self.form
        asked = (form.passphrase.edit, form.again.edit, form.shown, form.button) if form is not None else ()
        return (*asked, *(one for one in (self.try_again, self.new_key) if one is not None))

    @property
    def asks(self) -> bool:
        """Whether a passphrase is wanted."""
        return self.form is not None

    @property
    def first(self) -> QWidget | None:
        """Where to begin; nothing where nothing is in the way."""
        return self.form.first if self.form is not None else self.try_again

    def set_busy(self, busy: bool) -> None:
        """While the key is asked for nothing else can be wished."""
        if self.form is not None:
            self.form.busy() if busy else self.form.idle()
        for button in (self.try_again, self.new_key):
            if button is not None:
                button.setEnabled(not busy)

    def refuse(self, text: str) -> None:
        """Say at the field why a passphrase was not taken."""
        if self.form is not None:
            self.form.refuse(text)

    # Building

    def _clear(self) -> None:
        self.form = self.try_again = self.new_key = None
        if self._content is not None:
            self.column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
            self._content = None

    def _asking(self, stand: KeyStand) -> QWidget:
        choosing = stand.standing is KeyStanding.CHOOSE_PASSPHRASE
        told = self._words.passphrase(stand)
        self.setAccessibleName(told.title)
        content, column = _column(self.face)
        column.addWidget(Words(self.face, told.title, "body_strong"))
        self.form = PassphraseForm(self.face, choosing=choosing, said=told.text, embedded=not self._stands_alone)
        self.form.given.connect(self.given)
        column.addWidget(self.form)
        if not choosing:
            self.new_key = self._new_key(self.tr("I have forgotten it …"))
            column.addWidget(Flow(self.new_key))
        return content

    def _in_the_way(self, stand: KeyStand) -> QWidget:
        told = self._words.in_the_way(stand.standing)
        self.setAccessibleName(told.title)
        content, column = _column(self.face)
        head = QHBoxLayout()
        head.setSpacing(self.face.space("md"))
        head.addWidget(Tile(self.face, "key-round", "warning"), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(self.face.space("xxs"))
        words.addWidget(Words(self.face, told.title, "body_strong"))
        words.addWidget(Words(self.face, told.text, "label", "ink_secondary", weight=400))
        head.addLayout(words, 1)
        column.addLayout(head)
        self.try_again = Button(
            self.face, self.tr("Try again"), "secondary", icon="refresh-cw", on_click=self.again.emit
        )
        self.new_key = self._new_key(self.tr("Begin with a new key …"))
        words.addSpacing(self.face.space("xs"))
        words.addWidget(Flow(self.try_again, self.new_key, gap=self.face.space("xs")))
        announce(self, f"{told.title}. {told.text}")
        return content

    def _new_key(self, words: str) -> Button:
        return Button(self.face, words, "quiet", hang="" if self.form is None else "left", on_click=self._ask_anew)

    def _ask_anew(self) -> None:
        told = self._words.anew()
        self.question = Question(
            self.face,
            self,
            title=told.title,
            text=told.text,
            keep=self.tr("Keep the old one"),
            do=self.tr("Begin with a new key"),
            then=self.anew.emit,
            icon="key-round",
            danger=False,
        )
        self.question.ask()


def _column(face: Face) -> tuple[QWidget, QVBoxLayout]:
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(face.space("sm"))
    return content, column
