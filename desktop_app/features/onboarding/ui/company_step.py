"""The second step of the first launch: what one has in hand from the company."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.onboarding.ui.acquaintance import Given
from desktop_app.features.onboarding.ui.picker import Picker, is_link
from desktop_app.features.onboarding.ui.reveal import reveal
from desktop_app.features.onboarding.ui.way_card import WayCard
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.inputs import LineField
from desktop_app.qt.widgets.notice import Notice
from desktop_app.qt.widgets.text import Words

_BARE = 0


class Offered(NamedTuple):
    """Which ways in there are besides a file and a link.

    `example` is the name of the invented company, `addresses` are those that the IT people named, `complaint` is a
    sentence about their file.
    """

    example: str = ""
    addresses: tuple[str, ...] = ()
    complaint: str = ""


class CompanyStep(QWidget):
    """A card for each way in. `begin` is given what the person hands over; nothing for the example."""

    def __init__(
        self, face: Face, title: str, said: str, offered: Offered, picker: Picker, begin: Callable[[Given], None]
    ) -> None:
        super().__init__()
        self.face = face
        self._picker = picker
        self._begin = begin
        self._first = bool(offered.addresses)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Words(face, title, "title"))
        column.addSpacing(face.space("xs"))
        column.addWidget(Words(face, said, "writing", "ink_secondary"))
        column.addSpacing(face.space("lg"))
        if offered.complaint:
            column.addWidget(Notice(face, "warning", offered.complaint))
            column.addSpacing(face.space("md"))
        for number, card in enumerate(self._cards(offered)):
            column.addSpacing(face.space("md") if number else _BARE)
            column.addWidget(card)

    def _cards(self, offered: Offered) -> Iterator[QWidget]:
        for number, address in enumerate(offered.addresses):
            yield self._set_up(address, first=number == 0)
        yield self._file()
        yield self._link()
        if offered.example:
            yield self._example(offered.example)

    # The cards

    def _set_up(self, address: str, *, first: bool) -> WayCard:
        said = self.tr("Its library is at {address}").format(address=address)
        self.join_button = Button(
            *(self.face, self.tr("Join"), "primary" if first else "secondary"),
            icon="arrow-right",
            on_click=lambda: self._begin(address),
        )
        title = self.tr("Your company has set this computer up")
        return WayCard(self.face, "building-2", "accent", title, said, self.join_button, selected=first)

    def _file(self) -> WayCard:
        kind = "secondary" if self._first else "primary"
        choose = self.tr("Choose the file…")
        self.file_button = Button(self.face, choose, kind, icon="folder-open", on_click=self._choose_file)
        folder = self.tr("Choose a folder or stick…")
        self.folder_button = Button(self.face, folder, "quiet", "small", hang="left", on_click=self._choose_folder)
        drop = Words(self.face, self.tr("or drop it on this window"), "label", "ink_secondary", weight=400, wrap=False)
        below = (Flow(self.file_button, drop, gap=12), Flow(self.folder_button))
        text = self.tr("From a colleague, an e-mail or a USB stick. It ends in **.portavoce** or **.pvlib**.")
        tone = "neutral" if self._first else "accent"
        chosen = not self._first
        return WayCard(self.face, "file-down", tone, self.tr("I have a file"), text, None, *below, selected=chosen)

    def _link(self) -> WayCard:
        self.link_button = Button(self.face, self.tr("Paste the link"), icon="clipboard-paste", on_click=self._paste)
        self.link_field = LineField(self.face, self.tr("Link or address"))
        self.link_field.edit.setAcceptDrops(False)  # the window takes what is dropped
        self.link_field.edit.returnPressed.connect(self._typed)
        self.go_button = Button(self.face, self.tr("Go on"), icon="arrow-right", on_click=self._typed)
        self._typing = QWidget()
        self._typing.hide()
        column = QVBoxLayout(self._typing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.face.space("sm"))
        column.addWidget(self.link_field)
        column.addWidget(Flow(self.go_button))
        text = self.tr("Starts with https:// or portavoce: and needs the network once")
        title = self.tr("I have a link")
        self._link_card = WayCard(self.face, "link", "neutral", title, text, self.link_button)
        self._typing.setParent(self._link_card)
        return self._link_card

    def _example(self, company: str) -> WayCard:
        self.button = Button(self.face, self.tr("Open the example"), on_click=lambda: self._begin(None))
        said = self.tr("Try everything with an example company, {company} Nothing is sent.")
        text = said.format(company=company if company.endswith(".") else f"{company}.")
        return WayCard(self.face, "compass", "warmth", self.tr("Look around first"), text, self.button)

    @property
    def last_stop(self) -> QWidget:
        """Where Tab leaves the step."""
        return getattr(self, "button", self.link_button)

    # What was chosen

    def _choose_file(self) -> None:
        kinds = self.tr("What a company gives") + " (*.portavoce *.pvlib)"
        found = self._picker.choose_file(self, self.tr("The file from your company"), kinds)
        if found is not None:
            self._begin(found)

    def _choose_folder(self) -> None:
        found = self._picker.choose_folder(self, self.tr("The folder or stick from your company"))
        if found is not None:
            self._begin(found)

    def _paste(self) -> None:
        """What lies on the clipboard, if it can be meant; else the person types."""
        text = self._picker.pasted().strip()
        if is_link(text):
            self._begin(text)
            return
        self._link_card.open(self._typing)
        reveal(self._typing)
        self.link_field.set_error(self.tr("There is no link on the clipboard. Copy it again, or type it here."))
        self.link_field.edit.setFocus()

    def _typed(self) -> None:
        text = self.link_field.text()
        if text:
            self._begin(text)
        else:
            self.link_field.set_error(self.tr("Type the link or the address that your company gave you."))
