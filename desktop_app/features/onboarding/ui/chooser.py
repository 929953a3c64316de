"""Who is here? Asked where several people share a computer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.onboarding.ui.person_row import PersonRow
from desktop_app.kernel.profiles import ProfileCard
from desktop_app.qt.face import Face
from desktop_app.qt.page import Host, Page, Route
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.text import Words

_WIDTH = 480


class ChooserPage(Page):
    """`choose` is given the folder of the profile, or None for someone new."""

    alone: ClassVar[bool] = True

    def __init__(
        self, face: Face, host: Host, cards: tuple[ProfileCard, ...], choose: Callable[[Path | None], None]
    ) -> None:
        super().__init__(face, host)
        self.rows = [self._row(card, choose) for card in cards]
        someone_new = self.tr("A fresh folder on this computer")
        self.rows.append(
            PersonRow(face, self.tr("Someone new"), someone_new, "", lambda: choose(None), "user-round-plus")
        )
        body = PageBody(face, width=_WIDTH)
        body.column.addStretch(1)
        body.add(Words(face, self.tr("Who is here?"), "title"))
        said = self.tr("Each person has a folder of their own on this computer, with their own path and answers.")
        body.add(Words(face, said, "body", "ink_secondary"))
        body.gap(face.space("lg"))
        body.add(_stacked(face, self.rows))
        body.column.addStretch(2)
        self.set_body(body)

    def _row(self, card: ProfileCard, choose: Callable[[Path | None], None]) -> PersonRow:
        """A profile that nobody finished setting up has no name yet; its folder tells it apart."""
        name = card.name or self.tr("Not set up yet")
        detail = card.company or self.tr("Folder {name}").format(name=card.folder.name)
        icon = "" if card.name else "user-round"
        return PersonRow(self.face, name, detail, str(card.folder), lambda: choose(card.folder), icon)

    def arrive(self, _route: Route) -> None:
        """The first person is nearest."""
        self.rows[0].setFocus()


def _stacked(face: Face, rows: list[PersonRow]) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(face.space("xs"))
    for row in rows:
        column.addWidget(row)
    return holder
