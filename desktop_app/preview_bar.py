"""The strip above a preview: that nothing counts here, in which language one looks, and beginning again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.paint import fill
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.segments import Segments
from desktop_app.qt.widgets.text import Words

_AROUND = 8  # above and below


class PreviewBar(QWidget):
    """`speak` is told the language that was chosen, `start_over` that everything shall be as at first."""

    def __init__(
        self,
        face: Face,
        languages: Sequence[str],
        speak: Callable[[str], None],
        start_over: Callable[[], None],
    ) -> None:
        super().__init__()
        self.face = face
        self.setAccessibleName(self.tr("Preview"))
        self._long, self._short = (
            self.tr("Preview · nothing counts, nothing is kept"),
            self.tr("Preview · nothing counts"),
        )
        self.words = Words(face, self._long, "label", "info", weight=600, wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(face.space("page_x_small"), _AROUND, face.space("page_x_small"), _AROUND)
        row.setSpacing(face.space("sm"))
        row.addWidget(_eye(face), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.languages: Segments | None = None
        if len(languages) > 1:
            options = [(one, one.upper()) for one in languages]
            self.languages = Segments(face, self.tr("Language of the pack"), options, face.language)
            self.languages.chosen.connect(speak)
            row.addWidget(self.languages)
        self.again = Button(face, self.tr("Start over"), "quiet", "small", icon="rotate-ccw", on_click=start_over)
        row.addWidget(self.again)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is less room, the words get shorter."""
        super().resizeEvent(event)
        self.words.setText(self._short if self.width() < self.face.narrow_below else self._long)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tinted ground and the line below."""
        painter = QPainter(self)
        fill(painter, self.rect(), self.face.color("info_soft"))
        fill(painter, QRect(0, self.height() - 1, self.width(), 1), self.face.color("info_line"))
        painter.end()


def _eye(face: Face) -> QWidget:
    sign = icon_label(face, "eye", "normal", "info")
    sign.setFixedWidth(face.size("icon.normal"))
    return sign
