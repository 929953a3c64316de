"""The way to a new seal, which making a library and replacing a seal share: a first step, the seal, words, two back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.trainer.kept import Kept, KeyAndSecret
from desktop_app.features.trainer.telling import Refusal
from desktop_app.features.trainer.ui.owner.owner_desk import OwnerDesk
from desktop_app.features.trainer.ui.owner.paper_words import PaperAsked, PaperShown, places_to_ask
from desktop_app.features.trainer.ui.owner.seal_step import SealStep
from desktop_app.features.trainer.ui.publish_desk import Errands
from desktop_app.features.trainer.ui.steps_line import Step, StepsLine
from desktop_app.kernel.tasks import Lane
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.focus import lead_focus
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.inputs import LineField
from desktop_app.qt.widgets.text import Words

Answer = TypeVar("Answer")
FIRST, SEAL, PAPER, BACK = range(4)
NO_KEY = KeyAndSecret(Path(), "")


@dataclass(frozen=True, slots=True)
class Wish:
    """What the first step asked for: work for a lane, and a place for the seal."""

    place: Path
    require: Callable[[KeyAndSecret, str], object]  # seal, passphrase again: refuses what would be refused later
    make: Callable[[KeyAndSecret, str], Kept]  # seal, words on paper


class SealWay(Protocol):
    """What making a library and replacing a seal do not share."""

    @property
    def step(self) -> QWidget:
        """The first step."""
        ...

    def names(self) -> tuple[str, str, str]:
        """The title, the first step in the line of steps, and the button of the last one."""
        ...

    def first(self) -> QWidget:
        """Where the first step begins."""
        ...

    def reading(self) -> Callable[[], Wish]:
        """Work for a lane that looks at the first step."""
        ...

    def refuse(self, refusal: Refusal) -> bool:
        """Say it at a field of the first step; False where it belongs to none."""
        ...

    def forget(self) -> None:
        """Leave no secret behind."""
        ...


class SealWalk(QWidget):
    """Nothing is made before the last step. `made` is told of the library, `given_up` that all stays as it is."""

    def __init__(
        self,
        face: Face,
        desk: OwnerDesk,
        way: SealWay,
        made: Callable[[Kept], None],
        given_up: Callable[[], None],
    ) -> None:
        super().__init__()
        self.face = face
        self.desk = desk
        self.way = way
        self.errands = Errands(desk.publish, self)
        self._made, self._given_up = made, given_up
        self.at = FIRST
        self.paper = ""
        self.key = NO_KEY
        self.wish: Wish | None = None
        self.step: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(face.space("md"))
        column.addWidget(Words(face, way.names()[0], "title"))
        self.steps = StepsLine(face)
        column.addWidget(self.steps)
        column.addWidget(self._make_card())
        self.show_step(FIRST)

    def _make_card(self) -> Card:
        self._card = Card(self.face, spacing=self.face.space("md"))
        self.seal_step = SealStep(self.face, self.desk.publish)
        self.error = Words(self.face, "", "label", "danger", weight=400)
        self.next_button = Button(self.face, "", "primary", on_click=self.go_on)
        self.back_button = Button(self.face, "", "quiet", on_click=self._back)
        for widget in (self.way.step, self.seal_step, self.error, Flow(self.next_button, self.back_button)):
            self._card.add(widget)
        self.error.hide()
        for line in self._card.findChildren(LineField):
            line.edit.returnPressed.connect(self.go_on)
        return self._card

    # Steps

    def go_on(self) -> None:
        """To the next step, if this one is right."""
        if not self.next_button.isEnabled():
            return
        self.say("")
        if self.at == FIRST:
            self.run(self.way.reading(), self._wished)
        elif self.at == SEAL:
            self._check_seal()
        elif self.at == PAPER:
            self.show_step(BACK)
        elif isinstance(self.step, PaperAsked) and self.step.is_right() and self.wish is not None:
            self.run(partial(self.wish.make, self.key, self.paper), self._remember, self.tr("Signing …"))

    def _back(self) -> None:
        self.say("")
        if self.at == FIRST:
            self.forget()
            self._given_up()
        else:
            self.show_step(self.at - 1)

    def show_step(self, at: int) -> None:
        """Show one of the four."""
        self.at = at
        _, first, last = self.way.names()
        names = (first, self.tr("Seal"), self.tr("Words on paper"), self.tr("Two words back"))
        states = ["done" if one < at else "now" if one == at else "later" for one in range(len(names))]
        told = self.tr("Step {number} of {count}: {name}").format(number=at + 1, count=len(names), name=names[at])
        self.steps.show_steps([Step(name, state) for name, state in zip(names, states, strict=True)], told)
        self.way.step.setVisible(at == FIRST)
        self.seal_step.setVisible(at == SEAL)
        self._put_step(self._paper_step())
        self.next_button.setText((self.tr("Next"), self.tr("Next"), self.tr("I have written them down"), last)[at])
        self.back_button.setText(self.tr("Cancel") if at == FIRST else self.tr("Back"))
        announce(self.steps, told)
        if self.isVisible():
            lead_focus(self._first())

    def _first(self) -> QWidget:
        if isinstance(self.step, PaperAsked):
            return next(iter(self.step.fields.values())).edit
        return {FIRST: self.way.first(), SEAL: self.seal_step.first}.get(self.at, self.next_button)

    def _paper_step(self) -> QWidget | None:
        if self.at == PAPER:
            return PaperShown(self.face, self.paper)
        return PaperAsked(self.face, self.paper, places_to_ask(self.desk.chance())) if self.at == BACK else None

    def _put_step(self, step: QWidget | None) -> None:
        if self.step is not None:
            self._card.column.removeWidget(self.step)
            self.step.hide()
            self.step.deleteLater()
        self.step = step
        if step is not None:
            self._card.column.insertWidget(2, step)
        if isinstance(step, PaperAsked):
            before: QWidget = self.seal_step.again.edit
            for field in step.fields.values():
                field.edit.returnPressed.connect(self.go_on)
                self.setTabOrder(before, field.edit)
                before = field.edit
            self.setTabOrder(before, self.next_button)
            self.setTabOrder(self.next_button, self.back_button)

    def _wished(self, wish: Wish) -> None:
        self.wish = wish
        self.seal_step.suggest(wish.place)
        self.show_step(SEAL)

    def _check_seal(self) -> None:
        if self.wish is None:
            return
        key, again = self.seal_step.given()
        require, paper, keeping = partial(self.wish.require, key, again), self.paper, self.desk.publish.keeping

        def work() -> str:
            require()
            return paper or keeping.propose_words()

        self.run(work, partial(self._seal_is_right, key))

    def _seal_is_right(self, key: KeyAndSecret, paper: str) -> None:
        self.key, self.paper = key, paper
        self.show_step(PAPER)

    def _remember(self, kept: Kept) -> None:
        self.forget()
        table = self.desk.publish.table
        self.errands.run(lambda: table().open(kept.folder), lambda _all: self._made(kept), self._refuse, Lane.DB)

    def forget(self) -> None:
        """Leave no secret behind."""
        self.key, self.paper, self.wish = NO_KEY, "", None
        self.way.forget()
        self.seal_step.forget()
        self._put_step(None)

    # Saying

    def run(self, work: Callable[[], Answer], then: Callable[[Answer], None], busy: str = "") -> None:
        """Have it done; `busy` is said meanwhile."""
        self.next_button.setEnabled(False)
        self.say(busy, "ink_secondary")

        def done(answer: Answer) -> None:
            self.next_button.setEnabled(True)
            self.say("")
            then(answer)

        self.errands.run(work, done, self._refuse)

    def _refuse(self, refusal: Refusal) -> None:
        self.next_button.setEnabled(True)
        self.say("")
        if self.at == FIRST and self.way.refuse(refusal):
            return
        if self.at == SEAL and self.seal_step.refuse(refusal):
            return
        self.say(refusal.text)
        announce(self.error, refusal.text, at_once=True)

    def say(self, text: str, role: str = "danger") -> None:
        """Say something above the buttons; empty: nothing."""
        self.error.set_color(role)
        self.error.setText(text)
        self.error.setVisible(bool(text))
