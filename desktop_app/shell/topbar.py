"""The bar above a page: the way here, the search, and in words whether everything is safe."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.page import Crumb, Route
from desktop_app.qt.paint import fill
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.pressed import PressedByEnter
from desktop_app.qt.widgets.text import Words
from desktop_app.shell.search import SearchField
from desktop_app.shell.sync_words import StatusWords, SyncWords

_SEARCH = 240
_SEARCH_NARROW = 168


class TopBar(QWidget):
    """Crumbs left, search and sync words right; what does not fit gets shorter, never lost."""

    def __init__(self, face: Face, go: Callable[[Route], None], search: Callable[[], None]) -> None:
        super().__init__()
        self.face = face
        self._go = go
        self.setFixedHeight(max(face.size("frame.top_bar"), face.grown(face.size("frame.top_bar"))))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(face.space("page_x"), 0, face.space("page_x"), 0)
        self._row.setSpacing(0)
        self.search = SearchField(face, search)
        self.crumbs = CrumbRow(face, go, self.search)
        self.sync = SyncWords(face, go)
        self._row.addWidget(self.crumbs, 1)
        self._row.addSpacing(face.space("md"))
        self._row.addWidget(self.search)
        self._row.addSpacing(face.space("lg"))
        self._row.addWidget(self.sync)

    def event(self, event: QEvent) -> bool:
        """Share the room anew when the way or the words have changed."""
        known = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._share_room()
        return known

    def set_status(self, status: StatusWords | None) -> None:
        """Say whether everything is saved and what waits to be sent."""
        self.sync.set_status(status)
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the words what room there is."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        narrow = self.window().width() < self.face.narrow_below
        search = self.face.grown(_SEARCH_NARROW if narrow else _SEARCH)
        taken = self.crumbs.sizeHint().width() + 2 * self.face.space("page_x") + 40
        self.sync.set_short(narrow or self.sync.long_width() > self.width() - taken - search)
        folded = self.sync.isVisibleTo(self) and self.sync.sizeHint().width() > self.width() - taken - search
        self.search.set_folded(folded)
        self.search.setFixedWidth(self.search.height() if folded else search)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line below."""
        painter = QPainter(self)
        fill(painter, QRect(0, self.height() - 1, self.width(), 1), self.face.color("line"))
        painter.end()


class CrumbRow(QWidget):
    """The way to the page; its last step is where one is."""

    def __init__(self, face: Face, go: Callable[[Route], None], after: QWidget) -> None:
        """`after` is what Tab reaches after the steps."""
        super().__init__()
        self.face = face
        self._go = go
        self._after = after
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("The way here"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)

    def show_way(self, crumbs: tuple[Crumb, ...]) -> None:
        """Show these steps instead of the ones before."""
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for crumb in crumbs[:-1]:
            step = self._step(crumb)
            self._row.addWidget(step)
            QWidget.setTabOrder(_stop_before(self._after), step)
            self._row.addWidget(icon_label(self.face, "chevron-right", "small", "ink_tertiary"))
        for crumb in crumbs[-1:]:
            here = Words(self.face, crumb.text, "writing", weight=600)  # two lines before a title is cut
            self._row.addWidget(here)
        self._row.addStretch(1)

    def _step(self, crumb: Crumb) -> QWidget:
        button = PressedByEnter(crumb.text)
        button.setProperty("kind", "crumb")
        button.setFont(self.face.font("writing", 500))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        route = crumb.route
        if route is not None:
            button.clicked.connect(lambda _checked=False: self._go(route))
        return button


def _stop_before(widget: QWidget) -> QWidget:
    """What Tab stops at before `widget`: new widgets come last of all, behind the page, unless they are told."""
    step: QWidget | None = widget.previousInFocusChain()
    while step is not None and step is not widget and step.focusPolicy() == Qt.FocusPolicy.NoFocus:
        step = step.previousInFocusChain()
    return step or widget
