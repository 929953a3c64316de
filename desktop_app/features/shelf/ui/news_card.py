"""What one may have: new packs and updates, fetching them, and what did not come."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.shelf.news import Offered
from desktop_app.features.shelf.progress import Progress
from desktop_app.features.shelf.ui.words import KIND_ICONS, ShelfWords, size_words
from desktop_app.packs.texts import Texts
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.bar import Bar
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.hairline import Hairline
from desktop_app.qt.widgets.icon import Tile
from desktop_app.qt.widgets.notice import Notice
from desktop_app.qt.widgets.text import Words


class NewsShown(NamedTuple):
    """All that the card shows; `failed` are sentences. `busy`: something is being done, not necessarily here."""

    offered: tuple[Offered, ...]
    failed: tuple[str, ...]
    bringing: bool
    busy: bool


class NewsCard(Card):
    """A row for each pack, or the progress of all of them."""

    def __init__(
        self,
        face: Face,
        shown: NewsShown,
        get: Callable[[Sequence[Offered]], None],
        cancel: Callable[[], None],
    ) -> None:
        super().__init__(face, spacing=face.space("sm"))
        self._shown = shown
        self._get = get
        self._words = ShelfWords()
        self.progress: ProgressView | None = None
        self.add(self._head())
        for said in shown.failed:
            later = self.tr("It is fetched again next time.")
            self.add(Notice(face, "warning", f"{said} {later}"))
        if shown.bringing:
            self.progress = ProgressView(face, self.tr("Fetching"), cancel)
            self.add(self.progress)
            return
        for number, one in enumerate(shown.offered):
            if number:
                self.add(Hairline(face))
            self.add(self._row(one))

    def _head(self) -> QWidget:
        offered = self._shown.offered
        title = Words(self.face, self.tr("New for you"), "subheading", wrap=False)
        if self._shown.bringing or len(offered) < 2:
            return title
        size = size_words(sum(one.entry.size for one in offered))
        every = Button(self.face, self.tr("Get all ({size})").format(size=size), "primary", "small", "download")
        every.clicked.connect(lambda _checked=False: self._get(offered))
        every.setEnabled(not self._shown.busy)
        return Flow(title, every, spread=True)

    def _row(self, one: Offered) -> QWidget:
        title = one.entry.title.of(self.face.language) or one.entry.target.id
        kind = "primary" if len(self._shown.offered) == 1 else "secondary"
        button = Button(self.face, self.tr("Get"), kind, "small", on_click=lambda: self._get((one,)))
        button.setAccessibleName(self.tr("Get {title}").format(title=title))
        button.setEnabled(not self._shown.busy)
        return pack_row(self.face, str(one.entry.target.kind), title, self._words.offer(one), button)


class ProgressView(QWidget):
    """Which pack it is, how far it and all of it are, and a way to stop."""

    def __init__(self, face: Face, name: str, cancel: Callable[[], None]) -> None:
        super().__init__()
        self.face = face
        self._name = name
        self.bar = Bar(face, name)
        self.words = Words(face, f"{name} …", "label", "ink_secondary", weight=400)
        self.cancel_button = Button(face, self.tr("Cancel"), size="small", on_click=cancel)
        column = QVBoxLayout()
        column.setSpacing(face.space("xs"))
        column.addWidget(self.words)
        column.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(face.space("md"))
        row.addLayout(column, 1)
        row.addWidget(self.cancel_button)

    def show_progress(self, at: Progress) -> None:
        """Go on."""
        title = Texts(dict(at.title)).of(self.face.language)
        said = self.tr("{number} of {count}: {title} · {done} of {size}")
        self.words.setText(
            said.format(
                number=at.number + 1,
                count=at.count,
                title=title,
                done=size_words(at.done),
                size=size_words(at.size),
            )
        )
        self.bar.set_share(at.share)


def pack_row(
    face: Face, kind: str, title: str, detail: str, *controls: QWidget, more: Sequence[QWidget] = ()
) -> QWidget:
    """A pack in a list: sign, name, what there is to say, and what one can do."""
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Words(face, title, "body_strong"))
    words.addWidget(Words(face, detail, "label", "ink_secondary", weight=400))
    for widget in more:
        words.addWidget(widget)
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 4, 0, 4)
    row.setSpacing(face.space("sm"))
    row.addWidget(Tile(face, KIND_ICONS.get(kind, "archive"), "neutral", 36), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    for control in controls:
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignTop)
    return holder
