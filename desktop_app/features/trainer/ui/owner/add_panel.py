"""Lets somebody publish: their card, the words compared, what they may publish, and whether they hand out sticks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.trainer.kept import Ask, CardSeen, Kept
from desktop_app.features.trainer.telling import Refusal
from desktop_app.features.trainer.ui.owner.grants import GrantsField
from desktop_app.features.trainer.ui.publish_deed import DeedPanel
from desktop_app.features.trainer.ui.publish_desk import PublishDesk
from desktop_app.features.trainer.ui.publish_fields import SignFields
from desktop_app.features.trainer.ui.publish_result import compared
from desktop_app.packs.library.records import Publisher
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.check import Check
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.inputs import ChoiceField, LineField
from desktop_app.qt.widgets.text import Words

translate = QCoreApplication.translate


class AddPublisherPanel(DeedPanel):
    """`added` is told of the publisher."""

    def __init__(
        self,
        face: Face,
        over: QWidget,
        desk: PublishDesk,
        kept: Kept,
        keys: Sequence[tuple[Path, str]],
        added: Callable[[Publisher], None],
    ) -> None:
        title = translate("AddPublisherPanel", "Add a publisher")
        text = translate(
            "AddPublisherPanel",
            "Somebody who made a key sent you a card. To give a publisher more packs, choose their card again.",
        )
        super().__init__(face, over, desk, title, text)
        self._kept, self._added = kept, added
        self.cards: list[CardSeen] = []
        self.compared: list[Check] = []
        box = QWidget()  # made first: Tab goes through what is in a panel in the order in which it was made
        self._cards = QVBoxLayout(box)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(face.space("sm"))
        self.add(box)
        self.card_button = Button(face, self.tr("Choose a card…"), size="small", icon="user-round-plus")
        self.card_button.clicked.connect(lambda _checked=False: self._choose())
        self.add(Flow(self.card_button))
        self.id = LineField(
            face, self.tr("A name for all of them"), hint="legal", help_text=self.tr("Small letters, digits, hyphens")
        )
        self.signatures = ChoiceField(face, self.tr("How many of them have to sign?"), [("1", "1")])
        self.grants = GrantsField(face, kept)
        self.sticks = Check(
            face,
            self.tr("May hand out sticks"),
            self.tr("What they sign is out at once, and they can renew the library’s date. Else it waits for you."),
        )
        self.signing = SignFields(face, desk.desktop, keys, self.tr("Company seal"))
        for widget in (self.id, self.signatures, self.grants, self.sticks, self.signing):
            self.add(widget)
        codes = ("bad-name", "device-name", "reserved-name", "id-needed", "card-other-key", "publisher-known")
        self.at(self.id, *(f"library.{code}" for code in codes))
        self.at(self.grants.id, "library.kind-taken", "library.grant-needed")
        self.end(self.tr("Add the publisher"), self.tr("Signing …"), self.deed)
        self._show_cards()

    def open(self, first: QWidget | None = None) -> None:
        """Begin with the card."""
        super().open(first or self.card_button)

    # Cards

    def _choose(self) -> None:
        kinds = self.tr("Cards (*.card.toml);;All files (*)")
        file = self.desk.desktop.choose_file(self, self.tr("Where is the card?"), kinds)
        if file is not None:
            self.show_error("")
            self.errands.run(lambda: self.desk.keeping.read_card(file), self._show_card, self._not_a_card, key="card")

    def _not_a_card(self, refusal: Refusal) -> None:
        self.refuse(Refusal("", refusal.text))

    def _show_card(self, seen: CardSeen) -> None:
        if seen.words in [card.words for card in self.cards]:
            return
        self.cards.append(seen)
        face = self.face
        card = Card(face, padding=face.space("sm"), spacing=face.space("xs"))
        said = self.tr("Call {name}, and let them read the words of their card to you:").format(name=seen.name)
        card.add(Words(face, f"{seen.name} ({seen.id})", "body_strong"))
        card.add(Words(face, said, "label", "ink_secondary", weight=400))
        card.add(compared(face, seen.words))
        check = Check(face, self.tr("The words are the same"))
        check.setAccessibleDescription(seen.name)
        card.add(check)
        self.compared.append(check)
        self._cards.addWidget(card)
        self._show_cards()
        check.setFocus()
        self.place_again()

    def _show_cards(self) -> None:
        several = len(self.cards) > 1
        self.card_button.setText(
            self.tr("Another card, to sign together…") if self.cards else self.tr("Choose a card…")
        )
        self.id.setVisible(several)
        self.signatures.setVisible(several)
        chosen = self.signatures.current
        self.signatures.box.clear()
        for number in range(1, len(self.cards) + 1):
            self.signatures.box.addItem(str(number), str(number))
        self.signatures.box.setCurrentIndex(max(0, self.signatures.box.findData(chosen)))

    # The deed

    def deed(self) -> None:
        """Add them, once the words were compared."""
        assert self.signing is not None
        if not self.cards:
            self.refuse(Refusal("", self.tr("Choose the card that was sent to you.")))
            return
        if not all(check.isChecked() for check in self.compared):
            self.refuse(Refusal("", self.tr("First compare the words: only then you know that the card is theirs.")))
            return
        grants = self.grants.chosen()
        if not grants:
            self.keep_in_sight(self.grants.id)
            return
        ask = Ask(
            cards=tuple(card.file for card in self.cards),
            grants=grants,
            sticks=self.sticks.isChecked(),
            signatures=int(self.signatures.current or 1),
            id=self.id.text() if len(self.cards) > 1 else "",
        )
        given, folder = self.signing.given(), self._kept.folder
        self.run(lambda: self.desk.keeping.add_publisher(folder, ask, given), self._done)

    def _done(self, publisher: Publisher) -> None:
        self.accept()
        self._added(publisher)
