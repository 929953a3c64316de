"""How the library stands: until when its signatures are good, its words, and what can be done with the whole."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import NamedTuple

from desktop_app.features.trainer.kept import Kept
from desktop_app.features.trainer.ui.publish_result import compared
from desktop_app.features.trainer.ui.publish_words import day
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.hairline import Hairline
from desktop_app.qt.widgets.listrow import SettingRow
from desktop_app.qt.widgets.text import Words

SOON = timedelta(days=90)


class WholeDeeds(NamedTuple):
    """What the page does with the whole library."""

    renew: Callable[[], None]
    check: Callable[[], None]
    company: Callable[[], None]
    new_seal: Callable[[], None]
    show_folder: Callable[[], None]
    put_away: Callable[[], None]


class StandingCard(Card):
    """Dates and upkeep."""

    def __init__(self, face: Face, kept: Kept, now: datetime, deeds: WholeDeeds) -> None:
        super().__init__(face, spacing=face.space("xxs"))
        standing = kept.standing
        self.add(Words(face, self.tr("How it stands"), "subheading"))
        short = standing.good_until - now < SOON
        until = self.tr("Good until {day}").format(day=day(standing.good_until))
        confirmed = self.tr("Last confirmed on {day}").format(day=day(standing.confirmed))
        self.renew_button = Button(face, self.tr("Renew…"), "primary" if short else "secondary", "small")
        self.renew_button.clicked.connect(lambda _checked=False: deeds.renew())
        role = "warning" if short else "ink_secondary"
        self.add(SettingRow(face, "calendar-days", until, confirmed, self.renew_button, icon_role=role))
        self.add(Hairline(face))
        self.check_button = Button(face, self.tr("Check"), size="small", on_click=deeds.check)
        said = self.tr("Looks at everything as desks will, and reads every pack")
        self.add(SettingRow(face, "shield-check", self.tr("Is everything in order?"), said, self.check_button))
        self.add(Hairline(face))
        self.company_button = Button(face, self.tr("Replace…"), size="small", on_click=deeds.company)
        said = self.tr("Name, paths, what people are told about their data")
        self.add(SettingRow(face, "building-2", self.tr("Company file"), said, self.company_button))
        self.add(Hairline(face))
        self.folder_button = Button(face, self.tr("Open"), size="small", on_click=deeds.show_folder)
        self.add(SettingRow(face, "folder-open", self.tr("Folder"), str(kept.folder), self.folder_button))
        self.away_button = Button(
            face, self.tr("Take off the list"), "quiet", "small", hang="left", on_click=deeds.put_away
        )
        self.add(self.away_button)


class SealCard(Card):
    """The words that people compare when they join, and the way to a new seal."""

    def __init__(self, face: Face, kept: Kept, new_seal: Callable[[], None]) -> None:
        super().__init__(face, spacing=face.space("sm"))
        self.add(Words(face, self.tr("The words of the company seal"), "subheading"))
        self.add(compared(face, kept.words))
        said = self.tr("Whoever joins without an invitation calls you and compares these. They never change.")
        self.add(Words(face, said, "label", "ink_secondary", weight=400))
        here = self.tr("The seal is on this computer: {file}").format(file=", ".join(one.name for one in kept.seals))
        away = self.tr("The seal is not on this computer. Changes need its file, or the words on paper.")
        self.add(Words(face, here if kept.seals else away, "caption", "ink_tertiary"))
        self.seal_button = Button(
            face, self.tr("A new seal…"), "quiet", "small", "key-round", hang="left", on_click=new_seal
        )
        self.add(self.seal_button)
