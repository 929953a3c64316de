"""The calm moment after signing: what was said, what came meanwhile, the receipt as a PDF, and where to go on."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.features.policy.reading import PolicyState
from desktop_app.features.policy.signature import Signature
from desktop_app.features.policy.ui.icon_line import icon_line
from desktop_app.features.policy.ui.news_words import NewsWords
from desktop_app.features.policy.ui.sign_meanwhile import Meanwhile
from desktop_app.features.policy.ui.wording import moment_words
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.icon import Tile, icon_label
from desktop_app.qt.widgets.notice import Notice
from desktop_app.qt.widgets.text import Words


class SignedNote(Card):
    """Shows a kept signature. Says `opens()` and `saves()` for the PDF, `prints()`, `reads()` for a newer version."""

    opens = Signal()
    saves = Signal()
    prints = Signal()
    reads = Signal()

    def __init__(self, face: Face, signature: Signature, title: str, home: Callable[[], None]) -> None:
        super().__init__(face, spacing=face.space("md"))
        self._signature = signature
        head = QHBoxLayout()
        head.setSpacing(face.space("md"))
        head.addWidget(Tile(face, "circle-check", "success", 48), 0, Qt.AlignmentFlag.AlignTop)
        sentence = self.tr("You signed “{title}”, version\u00a0{version}, on {moment}.")
        told = sentence.format(title=title, version=signature.version, moment=moment_words(signature.at))
        head.addWidget(Words(face, told, "subheading"), 1, Qt.AlignmentFlag.AlignVCenter)
        self.add(head)
        for confirmed in signature.confirmed:
            self.add(icon_line(face, "check", "success", confirmed, "ink_secondary"))
        self.notices: tuple[Notice, ...] = ()
        self.home = Button(face, self.tr("Go to Home"), "primary", "", "house", on_click=home)
        self.open_pdf = Button(face, self.tr("Open the PDF"), icon="file-text", on_click=self.opens.emit)
        self.save_pdf = Button(face, self.tr("Save …"), icon="file-down", on_click=self.saves.emit)
        self.print_it = Button(face, self.tr("Print …"), icon="printer", on_click=self.prints.emit)
        if not signature.receipt:
            self.open_pdf.hide()
        self.add(Flow(self.home, self.open_pdf, self.save_pdf, self.print_it, gap=face.space("sm")))
        self.paper = Words(face, "", "caption", "ink_tertiary")
        self._warning = icon_label(face, "triangle-alert", "small", "warning")
        self.add(self._paper_line())
        self.setAccessibleName(told)

    def _paper_line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.face.space("xs"))
        row.addWidget(self._warning, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.paper, 1)
        self._warning.hide()
        self.paper.hide()
        return row

    def show_paper(self, text: str, wrong: bool = False) -> None:
        """Say how the PDF stands."""
        self.paper.set_color("ink_secondary" if wrong else "ink_tertiary")
        self.paper.setText(text)
        self.paper.setVisible(bool(text))
        self._warning.setVisible(bool(text) and wrong)
        if wrong:
            announce(self.paper, text)

    def set_busy(self, busy: bool) -> None:
        """While the PDF is made nothing else is wished of it."""
        for button in (self.open_pdf, self.save_pdf):
            button.setEnabled(not busy)

    def show_meanwhile(self, meanwhile: Meanwhile) -> None:
        """Say what came since the text was on the screen."""
        told = []
        if meanwhile.withdrawn is not None:
            told.append(Notice(self.face, "warning", self._withdrawn(meanwhile.withdrawn)))
        if meanwhile.newer:
            words = self.tr("Version {version} is there now and asks for you, too. What you signed stays signed.")
            text = words.format(version=meanwhile.newer)
            told.append(Notice(self.face, "info", text, self.tr("See what is new"), self.reads.emit))
        if meanwhile.same:
            words = self.tr("Version {version} changes nothing for you: your signature counts for it as well.")
            told.append(Notice(self.face, "info", words.format(version=meanwhile.same)))
        for place, notice in enumerate(told, 1):
            self.column.insertWidget(place, notice)
            self._reach_in_order(notice)
        self.notices = tuple(told)

    def _reach_in_order(self, notice: Notice) -> None:
        """It stands above the buttons, and came after them."""
        buttons = (self.home, self.open_pdf, self.save_pdf, self.print_it)
        for earlier, later in pairwise((*notice.findChildren(Button), *buttons)):
            QWidget.setTabOrder(earlier, later)

    def _withdrawn(self, state: PolicyState) -> str:
        withdrawn = state.withdrawn
        assert withdrawn is not None
        told = NewsWords().withdrawn(withdrawn, state)
        return (
            told
            if withdrawn.in_use
            else f"{told} {self.tr('What you signed stays signed, and your receipt stays proof of it.')}"
        )
