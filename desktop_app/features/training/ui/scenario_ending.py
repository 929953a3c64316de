"""How a scenario ended: what happened, what to take along, and each choice with what it led to; nobody is blamed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from desktop_app.features.training.ui.finish_card import FinishCard
from desktop_app.features.training.ui.scenario_story import Story
from desktop_app.features.training.ui.scenario_trail import Trail
from desktop_app.features.training.views import ScenarioView
from desktop_app.packs.course import Ending
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.text import Words

_ART = {Ending.GOOD: "hero-done", Ending.FAIR: "hero-course"}


class EndingView(PageBody):
    """`again` starts from the beginning, `back` takes the last choice back."""

    def __init__(self, face: Face, view: ScenarioView, again: Callable[[], None], back: Callable[[], None]) -> None:
        super().__init__(face, width=face.size("frame.quiz_column"))
        node = view.node
        self._view = view
        self._debrief = node.debrief.of(face.language)
        text = node.text.of(face.language)
        eyebrow = self.tr("The end of this story")
        card = FinishCard(face, eyebrow, self._headline(), text, art=_ART.get(node.ending or Ending.FAIR, ""))
        self.heading = card.title
        self.story = Story(face, node) if node.picture else None
        self._text = text
        good = node.ending is Ending.GOOD
        words = self.tr("Walk it again") if good else self.tr("Try another way")
        kind, hang = ("quiet", "left") if good else ("secondary", "")
        self.again = Button(face, words, kind, icon="rotate-ccw", hang=hang, on_click=again)
        self.back = Button(face, self.tr("One step back"), "quiet", icon="undo-2", on_click=back)
        self.gap(8)
        self.add(card)
        self._fill()

    @property
    def spoken(self) -> str:
        """The ending as it is announced."""
        return " ".join(part for part in (f"{self.heading.text()}.", self._text, self._debrief) if part)

    def _fill(self) -> None:
        face = self.face
        if self._debrief:
            self.gap(face.space("md"))
            self.add(self._lesson())
        if self._view.taken:
            self.gap(face.space("xl"))
            self.add(Words(face, self.tr("What your choices led to"), "subheading"))
            self.gap(face.space("md"))
            self.add(Trail(face, self._view.taken, whole=True))
        self.gap(face.space("lg"))
        self.add(Flow(self.again, self.back, gap=face.space("sm")) if self._view.taken else self.again)
        self.fill()

    def _headline(self) -> str:
        ending = self._view.node.ending
        if ending is Ending.GOOD:
            return self.tr("That turned out well")
        if ending is Ending.POOR:
            return self.tr("A good thing this was only practice")
        return self.tr("That turned out all right")

    def _lesson(self) -> Card:
        face = self.face
        card = Card(face, padding=face.space("md"), spacing=12, across=True, tone="info_soft", line="info_line")
        sign = icon_label(face, "lightbulb", "normal", "info")
        sign.setFixedHeight(face.line("writing"))
        card.add(sign, 0, Qt.AlignmentFlag.AlignTop)
        card.add(Words(face, self._debrief, "writing"), 1)
        card.setAccessibleName(self.tr("What to take along"))
        return card
