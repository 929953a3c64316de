"""Where everything comes from: the libraries that are followed, how fresh their word is, and looking for news."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.shelf.doing import Doing
from desktop_app.features.shelf.news import News, alarms
from desktop_app.features.shelf.schedule import Round
from desktop_app.features.shelf.service import Library
from desktop_app.features.shelf.ui.words import KINDS_OF_NOTICE, ShelfWords, clock_words, place_icon
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.looks import Look
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.chip import Chip
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.hairline import Hairline
from desktop_app.qt.widgets.icon import Tile, icon_label
from desktop_app.qt.widgets.listrow import SettingRow
from desktop_app.qt.widgets.notice import Notice
from desktop_app.qt.widgets.switch import Switch
from desktop_app.qt.widgets.text import Words

Said = tuple[str, str]  # kind of notice, and its words


class SourcesShown(NamedTuple):
    """All that the card shows; `lead`: looking for news is the one thing to do on the page."""

    libraries: tuple[Library, ...]
    news: News | None
    doing: Doing
    last: Round | None
    fetch: bool
    lead: bool


class SourcesDoing(NamedTuple):
    """What can be done here."""

    explain: Callable[[Exception], str]
    look: Callable[[], None]
    cancel: Callable[[], None]
    folder: Callable[[], None]
    file: Callable[[], None]
    another: Callable[[], None]
    leave: Callable[[Library], None]
    keep_fetch: Callable[[bool], None]


class SourcesCard(Card):
    """One part for each library, then what one can do."""

    def __init__(self, face: Face, shown: SourcesShown, do: SourcesDoing) -> None:
        super().__init__(face, spacing=face.space("sm"))
        self._shown = shown
        self._do = do
        self._words = ShelfWords()
        self.leave_buttons: dict[str, Button] = {}
        self.add(Words(face, self.tr("Where it comes from"), "subheading"))
        for library in shown.libraries:
            self.add(self._library(library))
            for kind, said in self._said(library):
                self.add(Notice(face, kind, said))
            self.add(Hairline(face))
        if not shown.libraries:
            self.add(self._nobody())
        self.add(self._looking() if shown.doing is Doing.LOOKING else self._actions())
        self.add(Hairline(face))
        self.add(self._by_itself())

    # One library

    def _library(self, library: Library) -> QWidget:
        face, name = self.face, library.trust.company or library.fingerprint[:12]
        words = QVBoxLayout()
        words.setSpacing(0)
        heads: list[QWidget] = [Words(face, name, "body_strong", wrap=False)]
        if library.own:
            heads.append(Chip(face, self.tr("Your company"), "accent", "building-2"))
        if library.bound:
            heads.append(Chip(face, self.tr("Chosen by your IT people"), "neutral", "lock"))
        words.addWidget(Flow(*heads))
        words.addWidget(Words(face, self._words.place(library), "label", "ink_secondary", weight=400))
        words.addWidget(Words(face, self._words.standing(library), "caption", "ink_tertiary"))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(face.space("sm"))
        row.addWidget(Tile(face, place_icon(library), "accent" if library.own else "neutral"), 0, _TOP)
        row.addLayout(words, 1)
        if not library.bound:
            row.addWidget(self._leave(library, name), 0, _TOP)
        return holder

    def _leave(self, library: Library, name: str) -> Button:
        button = Button(self.face, self.tr("Leave"), "quiet", "small", hang="right")
        button.clicked.connect(lambda _checked=False: self._do.leave(library))
        button.setAccessibleName(self.tr("Leave {company}").format(company=name))
        self.leave_buttons[library.fingerprint] = button
        return button

    def _said(self, library: Library) -> Iterator[Said]:
        """Alarms first, then how fresh its word is, then what the last look met."""
        looks = self._shown.news.look_of(library.fingerprint) if self._shown.news else ()
        told: dict[str, str] = {}
        for look in looks:
            told.update({self._do.explain(one): "danger" for one in alarms(look)})
        company, served = library.trust.company, bool(library.trust.address)
        for sign in library.signs:
            told.setdefault(self._words.sign(sign, company, served=served), KINDS_OF_NOTICE[sign.sign])
        for look in looks:
            for said, kind in self._met(look):
                told.setdefault(said, kind)
        yield from ((kind, said) for said, kind in told.items())

    def _met(self, look: Look) -> Iterator[Said]:
        if look.trouble is not None:
            yield self._do.explain(look.trouble), _gravity(look.trouble)
        if look.older:
            older = self.tr("{place} is older than what you have seen already. What is newer was kept.")
            yield older.format(place=look.label), "info"
        for refusal in look.offers.refused:
            yield self._do.explain(refusal.trouble), "warning"

    def _nobody(self) -> QWidget:
        said = self.tr(
            "You follow no library, so nothing new arrives. With an invitation, a stick or a file from your "
            "company you can follow one."
        )
        return Words(self.face, said, "body", "ink_secondary")

    # What one can do

    def _actions(self) -> QWidget:
        face, idle = self.face, self._shown.doing is Doing.NOTHING
        buttons: list[QWidget] = []
        if self._shown.libraries:
            kind = "primary" if self._shown.lead else "secondary"
            look = Button(face, self.tr("Look for news"), kind, "small", "refresh-cw", on_click=self._do.look)
            folder = Button(face, self.tr("From a stick or folder…"), size="small", on_click=self._do.folder)
            file = Button(face, self.tr("From a file…"), size="small", on_click=self._do.file)
            buttons += [look, folder, file]
        kind = "quiet" if self._shown.libraries else "primary"
        buttons.append(Button(face, self.tr("Follow another library…"), kind, "small", on_click=self._do.another))
        for button in buttons:
            button.setEnabled(idle)
        flow = Flow(*buttons)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(face.space("xs"))
        column.addWidget(flow)
        said = self._last()
        if said:
            column.addWidget(Words(face, said, "caption", "ink_tertiary"))
        return holder

    def _last(self) -> str:
        news, last = self._shown.news, self._shown.last
        if news is None or last is None or not self._shown.libraries:
            return ""
        at = clock_words(last.at)
        if not last.reached:
            return self.tr("Looked at {time}; not everything could be reached").format(time=at)
        if not (news.offered or any(look.older or look.offers.refused for look in news.looks)):
            return self.tr("Looked at {time}: you have everything").format(time=at)
        return self.tr("Looked at {time}").format(time=at)

    def _looking(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.face.space("sm"))
        row.addWidget(icon_label(self.face, "refresh-cw", "button", "accent_ink"))
        row.addWidget(Words(self.face, self.tr("Looking for news …"), "body", "ink_secondary"), 1)
        row.addWidget(Button(self.face, self.tr("Cancel"), size="small", on_click=self._do.cancel))
        return holder

    def _by_itself(self) -> SettingRow:
        name = self.tr("Fetch news by itself")
        detail = self.tr("Updates, and what is new from your company, up to 50 MB at a time. Larger ones are offered.")
        self.switch = Switch(self.face, name, on=self._shown.fetch)
        self.switch.toggled.connect(self._do.keep_fetch)
        return SettingRow(self.face, "download", name, detail, self.switch)


def _gravity(trouble: Trouble) -> str:
    """Who is not on the network has nothing to fear."""
    return "info" if trouble.code in _IN_PASSING else "danger"


_TOP = Qt.AlignmentFlag.AlignTop
_IN_PASSING = frozenset(
    {"desk.unreachable", "desk.too-slow", "desk.broken-off", "desk.status", "desk.place-unknown", "desk.gone"}
)
