"""What is on the shelf: each pack with its versions, the room they take, making room, and finding damage."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.shelf.doing import Doing
from desktop_app.features.shelf.inventory import Copy, Inventory, ShelvedPack
from desktop_app.features.shelf.news import Checked
from desktop_app.features.shelf.ui.news_card import ProgressView, pack_row
from desktop_app.features.shelf.ui.words import ShelfWords, size_words
from desktop_app.qt.face import Face
from desktop_app.qt.i18n import date_words
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.chip import Chip
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.hairline import Hairline
from desktop_app.qt.widgets.notice import Notice
from desktop_app.qt.widgets.text import Words

AT_ONCE = 4  # packs set at once; the others follow a few at a time, since a row costs a millisecond
A_FEW = 2
MOST = 40  # packs shown before somebody asks for more


class StockShown(NamedTuple):
    """All that the card shows; `failed` are sentences about what could not be mended."""

    inventory: Inventory
    checked: Checked | None
    failed: tuple[str, ...]
    doing: Doing
    most: int = MOST


class StockDoing(NamedTuple):
    """What can be done here."""

    remove: Callable[[Copy], None]
    make_room: Callable[[Sequence[Copy]], None]
    check: Callable[[], None]
    mend: Callable[[], None]
    cancel: Callable[[], None]
    more: Callable[[], None]


class StockCard(Card):
    """The packs, then what one can do with all of them."""

    def __init__(self, face: Face, shown: StockShown, do: StockDoing) -> None:
        super().__init__(face, spacing=face.space("sm"))
        self._shown = shown
        self._do = do
        self._words = ShelfWords()
        self.progress: ProgressView | None = None
        self.remove_buttons: list[Button] = []
        self.add(self._head())
        self._add_findings()
        packs = shown.inventory.packs
        if not packs:
            said = self.tr("Nothing is here yet. What your company shares appears here once it was fetched.")
            self.add(Words(face, said, "body", "ink_secondary"))
        self._list = QVBoxLayout()
        self._list.setSpacing(face.space("sm"))
        self.add(self._list)
        self._coming = list(packs[: shown.most])
        self._filling = QTimer(self, interval=0)
        self._filling.timeout.connect(lambda: self._fill(A_FEW))
        self._filling.start()
        self._fill(AT_ONCE)
        if len(packs) > shown.most:
            more = self.tr("Show %n more", "", len(packs) - shown.most)
            self.add(Button(face, more, "quiet", "small", hang="left", on_click=do.more), 0, Qt.AlignmentFlag.AlignLeft)
        self._add_foot()

    def _head(self) -> QWidget:
        stock = self._shown.inventory
        title = Words(self.face, self.tr("On your shelf"), "subheading", wrap=False)
        said = self.tr("{size} here · {free} free on this disk")
        said = said.format(size=size_words(stock.size), free=size_words(stock.free))
        return Flow(title, Words(self.face, said, "label", "ink_secondary", weight=400, wrap=False), spread=True)

    # Damage

    def _add_findings(self) -> None:
        checked = self._shown.checked
        if self._shown.doing in (Doing.CHECKING, Doing.MENDING):
            name = self.tr("Reading every file") if self._shown.doing is Doing.CHECKING else self.tr("Mending")
            self.progress = ProgressView(self.face, name, self._do.cancel)
            self.add(self.progress)
        elif checked is not None and not checked.damaged:
            self.add(Notice(self.face, "success", self._all_well(checked)))
        elif checked is not None:
            self._add_damage(checked)

    def _all_well(self, checked: Checked) -> str:
        if checked.mended:
            return self.tr("Mended %n pack(s): everything on the shelf is whole again.", "", checked.mended)
        return self.tr("All is well: %n version(s) read, each as it was signed.", "", checked.count)

    def _add_damage(self, checked: Checked) -> None:
        names = ", ".join(
            (self.tr("{title} {version} (gone)") if one.missing else self.tr("{title} {version} (damaged)")).format(
                title=one.title.of(self.face.language) or one.pack_id, version=one.version
            )
            for one in checked.damaged
        )
        said = self.tr("%n file(s) on the shelf are not what they were:", "", len(checked.damaged))
        safe = self.tr("What you did with them is kept.")
        self.add(Notice(self.face, "danger", f"{said} {names}. {safe}", self.tr("Repair"), self._do.mend))
        for sentence in self._shown.failed:
            self.add(Notice(self.face, "warning", sentence))

    # Packs

    def _fill(self, count: int) -> None:
        for pack in self._coming[:count]:
            self._add_pack(pack)
        del self._coming[:count]
        if not self._coming:
            self._filling.stop()

    def _add_pack(self, pack: ShelvedPack) -> None:
        self._list.addWidget(Hairline(self.face))
        copy = pack.current
        title = copy.title.of(self.face.language) or copy.pack_id
        more = [*self._marks(copy), *(self._earlier(pack, one, title) for one in pack.earlier)]
        changes = copy.changes.of(self.face.language)
        if changes:
            said = self.tr("New in {version}: {changes}").format(version=copy.version, changes=changes)
            more.insert(0, Words(self.face, said, "label", "ink_secondary", weight=400))
        remove = () if pack.earlier else (self._remove(pack, copy, title),)
        self._list.addWidget(pack_row(self.face, copy.kind, title, self._words.copy(copy), *remove, more=more))

    def _marks(self, copy: Copy) -> list[QWidget]:
        if copy.withdrawn is None:
            return []
        chip = Chip(self.face, self.tr("Withdrawn"), "warning", "undo-2")
        since = copy.withdrawn.day.split("-")
        day = date_words(*map(int, since)) if len(since) == 3 and all(map(str.isdecimal, since)) else copy.withdrawn.day
        said = self.tr("since {day}: {why}").format(day=day, why=copy.withdrawn.why)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        row.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Words(self.face, said, "label", "ink_secondary", weight=400), 1)
        return [holder]

    def _earlier(self, pack: ShelvedPack, copy: Copy, title: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(self.face.space("sm"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Words(self.face, self._words.copy(copy), "label", "ink_secondary", weight=400))
        for mark in self._marks(copy):
            words.addWidget(mark)
        row.addLayout(words, 1)
        row.addWidget(self._remove(pack, copy, title), 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _remove(self, pack: ShelvedPack, copy: Copy, title: str) -> QWidget:
        hold = pack.hold(copy)
        if hold is not None:
            return Words(self.face, self._words.hold(hold), "caption", "ink_tertiary", wrap=False)
        remove = Button(self.face, self.tr("Remove"), "quiet", "small", hang="right")
        remove.clicked.connect(lambda _checked=False: self._do.remove(copy))
        remove.setAccessibleName(self.tr("Remove {title} {version}").format(title=title, version=copy.version))
        remove.setEnabled(self._shown.doing is Doing.NOTHING)
        self.remove_buttons.append(remove)
        return remove

    # All of them

    def _add_foot(self) -> None:
        stock, idle = self._shown.inventory, self._shown.doing is Doing.NOTHING
        if not stock.packs:
            return
        self.add(Hairline(self.face))
        buttons = [Button(self.face, self.tr("Verify all"), size="small", icon="shield-check", on_click=self._do.check)]
        spare = stock.spare
        if spare:
            words = self.tr("Remove earlier versions ({size})").format(size=size_words(sum(one.size for one in spare)))
            buttons.append(Button(self.face, words, size="small", on_click=lambda: self._do.make_room(spare)))
        for button in buttons:
            button.setEnabled(idle)
        self.add(Flow(*buttons))
