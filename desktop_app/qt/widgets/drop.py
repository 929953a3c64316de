"""Takes what is dropped anywhere on a window; while something is held over it, a veil says what will happen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.paint import fill
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.icon import Tile
from desktop_app.qt.widgets.text import Words

_LINKS = ("portavoce:", "https://", "http://")
_WIDTH = 400


class Drop(QObject):
    """`take` is given a path, a link or an address. What a widget in the window wants for itself, it gets."""

    def __init__(self, window: QWidget, face: Callable[[], Face], take: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window = window
        self._face = face
        self._take = take
        self.veil: Veil | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what is held over the window."""
        if isinstance(event, QDragEnterEvent):
            if not what_is_dropped(event.mimeData()):
                return False
            event.acceptProposedAction()
            self._show()
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._hide()
        elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._hide()
            what = what_is_dropped(event.mimeData())
            if what:
                event.acceptProposedAction()
                self._take(what)
                return True
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        self._hide()
        self.veil = Veil(self._face(), self._window)
        self.veil.setGeometry(self._window.rect())
        self.veil.show()
        self.veil.raise_()

    def _hide(self) -> None:
        if self.veil is not None:
            self.veil.hide()
            self.veil.deleteLater()
            self.veil = None


class Veil(QWidget):
    """Lies over the window and takes no event away from it."""

    def __init__(self, face: Face, window: QWidget) -> None:
        super().__init__(window)
        self.face = face
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        card = Card(face, padding=face.space("lg"), spacing=face.space("sm"), level="floating")
        card.setMaximumWidth(face.grown(_WIDTH))
        middle = Qt.AlignmentFlag.AlignHCenter
        card.add(Tile(face, "file-down", "accent", 48), 0, middle)
        card.add(Words(face, self.tr("Let go to open it"), "subheading", align=middle))
        said = self.tr("A file, a folder or a link from your company. Its signatures are checked first.")
        card.add(Words(face, said, "label", "ink_secondary", weight=400, align=middle))
        column = QVBoxLayout(self)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim the window, and draw where one may let go."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill(painter, self.rect(), self.face.color("scrim"))
        pen = QPen(self.face.color("accent"), 3, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        inset, radius = self.face.space("md"), self.face.size("radius.hero")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
        painter.end()


def what_is_dropped(held: QMimeData) -> str:
    """The first file or folder, else a text that is a link; empty for anything else."""
    local = [url.toLocalFile() for url in held.urls() if url.isLocalFile()]
    if local:
        return local[0]
    text = held.text().strip()
    return text if text.startswith(_LINKS) and "\n" not in text else ""
