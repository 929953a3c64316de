"""One situation of a scenario a screen: the story, the ways on, what came of the one taken, and the way so far."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.training.ui.answers import LETTERS
from desktop_app.features.training.ui.scenario_choice import ChoiceButton
from desktop_app.features.training.ui.scenario_story import Story
from desktop_app.features.training.ui.scenario_trail import Trail
from desktop_app.features.training.ui.seen import bring_into_sight
from desktop_app.features.training.views import ScenarioView
from desktop_app.packs.course import Choice
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.hairline import Hairline
from desktop_app.qt.widgets.icon import Tile
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.text import Words


class SceneView(PageBody):
    """Built for one situation; `choose` is told the id of the choice taken."""

    def __init__(self, face: Face, view: ScenarioView, choose: Callable[[str], None]) -> None:
        super().__init__(face, width=face.size("frame.quiz_column"))
        self.node = view.node
        self.story = Story(face, view.node)
        self.consequence: Card | None = None
        number = len(view.taken) + 1
        self.where = self.tr("Scene {number}").format(number=number)
        self.question = self.tr("What do you do?")
        self.gap(8)
        self.add(Words(face, self.where, "label", "ink_tertiary", weight=400))
        self.gap(face.space("md"))
        self.add(self.story)
        self.gap(face.space("lg"))
        self.add(Words(face, self.question, "subheading"))
        self.gap(face.space("sm"))
        self.choices: dict[str, ChoiceButton] = {}
        self.add(self._choices(choose))
        self._after = self.column.count()
        self._trail(view)
        self.fill()

    @property
    def spoken(self) -> str:
        """The situation as it is announced."""
        return f"{self.where}. {self.story.words.text()} {self.question}"

    def press(self, sign: str) -> bool:
        """Take the choice of a letter; False when there is none."""
        at = LETTERS.find(sign.upper()) if len(sign) == 1 else -1
        buttons = list(self.choices.values())
        if not 0 <= at < len(buttons) or not buttons[at].isEnabled():
            return False
        buttons[at].setFocus(Qt.FocusReason.ShortcutFocusReason)
        buttons[at].click()
        return True

    def enter_by_arrow(self, key: int) -> bool:
        """Down pressed outside leads to the first choice, up to the last."""
        ends = {Qt.Key.Key_Down: 0, Qt.Key.Key_Up: -1}
        buttons = [button for button in self.choices.values() if button.isEnabled()]
        if key not in ends or not buttons:
            return False
        button = buttons[ends[Qt.Key(key)]]
        button.setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_sight(button)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down lead into the choices; that is the page's to do."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def show_taken(self, choice: Choice) -> None:
        """The choice is written down: show what follows from it."""
        for key, button in self.choices.items():
            button.rest(chosen=key == choice.id)
        text = choice.consequence.of(self.face.language)
        card = self.consequence = self._consequence(text)
        self.column.insertSpacing(self._after, self.face.space("lg"))
        self.column.insertWidget(self._after + 1, card)
        card.show()
        QTimer.singleShot(0, card, lambda: bring_into_sight(card))
        announce(card, text, at_once=True)

    def _choices(self, choose: Callable[[str], None]) -> QWidget:
        group = QWidget()
        group.setAccessibleName(self.question)
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.face.space("sm"))
        for letter, choice in zip(LETTERS, self.node.choices, strict=False):
            text = choice.text.of(self.face.language)
            button = ChoiceButton(self.face, letter, text, partial(choose, choice.id))
            self.choices[choice.id] = button
            column.addWidget(button)
        return group

    def _consequence(self, text: str) -> Card:
        card = Card(self.face, spacing=self.face.space("md"), across=True)
        words = QVBoxLayout()
        words.setSpacing(self.face.space("xxs"))
        title = self.tr("What follows")
        words.addWidget(Words(self.face, title, "subheading"))
        words.addWidget(Words(self.face, text, "writing", "ink_secondary"))
        card.add(Tile(self.face, "corner-down-right"), 0, Qt.AlignmentFlag.AlignTop)
        card.add(words, 1)
        card.setAccessibleName(title)
        return card

    def _trail(self, view: ScenarioView) -> None:
        if not view.taken:
            return
        self.gap(self.face.space("xl"))
        self.add(Hairline(self.face))
        self.gap(self.face.space("lg"))
        self.add(Words(self.face, self.tr("Your story so far"), "label", "ink_secondary", weight=600))
        self.gap(self.face.space("sm"))
        self.add(Trail(self.face, view.taken, whole=False))
