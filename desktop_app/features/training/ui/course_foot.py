"""The foot of a course's page: beginning it again, and a quiet note for its trainer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.training.overview import CourseOverview
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.dialog import Question
from desktop_app.qt.widgets.listrow import SettingRow
from desktop_app.qt.widgets.text import Words


class BeginAgain(QWidget):
    """Says what stays before anybody asks for it."""

    def __init__(self, face: Face, view: CourseOverview, ask: Callable[[], None]) -> None:
        super().__init__()
        self.button = Button(face, self.tr("Start over …"), size="small", on_click=ask)
        self.button.setAccessibleDescription(view.state.course.title.of(face.language))
        detail = self.tr("All steps are open again, from the first one. What you reached stays.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(SettingRow(face, "rotate-ccw", self.tr("Go through it once more"), detail, self.button))


class TrainersNote(QWidget):
    """What is not as its author meant, for whoever can mend it; one line until somebody wants to see more."""

    def __init__(self, face: Face, sentences: Sequence[str]) -> None:
        super().__init__()
        count = len(sentences)
        title = self.tr("A note for the trainer")
        detail = self.tr("%n places of this course cannot be shown as they were meant. The rest goes on.", "", count)
        self.button = Button(face, self.tr("Show them"), "quiet", "small", on_click=self._turn)
        self.button.setAccessibleDescription(detail)
        self.list = QWidget()
        rows = QVBoxLayout(self.list)
        rows.setContentsMargins(face.size("icon.normal") + 12, 0, 0, 0)
        rows.setSpacing(face.space("xs"))
        for sentence in sentences:
            line = Words(face, sentence, "label", "ink_secondary", weight=400)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            rows.addWidget(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(SettingRow(face, "wrench", title, detail, self.button))
        column.addWidget(self.list)
        self.list.hide()

    def _turn(self) -> None:
        shown = self.list.isHidden()
        self.list.setVisible(shown)
        self.button.setText(self.tr("Hide them") if shown else self.tr("Show them"))


class BeginAgainQuestion(Question):
    """Nothing is lost by it, and it says so; what was done stays, so there is no undoing either."""

    def __init__(self, face: Face, over: QWidget, view: CourseOverview, then: Callable[[], None]) -> None:
        if view.state.completed:
            text = self.tr(
                "All steps are open again, from the first one. The course remains completed, your signatures remain "
                "valid, and your earlier answers are kept. Nobody is told."
            )
        else:
            text = self.tr(
                "All steps are open again, from the first one. What you have finished so far still counts, and your "
                "earlier answers are kept. Nobody is told."
            )
        super().__init__(
            face,
            over,
            title=self.tr("Start “{title}” over?").format(title=view.state.course.title.of(face.language)),
            text=text,
            keep=self.tr("Leave it as it is"),
            do=self.tr("Start over"),
            then=then,
            icon="rotate-ccw",
            danger=False,
        )
