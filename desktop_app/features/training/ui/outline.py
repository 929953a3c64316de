"""The table of contents beside a lesson: how far one is, what comes, and where one is now."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.training.course import CourseState, ModuleState
from desktop_app.features.training.ui.ground import empty
from desktop_app.features.training.ui.heading_row import Heading, HeadingRow
from desktop_app.features.training.ui.module_row import ModuleRow
from desktop_app.features.training.ui.step_row import step_row
from desktop_app.features.training.ui.wording import TrainingWords
from desktop_app.packs.outline import StepOutline
from desktop_app.qt.face import Face
from desktop_app.qt.paint import fill
from desktop_app.qt.widgets.hairline import Hairline
from desktop_app.qt.widgets.listrow import ListRow
from desktop_app.qt.widgets.ring import Ring
from desktop_app.qt.widgets.scroll_area import ScrollArea
from desktop_app.qt.widgets.text import Words

OpenStep = Callable[[StepOutline], None]
OpenHeading = Callable[[Heading], None]
_WIDTH = 288


class OutlinePanel(QWidget):
    """Surface-coloured, a hairline at its right. Which modules are unfolded is remembered while it lives."""

    def __init__(self, face: Face, open_step: OpenStep, open_heading: OpenHeading) -> None:
        super().__init__()
        self.face = face
        self._open_step = open_step
        self._open_heading = open_heading
        self._lesson: tuple[Heading, ...] = ()
        self.headings: list[ModuleRow] = []
        self.rows: list[ListRow] = []
        self.inside: list[HeadingRow] = []
        self._unfolded: dict[str, bool] = {}
        self._head = QHBoxLayout()
        self._head.setContentsMargins(20, 24, 20, 16)
        self._head.setSpacing(16)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(12, 6, 12, 12)
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(Hairline(face))
        column.addWidget(self._scrolled(), 1)
        self.setFixedWidth(face.grown(_WIDTH))

    def show_state(self, state: CourseState, here: str, headings: Sequence[Heading] = ()) -> None:
        """Show the course as it stands; `here` is the step that is open, `headings` are those inside it."""
        self._lesson = tuple(headings)
        for layout in (self._head, self._rows):
            empty(layout)
        self.headings.clear()
        self.rows.clear()
        self.inside.clear()
        self._fill_head(state)
        for number, module in enumerate(state.modules, 1):
            self._fill_module(number, module, here)
        self._rows.addStretch(1)

    def show_place(self, block: int) -> None:
        """Mark the heading that is read: the last one at or above the block at the top."""
        here = max((row.heading.block for row in self.inside if row.heading.block <= block), default=-1)
        for row in self.inside:
            row.show_here(here=row.heading.block == here)

    def _fill_head(self, state: CourseState) -> None:
        title = state.course.title.of(self.face.language)
        ring = Ring(
            self.face,
            title,
            state.share,
            text=TrainingWords().percent(state.share),
            tick=state.completed,
            tone=_tone(state),
        )
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(Words(self.face, title, "body_strong"))
        words.addWidget(Words(self.face, TrainingWords().standing(state), "caption", "ink_tertiary"))
        words.addStretch(1)
        self._head.addWidget(ring, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head.addLayout(words, 1)

    def _fill_module(self, number: int, module: ModuleState, here: str) -> None:
        holds_here = any(state.step.id == here for state in module.steps)
        unfolded = holds_here or self._unfolded.get(module.module.id, False)
        heading = ModuleRow(self.face, number, module, unfolded=unfolded)
        steps = QWidget()
        rows = QVBoxLayout(steps)
        rows.setContentsMargins(0, 2, 0, 6)
        rows.setSpacing(0)
        for state in module.steps:
            self.rows.append(step_row(self.face, state, self._open_step, current=state.step.id == here))
            rows.addWidget(self.rows[-1])
            if state.step.id == here:
                self._fill_lesson(rows)
        heading.toggled.connect(steps.setVisible)
        heading.toggled.connect(lambda fold, key=module.module.id: self._unfolded.update({key: fold}))
        self.headings.append(heading)
        self._rows.addWidget(heading)
        self._rows.addWidget(steps)
        steps.setVisible(unfolded)  # not before it lies somewhere: it would be a window of its own

    def _fill_lesson(self, rows: QVBoxLayout) -> None:
        for heading in self._lesson:
            self.inside.append(HeadingRow(self.face, heading, self._open_heading))
            rows.addWidget(self.inside[-1])

    def _scrolled(self) -> ScrollArea:
        content = QWidget()
        content.setProperty("clear", True)
        content.setLayout(self._rows)
        area = ScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        area.viewport().setAutoFillBackground(False)
        return area

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        fill(painter, self.rect(), self.face.color("surface"))
        fill(painter, QRect(self.width() - 1, 0, 1, self.height()), self.face.color("line"))
        painter.end()


def _tone(state: CourseState) -> str:
    return "success" if state.completed else "accent"
