"""The pack one works on: how far it is, what has to be mended, what there is of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.trainer.ui.pack_words import PackWords
from desktop_app.features.trainer.ui.problems_card import ProblemDeeds, ProblemsCard
from desktop_app.features.trainer.ui.statistics_card import StatisticsCard
from desktop_app.features.trainer.ui.steps_line import Step, StepsLine
from desktop_app.features.trainer.work import Finding
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.listrow import SettingRow
from desktop_app.qt.widgets.notice import Notice
from desktop_app.qt.widgets.state import State
from desktop_app.qt.widgets.text import Words


class PackDeeds(NamedTuple):
    """What the page does with the open pack; `preview` is None where nobody can show one."""

    check: Callable[[], None]
    preview: Callable[[], None] | None
    build: Callable[[], None]
    show_folder: Callable[[], None]
    put_away: Callable[[], None]
    problems: ProblemDeeds


class PackView(QWidget):
    """Everything about one folder; `show_finding` is called again whenever something has changed."""

    def __init__(self, face: Face, words: PackWords, deeds: PackDeeds, publishing: QWidget | None) -> None:
        super().__init__()
        self.face = face
        self._words = words
        self._deeds = deeds
        self._said = ""
        self._statistics: StatisticsCard | None = None
        self._counted: Mapping[str, Any] | None = None
        self._state: QWidget | None = None
        self.on_change: Callable[[], None] = lambda: None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(face.space("between_cards"))
        self._make_head()
        self.steps = StepsLine(face)
        self.problems = ProblemsCard(face, words, deeds.problems)
        self.build_card = self._make_build()
        self._whole: list[QWidget] = [self.steps, self.problems]
        self._column.addWidget(self.steps)
        self._column.addWidget(self.problems)
        if publishing is not None:
            self._add_publishing(publishing)
        self._column.addWidget(self.build_card)
        self._whole.append(self.build_card)
        self._foot = QVBoxLayout()
        self._column.addLayout(self._foot)
        self._column.addWidget(self.away_button)
        for widget in self._whole:
            widget.hide()

    def _add_publishing(self, card: QWidget) -> None:
        """The card that signs and publishes has its place below the problems."""
        self._column.addWidget(card)
        self._whole.append(card)

    def _make_head(self) -> None:
        self.title = Words(self.face, "", "heading")
        self.facts = Words(self.face, "", "label", "ink_secondary", weight=400)
        head = QVBoxLayout()
        head.setSpacing(self.face.space("xxs"))
        head.addWidget(self.title)
        head.addWidget(self.facts)
        head.addSpacing(self.face.space("xs"))
        self.check_button = Button(
            self.face, self.tr("Check again"), size="small", icon="refresh-cw", on_click=self._deeds.check
        )
        buttons = [self.check_button]
        if self._deeds.preview is not None:
            self.preview_button = Button(
                self.face, self.tr("Preview"), size="small", icon="eye", on_click=self._deeds.preview
            )
            buttons.append(self.preview_button)
        self.folder_button = Button(
            self.face, self.tr("Open the folder"), "quiet", "small", "folder-open", on_click=self._deeds.show_folder
        )
        self.away_button = Button(
            self.face, self.tr("Take off the list"), "quiet", "small", "x", hang="left", on_click=self._deeds.put_away
        )
        head.addWidget(Flow(*buttons, self.folder_button))
        self._column.addLayout(head)

    def _make_build(self) -> Card:
        card = Card(self.face)
        card.column.setContentsMargins(self.face.space("md"), 4, self.face.space("md"), 4)
        self.build_button = Button(
            self.face, self.tr("Make the file…"), "waiting", "small", "archive", on_click=self._deeds.build
        )
        detail = self.tr("The whole pack as one .pvpack, always with the same bytes. Unsigned, it counts nowhere.")
        card.add(SettingRow(self.face, "archive", self.tr("One file to look at"), detail, self.build_button))
        return card

    # What was found

    def show_waiting(self, title: str) -> None:
        """Nothing is known yet."""
        self.title.setText(title)
        self.facts.setText(self.tr("Checking …"))
        self._show_whole(whole=False)
        self._show_state(None)

    def show_finding(self, finding: Finding, today: date, *, previewed: bool) -> None:
        """Show how it stands now."""
        self.title.setText(self._words.title(finding.folder, finding))
        self.facts.setText("" if finding.gone else self._words.facts(finding, today) or finding.folder)
        whole = not finding.gone and not finding.refusal
        self.check_button.setVisible(whole)
        self.folder_button.setVisible(not finding.gone)
        self.away_button.setVisible(not finding.gone)
        if self._deeds.preview is not None:
            self.preview_button.setVisible(whole)
        self._show_whole(whole=whole)
        self._show_state(self._in_place_of(finding))
        if whole:
            self._show_steps(finding, previewed=previewed)
            self.problems.show_finding(finding)
            self.build_button.set_kind("secondary" if finding.ready else "waiting")
        self._show_statistics(finding)
        self._tell(finding)
        self.on_change()

    def _show_whole(self, *, whole: bool) -> None:
        for widget in self._whole:
            widget.setVisible(whole)

    def _in_place_of(self, finding: Finding) -> QWidget | None:
        """What is shown where nothing can be checked."""
        if finding.gone:
            again = Button(self.face, self.tr("Look again"), "primary", on_click=self._deeds.check)
            away = Button(self.face, self.tr("Take off the list"), on_click=self._deeds.put_away)
            text = self.tr(
                "There is no folder at this place any more. If it lies on a stick or a shared disk, connect it. "
                "If you moved it, open it where it is now."
            )
            title = self.tr("This folder is gone")
            return State(self.face, "state-empty", title, text, detail=finding.folder, actions=(again, away))
        if finding.refusal:
            return Notice(self.face, "danger", finding.refusal, self.tr("Look again"), self._deeds.check)
        return None

    def _show_state(self, state: QWidget | None) -> None:
        if self._state is not None:
            self._foot.removeWidget(self._state)
            self._state.hide()
            self._state.deleteLater()
        self._state = state
        if state is not None:
            self._foot.addWidget(state)

    def _show_statistics(self, finding: Finding) -> None:
        if finding.statistics == self._counted:
            return
        if self._statistics is not None:
            self._foot.removeWidget(self._statistics)
            self._statistics.hide()
            self._statistics.deleteLater()
            self._statistics = None
        self._counted = finding.statistics
        if finding.statistics:
            QTimer.singleShot(0, self, self._add_statistics)  # in a turn of its own: the problems stand first

    def _add_statistics(self) -> None:
        if self._counted and self._statistics is None:
            self._statistics = StatisticsCard(self.face, self._counted)
            self._foot.addWidget(self._statistics)
            self.on_change()

    def _show_steps(self, finding: Finding, *, previewed: bool) -> None:
        done = 1 if not finding.ready else 5 if finding.published else 3 if previewed else 2
        words = (self.tr("Write"), self.tr("Check"), self.tr("Preview"), self.tr("Sign"), self.tr("Publish"))
        states = ["done" if at < done else "now" if at == done else "later" for at in range(len(words))]
        told = self.tr("All steps are done: this version is published")
        if done < len(words):
            told = self.tr("Step {number} of {count}: {name}")
            told = told.format(number=done + 1, count=len(words), name=words[done])
        self.steps.show_steps([Step(word, state) for word, state in zip(words, states, strict=True)], told)

    def _tell(self, finding: Finding) -> None:
        """A screen reader hears when the number of problems changes."""
        said, _ = self._words.state(finding)
        if self._said and said != self._said:
            announce(self.title, said)
        self._said = said
