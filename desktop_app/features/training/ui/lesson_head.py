"""What stands above a lesson: where it is in the course, how long it takes, and its title."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.features.training.service import LessonView
from desktop_app.features.training.ui.wording import TrainingWords
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.text import Words


class LessonHead(QWidget):
    """Eyebrow and title; and a word where the lesson is not written in the reader's language."""

    def __init__(self, face: Face, view: LessonView) -> None:
        super().__init__()
        self.face = face
        self.title = Words(face, view.lesson.title.of(face.language), "title")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 14)
        rows.setSpacing(face.space("xs"))
        rows.addWidget(Words(face, self._where(view), "eyebrow", "accent_ink"))
        rows.addWidget(self.title)
        if view.language != face.language:
            rows.addLayout(self._other_language())

    def _where(self, view: LessonView) -> str:
        for number, module in enumerate(view.state.modules, 1):
            ids = [state.step.id for state in module.steps if state.step.kind == "lesson"]
            if view.lesson.id in ids:
                return self.tr("Module {module} · Lesson {lesson} of {all} · {minutes}").format(
                    module=number,
                    lesson=ids.index(view.lesson.id) + 1,
                    all=len(ids),
                    minutes=TrainingWords().minutes(view.lesson.minutes),
                )
        return TrainingWords().minutes(view.lesson.minutes)

    def _other_language(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.face.space("xs"))
        row.addWidget(icon_label(self.face, "languages", "small"), 0, Qt.AlignmentFlag.AlignTop)
        text = self.tr("This lesson is not there in your language yet; you see it as it was written.")
        row.addWidget(Words(self.face, text, "caption", "ink_tertiary"), 1)
        return row
