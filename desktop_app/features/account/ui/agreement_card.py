"""What was agreed to, whole; what is voluntary can be switched, and a changed agreement be agreed to."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from desktop_app.features.account.ui.meaning_card import MeaningCard
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.hairline import Hairline
from desktop_app.qt.widgets.listrow import SettingRow
from desktop_app.qt.widgets.notice import Notice
from desktop_app.qt.widgets.switch import Switch
from desktop_app.qt.widgets.text import Words
from desktop_app.sync.state import CompanyMet


class Agreed(NamedTuple):
    """How it stands: which version was agreed to, and whether what is voluntary may leave."""

    version: str
    voluntary: bool


class AgreementCard(MeaningCard):
    """`agree` is told whether what is voluntary may leave, too."""

    def __init__(self, face: Face, met: CompanyMet, agreed: Agreed, agree: Callable[[bool], None]) -> None:
        super().__init__(face, met)
        self.switch: Switch | None = None
        self.buttons: list[Button] = []
        if agreed.version != met.agreement_version:
            self._add_change(met, agree)
        elif met.programme:
            self.add(Hairline(face))
            title = self.tr("What is voluntary leaves, too")
            detail = self.tr("You can change your mind at any time. What has left already stays with the company.")
            self.switch = Switch(face, title, on=agreed.voluntary)
            self.switch.toggled.connect(agree)
            self.add(SettingRow(face, "hand", title, detail, self.switch))

    def _add_change(self, met: CompanyMet, agree: Callable[[bool], None]) -> None:
        self.column.insertWidget(0, Notice(self.face, "info", self.tr("Your company changed its data agreement.")))
        holds = self.tr("Until you agree, the one you agreed to holds, and nothing changes.")
        self.add(Words(self.face, holds, "label", "ink_secondary", weight=400))
        self.buttons = [Button(self.face, self.tr("Agree"), "primary", on_click=lambda: agree(False))]
        if met.programme:
            more = self.tr("Agree, with what is voluntary")
            self.buttons.append(Button(self.face, more, on_click=lambda: agree(True)))
        self.add(Flow(*self.buttons, gap=self.face.space("md")))
