"""What one signed, the newest first: each in words, with whether it holds and the way to all that can be told of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.wallet.ui import wording
from desktop_app.features.wallet.ui.place import Place
from desktop_app.features.wallet.wallet import SignedText
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.chip import Chip
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.hairline import Hairline
from desktop_app.qt.widgets.icon import Tile
from desktop_app.qt.widgets.text import Words

AT_ONCE = 12


class SignedCard(Card):
    """`holds` tells by statement whether a receipt was found to hold; what is not in it was not looked at yet."""

    def __init__(
        self,
        face: Face,
        signed: tuple[SignedText, ...],
        holds: Mapping[str, bool] | None,
        look: Callable[[SignedText], None],
        more: Callable[[], None],
        most: int = AT_ONCE,
    ) -> None:
        super().__init__(face, spacing=face.space("sm"))
        self._signed = signed
        self._holds = holds
        self._chips: dict[str, Place] = {}
        self._look = look
        self.buttons: list[Button] = []
        self.add(Words(face, self.tr("What you signed"), "subheading"))
        for number, one in enumerate(signed[:most]):
            if number:
                self.add(Hairline(face))
            self.add(self._row(one))
        if len(signed) > most:
            words = self.tr("Show %n more", "", len(signed) - most)
            self.more = Button(face, words, "quiet", "small", hang="left", on_click=more)
            self.add(Flow(self.more))

    def show_holds(self, holds: Mapping[str, bool]) -> None:
        """Each was looked at: say it where it stands."""
        self._holds = holds
        for one in self._signed:
            if one.statement_id in self._chips:
                self._chips[one.statement_id].put(self._states(one))

    def _row(self, signed: SignedText) -> QWidget:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Words(self.face, signed.title.of(self.face.language), "body_strong"))
        words.addWidget(Words(self.face, wording.about(signed), "label", "ink_secondary", weight=400))
        words.addWidget(Words(self.face, wording.signed_as(signed), "label", "ink_secondary", weight=400))
        if signed.receipt is None:
            words.addWidget(Words(self.face, self._before_receipts(), "caption", "ink_tertiary"))
        words.addSpacing(self.face.space("xxs"))
        self._chips[signed.statement_id] = Place(self._states(signed))
        words.addWidget(self._chips[signed.statement_id])
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.face.space("sm"))
        tone = "neutral" if signed.receipt is None else "accent"
        row.addWidget(Tile(self.face, "signature", tone, 40), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        if signed.receipt is not None:
            row.addWidget(self._button(signed), 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _button(self, signed: SignedText) -> Button:
        button = Button(self.face, self.tr("Open"), size="small", on_click=lambda: self._look(signed))
        title = signed.title.of(self.face.language)
        name = self.tr("Open the receipt of {title}, version {version}")
        button.setAccessibleName(name.format(title=title, version=signed.version))
        self.buttons.append(button)
        return button

    def _states(self, signed: SignedText) -> Flow:
        holds = None if self._holds is None else self._holds.get(signed.statement_id)
        chips: list[QWidget] = [state_chip(self.face, has_receipt=signed.receipt is not None, holds=holds)]
        if signed.countersigned:
            chips.append(Chip(self.face, self.tr("Countersigned"), "accent", "shield-check"))
        return Flow(*chips)

    def _before_receipts(self) -> str:
        return self.tr(
            "Signed before there were receipts: it counts as before, but only Portavoce on this computer tells of it."
        )


def state_chip(face: Face, *, has_receipt: bool, holds: bool | None) -> Chip:
    """Whether a receipt holds, in a word; `holds` is None until somebody has looked."""
    words = wording.state_words()
    if not has_receipt:
        return Chip(face, words.without, "neutral")
    if holds is None:
        return Chip(face, words.looking, "neutral")
    return Chip(face, words.holds, "success", "check") if holds else Chip(face, words.fails, "danger", "circle-x")
