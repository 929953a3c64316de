"""The heading of a module in an outline; pressing it folds the steps below away, or out again."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from desktop_app.features.training.course import ModuleState
from desktop_app.features.training.ui.wording import TrainingWords
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.inside import passive, smallest, wanted, wraps
from desktop_app.qt.widgets.pressed import PressedByEnter
from desktop_app.qt.widgets.text import Words


class ModuleRow(PressedByEnter):
    """Checked means unfolded."""

    def __init__(self, face: Face, number: int, module: ModuleState, *, unfolded: bool) -> None:
        super().__init__()
        self.face = face
        self.module = module
        self._title = TrainingWords().numbered(number, module.module.title.of(face.language))
        self._chevron = icon_label(face, "chevron-right", "small", "ink_secondary")
        self._words = Words(face, self._title, "label", weight=600)
        self._lay_out()
        self.setCheckable(True)
        self.setChecked(unfolded)
        self.toggled.connect(self._show_fold)
        self._show_fold(unfolded)

    def _lay_out(self) -> None:
        count = self.tr("{done}/{all}")
        count = count.format(done=self.module.done, all=len(self.module.steps))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 9, 8)
        row.setSpacing(8)
        row.addWidget(passive(self._chevron))
        row.addWidget(passive(self._words), 1)
        row.addWidget(passive(Words(self.face, count, "label", "ink_tertiary", weight=400, wrap=False)))
        wraps(self, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(self.face.grown(44))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("focus_inset", 4)

    def _show_fold(self, unfolded: bool) -> None:
        name = "chevron-down" if unfolded else "chevron-right"
        self._chevron.setPixmap(self.face.pixmap(name, self.face.size("icon.small"), "ink_secondary"))
        self._words.set_color("ink" if unfolded else "ink_secondary")
        if unfolded:
            pattern = self.tr("Module {title}, {done} of {all} done, unfolded")
        else:
            pattern = self.tr("Module {title}, {done} of {all} done, folded")
        done, whole = self.module.done, len(self.module.steps)
        self.setAccessibleName(pattern.format(title=self._title, done=done, all=whole))

    def sizeHint(self) -> QSize:
        """Sized to the words."""
        return wanted(self, QSize(0, self.minimumHeight()))

    def minimumSizeHint(self) -> QSize:
        """The longest word."""
        return smallest(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tint under the pointer."""
        if not (self.underMouse() or self.isDown()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.face.color("fill"))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        painter.end()
